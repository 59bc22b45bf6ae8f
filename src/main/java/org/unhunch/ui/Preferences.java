package org.unhunch.ui;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.unhunch.journal.settings.Settings;

/** The settings while the program runs: every change is kept at once. */
public final class Preferences {
  private final Function<Settings, Optional<String>> save;
  private final Consumer<String> tell;
  private Settings settings;

  /**
   * Settings to begin with.
   *
   * @param save keeps them, and answers why it could not, if so
   * @param tell shows a sentence to the person
   */
  public Preferences(
      Settings settings, Function<Settings, Optional<String>> save, Consumer<String> tell) {
    this.settings = settings;
    this.save = save;
    this.tell = tell;
  }

  /** {@return the settings as they are now} */
  public Settings get() {
    return settings;
  }

  /** Changes the settings and keeps them. */
  public void update(UnaryOperator<Settings> change) {
    Settings changed = change.apply(settings);
    if (!changed.equals(settings)) {
      settings = changed;
      save.apply(changed).ifPresent(tell);
    }
  }
}
