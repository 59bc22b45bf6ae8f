package org.unhunch.ui.done;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.swing.JButton;
import javax.swing.JLabel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unhunch.player.Player;
import org.unhunch.player.SessionRecord;
import org.unhunch.testing.Shipped;
import org.unhunch.testing.Ui;
import org.unhunch.words.Words;

/** The screen at the end of a session. */
class DoneScreenTests {
  private final AtomicLong nanos = new AtomicLong();
  private final Player player = new Player(Shipped.timeline("one-two-chair"), nanos::get, () -> 0);
  private final List<String> pressed = new ArrayList<>();

  @BeforeEach
  void dress() {
    Ui.theme(false);
    player.play();
  }

  private DoneScreen screen(SessionRecord record) {
    return Ui.edt(
        () ->
            new DoneScreen(
                record,
                new Words(),
                () -> pressed.add("again"),
                () -> pressed.add("another"),
                () -> pressed.add("close")));
  }

  private List<String> texts(DoneScreen screen) {
    return Ui.tree(screen.component())
        .filter(JLabel.class::isInstance)
        .map(each -> ((JLabel) each).getText())
        .toList();
  }

  @Test
  void tellsWhatWasDoneAndWhatWasSkipped() {
    nanos.set(30_000_000_000L); // eighteen to get down and ready, two reps of five, and two seconds
    player.skipExercise();
    player.stop();
    assertThat(texts(screen(player.record())))
        .contains("Ended here", "One-two with a chair · 0:30", "2 of 20 reps", "skipped");
  }

  @Test
  void tellsThatAllWasDone() {
    nanos.set(player.timeline().totalSeconds() * 1_000_000_000L);
    player.tick();
    assertThat(texts(screen(player.record())))
        .contains("Done", "One-two with a chair · 4:12")
        .containsOnlyOnce("One-two with a chair · 4:12")
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
}
