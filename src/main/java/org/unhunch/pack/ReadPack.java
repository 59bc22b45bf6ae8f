package org.unhunch.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unhunch.catalog.LoadedCatalog;
import org.unhunch.message.Problem;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;

/**
 * What came of reading a pack.
 *
 * @param content all of it that is in order; empty where it does not even say what it is
 * @param problems what is not in order, where it stands; empty if all is well
 */
public record ReadPack(Optional<PackContent> content, List<Problem> problems) {
  public ReadPack {
    problems = List.copyOf(problems);
  }

  /** {@return what has been read as a catalog with the words of the other} */
  public LoadedCatalog asCatalog(Catalog around) {
    List<Exercise> exercises = content.map(PackContent::exercises).orElse(List.of());
    List<Routine> routines = content.map(PackContent::routines).orElse(List.of());
    return new LoadedCatalog(
        new Catalog(around.vocabulary(), exercises, routines, around.pacing()),
        content.map(PackContent::poses).orElse(Map.of()),
        problems);
  }

  /** {@return whether all of it is in order, but for what is only told} */
  public boolean isSound() {
    return wrong().isEmpty();
  }

  /** {@return the first thing that is wrong and more than told; empty if all is in order} */
  public Optional<Problem> wrong() {
    return problems.stream().filter(each -> !each.isOnlyTold()).findFirst();
  }
}
