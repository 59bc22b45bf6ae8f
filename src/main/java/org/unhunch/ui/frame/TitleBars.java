package org.unhunch.ui.frame;

import java.awt.Toolkit;
import java.util.Map;
import java.util.Set;
import javax.swing.JDialog;
import javax.swing.JFrame;

/**
 * Who draws the title bars: the window manager, or where it draws none, the program.
 *
 * <p>Under a window manager that puts no frame around a window, such as dwm, Java waits for the
 * frame for ever and paints nothing, unless the window asks for none.
 */
public final class TitleBars {
  /** Window managers without frames that still can keep a window above all others. */
  private static final Set<String> FRAMELESS = Set.of("bspwm", "qtile");

  private TitleBars() {}

  /**
   * Settles it for all windows that are made from now on.
   *
   * @param environment the variables of the process
   */
  public static void settle(Map<String, String> environment) {
    boolean ours = areOurs(environment, Toolkit.getDefaultToolkit().isAlwaysOnTopSupported());
    JFrame.setDefaultLookAndFeelDecorated(ours);
    JDialog.setDefaultLookAndFeelDecorated(ours);
  }

  /** {@return whether no other would draw them; Java is told by a variable, too, and then knows} */
  static boolean areOurs(Map<String, String> environment, boolean keepsAbove) {
    String desktop =
        environment.getOrDefault(
            "XDG_CURRENT_DESKTOP", environment.getOrDefault("DESKTOP_SESSION", ""));
    boolean isX11 = environment.containsKey("DISPLAY");
    boolean known = environment.containsKey("_JAVA_AWT_WM_NONREPARENTING");
    return isX11 && !known && (!keepsAbove || FRAMELESS.contains(desktop));
  }
}
