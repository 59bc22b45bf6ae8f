package org.unhunch.ui.edit.pose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unhunch.edit.exercise.Part;
import org.unhunch.edit.exercise.Sketch;
import org.unhunch.edit.pose.PoseChange;
import org.unhunch.routine.Phase;
import org.unhunch.routine.pose.Staging;

/** The poses of an exercise that is being made, with the ways of its steps, by their places. */
public final class SketchPoses {
  private SketchPoses() {}

  /** {@return how it is shown, on the ways that its steps go; empty if it is not} */
  public static Optional<Staging> of(Sketch sketch) {
    Map<String, List<String>> ways = new LinkedHashMap<>();
    for (int i = 0; i < sketch.parts().size(); i++) {
      List<String> path = sketch.parts().get(i).path();
      if (!path.isEmpty()) {
        ways.put(String.valueOf(i), path);
      }
    }
    return sketch.staging().map(all -> all.with(all.poses(), ways));
  }

  /** {@return the exercise shown by other poses, through which its steps then go} */
  public static Sketch put(Sketch sketch, Staging made) {
    if (of(sketch).filter(made::equals).isPresent()) {
      return sketch;
    }
    List<Part> parts = new ArrayList<>(sketch.parts());
    made.phases()
        .forEach(
            (place, path) -> {
              int part = Integer.parseInt(place);
              parts.set(part, parts.get(part).through(path));
            });
    made.poses().keySet().stream()
        .filter(each -> !sketch.staging().orElse(made).poses().containsKey(each))
        .filter(each -> parts.stream().noneMatch(part -> part.path().contains(each)))
        .forEach(each -> give(each, made.start(), parts));
    return sketch.shown(Optional.of(made)).with(parts);
  }

  /** Sends the first move that goes nowhere, and the hold after it, to a pose. */
  private static void give(String pose, String start, List<Part> parts) {
    String from = start;
    for (int i = 0; i < parts.size(); i++) {
      String to = end(parts.get(i), from);
      if (parts.get(i).kind() == Phase.Kind.MOVE && from.equals(start) && to.equals(start)) {
        parts.set(i, parts.get(i).to(pose));
        if (i + 1 < parts.size() && isHeld(parts.get(i + 1), start)) {
          parts.set(i + 1, parts.get(i + 1).to(pose));
        }
        return;
      }
      from = to;
    }
  }

  private static boolean isHeld(Part part, String pose) {
    return part.kind() == Phase.Kind.HOLD && end(part, pose).equals(pose);
  }

  private static String end(Part part, String from) {
    return part.path().isEmpty() ? from : part.path().get(part.path().size() - 1);
  }

  /**
   * An exercise with one more pose.
   *
   * @param sketch the exercise
   * @param pose the name of that pose
   */
  public record Added(Sketch sketch, String pose) {}

  /** {@return the exercise with one more pose like one that it has, in which a step then ends} */
  public static Added another(Sketch sketch, String pose, int step) {
    PoseChange change = PoseChange.another(sketch.staging().orElseThrow(), pose);
    Sketch more = sketch.shown(Optional.of(change.next()));
    return new Added(more.with(step, each -> each.to(change.pose())), change.pose());
  }
}
