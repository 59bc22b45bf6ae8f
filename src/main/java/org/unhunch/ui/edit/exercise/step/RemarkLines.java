package org.unhunch.ui.edit.exercise.step;

import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.unhunch.edit.exercise.Blank;
import org.unhunch.edit.exercise.Remark;
import org.unhunch.edit.exercise.Remark.Weight;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.layout.AtEnd;
import org.unhunch.ui.kit.layout.TextBlock;

/** What is to be said beside a part of the form, a line each, with what would mend it. */
public final class RemarkLines {
  private final Easel easel;
  private final Blank blank;
  private final JPanel component = Texts.column(2);
  private List<Remark> shown = List.of();

  public RemarkLines(Easel easel, Blank blank) {
    this.easel = easel;
    this.blank = blank;
    component.setOpaque(false);
    show();
  }

  public JComponent component() {
    return component;
  }

  /** Shows what there is to be said now. */
  public void show() {
    List<Remark> now = easel.remarks(blank);
    component.setVisible(!now.isEmpty());
    if (!now.equals(shown)) {
      shown = now;
      component.removeAll();
      now.forEach(each -> component.add(line(each)));
      component.revalidate();
      component.repaint();
    }
  }

  private JComponent line(Remark remark) {
    boolean tells = remark.weight() == Weight.TELLS;
    TextBlock said =
        Texts.block(easel.words().text(remark.what()), tells ? "small-muted" : "small-warning");
    if (remark.repair().isEmpty()) {
      return said;
    }
    Remark.Repair repair = remark.repair().get();
    JButton button = new JButton();
    button.setName("make.repair");
    button.setText(easel.words().text(repair.says()));
    button.addActionListener(
        event -> {
          easel.editing().settle();
          easel.apply(blank, "repair", repair.to());
        });
    JPanel line = new JPanel(new AtEnd(10, true));
    line.setOpaque(false);
    line.add(said);
    line.add(button);
    return line;
  }
}
