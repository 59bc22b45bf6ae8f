import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Builds what people install, from the jar and the libraries beside it, for the platform it runs
 * on: a trimmed runtime, an archive of the loaded classes made by a rehearsal, the image of the
 * program, and the platform's package. Run by {@code mvn -Pdist package} with the building JDK,
 * which should bring its libraries along, as most do; Debian's own is linked with the system's.
 */
public final class Package {
  private static final String NAME = "Unhunch";

  /** What the desktop knows the program by; the name of its main class, too. */
  private static final String ID = "org.unhunch.Unhunch";

  private static final String ARCHIVE = "unhunch.aot";

  /** What a reminder takes, which is far less than a window does. */
  private static final String SMALL_ARCHIVE = "remind.aot";

  /** The classes that rehearse. */
  private static final String WINDOW = "Rehearsal";

  private static final String REMINDER = "RemindRehearsal";

  /** Prints dates and numbers. */
  private static final String DATES = "DatesRehearsal";

  /** Draws what the first page shows. */
  private static final String STILLS = "Stills";

  /** What would be written to a log has no place in the archive: most days nothing is. */
  private static final String NO_LOG =
      "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider";

  private static final int REHEARSAL_MINUTES = 2;

  /**
   * The desktop and what its accessibility needs, what Logback and Swing look for by name, and how
   * each language writes dates and numbers.
   */
  private static final String MODULES =
      "java.desktop,java.logging,java.naming,jdk.accessibility,jdk.localedata,jdk.unsupported";

  /** The languages that the program speaks; of all there are, the files would be 25 MB. */
  private static final String LOCALES = "en,de,es";

  /**
   * For a program that waits nearly always: one thread to collect, one compiler that is quick, and
   * a heap with a bound, since what is old is not collected before it is reached. Compiled code has
   * more room than it ever fills, since once a seventh is full all of the heap is collected for it.
   */
  private static final List<String> FLAGS =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:-UsePerfData",
          "-Xms14m",
          "-Xmn8m",
          "-Xmx96m",
          "-XX:ReservedCodeCacheSize=128m",
          "--enable-native-access=ALL-UNNAMED");

  /**
   * Gives back what lies outside of the heap, too, every three seconds, since a start leaves eight
   * megabytes there; not every runtime can.
   */
  private static final String TRIM = "-XX:TrimNativeHeapInterval=3000";

  /**
   * No thread looks for counts of the rehearsal in the archive, which has none, nor every quarter
   * of a second for locks that nobody waits for any more, of which there are a few.
   */
  private static final List<String> QUIET =
      List.of(
          "-XX:+UnlockDiagnosticVMOptions",
          "-XX:-AOTReplayTraining",
          "-XX:AsyncDeflationInterval=5000");

  private final Path home = Path.of("").toAbsolutePath();
  private final Path packaging = home.resolve("src/packaging");
  private final Path target = home.resolve("target");
  private final Path dist = target.resolve("dist");
  private final Path runtime = dist.resolve("runtime");
  private final Platform platform = Platform.present();
  private final String version;

  /** The platforms, with what differs between them. */
  private enum Platform {
    LINUX(NAME, "lib/app", "lib/runtime", "bin/java"),
    MAC(NAME + ".app", "Contents/app", "Contents/runtime/Contents/Home", "bin/java"),
    WINDOWS(NAME, "app", "runtime", "bin\\java.exe");

    private final String image;
    private final String app;
    private final String runtime;
    private final String java;

    Platform(String image, String app, String runtime, String java) {
      this.image = image;
      this.app = app;
      this.runtime = runtime;
      this.java = java;
    }

    private static Platform present() {
      String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
      return name.startsWith("windows") ? WINDOWS : name.startsWith("mac") ? MAC : LINUX;
    }
  }

  private Package(String version) {
    this.version = version;
  }

  /** Builds all, in {@code target/dist}; takes the version. */
  public static void main(String[] arguments) throws Exception {
    new Package(arguments[0]).build();
  }

  private void build() throws Exception {
    delete(dist);
    Files.createDirectories(dist);
    linkRuntime();
    buildImage();
    checkDates();
    rehearse();
    switch (platform) {
      case LINUX -> buildDeb();
      case MAC -> buildInstaller("dmg");
      case WINDOWS ->
          buildInstaller("msi", "--win-menu", "--win-shortcut-prompt", "--win-dir-chooser");
    }
    try (Stream<Path> made = Files.list(dist)) {
      made.sorted().forEach(each -> System.out.println("built " + home.relativize(each)));
    }
  }

  private void linkRuntime() {
    List<String> options = new ArrayList<>();
    options.addAll(List.of("--add-modules", MODULES, "--output", runtime.toString()));
    options.add("--include-locales=" + LOCALES);
    options.addAll(List.of("--strip-debug", "--no-header-files", "--no-man-pages"));
    tool("jlink", options);
  }

  private Path image() {
    return dist.resolve(platform.image);
  }

  private Path app() {
    return image().resolve(platform.app);
  }

  private void buildImage() throws Exception {
    Path input = dist.resolve("input");
    copy(target.resolve("unhunch.jar"), input.resolve("unhunch.jar"));
    copy(target.resolve("lib"), input.resolve("lib"));
    complete(input);
    copy(home.resolve("LICENSE"), input.resolve("LICENSE"));
    if (platform == Platform.LINUX) {
      Files.createDirectories(app().getParent());
      Files.move(input, app());
      Files.move(runtime, image().resolve(platform.runtime));
      copy(Path.of(icon()), image().resolve("lib/" + NAME + ".png"));
      writeLauncher();
    } else {
      jpackageImage(input);
      delete(input);
      delete(runtime); // the image has a copy
    }
  }

  private void jpackageImage(Path input) {
    List<String> options = new ArrayList<>(List.of("--type", "app-image", "--name", NAME));
    options.addAll(List.of("--app-version", version, "--dest", dist.toString()));
    options.addAll(List.of("--input", input.toString(), "--main-jar", "unhunch.jar"));
    options.addAll(List.of("--runtime-image", runtime.toString(), "--icon", icon()));
    Stream.concat(flags().stream(), archiveFlag("$APPDIR/" + ARCHIVE).stream())
        .forEach(flag -> options.addAll(List.of("--java-options", flag)));
    tool("jpackage", options);
  }

  /** Ours, as jpackage's asks the package managers whose file it is before it starts anything. */
  private void writeLauncher() throws IOException {
    Path launcher = image().resolve("bin/" + NAME);
    String text = Files.readString(packaging.resolve("linux/launcher.sh"));
    write(
        launcher,
        text.replace("@flags@", String.join(" ", flags()))
            .replace("@archive@", archiveFlag("\"$app/$archive.aot\"").orElse(""))
            .replace("@path@", classPath("$app")));
    Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /**
   * Adds to the jar what rehearses, since the archive fits one class path alone, and the pictures
   * of the catalog, drawn by the classes in it. It is not compressed: each start would take it
   * apart, and the installers compress all of it.
   */
  private void complete(Path input) throws Exception {
    Path jar = input.resolve("unhunch.jar");
    Path all = dist.resolve("classes");
    try (FileSystem packed = FileSystems.newFileSystem(jar)) {
      copy(packed.getPath("/"), all);
    }
    for (String each : List.of(WINDOW, REMINDER, DATES, STILLS)) {
      String source = packaging.resolve(each + ".java").toString();
      tool("javac", List.of("--release", "17", "-cp", all + "", "-d", all + "", source));
    }
    String path = all + File.pathSeparator + input.resolve("lib/*");
    run(whole().toString(), "-Djava.awt.headless=true", "-cp", path, STILLS, all + "/stills");
    List<String> options = List.of("--create", "--no-compress", "--no-manifest");
    tool(
        "jar",
        Stream.concat(options.stream(), Stream.of("--file", jar + "", "-C", all + "", "."))
            .toList());
    delete(all);
  }

  /** The Java that builds, which has all modules. */
  private static Path whole() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }

  /** What every runtime takes, and what newer ones do on Linux; others warn at each start. */
  private List<String> flags() {
    List<String> flags = new ArrayList<>(FLAGS);
    if (hasArchive()) {
      flags.addAll(QUIET);
    }
    if (hasArchive() && platform == Platform.LINUX) {
      flags.add(TRIM);
    }
    return flags;
  }

  /** Names the archive to a runtime that can have one; any other would not start with it. */
  private static Optional<String> archiveFlag(String file) {
    return hasArchive() ? Optional.of("-XX:AOTCache=" + file) : Optional.empty();
  }

  private static boolean hasArchive() {
    return Runtime.version().feature() >= 25;
  }

  /**
   * Runs the program by itself on the image's own runtime and class path, which the archive must
   * find again: once to fill the data folder, and once more to make the archive. Without a display
   * the packages are sound, but start more slowly.
   */
  private void rehearse() throws Exception {
    Path data = Files.createTempDirectory("unhunch");
    Path archive = app().resolve(ARCHIVE);
    boolean done =
        hasArchive()
            && rehearse(data, WINDOW)
            && rehearse(data, WINDOW, archiveFlags(archive))
            && (platform != Platform.LINUX
                || rehearse(data, REMINDER, archiveFlags(app().resolve(SMALL_ARCHIVE))));
    delete(data);
    if (!done) {
      Files.deleteIfExists(archive);
      Files.deleteIfExists(app().resolve(SMALL_ARCHIVE));
      System.out.println("WARNING: no rehearsal could be held (is there a display, and is this");
      System.out.println("JDK 25 or newer?), so the packages start more slowly.");
    }
  }

  /** Without the counts of the rehearsal, which only a second compiler would use. */
  private static String[] archiveFlags(Path archive) {
    return new String[] {"-XX:-AOTRecordTraining", "-XX:AOTCacheOutput=" + archive};
  }

  private boolean rehearse(Path data, String main, String... options) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(image().resolve(platform.runtime).resolve(platform.java).toString());
    command.addAll(flags());
    command.addAll(List.of(options));
    command.addAll(List.of("-Duser.home=" + data, NO_LOG));
    command.addAll(List.of("-cp", classPath(app().toString()), main));
    ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
    builder.environment().putAll(Map.of("XDG_DATA_HOME", data + "", "APPDATA", data + ""));
    if (main.equals(REMINDER)) { // its own, or it would be said to whoever builds
      builder.environment().put("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + data.resolve("bus"));
    }
    Process process = builder.start();
    if (!process.waitFor(REHEARSAL_MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    return process.waitFor() == 0;
  }

  /** On the image's own runtime dates and numbers must be written as on a whole one. */
  private void checkDates() throws Exception {
    Path java = image().resolve(platform.runtime).resolve(platform.java);
    String path = classPath(app().toString());
    String said = output(java.toString(), "-cp", path, DATES);
    if (said.isEmpty() || !said.equals(output(whole().toString(), "-cp", path, DATES))) {
      throw new IllegalStateException("dates and numbers are written otherwise:\n" + said);
    }
  }

  /** The class path as the launcher of the image has it: the jar, then the libraries by name. */
  private String classPath(String app) throws IOException {
    Stream<String> libraries =
        files(app().resolve("lib")).stream()
            .map(each -> "lib" + File.separator + each.getFileName());
    return Stream.concat(Stream.of("unhunch.jar"), libraries.sorted())
        .map(each -> app + File.separator + each)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private String icon() {
    String name =
        switch (platform) {
          case LINUX -> "256.png";
          case MAC -> NAME + ".icns";
          case WINDOWS -> NAME + ".ico";
        };
    return packaging.resolve("icons").resolve(name).toString();
  }

  private void buildInstaller(String type, String... more) {
    List<String> options = new ArrayList<>(List.of("--type", type, "--name", NAME));
    options.addAll(List.of("--app-version", version, "--dest", dist.toString()));
    options.addAll(List.of("--app-image", image().toString()));
    options.addAll(List.of("--license-file", home.resolve("LICENSE").toString()));
    options.addAll(
        List.of("--file-associations", packaging.resolve("unhunch.properties").toString()));
    options.addAll(List.of(more));
    tool("jpackage", options);
  }

  /**
   * A package without scripts: every file lies where the desktop looks for it, so that removing the
   * package removes all.
   */
  private void buildDeb() throws Exception {
    Path root = dist.resolve("deb");
    copy(image(), root.resolve("opt/unhunch"));
    Path share = root.resolve("usr/share");
    copy(
        packaging.resolve("linux").resolve(ID + ".desktop"),
        share.resolve("applications/" + ID + ".desktop"));
    String metainfo = Files.readString(packaging.resolve("linux").resolve(ID + ".metainfo.xml"));
    write(
        share.resolve("metainfo/" + ID + ".metainfo.xml"), metainfo.replace("@version@", version));
    copy(
        packaging.resolve("icon.svg"), share.resolve("icons/hicolor/scalable/apps/" + ID + ".svg"));
    for (Path each : files(packaging.resolve("icons"))) {
      String size = each.getFileName().toString().replaceAll("\\D", "");
      if (!size.isEmpty()) {
        String folder = "icons/hicolor/%1$sx%1$s/apps/".formatted(size);
        copy(each, share.resolve(folder + ID + ".png"));
      }
    }
    copy(
        packaging.resolve("linux").resolve(ID + ".xml"),
        share.resolve("mime/packages/" + ID + ".xml"));
    copy(
        packaging.resolve("file.svg"),
        share.resolve("icons/hicolor/scalable/mimetypes/" + ID + "-file.svg"));
    copy(home.resolve("LICENSE"), share.resolve("doc/unhunch/copyright"));
    Files.createDirectories(root.resolve("usr/bin"));
    Files.createSymbolicLink(root.resolve("usr/bin/unhunch"), Path.of("/opt/unhunch/bin/" + NAME));
    String control = Files.readString(packaging.resolve("linux/control"));
    write(
        root.resolve("DEBIAN/control"),
        control
            .replace("@version@", version)
            .replace("@architecture@", output("dpkg", "--print-architecture").strip())
            .replace("@size@", Long.toString(size(root) / 1024)));
    run("dpkg-deb", "--root-owner-group", "--build", root.toString(), dist.toString());
    delete(root);
  }

  private static void tool(String name, List<String> options) {
    ToolProvider tool = ToolProvider.findFirst(name).orElseThrow();
    if (tool.run(System.out, System.err, options.toArray(String[]::new)) != 0) {
      throw new IllegalStateException(name + " failed: " + options);
    }
  }

  private static void run(String... command) throws Exception {
    if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
      throw new IllegalStateException("failed: " + String.join(" ", command));
    }
  }

  private static String output(String... command) throws Exception {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String text = new String(process.getInputStream().readAllBytes());
    process.waitFor();
    return text;
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Copies a file or a folder, with times and rights: the archive looks at the times. */
  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : (Iterable<Path>) all::iterator) {
        Path copy = to.resolve(from.relativize(each).toString());
        Files.copy(each, copy, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  private static long size(Path folder) throws IOException {
    long sum = 0;
    for (Path each : files(folder)) {
      sum += Files.size(each);
    }
    return sum;
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }
}
