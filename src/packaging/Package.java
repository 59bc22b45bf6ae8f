import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Builds what people install, from the jar and the libraries beside it, for the platform it runs
 * on: a trimmed runtime, an archive of the loaded classes made by a rehearsal, the image of the
 * program, and the platform's package. Run by {@code mvn -Pdist package} with the building JDK.
 */
public final class Package {
  private static final String NAME = "Unhunch";

  /** What the desktop knows the program by; the name of its main class, too. */
  private static final String ID = "org.unhunch.Unhunch";

  private static final int REHEARSAL_MINUTES = 5;

  /**
   * The desktop and what its accessibility needs, the catalog's jar file system, and what Logback
   * and Swing look for by name.
   */
  private static final String MODULES =
      "java.desktop,java.logging,java.naming,jdk.accessibility,jdk.unsupported,jdk.zipfs";

  /**
   * For a program that waits nearly always: one thread to collect, one compiler that is quick, and
   * a heap that begins small and gives back what it does not need. It may still grow as it must.
   */
  private static final List<String> FLAGS =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:-UsePerfData",
          "-Xms8m",
          "-XX:MinHeapFreeRatio=10",
          "-XX:MaxHeapFreeRatio=25",
          "--enable-native-access=ALL-UNNAMED");

  /** Gives back what lies outside of the heap, too, once a minute; not every runtime can. */
  private static final String TRIM = "-XX:TrimNativeHeapInterval=60000";

  private final Path home = Path.of("").toAbsolutePath();
  private final Path packaging = home.resolve("src/packaging");
  private final Path target = home.resolve("target");
  private final Path dist = target.resolve("dist");
  private final Path runtime = dist.resolve("runtime");
  private final Platform platform = Platform.present();
  private final boolean caches = Runtime.version().feature() >= 25;
  private final String version;
  private List<String> flags;

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
    flags = findFlags();
    buildImage();
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
    options.addAll(List.of("--strip-debug", "--no-header-files", "--no-man-pages"));
    tool("jlink", options);
  }

  private Path image() {
    return dist.resolve(platform.image);
  }

  private Path app() {
    return image().resolve(platform.app);
  }

  private String archive() {
    return caches ? "unhunch.aot" : "unhunch.jsa";
  }

  private void buildImage() throws IOException {
    Path input = dist.resolve("input");
    copy(target.resolve("unhunch.jar"), input.resolve("unhunch.jar"));
    copy(target.resolve("lib"), input.resolve("lib"));
    copy(home.resolve("LICENSE"), input.resolve("LICENSE"));
    List<String> options = new ArrayList<>(List.of("--type", "app-image", "--name", NAME));
    options.addAll(List.of("--app-version", version, "--dest", dist.toString()));
    options.addAll(List.of("--input", input.toString(), "--main-jar", "unhunch.jar"));
    options.addAll(List.of("--runtime-image", runtime.toString(), "--icon", icon().toString()));
    String use = caches ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=";
    Stream.concat(flags.stream(), Stream.of(use + "$APPDIR/" + archive()))
        .forEach(flag -> options.addAll(List.of("--java-options", flag)));
    tool("jpackage", options);
    delete(input);
    delete(runtime); // the image has a copy
  }

  /**
   * What every runtime takes, and what this one does; others than Linux warn of it at each start.
   */
  private List<String> findFlags() throws Exception {
    String java = runtime.resolve(platform.java).toString();
    boolean trims = platform == Platform.LINUX && succeeds(List.of(java, TRIM, "-version"));
    return trims ? Stream.concat(FLAGS.stream(), Stream.of(TRIM)).toList() : FLAGS;
  }

  /**
   * Runs the program by itself on the image's own runtime and class path, which the archive must
   * find again. Without a display the packages are sound, but start more slowly.
   */
  private void rehearse() throws Exception {
    Path data = Files.createTempDirectory("unhunch");
    Path list = data.resolve("classes");
    Path made = app().resolve(archive());
    String rehearsal = "-Dunhunch.rehearse=" + data.resolve("data");
    boolean done;
    if (caches) {
      done = java("-XX:AOTCacheOutput=" + made, rehearsal);
    } else {
      done =
          java("-Xshare:off", "-XX:DumpLoadedClassList=" + list, rehearsal)
              && java(
                  "-Xshare:dump",
                  "-XX:SharedClassListFile=" + list,
                  "-XX:SharedArchiveFile=" + made);
    }
    delete(data);
    if (!done) {
      Files.deleteIfExists(made);
      System.out.println("WARNING: no rehearsal could be held (is there a display?), so the");
      System.out.println("packages have no archive of their classes and start more slowly.");
    }
  }

  private boolean java(String... options) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(image().resolve(platform.runtime).resolve(platform.java).toString());
    command.addAll(flags);
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", classPath(), ID));
    Process process = new ProcessBuilder(command).inheritIO().start();
    if (!process.waitFor(REHEARSAL_MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    return process.waitFor() == 0;
  }

  /** The class path as the launcher of the image has it. */
  private String classPath() throws IOException {
    Path settings = app().resolve(NAME + ".cfg");
    return Files.readAllLines(settings).stream()
        .filter(line -> line.matches("app\\.(mainjar|classpath)=.*"))
        .map(line -> line.substring(line.indexOf('=') + 1).replace("$APPDIR", app().toString()))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private void buildInstaller(String type, String... more) {
    List<String> options = new ArrayList<>(List.of("--type", type, "--name", NAME));
    options.addAll(List.of("--app-version", version, "--dest", dist.toString()));
    options.addAll(List.of("--app-image", image().toString()));
    options.addAll(List.of("--license-file", home.resolve("LICENSE").toString()));
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
    for (Map.Entry<Integer, Path> each : icons().entrySet()) {
      String folder = "icons/hicolor/%1$dx%1$d/apps/".formatted(each.getKey());
      copy(each.getValue(), share.resolve(folder + ID + ".png"));
    }
    copy(home.resolve("LICENSE"), share.resolve("doc/unhunch/copyright"));
    Files.createDirectories(root.resolve("usr/bin"));
    Files.createSymbolicLink(root.resolve("usr/bin/unhunch"), Path.of("/opt/unhunch/bin/" + NAME));
    String control = Files.readString(packaging.resolve("linux/control"));
    write(
        root.resolve("DEBIAN/control"),
        control
            .replace("@version@", version)
            .replace("@architecture@", output("dpkg", "--print-architecture").strip())
            .replace("@size@", Long.toString(size(root) / 1024))
            .replace("@libraries@", String.join(", ", libraries(root))));
    run("dpkg-deb", "--root-owner-group", "--build", root.toString(), dist.toString());
    delete(root);
  }

  /** The packages of the libraries that the runtime is linked with. */
  private static TreeSet<String> libraries(Path root) throws Exception {
    TreeSet<String> files = new TreeSet<>();
    for (Path each : files(root)) {
      if (each.toString().endsWith(".so")) {
        output("ldd", each.toString())
            .lines()
            .map(line -> line.strip().split("\\s+"))
            .filter(word -> word.length > 2 && word[1].equals("=>") && word[2].startsWith("/"))
            .filter(word -> !word[2].startsWith(root.toString()))
            .forEach(word -> files.add(Path.of(word[2]).getFileName().toString()));
      }
    }
    TreeSet<String> packages = new TreeSet<>();
    for (String file : files) {
      output("dpkg", "-S", "*/" + file)
          .lines()
          .map(line -> line.substring(0, line.indexOf(':')))
          .filter(name -> !name.contains(" ") && !name.endsWith("-dev"))
          .forEach(packages::add);
    }
    return packages;
  }

  private TreeMap<Integer, Path> icons() throws IOException {
    TreeMap<Integer, Path> icons = new TreeMap<>();
    for (Path each : files(packaging.resolve("icons"))) {
      icons.put(Integer.valueOf(each.getFileName().toString().replace(".png", "")), each);
    }
    return icons;
  }

  /** The icon in the form that the platform's tool asks for. */
  private Path icon() throws IOException {
    TreeMap<Integer, Path> icons = icons();
    return switch (platform) {
      case LINUX -> icons.get(256);
      case MAC -> Files.write(dist.resolve(NAME + ".icns"), icns(icons));
      case WINDOWS -> Files.write(dist.resolve(NAME + ".ico"), ico(icons));
    };
  }

  /** A header, and each picture after its type and its length. */
  private static byte[] icns(TreeMap<Integer, Path> icons) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(body);
    Map<Integer, String> types = Map.of(128, "ic07", 256, "ic08", 512, "ic09");
    for (Map.Entry<Integer, Path> each : icons.entrySet()) {
      if (types.containsKey(each.getKey())) {
        byte[] png = Files.readAllBytes(each.getValue());
        out.writeBytes(types.get(each.getKey()));
        out.writeInt(png.length + 8);
        out.write(png);
      }
    }
    ByteBuffer all = ByteBuffer.allocate(body.size() + 8);
    return all.put("icns".getBytes()).putInt(body.size() + 8).put(body.toByteArray()).array();
  }

  /** A directory of pictures up to 256 pixels wide, then the pictures. */
  private static byte[] ico(TreeMap<Integer, Path> icons) throws IOException {
    Map<Integer, Path> fitting = icons.headMap(256, true);
    int offset = 6 + 16 * fitting.size();
    ByteBuffer directory = ByteBuffer.allocate(offset).order(ByteOrder.LITTLE_ENDIAN);
    directory.putShort((short) 0).putShort((short) 1).putShort((short) fitting.size());
    ByteArrayOutputStream pictures = new ByteArrayOutputStream();
    for (Map.Entry<Integer, Path> each : fitting.entrySet()) {
      byte[] png = Files.readAllBytes(each.getValue());
      byte side = each.getKey().byteValue(); // 256 is written as 0
      directory.put(side).put(side).putShort((short) 0).putShort((short) 1).putShort((short) 32);
      directory.putInt(png.length).putInt(offset + pictures.size());
      pictures.write(png);
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(directory.array());
    pictures.writeTo(all);
    return all.toByteArray();
  }

  private static void tool(String name, List<String> options) {
    ToolProvider tool = ToolProvider.findFirst(name).orElseThrow();
    if (tool.run(System.out, System.err, options.toArray(String[]::new)) != 0) {
      throw new IllegalStateException(name + " failed: " + options);
    }
  }

  private static boolean succeeds(List<String> command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
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
