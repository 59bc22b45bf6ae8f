package org.unhunch.figure;

import java.util.ArrayList;
import java.util.List;
import org.unhunch.figure.body.Motion;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.routine.pose.Pose;

/** The way through a list of poses. */
final class Path {
  private final List<Pose> poses;
  private final Motion motion;

  Path(List<Pose> poses) {
    this.poses = List.copyOf(poses);
    motion = new Motion(poses);
  }

  /** {@return whether the poses come round to where they began} */
  static boolean isCircle(List<Pose> poses) {
    return Motion.isCircle(poses);
  }

  /** {@return the body when {@code progress} of the time, from 0 to 1, is over} */
  Skeleton at(double progress, double breath) {
    return motion.after(progress, breath);
  }

  /** {@return whether it comes round to where it began} */
  boolean isCircle() {
    return isCircle(poses);
  }

  /** {@return the ways from each pose to the next} */
  List<Motion> ways() {
    List<Motion> ways = new ArrayList<>();
    for (int i = 0; i < poses.size(); i++) {
      if (i > 0 || poses.size() == 1) {
        ways.add(new Motion(poses.get(Math.max(0, i - 1)), poses.get(i)));
      }
    }
    return ways;
  }
}
