package org.unhunch.ui.progress;

import java.time.ZonedDateTime;
import java.util.function.Supplier;
import org.unhunch.journal.History;
import org.unhunch.journal.progress.Agreements;
import org.unhunch.ui.Preferences;
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
  public Agreements agreements() {
    return new Agreements(preferences.get().practice());
  }
}
