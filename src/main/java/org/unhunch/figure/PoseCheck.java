package org.unhunch.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.unhunch.figure.body.BodyCheck;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Level;
import org.unhunch.routine.Phase;
import org.unhunch.routine.pose.Choreography;
import org.unhunch.routine.pose.Pose;
import org.unhunch.routine.pose.Staging;

/** Finds what is wrong with a choreography: a phase without a pose, or a body that cannot be. */
public final class PoseCheck {
  private PoseCheck() {}

  /** {@return a sentence for each thing that is wrong; empty if all is well} */
  public static List<String> check(Exercise exercise, Choreography choreography) {
    List<String> problems = new ArrayList<>();
    for (Level level : exercise.levels()) {
      Staging staging = choreography.level(level.id());
      for (Phase phase : level.script()) {
        if (staging.end(phase.name()).isEmpty()) {
          problems.add(
              "level '%s': the phase '%s' has no pose".formatted(level.id(), phase.name()));
        }
      }
    }
    poses(choreography)
        .forEach(
            (name, pose) ->
                BodyCheck.check(Skeleton.of(pose))
                    .forEach(each -> problems.add("pose '" + name + "': " + each)));
    return problems.stream().map(each -> exercise.id() + ", " + each).toList();
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
