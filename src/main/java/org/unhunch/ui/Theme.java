package org.unhunch.ui;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import java.awt.EventQueue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.unhunch.journal.settings.Look.ThemeChoice;

/** Light or dark, chosen or as the system has it. */
public final class Theme {
  private final Supplier<Boolean> systemPrefersDark;
  private boolean systemIsDark;
  private ThemeChoice choice = ThemeChoice.SYSTEM;

  /**
   * A theme that begins as the system prefers.
   *
   * @param systemPrefersDark asks the system; may take a second, so it is asked away from the event
   *     dispatch thread
   * @param systemIsDark its answer at the start
   */
  public Theme(Supplier<Boolean> systemPrefersDark, boolean systemIsDark) {
    this.systemPrefersDark = systemPrefersDark;
    this.systemIsDark = systemIsDark;
    FlatLaf.registerCustomDefaultsSource("org.unhunch.ui.theme");
  }

  /** {@return what is chosen} */
  public ThemeChoice choice() {
    return choice;
  }

  /** Chooses, and dresses every open window anew. */
  public void choose(ThemeChoice chosen) {
    choice = chosen;
    if (isDark()) {
      FlatDarkLaf.setup();
    } else {
      FlatLightLaf.setup();
    }
    FlatLaf.updateUI();
  }

  /** Asks the system again, and follows it if that is what is chosen. */
  public void followSystem() {
    CompletableFuture.supplyAsync(systemPrefersDark)
        .thenAcceptAsync(this::adopt, EventQueue::invokeLater);
  }

  private void adopt(boolean dark) {
    boolean changed = dark != systemIsDark;
    systemIsDark = dark;
    if (changed && choice == ThemeChoice.SYSTEM) {
      choose(ThemeChoice.SYSTEM);
    }
  }

  private boolean isDark() {
    return choice == ThemeChoice.DARK || choice == ThemeChoice.SYSTEM && systemIsDark;
  }
}
