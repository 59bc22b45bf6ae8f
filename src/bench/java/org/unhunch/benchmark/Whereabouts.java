package org.unhunch.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.unhunch.routine.Side;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Where a session is, as the program itself keeps it on the disk at each step.
 *
 * @param entry the number of the exercise, from 0
 * @param exercise its id
 * @param level the id of its level
 * @param step what is done, set, repetition, side and phase, as the file has them
 */
record Whereabouts(int entry, String exercise, String level, String[] step) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int PARTS = 5;

  /** {@return where the session with its data in the folder is; empty if there is none} */
  static Optional<Whereabouts> in(Path data) throws IOException {
    Path file = data.resolve("resume.json");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    JsonNode point = JSON.readTree(Files.readAllBytes(file));
    int entry = point.get("entry").asInt();
    JsonNode exercise = point.get("entries").get(entry);
    return Optional.of(
        new Whereabouts(
            entry,
            exercise.get("exercise").asString(),
            exercise.get("level").asString(),
            point.get("step").asString().split(" ", PARTS)));
  }

  String kind() {
    return step[0];
  }

  String side() {
    return step[3];
  }

  Optional<Side> sideIfAny() {
    return side().equals("-") ? Optional.empty() : Optional.of(Side.valueOf(side()));
  }

  String phase() {
    return step[4];
  }

  /** {@return what no other step of the session has} */
  String key() {
    return entry + " " + String.join(" ", step);
  }
}
