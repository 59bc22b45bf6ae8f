package org.unhunch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.unhunch.testing.Ui;

/**
 * Guards against what the eye finds too late: a text that is cut, a control outside, two on one
 * another, or one that is too low to be hit. Walks every screen at three zooms and three sizes,
 * with the texts that ship and with texts as long as they may be in another language.
 */
class ScreenAuditTests {
  private static final int[] ZOOMS = {100, 150, 200};
  private static final List<Dimension> SIZES =
      List.of(new Dimension(900, 600), new Dimension(1366, 768), new Dimension(1920, 1080));

  /** The menus take the rest of the window. */
  private static final int MENUS = 28;

  @AfterAll
  static void unzoom() {
    Ui.theme(false);
  }

  @Test
  void everythingIsSeenWholeAndCanBeReached() {
    assertThat(faults(Screens.shipped())).isEmpty();
  }

  @Test
  void soItIsWhereTextsAreLonger() {
    assertThat(faults(Screens.pseudoLong())).isEmpty();
  }

  /** {@return what is wrong, by screen, each with where it is} */
  static Map<String, Set<String>> faults(Screens screens) {
    Ui.theme(false);
    Map<String, JComponent> all = new AuditedScreens(screens).all();
    Map<String, Set<String>> faults = new TreeMap<>();
    for (int zoom : ZOOMS) {
      Ui.theme(false, zoom / 100f); // as while the program runs, so what is open has to follow
      Ui.run(() -> all.values().forEach(SwingUtilities::updateComponentTreeUI));
      for (Dimension size : SIZES) {
        int height = size.height - MENUS * zoom / 100;
        all.forEach(
            (name, screen) -> {
              Ui.run(() -> Ui.layOut(screen, size.width, height));
              for (String fault : Ui.edt(() -> Audit.faults(screen))) {
                String where = zoom + " %, " + size.width + "×" + size.height + ": ";
                faults.computeIfAbsent(name, key -> new TreeSet<>()).add(where + fault);
              }
            });
      }
    }
    return faults;
  }
}
