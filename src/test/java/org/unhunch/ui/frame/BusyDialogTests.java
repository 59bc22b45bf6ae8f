package org.unhunch.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Window;
import java.awt.event.WindowEvent;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.unhunch.testing.Ui;
import org.unhunch.testing.WindowTest;
import org.unhunch.words.Words;

/** The sign that something takes its time. */
@WindowTest
@Timeout(60)
class BusyDialogTests {
  private final JFrame frame = Ui.edt(() -> new JFrame());
  private final AtomicInteger cancelled = new AtomicInteger();

  @AfterEach
  void close() {
    Ui.run(frame::dispose);
  }

  private BusyDialog shown() {
    BusyDialog busy =
        Ui.edt(() -> new BusyDialog(frame, new Words(), "Making…", cancelled::incrementAndGet));
    Ui.await(() -> dialog().isPresent());
    return busy;
  }

  private Optional<JDialog> dialog() {
    return Arrays.stream(Window.getWindows())
        .filter(each -> each.getOwner() == frame && each.isShowing())
        .map(JDialog.class::cast)
        .findFirst();
  }

  @Test
  void theButtonCancels() {
    shown();
    JButton button = dialog().orElseThrow().getRootPane().getDefaultButton();
    assertThat(button.getText()).isEqualTo("Cancel");
    Ui.run(button::doClick);
    checkCancelled();
  }

  @Test
  void escapeCancels() {
    shown();
    JComponent content = (JComponent) dialog().orElseThrow().getContentPane();
    KeyStroke escape = KeyStroke.getKeyStroke("ESCAPE");
    Object name = content.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).get(escape);
    Ui.run(() -> content.getActionMap().get(name).actionPerformed(null));
    checkCancelled();
  }

  @Test
  void closingTheDialogCancels() {
    shown();
    JDialog dialog = dialog().orElseThrow();
    Ui.run(() -> dialog.dispatchEvent(new WindowEvent(dialog, WindowEvent.WINDOW_CLOSING)));
    checkCancelled();
  }

  private void checkCancelled() {
    assertThat(cancelled).hasValue(1);
    assertThat(dialog()).isEmpty();
  }

  @Test
  void whatIsDoneIsNoLongerShownNorCancelled() {
    BusyDialog busy = shown();
    Ui.run(busy::close);
    assertThat(dialog()).isEmpty();
    assertThat(cancelled).hasValue(0);
  }
}
