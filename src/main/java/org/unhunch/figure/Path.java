package org.unhunch.figure;

import java.util.ArrayList;
import java.util.List;
import org.unhunch.figure.body.Motion;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.routine.pose.Pose;

/** The way through a list of poses, gently begun and ended, or steady where it comes round. */
final class Path {
  private final List<Motion> ways = new ArrayList<>();
  private final boolean circle;

  Path(List<Pose> poses) {
    for (int i = 0; i + 1 < poses.size(); i++) {
      ways.add(new Motion(poses.get(i), poses.get(i + 1)));
    }
    if (ways.isEmpty()) {
      ways.add(new Motion(poses.get(0), poses.get(0)));
    }
    circle = isCircle(poses);
  }

  /** {@return whether the poses come round to where they began} */
  static boolean isCircle(List<Pose> poses) {
    return poses.size() > 2 && poses.get(0).equals(poses.get(poses.size() - 1));
  }

  /** {@return the body when {@code progress} of the time, from 0 to 1, is over} */
  Skeleton at(double progress, double breath) {
    double place = (circle ? progress : ease(progress)) * ways.size();
    int i = Math.min(ways.size() - 1, (int) place);
    return ways.get(i).at(place - i, breath);
  }

  /** {@return whether it comes round to where it began} */
  boolean isCircle() {
    return circle;
  }

  /** {@return the ways from each pose to the next} */
  List<Motion> ways() {
    return List.copyOf(ways);
  }

  /** Starts and stops without a jerk: speed and acceleration are 0 at both ends. */
  static double ease(double x) {
    return x * x * x * (x * (x * 6 - 15) + 10);
  }
}
