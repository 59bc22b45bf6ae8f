package org.unhunch.ui.progress;

import org.unhunch.history.History;
import org.unhunch.progression.Progression;
import org.unhunch.ui.kit.Ui;

/**
 * What offers of next steps are made of, the same for all screens.
 *
 * @param ui what screens are made with
 * @param history says what was done
 */
public record NextSteps(Ui ui, History history) {
  /** {@return what is agreed to now} */
  public Progression agreements() {
    return new Progression(ui.preferences().get().practice());
  }
}
