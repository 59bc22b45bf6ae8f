package org.unhunch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unhunch.testing.Ui;

/**
 * Guards against a window of 640×480, or one that a zoom makes as small, in which a control is out
 * of the mouse's reach: each is inside, or in something inside that scrolls.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SmallWindowTests {
  /** The menu and a sentence at the foot take the rest. */
  private static final int FRAME = 58;

  /** Those that are no screens of the window. */
  private static boolean isOther(String name) {
    return name.equals("distance") || name.startsWith("corner");
  }

  private final Map<String, JComponent> screens = made();

  private static Map<String, JComponent> made() {
    Ui.theme(false);
    return Screens.small().all();
  }

  @AfterAll
  static void unzoom() {
    Ui.theme(false);
  }

  /** As while the program runs, so that what is open follows. */
  private void zoom(int percent, Collection<JComponent> some) {
    Ui.theme(false, percent / 100f);
    Ui.run(() -> some.forEach(SwingUtilities::updateComponentTreeUI));
  }

  @ParameterizedTest
  @CsvSource({
    "100, 640, 480",
    "150, 640, 480",
    "200, 640, 480",
    "200, 840, 540",
    "200, 1366, 768",
    "100, 560, 400"
  })
  void everyControlCanBeReached(int percent, int width, int height) {
    zoom(percent, screens.values());
    SoftAssertions all = new SoftAssertions();
    for (Map.Entry<String, JComponent> screen : screens.entrySet()) {
      if (!isOther(screen.getKey())) {
        Ui.run(() -> Ui.layOut(screen.getValue(), width, height - FRAME * percent / 100));
        all.assertThat(Ui.edt(() -> outOfReach(screen.getValue()))).as(screen.getKey()).isEmpty();
      }
    }
    all.assertAll();
  }

  private static List<String> outOfReach(JComponent screen) {
    List<String> out = new ArrayList<>();
    Ui.tree(screen)
        .filter(Ui::isControl)
        .filter(each -> Ui.isInSight(each, screen))
        .filter(each -> !isInside(each, screen))
        .forEach(each -> out.add(each.getName() + " " + where(each, screen)));
    return out;
  }

  /** What scrolls has room for what is scrolled to, and is inside itself, or scrolls in turn. */
  private static boolean isInside(Component each, JComponent screen) {
    Container at = each.getParent();
    while (at != screen && !(at instanceof JViewport)) {
      at = at.getParent();
    }
    if (at == screen) {
      return holds(screen, where(each, screen)) && each.getWidth() > 0 && each.getHeight() > 0;
    }
    JComponent view = (JComponent) ((JViewport) at).getView();
    boolean aside =
        ((JScrollPane) at.getParent()).getHorizontalScrollBarPolicy()
            != JScrollPane.HORIZONTAL_SCROLLBAR_NEVER;
    boolean wide = aside || view.getWidth() <= at.getWidth();
    boolean room = at.getHeight() >= Math.min(each.getHeight(), 24);
    boolean whole = each == view || holds(view, where(each, view));
    return wide && room && whole && isInside(at, screen);
  }

  private static boolean holds(JComponent screen, Rectangle part) {
    return new Rectangle(screen.getWidth(), screen.getHeight()).contains(part);
  }

  private static Rectangle where(Component each, JComponent in) {
    return SwingUtilities.convertRectangle(each.getParent(), each.getBounds(), in);
  }

  @ParameterizedTest
  @CsvSource({"100, 640, 480", "150, 640, 480", "200, 640, 480", "200, 840, 540", "200, 1366, 768"})
  void whileOnePlaysTheCountThePhaseTheSideAndTheCueAreSeen(int percent, int width, int height) {
    JComponent screen = screens.get("play");
    zoom(percent, List.of(screen));
    Ui.run(() -> Ui.layOut(screen, width, height - FRAME * percent / 100));
    for (String name : List.of("exercise", "count", "phase", "reps", "cue")) {
      JComponent each = Ui.find(screen, name, JComponent.class);
      Rectangle at = Ui.edt(() -> where(each, screen));
      assertThat(each.getHeight()).as(name).isGreaterThan(10);
      assertThat(Ui.edt(() -> each.getVisibleRect().height)).as(name).isEqualTo(at.height);
      assertThat(holds(screen, at)).as(name + " " + at).isTrue();
    }
    assertThat(Ui.find(screen, "count", JComponent.class).getHeight()).isGreaterThanOrEqualTo(60);
  }
}
