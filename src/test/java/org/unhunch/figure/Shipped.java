package org.unhunch.figure;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.unhunch.catalog.LoadedCatalog;
import org.unhunch.routine.Exercise;

/** The choreographies in the folder {@code exercises}. */
final class Shipped {
  static final Path ROOT = Path.of("exercises");

  private static final Set<String> SPANNING =
      Set.of(
          "bird-dog--arm-and-leg",
          "childs-pose--arms-ahead",
          "corner-stretch--corner",
          "corner-stretch--doorway",
          "neck-roll--plain",
          "overhead-reach--deeper",
          "roller-chest-stretch--arms-straight",
          "shoulder-roll--plain",
          "standing-row--plain",
          "swiss-ball-y-t-i--plain",
          "wall-stretch--plain");

  private Shipped() {}

  static List<Exercise> exercises() {
    return read().catalog().exercises();
  }

  static LoadedCatalog read() {
    return org.unhunch.testing.Shipped.loaded();
  }

  static List<Scene> scenes() {
    return Scene.of(read());
  }

  /**
   * {@return a few that span all there is to draw: mat, chair, ball, band, roller, walls and a cut;
   * sides that take turns, a turn round, a circle, several ends; and what costs the most}
   */
  static List<Scene> spanning() {
    return scenes().stream().filter(scene -> SPANNING.contains(scene.name())).toList();
  }
}
