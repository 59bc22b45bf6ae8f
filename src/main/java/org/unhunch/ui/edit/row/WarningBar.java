package org.unhunch.ui.edit.row;

import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.unhunch.edit.Edit;
import org.unhunch.edit.Warning;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.layout.AtEnd;
import org.unhunch.ui.kit.layout.Stretch;
import org.unhunch.ui.kit.sign.Sign;
import org.unhunch.words.Words;

/** What is worth a look, a line each, with what would mend it as a button. */
public final class WarningBar {
  private static final int GAP = 10;
  private final Workbench bench;
  private final JPanel component = Texts.column(4);
  private List<Warning> shown = List.of();

  public WarningBar(Workbench bench) {
    this.bench = bench;
    component.setOpaque(false);
    component.setVisible(false);
  }

  public JComponent component() {
    return component;
  }

  /** Shows these, which may be none. */
  public void show(List<Warning> warnings) {
    if (warnings.equals(shown)) {
      return;
    }
    shown = warnings;
    component.removeAll();
    warnings.forEach(each -> component.add(line(each)));
    component.setVisible(!warnings.isEmpty());
  }

  /** Does the first repair, if there is one. */
  void repair() {
    shown.stream()
        .flatMap(each -> each.repair().stream())
        .findFirst()
        .ifPresent(each -> bench.apply(each.edit()));
  }

  private JComponent line(Warning warning) {
    Words words = bench.ui().words();
    JLabel sign = Texts.label("", "warning");
    sign.setIcon(Sign.CAUTION);
    JPanel said = new JPanel(new Stretch(GAP, 1));
    said.setOpaque(false);
    said.add(sign);
    said.add(Texts.block(words.text(warning.what()), "warning"));
    JPanel line = new JPanel(new AtEnd(GAP));
    line.setOpaque(false);
    line.add(said);
    JPanel ways = Buttons.row();
    Edit leave = new Edit.Leave(warning.row(), warning.id());
    ways.add(button("edit.leave", words.text("edit.leave"), leave));
    warning
        .repair()
        .ifPresent(each -> ways.add(button("edit.repair", words.text(each.says()), each.edit())));
    line.add(ways);
    return line;
  }

  private JButton button(String name, String text, Edit edit) {
    JButton button = new JButton();
    button.setName(name);
    button.setText(text);
    button.addActionListener(event -> bench.apply(edit));
    return button;
  }
}
