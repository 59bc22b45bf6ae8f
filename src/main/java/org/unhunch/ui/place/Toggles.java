package org.unhunch.ui.place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.layout.Columns;
import org.unhunch.words.Words;

/** A group of toggles under a heading. */
public final class Toggles {
  private final Map<String, JCheckBox> boxes = new LinkedHashMap<>();
  private final JPanel component = Texts.column(4);

  /** How a toggle looks, which has its id for a name in every language. */
  public record Look(String id, String text, String tip) {}

  /**
   * A group with all toggles off.
   *
   * @param key the key of its heading
   * @param columns how many there are at most, 1 or more
   * @param changed told whenever the person has switched one
   */
  public Toggles(String key, int columns, Words words, List<Look> looks, Runnable changed) {
    JPanel grid = new JPanel(new Columns(columns, 8));
    for (Look each : looks) {
      JCheckBox box = box(each);
      box.addActionListener(event -> changed.run());
      boxes.put(each.id(), box);
      grid.add(box);
    }
    JLabel label = Texts.label(words.text(key), "heading");
    label.setDisplayedMnemonic(words.mnemonic(key));
    boxes.values().stream().findFirst().ifPresent(label::setLabelFor);
    grid.setOpaque(false);
    component.setOpaque(false);
    component.add(label);
    component.add(grid);
  }

  /** Gives the focus to the first of them. */
  public void focus() {
    boxes.values().stream().findFirst().ifPresent(JCheckBox::requestFocusInWindow);
  }

  /** {@return the component to put into a screen} */
  public JComponent component() {
    return component;
  }

  /** {@return the ids of those that are switched on} */
  public Set<String> on() {
    return boxes.keySet().stream()
        .filter(id -> boxes.get(id).isSelected())
        .collect(Collectors.toSet());
  }

  /** Switches exactly these on, without telling that anything changed. */
  public void show(Set<String> on) {
    boxes.forEach((id, box) -> box.setSelected(on.contains(id)));
  }

  /** A label that is set for a box would name it, so each box says its own name. */
  private static JCheckBox box(Look look) {
    JCheckBox box = new JCheckBox();
    box.setName(look.id());
    box.setText(look.text());
    box.setToolTipText(look.tip());
    box.getAccessibleContext().setAccessibleName(look.text());
    box.getAccessibleContext().setAccessibleDescription(look.tip());
    box.setBorder(Texts.room(5, 0, 5, 0));
    return box;
  }
}
