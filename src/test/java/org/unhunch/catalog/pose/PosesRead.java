package org.unhunch.catalog.pose;

import java.util.List;
import java.util.Optional;
import org.unhunch.catalog.CatalogSource;
import org.unhunch.json.Report;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.pose.Choreography;
import org.unhunch.words.Words;

/**
 * What comes of reading the poses of one exercise: how it is shown, and a line for each problem.
 */
record PosesRead(Optional<Choreography> choreography, List<String> problems) {
  static PosesRead of(byte[] bytes, Exercise exercise) {
    Report report = new Report("poses/" + exercise.id() + ".json");
    Optional<Choreography> made =
        CatalogSource.JSON
            .parse(bytes, report)
            .flatMap(node -> PoseReader.read(node, exercise, report));
    return new PosesRead(made, new Words().lines(report.problems()));
  }
}
