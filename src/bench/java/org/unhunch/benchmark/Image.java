package org.unhunch.benchmark;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A program of ours, as people start it.
 *
 * @param launch the command that starts it
 * @param jar the jar with its classes and its catalog
 */
record Image(List<String> launch, Path jar) {
  /** The id of the routine with every exercise. */
  static final String EVERY = "every-exercise";

  private static final ObjectMapper JSON = new ObjectMapper();

  /** {@return the program that was packaged in the folder, or empty if none was} */
  static Optional<Image> in(Path folder) {
    Path launcher = folder.resolve("bin/Unhunch").toAbsolutePath();
    Image image = new Image(List.of(launcher.toString()), folder.resolve("lib/app/unhunch.jar"));
    return Files.exists(launcher) ? Optional.of(image) : Optional.empty();
  }

  /** {@return the jar on a Java, as it comes} */
  static Image plain(String java) {
    Path jar = Path.of("target", "unhunch.jar").toAbsolutePath();
    return new Image(List.of(java, "-jar", jar.toString()), jar);
  }

  /** {@return the command that starts it with these arguments} */
  List<String> with(String... arguments) {
    return Stream.concat(launch.stream(), Stream.of(arguments)).toList();
  }

  /**
   * Writes its own catalog into the folder, with a routine more: every exercise of its routines
   * once, in the amounts of the first that has it.
   *
   * @return how many exercises that routine has
   */
  int writeCatalog(Path folder) throws IOException {
    try (FileSystem inside = FileSystems.newFileSystem(jar)) {
      Path shipped = inside.getPath("/exercises");
      try (Stream<Path> all = Files.walk(shipped)) {
        for (Path each : all.toList()) {
          Files.copy(each, folder.resolve(shipped.relativize(each).toString()));
        }
      }
    }
    Map<String, JsonNode> steps = new LinkedHashMap<>();
    try (Stream<Path> routines = Files.list(folder.resolve("routines"))) {
      for (Path each : routines.sorted().toList()) {
        for (JsonNode step : JSON.readTree(Files.readAllBytes(each)).get("steps")) {
          steps.putIfAbsent(step.get("exercise").asString(), step);
        }
      }
    }
    Map<String, Object> every = new LinkedHashMap<>();
    List.of("id", "name", "summary").forEach(key -> every.put(key, EVERY));
    every.put("steps", steps.values());
    Path file = folder.resolve("routines").resolve(EVERY + ".json");
    Files.write(file, JSON.writeValueAsBytes(every));
    return steps.size();
  }
}
