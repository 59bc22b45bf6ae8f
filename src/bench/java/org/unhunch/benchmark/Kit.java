package org.unhunch.benchmark;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a program and the empty window are started alike: by the same runtime, with the same flags.
 *
 * @param java the runtime and its flags
 * @param ours the flags of the program alone
 * @param path the class path of the program
 * @param floor what starts the empty window after the runtime and its flags
 */
record Kit(List<String> java, List<String> ours, String path, List<String> floor) {
  private static final String MAIN = "org.unhunch.Unhunch";
  private static final String EMPTY = EmptyWindow.class.getName();
  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static final Path BENCH = TARGET.resolve("bench");
  private static final Path APP = TARGET.resolve("dist/Unhunch/lib/app");

  /** {@return the jar on the Java that runs us, as it comes} */
  static Kit plain() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new Kit(
        List.of(java),
        List.of(),
        TARGET.resolve("unhunch.jar").toString(),
        List.of("-cp", floorPath(), EMPTY));
  }

  /** {@return the program as it is packaged, or empty if it has not been} */
  static Optional<Kit> packaged() throws IOException, InterruptedException {
    if (!Files.exists(APP)) {
      return Optional.empty();
    }
    List<String> settings = Files.readAllLines(APP.resolve("Unhunch.cfg"));
    List<String> java = new ArrayList<>();
    java.add(APP.resolveSibling("runtime/bin/java").toString());
    values(settings, "java-options=").filter(flag -> !isArchive(flag)).forEach(java::add);
    String path = values(settings, "app\\.(mainjar|classpath)=").collect(Collectors.joining(":"));
    List<String> archive = values(settings, "java-options=").filter(Kit::isArchive).toList();
    return Optional.of(
        new Kit(java, archive, path, List.of(floorArchive(java), "-cp", floorPath(), EMPTY)));
  }

  /** {@return the command that starts the program with these properties and arguments} */
  List<String> ours(List<String> properties, String... arguments) {
    return join(java, properties, ours, List.of("-cp", path, MAIN), List.of(arguments));
  }

  /** {@return the command that starts a measurement inside the program} */
  List<String> measurement(Class<?> main, String... arguments) {
    String tests = System.getProperty("java.class.path");
    List<String> start = List.of("-cp", path + File.pathSeparator + tests, main.getName());
    return join(java, ours, start, List.of(arguments));
  }

  /** {@return the command that starts the empty window} */
  List<String> empty() {
    return join(java, floor);
  }

  private static Stream<String> values(List<String> settings, String key) {
    return settings.stream()
        .filter(line -> line.matches(key + ".*"))
        .map(line -> line.substring(line.indexOf('=') + 1).replace("$APPDIR", APP.toString()));
  }

  private static boolean isArchive(String flag) {
    return flag.startsWith("-XX:AOTCache=");
  }

  /** Trains an archive of the empty window's own, and gives the flag that uses it. */
  private static String floorArchive(List<String> java) throws IOException, InterruptedException {
    Path made = BENCH.resolve("floor.aot");
    List<String> close = List.of("-cp", floorPath(), EMPTY, "close");
    run(join(java, List.of("-XX:AOTCacheOutput=" + made), close));
    return "-XX:AOTCache=" + made;
  }

  private static void run(List<String> command) throws IOException, InterruptedException {
    File log = BENCH.resolve("floor.log").toFile();
    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start().waitFor();
  }

  /** The empty window in a jar, as an archive asks for, and the look it wears. */
  private static String floorPath() throws IOException {
    Path jar = BENCH.resolve("floor.jar");
    if (!Files.exists(jar)) {
      Files.createDirectories(BENCH);
      try (OutputStream out = Files.newOutputStream(jar);
          JarOutputStream packed = new JarOutputStream(out)) {
        pack(packed, TARGET.resolve("test-classes"), "org/unhunch/benchmark/EmptyWindow.class");
        pack(packed, TARGET.resolve("test-classes"), "org/unhunch/benchmark/Painted.class");
      }
    }
    try (Stream<Path> libraries = Files.list(TARGET.resolve("lib"))) {
      String look =
          libraries
              .map(Path::toString)
              .filter(p -> p.contains("flatlaf"))
              .findFirst()
              .orElseThrow();
      return jar + File.pathSeparator + look;
    }
  }

  private static void pack(JarOutputStream jar, Path folder, String name) throws IOException {
    jar.putNextEntry(new JarEntry(name));
    Files.copy(folder.resolve(name), jar);
    jar.closeEntry();
  }

  @SafeVarargs
  private static List<String> join(List<String>... parts) {
    return Stream.of(parts).flatMap(List::stream).toList();
  }
}
