package org.unhunch.ui.play;

import static org.assertj.core.api.Assertions.assertThat;

import com.formdev.flatlaf.ui.FlatUIUtils;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unhunch.testing.PlayFixture;
import org.unhunch.testing.Ui;
import org.unhunch.timeline.Step;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.ui.play.part.KeyedButton;
import org.unhunch.ui.play.part.Units;

/**
 * Guards against a play screen on which something jumps from phase to phase, and against texts that
 * are cut where the window is small or the letters are large.
 */
class PlayLayoutTests {
  private static final List<String> CONTROLS = List.of("HURTS", "BACK", "TOGGLE", "NEXT", "MORE");

  /** A routine with sides, directions, holds, repetitions and long cautions. */
  private static final String ROUTINE = "loosen-and-lift";

  /** Seconds for which the next exercise is announced at most, in the place of the ring. */
  private static final int ANNOUNCED = 4;

  private final Map<String, Rectangle> places = new HashMap<>();

  @AfterAll
  static void unzoom() {
    Ui.theme(false);
  }

  @ParameterizedTest
  @CsvSource({
    "100, 900x600 1366x768 1920x1080 640x450",
    "150, 900x572 1366x768",
    "200, 900x544 1366x768 1920x1080 640x424"
  })
  void everyPhaseIsWholeAndNeitherRingNorControlsMove(int percent, String sizes) {
    Ui.theme(false, percent / 100f);
    PlayFixture play = PlayFixture.shipped(ROUTINE).open();
    for (Step step : oneOfEachKind(play)) {
      while (play.player().snapshot().index() < play.timeline().steps().indexOf(step)) {
        Ui.run(() -> play.player().next());
      }
      play.pass(step.kind() == Step.Kind.GET_READY ? ANNOUNCED : 0);
      check(play, sizes, step.kind() + " of " + step.entry().exercise().id());
      play.press("P");
      check(play, sizes, "paused " + step.kind());
      play.press("P");
    }
    play.press("C");
    check(play, sizes, "own pace");
  }

  private void check(PlayFixture play, String sizes, String what) {
    for (String each : sizes.split(" ")) {
      int by = each.indexOf('x');
      int width = Integer.parseInt(each.substring(0, by));
      check(play.screen().component(), width, Integer.parseInt(each.substring(by + 1)), what);
    }
  }

  /** Guards against lines that became small as the way changed, to have the dots beside them. */
  @Test
  void whatIsSaidOfTheSideStaysAsLargeWhenItChanges() {
    Ui.theme(false);
    PlayFixture play = PlayFixture.shipped("desk-break").open();
    JComponent screen = play.screen().component();
    Set<Integer> sizes = new HashSet<>();
    for (Step step : oneOfEachKind(play).stream().filter(each -> each.entryIndex() == 0).toList()) {
      play.pass(step.start() - play.player().snapshot().sessionSeconds());
      Ui.run(() -> Ui.layOut(screen, 900, 600));
      sizes.add(Ui.edt(() -> Ui.find(screen, "side", JLabel.class).getFont().getSize()));
    }
    assertThat(sizes).hasSize(1);
  }

  /** The first step of each kind in each exercise. */
  private static List<Step> oneOfEachKind(PlayFixture play) {
    Set<String> seen = new HashSet<>();
    List<Step> some = new ArrayList<>();
    for (Step step : play.timeline().steps()) {
      if (seen.add(step.entryIndex() + " " + step.kind())) {
        some.add(step);
      }
    }
    return some;
  }

  private void check(JComponent screen, int width, int height, String what) {
    Ui.run(() -> Ui.layOut(screen, width, height));
    List<String> cut = Ui.edt(() -> cut(screen));
    boolean tiny = height < 450 && what.equals("own pace"); // of all phases: ends in an ellipsis
    assertThat(tiny ? List.of() : cut).as(what).isEmpty();
    assertThat(Ui.edt(() -> slits(screen, width, height))).as(what).isEmpty();
    List<String> still = new ArrayList<>(CONTROLS);
    still.add("count");
    for (String name : still) {
      JComponent each = Ui.find(screen, name, JComponent.class);
      Rectangle at = SwingUtilities.convertRectangle(each.getParent(), each.getBounds(), screen);
      assertThat(new Rectangle(width, height).contains(at)).as(what + ": " + name).isTrue();
      String key = name + " " + screen.getSize();
      assertThat(places.computeIfAbsent(key, unseen -> at)).as(what + ": " + key).isEqualTo(at);
    }
  }

  /** Buttons that are too low for their letters, without the ring of the focus. */
  private static List<String> slits(JComponent screen, int width, int height) {
    double least = 1.6 * Units.in(width, height);
    return Ui.tree(screen)
        .filter(each -> each instanceof JButton && Ui.isInSight(each, screen))
        .filter(each -> each.getHeight() - 2 * ring((JButton) each) < least)
        .map(each -> each.getName() + " " + each.getBounds())
        .toList();
  }

  private static float ring(JButton button) {
    return FlatUIUtils.getBorderFocusWidth(button);
  }

  /** What is there but not whole; what comes next is left out where there is no room. */
  private static List<String> cut(JComponent screen) {
    return Ui.tree(screen)
        .filter(each -> each instanceof TextBlock text && !text.getText().isBlank())
        .filter(each -> Ui.isInSight(each, screen))
        .filter(each -> !(each.getHeight() == 0 && "next".equals(each.getName())))
        .filter(each -> each.getWidth() > 0)
        .filter(each -> isCut((TextBlock) each, screen))
        .map(each -> ((TextBlock) each).getText() + " " + each.getBounds())
        .toList();
  }

  private static boolean isCut(TextBlock text, JComponent screen) {
    boolean low = text.getHeight() < text.heightFor(text.getWidth());
    boolean beyond = false;
    Rectangle at = text.getBounds();
    for (Component in = text.getParent(); in != screen; in = in.getParent()) {
      beyond |= !new Rectangle(in.getSize()).contains(at);
      at.translate(in.getX(), in.getY());
    }
    return low || beyond;
  }

  /** Guards against letters of a few pixels where a question has many answers. */
  @ParameterizedTest
  @CsvSource({"100, 900, 600", "200, 900, 544", "150, 1366, 768", "100, 1920, 1080"})
  void everyAnswerOfEveryQuestionIsWhole(int percent, int width, int height) {
    Ui.theme(false, percent / 100f);
    PlayFixture play = PlayFixture.shipped(ROUTINE).open();
    play.pass(40);
    for (String key : List.of("H", "ESCAPE", "typed ?")) {
      play.press(key);
      JComponent screen = play.screen().component();
      Ui.run(() -> Ui.layOut(screen, width, height));
      assertThat(Ui.edt(() -> cut(screen))).as(key).isEmpty();
      for (Component each : Ui.tree(screen).filter(e -> e instanceof JButton).toList()) {
        Rectangle at = SwingUtilities.convertRectangle(each.getParent(), each.getBounds(), screen);
        boolean sight = Ui.edt(() -> Ui.isInSight(each, screen));
        assertThat(!sight || new Rectangle(width, height).contains(at)).as(key + at).isTrue();
      }
      play.press("ESCAPE");
    }
  }

  /** Guards against a figure that became smaller and moved where its exercise hurt. */
  @ParameterizedTest
  @CsvSource({"900, 600", "1366, 768"})
  void theFigureStandsAsLargeWhereItIsWhileAQuestionIsAsked(int width, int height) {
    Ui.theme(false);
    PlayFixture play = PlayFixture.shipped(ROUTINE).open();
    play.pass(40);
    JComponent screen = play.screen().component();
    Ui.run(() -> Ui.layOut(screen, width, height));
    Rectangle before = where(screen, "figure");
    for (String key : List.of("H", "ESCAPE")) {
      play.press(key);
      Ui.run(() -> Ui.layOut(screen, width, height));
      assertThat(where(screen, "figure")).as(key).isEqualTo(before);
      assertThat(Ui.edt(() -> Ui.isInSight(Ui.find(screen, "figure", JLabel.class), screen)))
          .isTrue();
      play.press("ESCAPE");
    }
  }

  /** Zoom makes nothing smaller. */
  @ParameterizedTest
  @CsvSource({"900, 600", "1366, 768", "1920, 1080"})
  void largerLettersNeverMakeTheCueSmaller(int width, int height) {
    float before = 0;
    for (int percent : new int[] {100, 150, 200}) {
      Ui.theme(false, percent / 100f);
      PlayFixture play = PlayFixture.shipped("desk-break").open();
      play.pass(11);
      Ui.run(() -> Ui.layOut(play.screen().component(), width, height));
      float size = Ui.find(play.screen().component(), "cue", JLabel.class).getFont().getSize2D();
      assertThat(size).isGreaterThanOrEqualTo(before);
      before = size;
    }
  }

  /** First the keys give way, then the words; the names stay as they are to a screen reader. */
  @Test
  void controlsGiveWayInTurn() {
    Ui.theme(false);
    PlayFixture play = PlayFixture.small().open();
    JComponent screen = play.screen().component();
    Ui.run(() -> Ui.layOut(screen, 900, 600));
    Dimension wide = play.button("TOGGLE").getSize();
    Ui.run(() -> Ui.layOut(screen, 640, 450));
    Dimension less = play.button("TOGGLE").getSize();
    assertThat(less.width).isLessThan(wide.width);
    assertThat(play.button("TOGGLE").getText()).isEqualTo("Pause");
    Ui.run(() -> Ui.layOut(screen, 360, 600));
    KeyedButton hurts = (KeyedButton) play.button("HURTS");
    assertThat(hurts.getText()).isNullOrEmpty();
    assertThat(hurts.getAccessibleContext().getAccessibleName()).isEqualTo("That hurts");
    assertThat(hurts.getHeight()).isGreaterThanOrEqualTo(26);
  }

  /** Guards against a figure beside texts that have no room left. */
  @Test
  void inANarrowWindowTheFigureStandsAboveTheTexts() {
    Ui.theme(false);
    PlayFixture play = PlayFixture.small().open();
    JComponent screen = play.screen().component();
    Ui.run(() -> Ui.layOut(screen, 390, 800));
    assertThat(where(screen, "figure").y + where(screen, "figure").height)
        .isLessThanOrEqualTo(where(screen, "count").y);
    Ui.run(() -> Ui.layOut(screen, 900, 600));
    assertThat(where(screen, "figure").x + where(screen, "figure").width)
        .isLessThanOrEqualTo(where(screen, "count").x);
  }

  private static Rectangle where(JComponent screen, String name) {
    JComponent each = Ui.find(screen, name, JComponent.class);
    return SwingUtilities.convertRectangle(each.getParent(), each.getBounds(), screen);
  }
}
