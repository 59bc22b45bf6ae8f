package org.unhunch.ui.edit.pose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unhunch.edit.exercise.Part;
import org.unhunch.edit.exercise.Sketch;
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
    return sketch.staging().map(all -> with(all, ways));
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
    return sketch.shown(Optional.of(made)).with(parts);
  }

  private static Staging with(Staging all, Map<String, List<String>> ways) {
    return new Staging(
        all.view(),
        all.drawn(),
        all.joint(),
        all.props(),
        all.highlight(),
        all.arrows(),
        all.poses(),
        all.start(),
        ways);
  }
}
