package org.unhunch.ui.progress;

import java.time.ZonedDateTime;
import java.util.function.Supplier;
import org.unhunch.history.History;
import org.unhunch.progression.Progression;
import org.unhunch.settings.Preferences;
import org.unhunch.words.Words;

/**
 * What offers of next steps are made of, the same for all screens.
 *
 * @param history says what was done
 * @param preferences keep what was agreed to
 * @param words say it
 * @param now what time it is
 */
public record NextSteps(
    History history, Preferences preferences, Words words, Supplier<ZonedDateTime> now) {
  /** {@return offers for a screen, which runs {@code changed} when one was answered} */
  public StepOffers offers(Runnable changed) {
    return new StepOffers(this, changed);
  }

  /** {@return what is agreed to now} */
  public Progression agreements() {
    return new Progression(preferences.get().practice());
  }
}
