package org.unhunch.benchmark;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * All that takes part.
 *
 * @param screen where it is seen
 * @param folders what it finds
 * @param ours the packaged program, or without one, the jar
 * @param running the command that ours runs by, whatever starts it
 * @param floor what starts the label on the runtime of ours, with its flags
 * @param jar the plain jar
 * @param jarFloor what starts the label on the Java of the plain jar
 * @param old an older program of ours, if one is named
 */
record Kit(
    Screen screen,
    DataFolders folders,
    Image ours,
    List<String> running,
    List<String> floor,
    Image jar,
    List<String> jarFloor,
    Optional<Image> old) {
  private static final Class<?> LABEL = LabelWindow.class;
  private static final String CACHE = "-XX:AOTCache=";
  private static final Path TARGET = Path.of("target").toAbsolutePath();

  /** {@return all, with what is made for it in the folder} */
  static Kit in(Path folder, Path jdk, Optional<Path> old) throws Exception {
    String java = jdk.resolve("bin/java").toString();
    Image jar = Image.plain(java);
    Image ours = Image.in(TARGET.resolve("dist/Unhunch")).orElse(jar);
    Screen screen = new Screen();
    DataFolders folders = new DataFolders(folder);
    List<String> running = running(screen, folders, ours);
    List<String> label = List.of("-cp", writeLabel(folder), LABEL.getName());
    return new Kit(
        screen,
        folders,
        ours,
        running,
        floor(running, label, folder),
        jar,
        join(List.of(java), label),
        old.map(each -> Image.in(each).orElseThrow()));
  }

  /** Whatever the launcher does, the system knows what has come of it. */
  private static List<String> running(Screen screen, DataFolders folders, Image ours)
      throws IOException {
    Program program = new StartUp.Contender(ours.launch(), folders::empty).start();
    Screen.Spot spot;
    List<String> command;
    try (program) {
      spot = screen.find().orElseThrow();
      command = program.command();
    }
    screen.awaitGone(spot);
    return command;
  }

  /** The label in a jar, as a cache asks for, and the look it wears. */
  private static String writeLabel(Path folder) throws IOException {
    Path jar = folder.resolve("floor.jar");
    Path tests = TARGET.resolve("test-classes");
    Path classes = tests.resolve(LABEL.getPackageName().replace('.', '/'));
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream packed = new JarOutputStream(out);
        Stream<Path> all = Files.list(classes)) {
      for (Path each : all.filter(Kit::isOfLabel).toList()) {
        packed.putNextEntry(new JarEntry(tests.relativize(each).toString()));
        Files.copy(each, packed);
      }
    }
    try (Stream<Path> libraries = Files.list(TARGET.resolve("lib"))) {
      Path look = libraries.filter(p -> p.toString().contains("flatlaf")).findFirst().orElseThrow();
      return jar + File.pathSeparator + look;
    }
  }

  private static boolean isOfLabel(Path classFile) {
    return classFile.getFileName().toString().startsWith(LABEL.getSimpleName());
  }

  /** With a cache of its own, if what runs so has one, trained as ours is. */
  private static List<String> floor(List<String> running, List<String> label, Path folder)
      throws IOException, InterruptedException {
    List<String> java =
        running.stream()
            .takeWhile(each -> !isPath(each))
            .filter(each -> !each.startsWith(CACHE))
            .toList();
    Optional<String> ours = running.stream().filter(each -> each.startsWith(CACHE)).findAny();
    if (ours.isEmpty()) {
      return join(java, label);
    }
    if (!Files.exists(Path.of(ours.get().substring(CACHE.length())))) {
      throw new IOException("the package was built without a rehearsal, so without its cache");
    }
    Path cache = folder.resolve("floor.aot");
    List<String> train =
        List.of(
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:-AOTRecordTraining",
            "-XX:AOTCacheOutput=" + cache);
    List<String> training = join(join(java, train), join(label, List.of(LabelWindow.CLOSE)));
    new ProcessBuilder(training)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("floor.log").toFile())
        .start()
        .waitFor();
    if (!Files.exists(cache)) {
      throw new IOException("the floor has no cache; see " + folder.resolve("floor.log"));
    }
    return join(java, join(List.of(CACHE + cache), label));
  }

  private static boolean isPath(String option) {
    return option.equals("-cp") || option.equals("-jar");
  }

  /** {@return the command that starts a measurement inside of the program that runs so} */
  List<String> measurement(Class<?> main, String... arguments) {
    List<String> java = running.stream().takeWhile(each -> !isPath(each)).toList();
    String tests = System.getProperty("java.class.path");
    String path = running.get(java.size() + 1) + File.pathSeparator + tests;
    return join(java, join(List.of("-cp", path, main.getName()), List.of(arguments)));
  }

  /** {@return what starts the label on the runtime of ours, painted so many times a second} */
  List<String> movingFloor(int rate) {
    return join(floor, List.of(Integer.toString(rate)));
  }

  /** {@return the version that the Java of the plain jar says it has} */
  String jarVersion() throws IOException {
    Properties release = new Properties();
    Path home = Path.of(jar.launch().get(0)).toRealPath().getParent().getParent();
    try (InputStream in = Files.newInputStream(home.resolve("release"))) {
      release.load(in);
    }
    return release.getProperty("JAVA_VERSION").replace("\"", "");
  }

  private static List<String> join(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }
}
