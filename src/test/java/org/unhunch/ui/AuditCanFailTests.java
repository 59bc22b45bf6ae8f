package org.unhunch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.GridLayout;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unhunch.testing.PseudoLong;
import org.unhunch.testing.Ui;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.layout.TextBlock;

/**
 * Guards against an audit that finds nothing because it looks at nothing: each fault is planted.
 */
class AuditCanFailTests {
  private static final String LONG = "Drop your shoulders and breathe";

  @BeforeEach
  void dress() {
    Ui.theme(false);
  }

  private static List<String> faults(Supplier<JComponent> screen) {
    return Ui.edt(
        () -> {
          JComponent made = screen.get();
          Ui.layOut(made, 400, 300);
          return Audit.faults(made);
        });
  }

  private static JComponent at(Component child, int x, int y, int width, int height) {
    return with(new JPanel(null), child, x, y, width, height);
  }

  private static JComponent with(
      JComponent panel, Component child, int x, int y, int width, int height) {
    child.setBounds(x, y, width, height);
    panel.add(child);
    return panel;
  }

  @Test
  void whatIsWholeHasNoFault() {
    assertThat(faults(() -> at(new JButton(LONG), 0, 0, 400, 40))).isEmpty();
    assertThat(faults(() -> at(Texts.block(LONG, null), 0, 0, 100, 200))).isEmpty();
    assertThat(faults(() -> scrolling(Texts.block(LONG, null)))).isEmpty();
  }

  @Test
  void aTextThatIsCutIsFound() {
    assertThat(faults(() -> at(new JLabel(LONG), 0, 0, 60, 40)))
        .singleElement()
        .asString()
        .contains("wide");
    assertThat(faults(() -> at(new JLabel(LONG), 0, 0, 390, 9)))
        .singleElement()
        .asString()
        .contains("high");
    assertThat(faults(() -> at(new JButton(LONG), 0, 0, 90, 40)))
        .singleElement()
        .asString()
        .contains("wide");
    assertThat(faults(() -> at(Texts.block(LONG, null), 0, 0, 60, 30)))
        .singleElement()
        .asString()
        .contains("lines");
    assertThat(faults(() -> at(new JComboBox<>(new String[] {LONG}), 0, 0, 90, 40)))
        .singleElement()
        .asString()
        .contains("wide");
  }

  @Test
  void aTextThatIsShortenedIsFoundUnlessATipHasIt() {
    TextBlock line = Ui.edt(() -> Texts.line(null));
    Ui.run(() -> line.setText(LONG));
    assertThat(faults(() -> at(line, 0, 0, 90, 40)))
        .singleElement()
        .asString()
        .contains("shortened");
    Ui.run(() -> line.setToolTipText(LONG));
    assertThat(faults(() -> at(line, 0, 0, 90, 40))).isEmpty();
  }

  @Test
  void aControlThatIsOutsideIsFound() {
    assertThat(faults(() -> at(new JButton("x"), 380, 0, 90, 40)))
        .singleElement()
        .asString()
        .contains("outside");
    assertThat(faults(() -> at(at(new JButton("x"), 0, 0, 90, 40), 0, 280, 200, 60)))
        .singleElement()
        .asString()
        .contains("outside");
    assertThat(faults(() -> at(new JLabel("x"), -5, 0, 90, 40)))
        .singleElement()
        .asString()
        .contains("outside");
  }

  @Test
  void twoOnOneAnotherAreFound() {
    assertThat(
            faults(() -> with(at(new JButton("a"), 0, 0, 90, 40), new JLabel("b"), 60, 20, 90, 40)))
        .singleElement()
        .asString()
        .contains("lies on");
  }

  @Test
  void whatIsTooLowToBeHitIsFound() {
    assertThat(faults(() -> at(new JButton(), 0, 0, 90, 20)))
        .anyMatch(each -> each.endsWith("u high"));
  }

  /** Scrolling goes up and down only. */
  @Test
  void whatScrollsSidewaysOrInASlitIsFound() {
    assertThat(faults(() -> scrolling(new JLabel(LONG.repeat(9)))))
        .anyMatch(each -> each.contains("wider than the pane"));
    assertThat(
            faults(
                () -> {
                  JPanel panel = new JPanel(new BorderLayout());
                  panel.add(new JLabel(" "), BorderLayout.NORTH);
                  panel.getComponent(0).setPreferredSize(new Dimension(10, 290));
                  panel.add(scrolling(Texts.block(LONG.repeat(9), null)));
                  return panel;
                }))
        .anyMatch(each -> each.contains("slit"));
  }

  private static JComponent scrolling(JComponent inside) {
    JPanel column =
        inside instanceof JLabel && !(inside instanceof TextBlock)
            ? new JPanel(new GridLayout())
            : Texts.column(0);
    column.add(inside);
    return new JScrollPane(column);
  }

  @Test
  void tabsOnTwoRowsAreFound() {
    assertThat(
            faults(
                () -> {
                  JTabbedPane tabs = new JTabbedPane();
                  for (int i = 0; i < 5; i++) {
                    tabs.addTab(LONG, new JPanel());
                  }
                  return tabs;
                }))
        .anyMatch(each -> each.contains("tab"));
  }

  @Test
  void aCellThatIsCutIsFound() {
    assertThat(
            faults(
                () -> {
                  JPanel panel = new JPanel(new BorderLayout());
                  panel.add(
                      new JTable(
                          new String[][] {{LONG, LONG, LONG}}, new String[] {"a", "b", "c"}));
                  return panel;
                }))
        .isNotEmpty()
        .allMatch(each -> each.contains("cut"));
    assertThat(
            faults(
                () -> {
                  JList<String> list = new JList<>(new String[] {LONG});
                  return at(list, 0, 0, 60, 40);
                }))
        .anyMatch(each -> each.contains("cut"));
  }

  @Test
  void longerTextsAreTwoFifthsLongerAndKeepTheirHoles() {
    assertThat(PseudoLong.text("Start")).isEqualTo("[Štárt]");
    assertThat(PseudoLong.text("Hold for {0,number,#} seconds"))
        .contains("{0,number,#}")
        .hasSizeBetween(38, 42)
        .startsWith("[")
        .endsWith("]");
    assertThat(PseudoLong.words().text("week.sum", 3, 20)).contains("3").contains("20");
    assertThat(PseudoLong.words().mnemonic("pick.start")).isEqualTo('S');
  }
}
