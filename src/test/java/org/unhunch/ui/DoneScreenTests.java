package org.unhunch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.FocusEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JTextArea;
import javax.swing.JToggleButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unhunch.history.History;
import org.unhunch.history.Session;
import org.unhunch.history.SessionInProgress;
import org.unhunch.history.When;
import org.unhunch.player.Player;
import org.unhunch.player.SessionRecord;
import org.unhunch.settings.Preferences;
import org.unhunch.testing.Histories;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.ScreenKit;
import org.unhunch.testing.TestCatalog;
import org.unhunch.testing.Ui;
import org.unhunch.ui.progress.NextSteps;

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
    Preferences preferences = Prefs.having().preferences();
    DoneScreen.Exits exits =
        new DoneScreen.Exits(
            () -> pressed.add("again"), () -> pressed.add("another"), () -> pressed.add("close"));
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
        .toList();
  }

  @Test
  void tellsWhatWasDoneAndWhatWasSkipped() {
    nanos.set(52_000_000_000L); // 18 to get down and ready, two reps of 11, two rests of 5, and 2
    player.skipExercise();
    player.stop();
    assertThat(texts(screen(player.record())))
        .contains("Ended early", "Twofold · 52 s", "2 of 10 reps", "not reached")
        .doesNotContain("skipped");
  }

  /** Guards against praise for nothing. */
  @Test
  void tellsThatNothingWasDone() {
    player.skipExercise();
    player.skipExercise();
    assertThat(texts(screen(player.record())))
        .contains("Nothing was done", "skipped")
        .doesNotContain("Done", "Ended early", "not reached");
  }

  @Test
  void tellsThatAllWasDone() {
    nanos.set(player.timeline().totalSeconds() * 1_000_000_000L);
    player.tick();
    assertThat(texts(screen(player.record())))
        .contains("Done", "Twofold · 4 min 13 s")
        .containsOnlyOnce("Twofold · 4 min 13 s")
        .doesNotContain("skipped");
  }

  @Test
  void eachButtonDoesWhatItSays() {
    DoneScreen screen = screen(player.record());
    for (String name : List.of("done.again", "done.another", "done.close")) {
      Ui.run(() -> Ui.find(screen.component(), name, JButton.class).doClick(0));
    }
    assertThat(pressed).containsExactly("again", "another", "close");
  }

  @Test
  void oneKeyKeepsHowStiffOneFeelsNow() {
    underway = underway.withStiffnessBefore(OptionalInt.of(6));
    DoneScreen screen = screen(player.record());
    assertThat(texts(screen)).contains("Before: 6.");
    press(screen, "typed 4");
    assertThat(kept().get(0).stiffnessAfter()).isEqualTo(of(4));
    press(screen, "typed x");
    assertThat(kept()).extracting(Session::stiffnessAfter).containsExactly(of(10));
    assertThat(kept().get(0).stiffnessBefore()).isEqualTo(of(6));
    assertThat(kept().get(0).revision()).isEqualTo(2);
    assertThat(Ui.find(screen.component(), "stiffness.10", JToggleButton.class).isSelected())
        .isTrue();
  }

  private static OptionalInt of(int stiffness) {
    return OptionalInt.of(stiffness);
  }

  private static void press(DoneScreen screen, String key) {
    Ui.run(() -> screen.component().getActionMap().get(key).actionPerformed(null));
  }

  /** Guards against a note that forgets the stiffness, or the other way round. */
  @Test
  void aNoteAndTheStiffnessAreKeptTogether() {
    DoneScreen screen = screen(player.record());
    press(screen, "typed 0");
    JTextArea note = Ui.find(screen.component(), "note", JTextArea.class);
    Ui.run(
        () -> {
          note.setText(" The wall was cold. ");
          for (var each : note.getFocusListeners()) {
            each.focusLost(new FocusEvent(note, FocusEvent.FOCUS_LOST));
          }
        });
    assertThat(kept().get(0).note()).isEqualTo("The wall was cold.");
    assertThat(kept().get(0).stiffnessAfter()).isEqualTo(of(0));
  }

  @Test
  void escapeGoesBackToChoosingWithoutAnAnswer() {
    press(screen(player.record()), "ESCAPE");
    assertThat(pressed).containsExactly("another");
    assertThat(kept()).isEmpty();
  }
}
