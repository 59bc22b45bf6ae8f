package org.unhunch.ui;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import java.awt.EventQueue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Light or dark, chosen or as the system has it. */
public final class Theme {
  /** What a person can choose. */
  public enum Choice {
    /** As the system prefers; light where it does not say. */
    SYSTEM,
    /** Light. */
    LIGHT,
    /** Dark. */
    DARK
  }

  private final Supplier<Boolean> systemPrefersDark;
  private boolean systemIsDark;
  private Choice choice = Choice.SYSTEM;

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
  public Choice choice() {
    return choice;
  }

  /** Chooses, and dresses every open window anew. */
  public void choose(Choice chosen) {
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
    if (changed && choice == Choice.SYSTEM) {
      choose(Choice.SYSTEM);
    }
  }

  private boolean isDark() {
    return choice == Choice.DARK || choice == Choice.SYSTEM && systemIsDark;
  }
}
