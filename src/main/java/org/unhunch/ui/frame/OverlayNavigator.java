package org.unhunch.ui.frame;

import java.awt.Component;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JFrame;

/** Screens that stand before another for a while, such as the settings, and then give it back. */
public final class OverlayNavigator {
  private final JFrame frame;
  private final Supplier<JComponent> present;
  private final Consumer<JComponent> show;
  private Optional<Below> below = Optional.empty();
  private Runnable left = () -> {};

  /** What is given back: a screen and what had the focus in it, or null. */
  private record Below(JComponent screen, Component focused) {}

  /**
   * Screens in a window.
   *
   * @param present the screen that is shown
   * @param show shows another in its place
   */
  public OverlayNavigator(JFrame frame, Supplier<JComponent> present, Consumer<JComponent> show) {
    this.frame = frame;
    this.present = present;
    this.show = show;
  }

  /**
   * Shows a screen before the present one, or in the place of another that stands before it.
   *
   * @param whenLeft run once the screen is no longer shown
   */
  public void open(JComponent screen, Runnable whenLeft) {
    left.run();
    left = whenLeft;
    Below current = new Below(present.get(), frame.getMostRecentFocusOwner());
    below = below.or(() -> Optional.of(current));
    show.accept(screen);
  }

  /** Gives back the screen that was there before, if one stands before it. */
  public void close() {
    below.ifPresent(
        each -> {
          below = Optional.empty();
          left.run();
          left = () -> {};
          show.accept(each.screen());
          if (each.focused() != null) {
            each.focused().requestFocusInWindow();
          }
        });
  }
}
