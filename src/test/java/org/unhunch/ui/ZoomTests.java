package org.unhunch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Insets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import javax.swing.border.Border;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unhunch.testing.Ui;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.layout.TextBlock;

/** Larger letters find their room on every screen. */
class ZoomTests {
  @AfterAll
  static void unzoom() {
    Ui.theme(false);
  }

  @ParameterizedTest
  @CsvSource({
    "100, 840, 500",
    "100, 1920, 1040",
    "150, 1366, 728",
    "200, 1366, 728",
    "200, 1920, 1040"
  })
  void noTextIsCutOff(int percent, int width, int height) {
    Ui.theme(false, percent / 100f);
    for (Map.Entry<String, JComponent> screen : Screens.small().all().entrySet()) {
      Ui.paint(screen.getValue(), width, height, 1);
      assertThat(Ui.edt(() -> cutOff(screen.getValue()))).as(screen.getKey()).isEmpty();
    }
  }

  private static List<String> cutOff(JComponent screen) {
    List<String> cut = new ArrayList<>();
    Ui.tree(screen)
        .filter(each -> each.isVisible() && !text(each).isBlank())
        .filter(each -> Ui.isInSight(each, screen))
        .filter(each -> !"count".equals(each.getName())) // as large as the room allows
        .forEach(
            each -> {
              if (isCutOff(each)) {
                cut.add(
                    each.getClass().getSimpleName() + " '" + text(each) + "' " + each.getBounds());
              }
            });
    return cut;
  }

  private static String text(Component each) {
    String text =
        each instanceof JLabel label
            ? label.getText()
            : each instanceof AbstractButton button ? button.getText() : "";
    return text == null ? "" : text;
  }

  /** Too narrow or too low for its text, or beyond what holds it; what scrolls may be beyond. */
  private static boolean isCutOff(Component each) {
    if (each instanceof TextBlock block) {
      return block.getHeight() < block.heightFor(block.getWidth());
    }
    boolean small =
        each.getWidth() < each.getPreferredSize().width
            || each.getHeight() < each.getPreferredSize().height;
    boolean scrolls = SwingUtilities.getAncestorOfClass(JViewport.class, each) != null;
    JComponent parent = (JComponent) each.getParent();
    boolean beyond =
        each.getX() + each.getWidth() > parent.getWidth()
            || !scrolls && each.getY() + each.getHeight() > parent.getHeight();
    return small || beyond;
  }

  /** Guards against room that does not grow, and room that a change of theme takes away. */
  @Test
  void roomGrowsAndStays() {
    Ui.theme(false);
    JPanel panel = Ui.edt(() -> new JPanel());
    Border room = Texts.room(1, 2, 3, 4);
    Ui.run(() -> panel.setBorder(room));
    Ui.theme(true, 2);
    Ui.run(() -> SwingUtilities.updateComponentTreeUI(panel));
    assertThat((Object) Ui.edt(panel::getInsets)).isEqualTo(new Insets(2, 4, 6, 8));
  }
}
