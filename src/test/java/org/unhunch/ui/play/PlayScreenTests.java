package org.unhunch.ui.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.unhunch.player.Player;
import org.unhunch.player.SessionRecord;
import org.unhunch.routine.Routine;
import org.unhunch.testing.Chosen;
import org.unhunch.testing.Quiet;
import org.unhunch.testing.Shipped;
import org.unhunch.testing.Ui;
import org.unhunch.words.Words;

/** The play screen without a window: what it shows, and what its keys and buttons do. */
class PlayScreenTests {
  private final AtomicLong nanos = new AtomicLong();
  private final AtomicLong wallMillis = new AtomicLong();
  private final List<SessionRecord> over = new ArrayList<>();
  private final Chosen chosen = new Chosen();
  private PlayScreen screen;

  @BeforeEach
  void openOnTheChairRoutine() {
    Ui.theme(false);
    screen = open("loosen-and-lift");
  }

  private PlayScreen open(String routine) {
    return Ui.edt(
        () -> {
          PlayScreen opened =
              new PlayScreen(
                  new Player(Shipped.timeline(routine), nanos::get, wallMillis::get),
                  1,
                  new Words(),
                  new PlayFigure(Shipped.pictures(), Shipped.catalog().pacing(), () -> false),
                  Quiet.company(),
                  chosen,
                  over::add);
          opened.start();
          return opened;
        });
  }

  private void pass(double seconds) {
    nanos.addAndGet((long) (seconds * 1_000_000_000L));
    Ui.run(screen::refresh);
  }

  private String text(String name) {
    return Ui.find(screen.component(), name, JLabel.class).getText();
  }

  private boolean shows(String name) {
    return Ui.tree(screen.component()).anyMatch(each -> name.equals(each.getName()));
  }

  private void click(String name) {
    Ui.run(() -> Ui.find(screen.component(), name, JButton.class).doClick(0));
  }

  private void press(String key) {
    JComponent component = screen.component();
    Object binding =
        component.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).get(KeyStroke.getKeyStroke(key));
    assertThat(binding).as("a binding for " + key).isNotNull();
    Ui.run(() -> component.getActionMap().get(binding).actionPerformed(null));
  }

  @Test
  void beginsWithGettingReadyForTheFirstExercise() {
    assertThat(text("phase")).isEqualTo("GET READY");
    assertThat(text("count")).isEqualTo("10");
    assertThat(text("exercise")).isEqualTo("Lean back over a chair");
    assertThat(text("cue")).startsWith("Sit upright on a chair");
    assertThat(text("place")).isEqualTo("1 of 6 · Loosen and lift");
    assertThat(text("next")).isEqualTo("Next: lean back");
    assertThat(text("elapsed")).isEqualTo("0:00");
  }

  @Test
  void showsPhaseCueCautionAndCountOfAHold() {
    pass(13);

    assertThat(text("phase")).isEqualTo("HOLD");
    assertThat(text("count")).isEqualTo("30");
    assertThat(text("reps")).isEqualTo("rep 1 of 4");
    assertThat(text("caution")).isEqualTo("Relax into the stretch; do not force it.");
    assertThat(text("next")).isEqualTo("Next: come up");
    assertThat(text("elapsed")).isEqualTo("0:13");
  }

  @Test
  void countsDownToOneAndNeverShowsZero() {
    pass(9.999);
    assertThat(text("count")).isEqualTo("1");
    pass(0.001);
    assertThat(text("phase")).isEqualTo("MOVE");
    assertThat(text("count")).isEqualTo("3");
  }

  @Test
  void aPauseInsideAHoldIsFollowedByAShortGetReady() {
    pass(20);
    press("SPACE");
    assertThat(text("notice")).isEqualTo("Paused. Space goes on.");
    assertThat(Ui.find(screen.component(), "TOGGLE", JButton.class).getText()).isEqualTo("Go on");
    pass(1000);
    assertThat(text("count")).isEqualTo("23");

    press("SPACE");
    assertThat(text("phase")).isEqualTo("GET READY");
    assertThat(text("count")).isEqualTo("3");
    pass(3);
    assertThat(text("phase")).isEqualTo("HOLD");
    assertThat(text("count")).isEqualTo("23");
    assertThat(text("notice")).isEmpty();
  }

  @Test
  void saysThatItPausedWhileTheComputerSlept() {
    pass(20);
    wallMillis.set(3_600_000);
    pass(0.1);
    assertThat(text("notice")).startsWith("Paused while the computer slept");
    assertThat(text("count")).isEqualTo("23");
  }

  @ParameterizedTest
  @CsvSource({"RIGHT, lean back", "N, open", "R, ''", "LEFT, ''"})
  void keysMoveThroughTheRoutine(String key, String phaseName) {
    press(key);
    if (key.equals("N")) {
      assertThat(text("exercise")).isEqualTo("Chest stretch on a roller");
    } else {
      assertThat(text("exercise")).isEqualTo("Lean back over a chair");
      assertThat(text("phaseName")).isEqualTo(phaseName);
    }
  }

  @Test
  void buttonsDoWhatTheirKeysDo() {
    Ui.run(() -> Ui.find(screen.component(), "SKIP", JButton.class).doClick(0));
    assertThat(text("exercise")).isEqualTo("Chest stretch on a roller");
    Ui.run(() -> Ui.find(screen.component(), "BACK", JButton.class).doClick(0));
    assertThat(text("exercise")).isEqualTo("Lean back over a chair");
  }

  @Test
  void escapeAsksAndEscapeAgainGoesOn() {
    pass(11);
    press("ESCAPE");
    assertThat(shows("endQuestion")).isTrue();
    assertThat(over).isEmpty();
    pass(100);
    press("RIGHT");
    press("ESCAPE");
    assertThat(shows("endQuestion")).isFalse();
    pass(1);
    assertThat(text("count")).isEqualTo("1");
  }

  @Test
  void escapeEndsTheSessionWhenTheAnswerIsYes() {
    press("ESCAPE");
    Ui.run(() -> Ui.find(screen.component(), "end.end", JButton.class).doClick(0));
    assertThat(over).hasSize(1);
    assertThat(over.get(0).finished()).isFalse();
  }

  @Test
  void playsToTheEndAndTellsOnce() {
    int total = Shipped.timeline("loosen-and-lift").totalSeconds();
    pass(total + 5);
    assertThat(over).hasSize(1);
    assertThat(over.get(0).finished()).isTrue();
    assertThat(over.get(0).entries())
        .allMatch(entry -> entry.outcome() == SessionRecord.Outcome.DONE);
  }

  @ParameterizedTest
  @MethodSource("routines")
  void everyRoutineIsPlayedToItsEndByItsKeys(String routine) {
    screen = open(routine);
    int steps = Shipped.timeline(routine).steps().size();
    for (int step = 0; step < steps; step++) {
      assertThat(over).isEmpty();
      pass(0.5);
      press("RIGHT");
    }
    assertThat(over).hasSize(1);
  }

  static Stream<String> routines() {
    return Shipped.catalog().routines().stream().map(Routine::id);
  }

  /** Guards against Space pressing the focused button as well as pausing. */
  @Test
  void spaceIsNotTakenByAFocusedButton() {
    List<PlayAction> actions = new ArrayList<>(PlayAction.current());
    actions.addAll(PlayAction.places());
    actions.addAll(PlayAction.tools());
    for (PlayAction action : actions) {
      JButton button = Ui.find(screen.component(), action.name(), JButton.class);
      for (String stroke : new String[] {"SPACE", "released SPACE"}) {
        Object binding = button.getInputMap().get(KeyStroke.getKeyStroke(stroke));
        assertThat(button.getActionMap().get(binding)).isNull();
      }
    }
  }

  /** Guards against a phase or a cue that outgrows the smallest window. */
  @ParameterizedTest
  @CsvSource({"840, 480", "900, 600", "1920, 1080"})
  void everythingIsInsideTheWindowAtEachSize(int width, int height) {
    pass(20);
    Ui.paint(screen.component(), width, height, 1);
    for (String name : List.of("phase", "cue", "reps", "caution", "next", "count")) {
      JComponent each = Ui.find(screen.component(), name, JComponent.class);
      assertThat(each.getY() + each.getHeight())
          .as(name)
          .isLessThanOrEqualTo(each.getParent().getHeight());
      assertThat(each.getHeight()).as(name).isPositive();
    }
  }
}
