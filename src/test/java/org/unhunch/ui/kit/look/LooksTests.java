package org.unhunch.ui.kit.look;

import static org.assertj.core.api.Assertions.assertThat;

import com.formdev.flatlaf.ui.FlatButtonUI;
import com.formdev.flatlaf.ui.FlatLabelUI;
import com.formdev.flatlaf.ui.FlatToggleButtonUI;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JToggleButton;
import javax.swing.UIManager;
import javax.swing.border.Border;
import javax.swing.plaf.ComponentUI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unhunch.settings.Appearance;
import org.unhunch.testing.Ui;
import org.unhunch.ui.frame.Theme;

/**
 * Guards against a style that looks another way than the theme's file says, or is not taken off.
 */
class LooksTests {
  private static final String STYLE = "FlatLaf.styleClass";

  @ParameterizedTest
  @CsvSource({"false, 100", "false, 200", "true, 150"})
  void everyStyleOfTheFileIsPutOnAsFlatLafDoes(boolean dark, int zoom) {
    Ui.edt(
        () -> {
          new Theme(() -> dark, dark).apply(Appearance.INITIAL.withZoomPercent(zoom));
          check("Button", FlatButtonUI.createUI(new JButton()), JButton::new);
          check(
              "ToggleButton", FlatToggleButtonUI.createUI(new JToggleButton()), JToggleButton::new);
          check("Label", FlatLabelUI.createUI(new JLabel()), JLabel::new);
          return null;
        });
  }

  private static void check(String type, ComponentUI theirs, Supplier<? extends JComponent> make) {
    Stream<String> styles =
        UIManager.getLookAndFeelDefaults().keySet().stream()
            .map(Objects::toString)
            .filter(each -> each.startsWith("[style]"))
            .filter(each -> each.startsWith("[style].") || each.startsWith("[style]" + type + "."))
            .map(each -> each.substring(each.indexOf('.') + 1))
            .filter(each -> type.equals("Label") == isText(each));
    assertThat(styles.filter(each -> changes(type, each, theirs, make)).count()).isPositive();
  }

  /** The styles of texts are on labels, and the others on buttons. */
  private static boolean isText(String style) {
    return UIManager.get("[style]." + style) != null;
  }

  private static boolean changes(
      String type, String style, ComponentUI theirs, Supplier<? extends JComponent> make) {
    JComponent ours = make.get();
    Map<String, String> bare = seen(ours);
    ours.putClientProperty(STYLE, style);
    UIManager.put(type + "UI", theirs.getClass().getName());
    JComponent flat = make.get();
    flat.putClientProperty(STYLE, style);
    UIManager.put(type + "UI", null);
    assertThat(flat.getUI().getClass()).isEqualTo(theirs.getClass());
    assertThat(seen(ours)).as(style).isEqualTo(seen(flat));
    boolean changes = !seen(ours).equals(bare);
    ours.putClientProperty(STYLE, null);
    assertThat(seen(ours)).as("without " + style).isEqualTo(bare);
    return changes;
  }

  /** All that FlatLaf knows of how it looks. */
  private static Map<String, String> seen(JComponent component) {
    Map<String, String> seen = new TreeMap<>();
    seen.put("font", component.getFont().toString());
    seen.put("colors", component.getForeground() + " " + component.getBackground());
    seen.put("size", component.getPreferredSize().toString());
    if (component instanceof AbstractButton button) {
      FlatButtonUI ui = (FlatButtonUI) button.getUI();
      ui.getStyleableInfos(button)
          .keySet()
          .forEach(key -> seen.put(key, Objects.toString(ui.getStyleableValue(button, key))));
      Border border = button.getBorder();
      seen.put("insets", border.getBorderInsets(button).toString());
    }
    return seen;
  }
}
