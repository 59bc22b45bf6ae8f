package org.unhunch.ui.kit;

import java.awt.BorderLayout;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Level;

/** Chooses the level of an exercise, and keeps the choice. */
public final class LevelBox {
  private final JComboBox<String> box = new JComboBox<>();
  private final String label;

  /** A box that shows a level of the exercise. */
  public LevelBox(Exercise exercise, Level current, Ui ui) {
    box.setName("level." + exercise.id());
    exercise.levels().forEach(level -> box.addItem(level.name()));
    box.setPrototypeDisplayValue(current.name()); // no wider than what it shows
    box.setSelectedIndex(exercise.levels().indexOf(current));
    box.addActionListener(
        event -> {
          String id = exercise.levels().get(box.getSelectedIndex()).id();
          ui.preferences().changePractice(practice -> practice.withLevel(exercise.id(), id));
        });
    label = ui.words().text("level.of", exercise.name());
    box.getAccessibleContext().setAccessibleName(label);
    box.setToolTipText(ui.words().text("level.tip"));
  }

  /** {@return the box alone, to stand beside the exercise's name} */
  public JComponent box() {
    return box;
  }

  /** {@return the component: the exercise's name and the box} */
  public JComponent component() {
    JLabel name = Texts.label(label, null);
    name.setLabelFor(box);
    JPanel component = new JPanel(new BorderLayout(12, 0));
    component.setOpaque(false);
    component.add(name, BorderLayout.CENTER);
    component.add(box, BorderLayout.LINE_END);
    return component;
  }
}
