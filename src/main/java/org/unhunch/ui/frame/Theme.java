package org.unhunch.ui.frame;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import com.formdev.flatlaf.util.UIScale;
import java.awt.EventQueue;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javax.swing.UIManager;
import org.unhunch.settings.Appearance;
import org.unhunch.settings.Appearance.ThemeChoice;
import org.unhunch.settings.Preferences;
import org.unhunch.ui.kit.PlainTexts;
import org.unhunch.ui.picture.Pictures;

/** Light or dark, chosen or as the system has it, at the zoom that is chosen. */
public final class Theme {
  private static final float PERCENT = 100;
  private final Supplier<Boolean> systemPrefersDark;
  private boolean systemIsDark;
  private Appearance current;

  /**
   * A theme that applies at once, as the system prefers; on the event dispatch thread.
   *
   * @param systemPrefersDark asks the system; may take a second, so it is asked away from the event
   *     dispatch thread
   * @param systemIsDark its answer at the start
   */
  public Theme(Supplier<Boolean> systemPrefersDark, boolean systemIsDark) {
    this.systemPrefersDark = systemPrefersDark;
    this.systemIsDark = systemIsDark;
    FlatLaf.registerCustomDefaultsSource("org.unhunch.ui.theme");
    PlainTexts.standIn();
    apply(Appearance.INITIAL);
    PlainTexts.install();
  }

  /** Gives this look to every window: those that are open and those that will be. */
  public void apply(Appearance look) {
    current = look;
    UIScale.setZoomFactor(look.zoomPercent() / PERCENT);
    // Before all else that asks for a look, or Swing would set up one of its own first.
    if (isDark()) {
      FlatDarkLaf.setup();
    } else {
      FlatLightLaf.setup();
    }
    UIManager.put(Pictures.MIRROR, look.mirror());
    UIManager.put(Pictures.TONES, look.figure().tones().name().toLowerCase(Locale.ROOT));
    FlatLaf.updateUI();
  }

  /** Applies the look that is preferred, unless it is worn already, and whenever it changes. */
  public void follow(Preferences preferences) {
    if (!worn(preferences.get().look()).equals(worn(current))) {
      apply(preferences.get().look());
    }
    preferences.listen(all -> worn(all.look()), () -> apply(preferences.get().look()));
  }

  /** {@return what of it all windows wear; how much moves, and what is said, each screen knows} */
  private static List<Object> worn(Appearance look) {
    return List.of(look.theme(), look.zoomPercent(), look.mirror(), look.figure().tones());
  }

  /** Asks the system again, and follows it if that is what is chosen. */
  public void followSystem() {
    CompletableFuture.supplyAsync(systemPrefersDark)
        .thenAcceptAsync(this::adopt, EventQueue::invokeLater);
  }

  private void adopt(boolean dark) {
    boolean changed = dark != systemIsDark;
    systemIsDark = dark;
    if (changed && current.theme() == ThemeChoice.SYSTEM) {
      apply(current);
    }
  }

  private boolean isDark() {
    return current.theme() == ThemeChoice.DARK
        || current.theme() == ThemeChoice.SYSTEM && systemIsDark;
  }
}
