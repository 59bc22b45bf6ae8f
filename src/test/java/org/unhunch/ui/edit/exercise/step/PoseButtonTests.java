package org.unhunch.ui.edit.exercise.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unhunch.edit.exercise.Resting;
import org.unhunch.edit.exercise.Sketch;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.ScreenKit;
import org.unhunch.testing.Ui;
import org.unhunch.ui.kit.Command;

/** The menu of the poses of a step. */
class PoseButtonTests {
  private final org.unhunch.ui.kit.Ui kit =
      ScreenKit.of(Prefs.having("chair", "floor").preferences());
  private final List<String> done = new ArrayList<>();

  @BeforeEach
  void dress() {
    Ui.theme(false);
  }

  private JPopupMenu menu(Optional<Runnable> anew) {
    Sketch sketch =
        Resting.all(kit.library().catalog(), kit.library()::poses).get(0).sketch("hold");
    Easel easel = new Easel(kit, sketch, Optional.empty());
    String start = sketch.staging().orElseThrow().start();
    return new PoseButton(easel, "pose", () -> start, done::add, anew).menu();
  }

  /** A new pose was made elsewhere only, where no step took it. */
  @Test
  void theLastItemMakesANewPose() {
    Ui.run(
        () -> {
          JPopupMenu menu = menu(Optional.of(() -> done.add("new")));
          JMenuItem last = (JMenuItem) menu.getComponent(menu.getComponentCount() - 1);
          assertThat(((Command) last.getAction()).key()).isEqualTo("make.pose.new");
          last.doClick(0);
        });
    assertThat(done).containsExactly("new");
  }

  @Test
  void whereNoneCanBeMadeItHasThePosesAlone() {
    Ui.run(() -> assertThat(menu(Optional.empty()).getComponentCount()).isEqualTo(1));
  }
}
