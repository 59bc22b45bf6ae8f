package org.unhunch.ui.edit.exercise.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unhunch.edit.exercise.Sketch;
import org.unhunch.edit.pose.Drag;
import org.unhunch.edit.pose.Handle;
import org.unhunch.edit.pose.Setting;
import org.unhunch.library.Posture;
import org.unhunch.routine.pose.Pose;
import org.unhunch.routine.pose.Staging;
import org.unhunch.routine.pose.Vec;
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

  private Sketch seated() {
    Posture seated = kit.library().postures().get(0);
    return Sketch.in(seated.position(), seated.needs(), seated.staging(), "hold");
  }

  private JPopupMenu menu(Optional<Runnable> anew) {
    Sketch sketch = seated();
    Easel easel = new Easel(kit, sketch, Optional.empty());
    String start = sketch.staging().orElseThrow().start();
    return new PoseButton(easel, "pose", () -> start, done::add, anew).menu();
  }

  /** Raised arms were cut off, as the room was that of the poses that the steps had gone to. */
  @Test
  void aPoseThatNoStepGoesToYetIsShownWhole() {
    Sketch still = seated();
    Staging standing = still.staging().orElseThrow();
    Setting front =
        new Setting(List.of(), Optional.empty(), new Vec(1, 0, 0), new Vec(0, 0, -1), false);
    Drag drag = new Drag(standing.startPose(), Handle.RIGHT_HAND, front);
    Pose raised = drag.to(drag.start().plus(new Vec(0, 60, 0)), Drag.Manner.LOOSE).pose();
    Map<String, Pose> poses = new LinkedHashMap<>(standing.poses());
    poses.put("raised", raised);
    Staging unused = standing.with(poses, standing.phases());
    Staging used = standing.with(poses, Map.of("raise", List.of("raised")));
    assertThat(last(still.shown(Optional.of(unused))))
        .isEqualTo(last(still.shown(Optional.of(used))));
  }

  /** The dots of the last pose in the menu. */
  private int[] last(Sketch sketch) {
    Easel easel = new Easel(kit, sketch, Optional.empty());
    return Ui.edt(
        () -> {
          JPopupMenu menu =
              new PoseButton(easel, "pose", () -> "standing", done::add, Optional.empty()).menu();
          JLabel picture = new JLabel(((JMenuItem) menu.getComponent(1)).getIcon());
          picture.setSize(picture.getPreferredSize());
          BufferedImage image =
              new BufferedImage(
                  picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
          picture.paint(image.createGraphics());
          return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        });
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
