package org.unhunch.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.unhunch.figure.body.BodyCheck;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.message.Message;
import org.unhunch.routine.pose.Choreography;
import org.unhunch.routine.pose.Pose;

/** Finds the poses of a choreography that no body can take. */
public final class PoseCheck {
  private PoseCheck() {}

  /** {@return what is wrong with each pose; empty if all is well} */
  public static List<Message> check(Choreography choreography) {
    List<Message> problems = new ArrayList<>();
    poses(choreography)
        .forEach(
            (name, pose) ->
                BodyCheck.check(Skeleton.of(pose)).stream()
                    .map(each -> Message.of("body.at", choreography.exerciseId(), name, each))
                    .forEach(problems::add));
    return problems;
  }

  private static Map<String, Pose> poses(Choreography choreography) {
    Map<String, Pose> poses = new TreeMap<>();
    poses.putAll(choreography.plain().poses());
    choreography
        .levels()
        .forEach(
            (level, staging) ->
                staging
                    .poses()
                    .forEach(
                        (name, pose) -> {
                          if (!pose.equals(poses.get(name))) {
                            poses.put(level.toLowerCase(Locale.ROOT) + "/" + name, pose);
                          }
                        }));
    return poses;
  }
}
