package org.unhunch.ui.pick;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JToolTip;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.layout.Columns;

/** A group of toggles under a heading, one per item. */
final class Toggles<T> {
  private static final int COLUMNS = 2;
  private final Map<T, JCheckBox> boxes = new LinkedHashMap<>();
  private final JPanel component = Texts.column(4);

  /**
   * A group with all toggles off.
   *
   * @param name names an item
   * @param tip describes an item
   * @param changed told whenever the person has switched one
   */
  Toggles(
      String heading,
      char mnemonic,
      List<T> items,
      Function<T, String> name,
      Function<T, String> tip,
      Runnable changed) {
    JPanel grid = new JPanel(new Columns(COLUMNS, 8));
    for (T item : items) {
      JCheckBox box = box(name.apply(item), tip.apply(item));
      box.addActionListener(event -> changed.run());
      boxes.put(item, box);
      grid.add(box);
    }
    JLabel label = Texts.label(heading, "heading");
    label.setDisplayedMnemonic(mnemonic);
    boxes.values().stream().findFirst().ifPresent(label::setLabelFor);
    component.add(label);
    component.add(grid);
  }

  JComponent component() {
    return component;
  }

  /** Gives the toggle of an item a name that does not change with the language. */
  Toggles<T> named(Function<T, String> id) {
    boxes.forEach((item, box) -> box.setName(id.apply(item)));
    return this;
  }

  Set<T> on() {
    Set<T> on = new LinkedHashSet<>();
    boxes.forEach(
        (item, box) -> {
          if (box.isSelected()) {
            on.add(item);
          }
        });
    return on;
  }

  /** Switches exactly these on, without telling that anything changed. */
  void show(Set<T> on) {
    boxes.forEach((item, box) -> box.setSelected(on.contains(item)));
  }

  /** A label that is set for a box would name it, so each box says its own name. */
  private static JCheckBox box(String name, String tip) {
    JCheckBox box = new PlainTipBox();
    box.putClientProperty("html.disable", true);
    box.setText(name);
    box.setToolTipText(tip);
    box.getAccessibleContext().setAccessibleName(name);
    box.getAccessibleContext().setAccessibleDescription(tip);
    box.setBorder(Texts.room(3, 0, 3, 0));
    return box;
  }

  /** A box whose tool tip, too, is never HTML. */
  @SuppressWarnings("serial") // never serialized
  private static final class PlainTipBox extends JCheckBox {
    @Override
    public JToolTip createToolTip() {
      JToolTip tip = super.createToolTip();
      tip.putClientProperty("html.disable", true);
      return tip;
    }
  }
}
