package org.unhunch.catalog;

import java.util.List;
import java.util.Map;
import org.unhunch.message.Problem;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.pose.Choreography;

/**
 * What came of reading a catalog.
 *
 * @param catalog all that is in order
 * @param poses how exercises are shown, by their ids; those in order
 * @param problems what is not, where it stands; empty if all is well
 */
public record LoadedCatalog(
    Catalog catalog, Map<String, Choreography> poses, List<Problem> problems) {
  public LoadedCatalog {
    poses = Map.copyOf(poses);
    problems = List.copyOf(problems);
  }
}
