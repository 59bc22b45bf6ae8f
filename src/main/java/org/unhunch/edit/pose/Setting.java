package org.unhunch.edit.pose;

import java.util.List;
import java.util.Optional;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.figure.paint.Props;
import org.unhunch.routine.pose.Pose;
import org.unhunch.routine.pose.Prop;
import org.unhunch.routine.pose.Staging;
import org.unhunch.routine.pose.Vec;

/**
 * What a drag goes by, beside the body.
 *
 * @param props what the body uses
 * @param other the pose that shines through, whose places one can go to; empty without one
 * @param right the unit direction to the right of one who looks
 * @param away the unit direction away from the eye; a part follows at right angles to it
 * @param both whether left and right do alike
 */
public record Setting(List<Prop> props, Optional<Pose> other, Vec right, Vec away, boolean both) {
  /** Copies the props. */
  public Setting {
    props = List.copyOf(props);
  }

  /** {@return the props where they are once the body is in a pose, as a roller goes along} */
  public static List<Prop> props(Staging staging, Pose pose) {
    Vec home = hips(staging.startPose());
    Vec hips = hips(pose);
    return staging.props().stream().map(each -> Props.moved(each, home, hips)).toList();
  }

  private static Vec hips(Pose pose) {
    return Skeleton.of(pose).spine().hips().at();
  }
}
