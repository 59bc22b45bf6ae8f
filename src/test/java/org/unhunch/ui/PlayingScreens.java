package org.unhunch.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import org.unhunch.routine.Side;
import org.unhunch.testing.PlayFixture;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.Ui;
import org.unhunch.timeline.Step;
import org.unhunch.timeline.Timeline;
import org.unhunch.ui.play.PlayViews;

/** The session as it is seen while it is played, moment by moment and in each view. */
record PlayingScreens(Screens screens) {
  private static final String SIDES = "desk-break";

  /** {@return the screens by name, made anew} */
  Map<String, JComponent> all() {
    Map<String, JComponent> all = new LinkedHashMap<>();
    all.put("play", at(25, play -> {}));
    all.put("play-ready", at(2, play -> {}));
    all.put("play-next", at(25, play -> play.press("N")));
    all.put("play-rep", at(25, PlayingScreens::toRepetitions));
    all.put("play-side", onOneSide(Step.Kind.HOLD, Side.RIGHT));
    all.put("play-left", onOneSide(Step.Kind.HOLD, Side.LEFT));
    all.put("play-move", onOneSide(Step.Kind.MOVE, Side.RIGHT));
    all.put("play-switch", onOneSide(Step.Kind.SWITCH_SIDES, Side.LEFT));
    all.put("play-more", at(25, play -> {}));
    all.put("play-pace", at(25, play -> play.press("C")));
    all.put("play-paused", at(25, play -> play.press("SPACE")));
    all.put("play-hurt", at(25, play -> play.press("H")));
    all.put("play-keys", at(25, play -> play.press("typed ?")));
    all.put("play-end", at(25, play -> play.press("ESCAPE")));
    all.put("distance", Ui.edt(() -> views(25).distance()));
    all.put("corner", Ui.edt(() -> beside().corner(false)));
    all.put("corner-mouse", Ui.edt(() -> beside().corner(true)));
    all.put("corner-paused", Ui.edt(() -> beside().paused().corner(false)));
    return all;
  }

  /** The screen so many seconds after the start, and after what somebody does then. */
  JComponent at(int seconds, Consumer<PlayFixture> does) {
    PlayFixture play = screens.playing().open();
    play.pass(seconds);
    does.accept(play);
    return play.screen().component();
  }

  /** In the first step of a kind for a side; of the break at the desk, where there is one. */
  private JComponent onOneSide(Step.Kind kind, Side side) {
    boolean desk = screens.catalog.routine(SIDES).isPresent();
    PlayFixture play =
        desk ? new PlayFixture(screens.catalog, screens.poses, SIDES) : screens.playing();
    play.saying(screens.words).open();
    Step first = first(play.timeline(), kind, side);
    while (play.player().snapshot().index() < play.timeline().steps().indexOf(first)) {
      Ui.run(() -> play.player().next());
    }
    play.pass(2);
    return play.screen().component();
  }

  /** To the third exercise, which one does in short repetitions. */
  static void toRepetitions(PlayFixture play) {
    play.press("N");
    play.press("N");
    play.press("ENTER");
    play.press("ENTER");
    play.pass(7);
  }

  /** The first of a kind for a side; where the routine has none, one of the kind, or the first. */
  private static Step first(Timeline timeline, Step.Kind kind, Side side) {
    List<Step> of = timeline.steps().stream().filter(each -> each.kind() == kind).toList();
    return of.stream()
        .filter(each -> each.side().equals(Optional.of(side)))
        .findFirst()
        .orElse(of.isEmpty() ? timeline.steps().get(0) : of.get(0));
  }

  /** What is done beside one's work, in the first hold for the left side. */
  private PlayViews beside() {
    Timeline timeline =
        screens
            .catalog
            .routine(SIDES)
            .map(desk -> Timeline.of(desk, screens.catalog.pacing()))
            .orElseGet(screens::timeline);
    return views(timeline, first(timeline, Step.Kind.HOLD, Side.LEFT).start() + 2);
  }

  PlayViews views(int seconds) {
    return views(screens.timeline(), seconds);
  }

  private PlayViews views(Timeline timeline, int seconds) {
    var pictures = screens.ui(Prefs.having().preferences()).pictures();
    return new PlayViews(timeline, pictures, seconds).saying(screens.words);
  }
}
