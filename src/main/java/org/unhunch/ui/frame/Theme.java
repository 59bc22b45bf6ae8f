package org.unhunch.ui.frame;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import com.formdev.flatlaf.util.UIScale;
import java.awt.EventQueue;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.unhunch.settings.Appearance;
import org.unhunch.settings.Appearance.ThemeChoice;
import org.unhunch.settings.Preferences;

/** Light or dark, chosen or as the system has it, at the zoom that is chosen. */
public final class Theme {
  private static final float PERCENT = 100;
  private final Supplier<Boolean> systemPrefersDark;
  private boolean systemIsDark;
  private Appearance worn;

  /**
   * A theme that is worn at once, as the system prefers; on the event dispatch thread.
   *
   * @param systemPrefersDark asks the system; may take a second, so it is asked away from the event
   *     dispatch thread
   * @param systemIsDark its answer at the start
   */
  public Theme(Supplier<Boolean> systemPrefersDark, boolean systemIsDark) {
    this.systemPrefersDark = systemPrefersDark;
    this.systemIsDark = systemIsDark;
    FlatLaf.registerCustomDefaultsSource("org.unhunch.ui.theme");
    wear(Appearance.INITIAL);
  }

  /** Dresses every window so: those that are open and those that will be. */
  public void wear(Appearance look) {
    worn = look;
    UIScale.setZoomFactor(look.zoomPercent() / PERCENT);
    if (isDark()) {
      FlatDarkLaf.setup();
    } else {
      FlatLightLaf.setup();
    }
    FlatLaf.updateUI();
  }

  /** Wears the look that is preferred, now and whenever it changes. */
  public void follow(Preferences preferences) {
    if (!preferences.get().look().equals(worn)) {
      wear(preferences.get().look());
    }
    preferences.listen(
        all -> all.look().withReduceMotion(Optional.empty()), () -> wear(preferences.get().look()));
  }

  /** Asks the system again, and follows it if that is what is chosen. */
  public void followSystem() {
    CompletableFuture.supplyAsync(systemPrefersDark)
        .thenAcceptAsync(this::adopt, EventQueue::invokeLater);
  }

  private void adopt(boolean dark) {
    boolean changed = dark != systemIsDark;
    systemIsDark = dark;
    if (changed && worn.theme() == ThemeChoice.SYSTEM) {
      wear(worn);
    }
  }

  private boolean isDark() {
    return worn.theme() == ThemeChoice.DARK || worn.theme() == ThemeChoice.SYSTEM && systemIsDark;
  }
}
