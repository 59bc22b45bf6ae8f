package org.unhunch.ui.kit.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.event.MouseWheelEvent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unhunch.testing.Ui;

/** Guards against a text that swallows the wheel, so that the page does not go on. */
class InnerScrollTests {
  private final JTextArea text = Ui.edt(() -> new JTextArea("", 3, 1));
  private JScrollPane inner;
  private JScrollPane outer;

  @BeforeEach
  void nest() {
    Ui.run(
        () -> {
          JPanel page = new JPanel(new Column(0, false));
          inner = new InnerScroll(text);
          JPanel below = new JPanel();
          below.setPreferredSize(new Dimension(100, 2000));
          page.add(inner);
          page.add(below);
          outer = new JScrollPane(page);
        });
  }

  private void turn(String written, int by) {
    Ui.run(() -> text.setText(written));
    Ui.run(() -> Ui.layOut(outer, 300, 200));
    Ui.run(
        () ->
            inner.dispatchEvent(
                new MouseWheelEvent(
                    inner, MouseWheelEvent.MOUSE_WHEEL, 0, 0, 5, 5, 0, false, 0, 3, by)));
  }

  private int page() {
    return outer.getVerticalScrollBar().getValue();
  }

  private int text() {
    return inner.getVerticalScrollBar().getValue();
  }

  @Test
  void aTextThatIsAllInSightLeavesTheWheelToThePage() {
    turn("one line", 1);
    assertThat(page()).isPositive();
  }

  @Test
  void aLongTextGoesOnFirstAndThePageAfterIt() {
    turn("line\n".repeat(20), 1);
    assertThat(text()).isPositive();
    assertThat(page()).isZero();
    for (int i = 0; i < 60; i++) {
      turn(text.getText(), 1);
    }
    assertThat(page()).isPositive();
  }
}
