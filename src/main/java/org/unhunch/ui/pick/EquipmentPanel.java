package org.unhunch.ui.pick;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.swing.BorderFactory;
import javax.swing.BoxLayout;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.unhunch.routine.term.Equipment;
import org.unhunch.words.Words;

/** What one has: a toggle for each piece of equipment. */
final class EquipmentPanel {
  private final List<Equipment> equipment;
  private final List<JCheckBox> boxes = new ArrayList<>();
  private final JPanel component = new JPanel(new BorderLayout(0, 8));

  EquipmentPanel(List<Equipment> equipment, Words words, Runnable changed) {
    this.equipment = equipment;
    JPanel column = new JPanel();
    column.setLayout(new BoxLayout(column, BoxLayout.Y_AXIS));
    for (Equipment each : equipment) {
      JCheckBox box = box(each, words);
      box.addActionListener(event -> changed.run());
      boxes.add(box);
      column.add(box);
    }
    JLabel heading = new JLabel(words.text("pick.have"));
    heading.putClientProperty("FlatLaf.styleClass", "heading");
    component.setBorder(BorderFactory.createEmptyBorder(10, 18, 10, 10));
    component.add(heading, BorderLayout.NORTH);
    component.add(column, BorderLayout.CENTER);
  }

  JComponent component() {
    return component;
  }

  /** {@return what is switched on} */
  Set<Equipment> have() {
    Set<Equipment> have = new LinkedHashSet<>();
    for (int i = 0; i < boxes.size(); i++) {
      if (boxes.get(i).isSelected()) {
        have.add(equipment.get(i));
      }
    }
    return have;
  }

  private static JCheckBox box(Equipment each, Words words) {
    JCheckBox box = new JCheckBox();
    box.setName(each.id());
    box.putClientProperty("html.disable", true);
    box.setText(each.name().substring(0, 1).toUpperCase() + each.name().substring(1));
    String instead = each.substitute().map(what -> words.text("pick.substitute", what)).orElse("");
    String tip = (each.description() + " " + instead).strip();
    box.setToolTipText(tip);
    box.getAccessibleContext().setAccessibleDescription(tip);
    box.setBorder(BorderFactory.createEmptyBorder(4, 0, 4, 0));
    return box;
  }
}
