package org.unhunch.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guards against windows that stay blank where the window manager frames none. */
class TitleBarsTests {
  @ParameterizedTest
  @CsvSource({
    "DISPLAY=:0, false, true", // dwm, xmonad, wlroots
    "DISPLAY=:0, true, false", // GNOME, KDE, Xfce, openbox
    "DISPLAY=:0 XDG_CURRENT_DESKTOP=bspwm, true, true",
    "DISPLAY=:0 DESKTOP_SESSION=qtile, true, true",
    "DISPLAY=:0 XDG_CURRENT_DESKTOP=GNOME DESKTOP_SESSION=qtile, true, false",
    "DISPLAY=:0 _JAVA_AWT_WM_NONREPARENTING=1, false, false",
    "PATH=/bin, false, false", // Windows, macOS
  })
  void theyAreOursWhereNoOtherDrawsThem(String environment, boolean keepsAbove, boolean ours) {
    Map<String, String> variables = new HashMap<>();
    for (String each : environment.split(" ")) {
      variables.put(each.substring(0, each.indexOf('=')), each.substring(each.indexOf('=') + 1));
    }
    assertThat(TitleBars.areOurs(variables, keepsAbove)).isEqualTo(ours);
  }
}
