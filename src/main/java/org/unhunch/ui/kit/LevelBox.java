package org.unhunch.ui.kit;

import javax.swing.JComponent;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Level;
import org.unhunch.ui.kit.look.SnugBox;

/** Chooses the level of an exercise, and keeps the choice. */
public final class LevelBox {
  private final SnugBox box = new SnugBox();

  /** A box that shows a level of the exercise. */
  public LevelBox(Exercise exercise, Level current, Ui ui) {
    box.setName("level." + exercise.id());
    exercise.levels().forEach(level -> box.addItem(level.name()));
    box.setSelectedIndex(exercise.levels().indexOf(current));
    box.addActionListener(
        event -> {
          String id = exercise.levels().get(box.getSelectedIndex()).id();
          ui.preferences().changePractice(practice -> practice.withLevel(exercise.id(), id));
        });
    String name = ui.words().text("level.of", exercise.name());
    box.getAccessibleContext().setAccessibleName(name);
    box.setToolTipText(ui.words().text("level.tip"));
  }

  /** {@return the component, to stand beside the exercise's name or its dose} */
  public JComponent box() {
    return box;
  }
}
