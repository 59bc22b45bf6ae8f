package org.unhunch.ui.play.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.FocusEvent;
import java.awt.event.MouseEvent;
import java.util.List;
import javax.swing.JPanel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unhunch.testing.HandScheduler;
import org.unhunch.testing.Ui;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.play.part.ControlRow;
import org.unhunch.ui.play.part.KeyedButton;
import org.unhunch.words.Words;

/** Guards against a full screen without a way out for the mouse, and one that controls lie on. */
class MouseRowTests {
  private final HandScheduler scheduler = new HandScheduler();
  private final JPanel screen = Ui.edt(JPanel::new);
  private boolean paused;
  private ControlRow row;
  private MouseRow mouse;

  @BeforeEach
  void make() {
    Ui.theme(false);
    row = Ui.edt(() -> new ControlRow(button(), List.of(button()), List.of(button())));
    mouse = Ui.edt(() -> new MouseRow(scheduler, screen, row, () -> paused));
  }

  private static KeyedButton button() {
    Command command = new Command("play.action.back", new Words(), () -> {}, "LEFT");
    return new KeyedButton(command, "back", 2, true);
  }

  private void move() {
    Ui.run(
        () ->
            screen.dispatchEvent(
                new MouseEvent(screen, MouseEvent.MOUSE_MOVED, 0, 0, 5, 5, 0, false)));
  }

  @Test
  void itShowsWhenTheMouseMovesAndHidesThreeSecondsAfter() {
    Ui.run(() -> mouse.hideInTime(true));
    assertThat(row.isSeen()).isFalse();
    move();
    assertThat(row.isSeen()).isTrue();
    assertThat(scheduler.delays()).containsExactly(3000);
    Ui.run(() -> scheduler.ring(3000));
    assertThat(row.isSeen()).isFalse();
    assertThat(scheduler.delays()).isEmpty();
    move();
    assertThat(row.isSeen()).isTrue();
  }

  @Test
  void itStaysWhileTheSessionStandsAndGoesOnceItPlays() {
    Ui.run(() -> mouse.hideInTime(true));
    paused = true;
    move();
    Ui.run(() -> scheduler.ring(3000));
    assertThat(row.isSeen()).isTrue();
    paused = false;
    Ui.run(() -> scheduler.ring(3000));
    assertThat(row.isSeen()).isFalse();
  }

  @Test
  void aKeyThatLeadsToAControlShowsIt() {
    Ui.run(() -> mouse.hideInTime(true));
    KeyedButton first = row.buttons().findFirst().orElseThrow();
    Ui.run(
        () -> {
          FocusEvent gained = new FocusEvent(first, FocusEvent.FOCUS_GAINED);
          List.of(first.getFocusListeners()).forEach(each -> each.focusGained(gained));
        });
    assertThat(row.isSeen()).isTrue();
  }

  @Test
  void inTheWindowItIsAlwaysThere() {
    assertThat(row.isSeen()).isTrue();
    move();
    assertThat(scheduler.delays()).isEmpty();
    Ui.run(() -> mouse.hideInTime(true));
    move();
    Ui.run(() -> mouse.hideInTime(false));
    assertThat(row.isSeen()).isTrue();
    assertThat(scheduler.delays()).isEmpty();
  }
}
