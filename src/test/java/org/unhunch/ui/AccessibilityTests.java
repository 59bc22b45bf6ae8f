package org.unhunch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unhunch.history.review.Days;
import org.unhunch.settings.Appearance.Tones;
import org.unhunch.testing.Ui;
import org.unhunch.words.Language;

/** Walks every screen in both themes: each control has a name, and each text can be read. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityTests {
  private static final double LARGE = 24;
  private static final double LARGE_BOLD = 18.66;

  private final Map<String, JComponent> screens = made();

  private static Map<String, JComponent> made() {
    Ui.theme(false);
    return Screens.small().all();
  }

  /** As while the program runs, so that what is open follows. */
  private void wear(boolean dark) {
    Ui.theme(dark);
    Ui.run(() -> screens.values().forEach(SwingUtilities::updateComponentTreeUI));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void everyControlHasANameAndEveryTextItsContrast(boolean dark) {
    wear(dark);
    for (Map.Entry<String, JComponent> screen : screens.entrySet()) {
      Ui.run(() -> Ui.layOut(screen.getValue(), 900, 600));
      assertThat(Ui.edt(() -> problems(screen.getValue()))).as(screen.getKey()).isEmpty();
    }
  }

  /** The cells of a calendar are painted by one label, which the walk above does not meet. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void everyShadeOfTheCalendarHasItsContrast(boolean dark) {
    Ui.theme(dark);
    for (int shade = 1; shade <= Days.SHADE_MINUTES.size(); shade++) {
      Color ground = UIManager.getColor("Unhunch.shade." + shade);
      Color text = UIManager.getColor("Unhunch.shadeText." + shade);
      assertThat(contrast(text, ground)).as("shade " + shade).isGreaterThan(4.5);
    }
  }

  /** Guards against a figure that is lost in its ground, and a glow that is lost in a shirt. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void theFigureStandsOutInAllItsTones(boolean dark) {
    Ui.theme(dark);
    for (Tones tones : Tones.values()) {
      String of =
          "Unhunch.figure."
              + (tones == Tones.TAN ? "" : tones.name().toLowerCase(Locale.ROOT) + ".");
      Color shirt = UIManager.getColor(of + "shirt");
      Color glow = UIManager.getColor("Unhunch.figure.glow");
      Color ground = UIManager.getColor("Unhunch.figure.tile");
      assertThat(contrast(glow, shirt)).as(of).isGreaterThan(1.3);
      assertThat(contrast(shirt, ground)).as(of).isGreaterThan(2);
      assertThat(contrast(UIManager.getColor(of + "skin"), ground)).as(of).isGreaterThan(1.6);
      assertThat(contrast(UIManager.getColor(of + "hair"), ground)).as(of).isGreaterThan(1.25);
      assertThat(contrast(UIManager.getColor(of + "trousers"), ground)).as(of).isGreaterThan(2);
    }
  }

  /** Guards against a letter that leads somewhere else than it says, or nowhere. */
  @ParameterizedTest
  @EnumSource
  void eachMnemonicLeadsToOneThing(Language language) {
    Ui.theme(false);
    for (Map.Entry<String, JComponent> screen : Screens.small(language).all().entrySet()) {
      Ui.run(() -> Ui.layOut(screen.getValue(), 900, 600));
      assertThat(Ui.edt(() -> mnemonics(screen.getValue())))
          .as(screen.getKey())
          .doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @EnumSource
  void soItIsInEachMenu(Language language) {
    Ui.theme(false);
    AuditedScreens audited = new AuditedScreens(Screens.small(language));
    Map<String, JComponent> opened = Ui.edt(() -> audited.opened(new Dimension(900, 600)));
    opened.forEach(
        (name, menu) -> assertThat(Ui.edt(() -> mnemonics(menu))).as(name).doesNotHaveDuplicates());
    assertThat(opened).containsKeys("menu", "menu.view", "menu.sound", "menu.help", "more");
  }

  /** Those of the screen, with the sign that opens the menu. */
  private static List<Character> mnemonics(JComponent screen) {
    List<Character> mnemonics = new ArrayList<>();
    Ui.tree(screen)
        .filter(each -> Ui.isInSight(each, screen))
        .mapToInt(AccessibilityTests::mnemonic)
        .filter(each -> each != 0)
        .forEach(each -> mnemonics.add((char) each));
    return mnemonics;
  }

  private static int mnemonic(Component each) {
    if (each instanceof AbstractButton button) {
      return button.getMnemonic();
    }
    return each instanceof JLabel label ? label.getDisplayedMnemonic() : 0;
  }

  /** Guards against an audit that finds nothing because it looks at nothing. */
  @Test
  void theAuditFindsWhatIsWrong() {
    Ui.theme(false);
    JLabel pale = Ui.edt(() -> new JLabel("pale"));
    JComponent panel = Ui.edt(JPanel::new);
    Ui.run(
        () -> {
          pale.setForeground(new Color(0xcccccc));
          panel.add(pale);
          panel.add(new JTextField());
          panel.add(new JSlider());
        });
    assertThat(Ui.edt(() -> problems(panel)))
        .hasSize(5)
        .anyMatch(each -> each.endsWith("no description"));
  }

  private static List<String> problems(Component root) {
    List<String> problems = new ArrayList<>();
    Ui.tree(root)
        .filter(each -> each instanceof JComponent && each.isVisible())
        .forEach(each -> audit((JComponent) each, problems));
    return problems;
  }

  private static void audit(JComponent each, List<String> problems) {
    String id = each.getClass().getSimpleName() + " " + each.getName();
    boolean control = Ui.isControl(each) || each instanceof JList || each instanceof JTextComponent;
    if (control && each.isFocusable()) {
      auditControl(each, id, problems);
    }
    boolean text = each instanceof JLabel || each instanceof AbstractButton;
    if (text && !textOf(each).isBlank()) {
      double contrast = contrast(each.getForeground(), ground(each));
      if (contrast < needed(each)) {
        problems.add("%s '%s' has contrast %.2f".formatted(id, textOf(each), contrast));
      }
    }
  }

  /** What says on itself what it does needs no description besides. */
  private static void auditControl(JComponent each, String id, List<String> problems) {
    AccessibleContext context = each.getAccessibleContext();
    if (isBlank(context.getAccessibleName())) {
      problems.add(id + " has no accessible name");
    }
    if (List.of(AccessibleRole.UNKNOWN, AccessibleRole.SWING_COMPONENT)
        .contains(context.getAccessibleRole())) {
      problems.add(id + " has no role");
    }
    boolean says = each instanceof AbstractButton button && !textOf(button).isBlank();
    boolean labelled = each.getClientProperty("labeledBy") != null;
    if (!says && !labelled && isBlank(context.getAccessibleDescription())) {
      problems.add(id + " has no description");
    }
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }

  private static String textOf(JComponent each) {
    String text =
        each instanceof JLabel label ? label.getText() : ((AbstractButton) each).getText();
    return text == null ? "" : text;
  }

  private static Color ground(Component each) {
    Container above = each.getParent();
    if (each instanceof JButton button && button.isContentAreaFilled()) {
      return each.getBackground();
    }
    while (above != null && !above.isOpaque()) {
      above = above.getParent();
    }
    return above == null ? each.getBackground() : above.getBackground();
  }

  private static double needed(JComponent each) {
    double size = each.getFont().getSize2D();
    return size >= LARGE || each.getFont().isBold() && size >= LARGE_BOLD ? 3 : 4.5;
  }

  /** Guards against the word in an empty field, and the sign that empties one, as pale gray. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whatStandsInASearchFieldHasItsContrast(boolean dark) {
    Ui.theme(dark);
    Color ground = UIManager.getColor("TextField.background");
    assertThat(contrast(UIManager.getColor("TextField.placeholderForeground"), ground))
        .isGreaterThanOrEqualTo(4.5);
    assertThat(contrast(UIManager.getColor("SearchField.clearIconColor"), ground))
        .isGreaterThanOrEqualTo(3);
  }

  /**
   * Guards against rings, dots and time lines that were lost in the ground, and fields in the dark.
   */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void emptyShapesHaveTheirContrast(boolean dark) {
    Ui.theme(dark);
    Color ground = UIManager.getColor("Panel.background");
    assertThat(contrast(UIManager.getColor("Unhunch.trackBorder"), ground)).isGreaterThan(3);
    if (dark) {
      assertThat(contrast(UIManager.getColor("Component.borderColor"), ground)).isGreaterThan(3);
      assertThat(contrast(UIManager.getColor("Button.borderColor"), ground)).isGreaterThan(3);
    }
  }

  private static double contrast(Color a, Color b) {
    double light = Math.max(luminance(a), luminance(b));
    double dark = Math.min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
