package org.unhunch.ui.kit;

import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Level;
import org.unhunch.ui.kit.layout.AtEnd;

/** Chooses the level of an exercise, and keeps the choice. */
public final class LevelBox {
  private final JPanel component = new JPanel(new AtEnd(12));

  /** A box that shows a level of the exercise. */
  public LevelBox(Exercise exercise, Level current, Ui ui) {
    JComboBox<String> box = new JComboBox<>();
    box.setName("level." + exercise.id());
    exercise.levels().forEach(level -> box.addItem(level.name()));
    box.setSelectedIndex(exercise.levels().indexOf(current));
    box.addActionListener(
        event -> {
          String id = exercise.levels().get(box.getSelectedIndex()).id();
          ui.preferences().changePractice(practice -> practice.withLevel(exercise.id(), id));
        });
    JLabel label = Texts.block(ui.words().text("level.of", exercise.name()), null);
    label.setLabelFor(box);
    component.add(label);
    component.add(box);
  }

  /** {@return the component: the exercise's name and the box} */
  public JComponent component() {
    return component;
  }
}
