package org.unhunch.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.JComponent;
import org.unhunch.testing.PlayFixture;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.Ui;
import org.unhunch.timeline.Step;
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
    all.put("play-side", onOneSide());
    all.put("play-pace", at(25, play -> play.press("C")));
    all.put("play-paused", at(25, play -> play.press("SPACE")));
    all.put("play-hurt", at(25, play -> play.press("H")));
    all.put("play-keys", at(25, play -> play.press("typed ?")));
    all.put("play-end", at(25, play -> play.press("ESCAPE")));
    all.put("distance", Ui.edt(() -> views(25).distance()));
    all.put("corner", Ui.edt(() -> views(25).corner(false)));
    all.put("corner-mouse", Ui.edt(() -> views(25).corner(true)));
    all.put("corner-paused", Ui.edt(() -> views(25).paused().corner(false)));
    return all;
  }

  /** The screen so many seconds after the start, and after what somebody does then. */
  JComponent at(int seconds, Consumer<PlayFixture> does) {
    PlayFixture play = screens.playing().open();
    play.pass(seconds);
    does.accept(play);
    return play.screen().component();
  }

  /** In the first hold that is for one side; of the break at the desk, where there is one. */
  private JComponent onOneSide() {
    boolean desk = screens.catalog.routine(SIDES).isPresent();
    PlayFixture play =
        desk ? new PlayFixture(screens.catalog, screens.poses, SIDES) : screens.playing();
    play.saying(screens.words).open();
    Step hold =
        play.timeline().steps().stream()
            .filter(step -> step.kind() == Step.Kind.HOLD && step.side().isPresent())
            .findFirst()
            .orElseThrow();
    while (play.player().snapshot().index() < play.timeline().steps().indexOf(hold)) {
      Ui.run(() -> play.player().next());
    }
    play.pass(2);
    return play.screen().component();
  }

  /** To the third exercise, which one does in short repetitions. */
  private static void toRepetitions(PlayFixture play) {
    play.press("N");
    play.press("N");
    play.press("ENTER");
    play.press("ENTER");
    play.pass(7);
  }

  PlayViews views(int seconds) {
    var pictures = screens.ui(Prefs.having().preferences()).pictures();
    return new PlayViews(screens.timeline(), pictures, seconds).saying(screens.words);
  }
}
