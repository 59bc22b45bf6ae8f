package org.unhunch.ui.done;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.FocusEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTextArea;
import javax.swing.JToggleButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unhunch.history.History;
import org.unhunch.history.Session;
import org.unhunch.history.SessionInProgress;
import org.unhunch.history.When;
import org.unhunch.player.Player;
import org.unhunch.player.SessionRecord;
import org.unhunch.routine.Routine;
import org.unhunch.routine.Side;
import org.unhunch.settings.Preferences;
import org.unhunch.testing.Histories;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.ScreenKit;
import org.unhunch.testing.TestCatalog;
import org.unhunch.testing.Ui;
import org.unhunch.ui.progress.NextSteps;
import org.unhunch.words.Words;

/** The screen at the end of a session. */
class DoneScreenTests {
  private final AtomicLong nanos = new AtomicLong();
  private final Player player = new Player(TestCatalog.timeline("twofold"), nanos::get, () -> 0);
  private final List<String> pressed = new ArrayList<>();
  private final History history = Histories.of(List.of());
  private SessionInProgress underway =
      SessionInProgress.begin(new UUID(1, 2), When.somewhere(Instant.EPOCH));

  @BeforeEach
  void dress() {
    Ui.theme(false);
    player.play();
  }

  private DoneScreen screen(SessionRecord record) {
    return screen(record, Optional.of(new DoneScreen.Rest(() -> 65, () -> pressed.add("rest"))));
  }

  private DoneScreen screen(SessionRecord record, Optional<DoneScreen.Rest> rest) {
    Preferences preferences = Prefs.having().preferences();
    DoneScreen.Exits exits =
        new DoneScreen.Exits(rest, () -> pressed.add("again"), () -> pressed.add("finish"));
    return Ui.edt(
        () ->
            new DoneScreen(
                record,
                Session.of(underway, record),
                new NextSteps(ScreenKit.of(preferences), history),
                exits));
  }

  private List<Session> kept() {
    List<Session> kept = new ArrayList<>();
    history.read(kept::addAll);
    return kept;
  }

  private List<String> texts(DoneScreen screen) {
    return Ui.tree(screen.component())
        .filter(JLabel.class::isInstance)
        .map(each -> ((JLabel) each).getText())
        .filter(Objects::nonNull)
        .toList();
  }

  private void pass(int seconds) {
    nanos.addAndGet(seconds * 1_000_000_000L);
    player.tick();
  }

  /** Guards against praise for what was not done, and blame for what was not reached. */
  @Test
  void tellsWhatWasDoneAndWhatWasNot() {
    pass(52); // 18 to get down and ready, two reps of 11, two rests of 5, and 2
    player.skipExercise();
    player.stop();
    assertThat(texts(screen(player.record())))
        .contains("One exercise done in part", "Twofold, 0:52.", "2 of 10 reps", "Not done")
        .noneMatch(text -> text.toLowerCase(Locale.ROOT).contains("skipped"));
  }

  @Test
  void tellsThatNothingWasDoneAndKeepsNothing() {
    player.skipExercise();
    player.skipExercise();
    DoneScreen screen = screen(player.record(), Optional.empty());
    Ui.run(screen::focus);
    assertThat(texts(screen))
        .contains("Nothing done this time")
        .filteredOn("Not done"::equals)
        .hasSize(2);
    assertThat(screen.component().getActionMap().get("typed 3")).isNull();
    assertThat(shows(screen, "done.note")).isFalse();
    assertThat(shows(screen, "done.rest")).isFalse();
    assertThat(kept()).isEmpty();
  }

  @Test
  void tellsThatAllWasDone() {
    pass(player.timeline().totalSeconds());
    assertThat(texts(screen(player.record())))
        .contains("All 2 exercises done", "Twofold, 4:13.", "10 reps")
        .doesNotContain("Not done");
  }

  @Test
  void tellsWhatIsDoneInPartBesideWhatIsDone() {
    pass(player.timeline().totalSeconds() - 60);
    player.stop();
    assertThat(texts(screen(player.record())))
        .contains("1 of 2 exercises done", "Twofold, 3:13. One more was done in part.");
  }

  /** Each side by itself where they differ, both in one where they do not. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LEFT  RIGHT    | 2 2 | 2 2 | 2 reps on each side",
        "LEFT  RIGHT    | 1 1 | 1 1 | 1 rep on each side",
        "LEFT  RIGHT    | 1 0 | 1 1 | Left 1 of 1, right 0 of 1",
        "FORWARD BACKWARD | 10 10 | 10 10 | 10 forward, 10 backward",
        "FORWARD BACKWARD | 10 3 | 10 10 | Forward 10 of 10, backward 3 of 10",
        "LEFT  RIGHT    | 0 0 | 2 2 | Not done"
      })
  void saysHowMuchOnEachSide(String sides, String done, String planned, String said) {
    List<SessionRecord.SideDone> counts = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      counts.add(
          new SessionRecord.SideDone(
              Optional.of(Side.valueOf(sides.trim().split(" +")[i])),
              Integer.parseInt(done.split(" ")[i]),
              Integer.parseInt(planned.split(" ")[i]),
              0,
              10));
    }
    Routine.Entry what = player.timeline().routine().entries().get(0);
    SessionRecord.Entry entry = new SessionRecord.Entry(what, counts, true);
    assertThat(new DoneWords(new Words()).amount(entry)).isEqualTo(said);
  }

  @Test
  void eachButtonDoesWhatItSays() {
    DoneScreen screen = screen(player.record());
    assertThat(Ui.find(screen.component(), "done.rest", JButton.class).getText())
        .isEqualTo("Do the rest, 1:05");
    for (String name : List.of("done.again", "done.rest", "done.finish")) {
      Ui.run(() -> Ui.find(screen.component(), name, JButton.class).doClick(0));
    }
    assertThat(pressed).containsExactly("again", "rest", "finish");
  }

  /** Guards against an Enter that was meant for the last repetition and begins all of it again. */
  @Test
  void noKeyPlaysItAgain() {
    DoneScreen screen = screen(player.record());
    for (Object key : screen.component().getActionMap().allKeys()) {
      Ui.run(() -> screen.component().getActionMap().get(key).actionPerformed(null));
    }
    assertThat(pressed).isNotEmpty().containsOnly("finish");
  }

  @ParameterizedTest
  @CsvSource({
    "6, 3, '6 → 3, three less than before', true",
    "6, 6, '6, as before', false",
    "3, 5, '3 → 5, two more than before', false",
    "10, 0, '10 → 0, ten less than before', true"
  })
  void saysHowStiffnessHasChanged(int before, int now, String said, boolean good) {
    pass(100);
    underway = underway.withStiffnessBefore(OptionalInt.of(before));
    DoneScreen screen = screen(player.record());
    press(screen, now == 10 ? "typed x" : "typed " + now);
    JLabel change =
        Ui.tree(screen.component())
            .filter(each -> each instanceof JLabel label && said.equals(label.getText()))
            .map(JLabel.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(String.valueOf(change.getClientProperty("FlatLaf.styleClass")).contains("good"))
        .isEqualTo(good);
  }

  @Test
  void oneKeyKeepsHowStiffOneFeelsNow() {
    pass(100);
    underway = underway.withStiffnessBefore(OptionalInt.of(6));
    DoneScreen screen = screen(player.record());
    assertThat(Ui.find(screen.component(), "stiffness.6", JToggleButton.class))
        .extracting(each -> each.getAccessibleContext().getAccessibleName())
        .isEqualTo("Stiffness 6 of 10, key 6, as before the session");
    press(screen, "typed 4");
    assertThat(kept().get(0).stiffnessAfter()).isEqualTo(OptionalInt.of(4));
    press(screen, "typed x");
    assertThat(kept()).extracting(Session::stiffnessAfter).containsExactly(OptionalInt.of(10));
    assertThat(kept().get(0).stiffnessBefore()).isEqualTo(OptionalInt.of(6));
    assertThat(kept().get(0).revision()).isEqualTo(2);
    assertThat(Ui.find(screen.component(), "stiffness.10", JToggleButton.class).isSelected())
        .isTrue();
  }

  private static void press(DoneScreen screen, String key) {
    Ui.run(() -> screen.component().getActionMap().get(key).actionPerformed(null));
  }

  /** Guards against a note that forgets the stiffness, or the other way round. */
  @Test
  void aNoteAndTheStiffnessAreKeptTogether() {
    pass(100);
    DoneScreen screen = screen(player.record());
    press(screen, "typed 0");
    press(screen, "done.note");
    JTextArea note = Ui.find(screen.component(), "note", JTextArea.class);
    Ui.run(
        () -> {
          note.setText(" The wall was cold. ");
          for (var each : note.getFocusListeners()) {
            each.focusLost(new FocusEvent(note, FocusEvent.FOCUS_LOST));
          }
        });
    assertThat(kept().get(0).note()).isEqualTo("The wall was cold.");
    assertThat(kept().get(0).stiffnessAfter()).isEqualTo(OptionalInt.of(0));
  }

  @Test
  void escapeGoesBackToChoosingWithoutAnAnswer() {
    press(screen(player.record()), "ESCAPE");
    assertThat(pressed).containsExactly("finish");
    assertThat(kept()).isEmpty();
  }

  private static boolean shows(DoneScreen screen, String name) {
    return Ui.tree(screen.component()).anyMatch(each -> name.equals(each.getName()));
  }

  /** Guards against a row for stiffness, or a button to finish, that gives way to less. */
  @ParameterizedTest
  @CsvSource({
    "1920, 1050, 1, true, true",
    "900, 570, 1, true, true",
    "900, 300, 1, false, false",
    "640, 330, 1, false, false",
    "900, 544, 2, false, false"
  })
  void givesWayInItsOrder(int width, int height, float zoom, boolean week, boolean figures) {
    Ui.theme(false, zoom);
    pass(100);
    DoneScreen screen = screen(player.record());
    Ui.run(screen::focus);
    Ui.paint(screen.component(), width, height, 1);
    assertThat(Ui.find(screen.component(), "week", JComponent.class).isVisible()).isEqualTo(week);
    assertThat(
            Ui.tree(screen.component())
                .filter(each -> each instanceof JLabel label && label.getIcon() != null)
                .filter(each -> each.getName() == null)
                .allMatch(each -> each.isVisible()))
        .isEqualTo(figures);
    for (String name : List.of("stiffness.0", "stiffness.10", "done.finish")) {
      JComponent each = Ui.find(screen.component(), name, JComponent.class);
      assertThat(Ui.edt(() -> each.getVisibleRect().getSize())).as(name).isEqualTo(each.getSize());
      assertThat(each.getHeight()).as(name).isPositive();
    }
    Ui.theme(false);
  }

  /** Guards against small letters in the middle of a large screen. */
  @Test
  void itsLettersGrowWithTheWindowAndShrinkWithIt() {
    DoneScreen screen = screen(player.record());
    List<Float> sizes = new ArrayList<>();
    for (int width : new int[] {900, 1920, 900}) {
      Ui.run(() -> Ui.layOut(screen.component(), width, width * 9 / 16));
      sizes.add(Ui.find(screen.component(), "done.again", JButton.class).getFont().getSize2D());
    }
    assertThat(sizes.get(1)).isGreaterThan(1.2f * sizes.get(0));
    assertThat(sizes.get(2)).isEqualTo(sizes.get(0));
  }
}
