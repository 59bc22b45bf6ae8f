package org.unhunch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unhunch.storage.DataFolder;
import org.unhunch.testing.Child;
import org.unhunch.testing.WindowTest;

/** Guards against a start that ends without a window, without a word and with 0. */
@WindowTest
class FailedStartTests {
  private static final String LINE = "unhunch: Unhunch could not be opened: ";
  @TempDir private Path folder;

  private Path data() {
    return folder.resolve("data");
  }

  /** Puts a class with this body in the place of one of the program's. */
  private Path plant(String name, String body) throws IOException {
    int dot = name.lastIndexOf('.');
    Path file = folder.resolve(name.substring(dot + 1) + ".java");
    Files.writeString(
        file,
        "package %s;\npublic class %s {\n%s\n}\n"
            .formatted(name.substring(0, dot), name.substring(dot + 1), body));
    Path classes = Files.createDirectories(folder.resolve("planted"));
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-proc:none",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                classes.toString(),
                file.toString());
    assertThat(result).isZero();
    return classes;
  }

  private List<String> start(Path planted, Object... arguments) throws Exception {
    Object[] all = new Object[arguments.length + 1];
    all[0] = planted;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    try (Child child = new Child(FailingChild.class, all)) {
      return child.awaitExit(1);
    }
  }

  /** What is planted: a class of the program with this body in the place of its own. */
  private enum Step {
    CATALOG(
        "catalog.ShippedCatalog",
        "public static CatalogSource source() { throw new OutOfMemoryError(\"planted\"); }"),
    SETTINGS(
        "settings.SettingsStore",
        "public SettingsStore(java.nio.file.Path at, org.unhunch.storage.BelievedMoments each) {}"
            + "public org.unhunch.storage.Loaded<Settings> load(Settings first)"
            + "{ throw new IllegalStateException(\"planted\"); }"
            + "public Settings look(Settings defaults)"
            + "{ throw new IllegalStateException(\"planted\"); }"),
    MOTION("desktop.SystemDesktop", desktop("false", "fail()")),
    DARK("desktop.SystemDesktop", desktop("fail()", "false")),
    DISK(
        "storage.DiskThread", "static { if (true) throw new IllegalStateException(\"planted\"); }"),
    THEME("ui.frame.Theme", "static { if (true) throw new OutOfMemoryError(\"planted\"); }"),
    WINDOW("ui.MainWindow", "static { if (true) throw new StackOverflowError(\"planted\"); }"),
    NOTICES(
        "ui.frame.NoticeBar", "static { if (true) throw new NoClassDefFoundError(\"planted\"); }");

    private final String type;
    private final String body;

    Step(String type, String body) {
      this.type = "org.unhunch." + type;
      this.body = body;
    }

    private static String desktop(String dark, String lessMotion) {
      return "public SystemDesktop(String os, java.util.Map<String, String> variables) {}"
          + "public boolean prefersDark() { return %s; }".formatted(dark)
          + "public boolean prefersLessMotion() { return %s; }".formatted(lessMotion)
          + "boolean fail() { throw new AssertionError(\"planted\"); }"
          + "public static void copy(String text) {}"
          + "public static boolean show(java.nio.file.Path folder) { return false; }";
    }
  }

  @ParameterizedTest
  @EnumSource(Step.class)
  void aFaultInAnyStepIsALineADialogAndInTheLog(Step step) throws Exception {
    Path planted = plant(step.type, step.body);
    List<String> printed = start(planted);
    assertThat(printed).hasSize(3);
    assertThat(printed.get(0)).startsWith(LINE + "java.lang.").endsWith(": planted");
    assertThat(printed.get(1))
        .startsWith("dialog: Unhunch could not be opened:  java.lang.")
        .endsWith(": planted");
    assertThat(printed.get(2)).isEqualTo("details: true");
    Path data =
        DataFolder.of(Optional.empty(), System.getenv(), System.getProperty("os.name"), planted);
    assertThat(data.resolve("unhunch.log")).content().contains("planted", "\tat org.unhunch.");
  }

  /** Guards against a script that waits for somebody to close a dialog. */
  @ParameterizedTest
  @ValueSource(strings = {"--check", "--list"})
  void aFaultWhereNoWindowIsAskedForIsALine(String action) throws Exception {
    Path planted = plant(Step.CATALOG.type, Step.CATALOG.body);
    assertThat(start(planted, action))
        .containsExactly(LINE + "java.lang.OutOfMemoryError: planted");
  }

  /** Guards against a second fault in telling of the first. */
  @ParameterizedTest
  @ValueSource(strings = {"org.unhunch.words.Words", "org.unhunch.ui.frame.FailureDialog"})
  void whatCannotBeToldInOneWayIsToldInAnother(String broken) throws Exception {
    plant("org.unhunch.ui.MainWindow", "static { if (true) throw new Error(\"first\"); }");
    String asked = // of the one that words are asked of
        "public static org.unhunch.words.Words here("
            + "org.unhunch.words.Language language) { return null; }";
    Path planted = plant(broken, "static { if (true) throw new Error(\"second\"); }" + asked);
    List<String> printed = start(planted, "--data", data());
    assertThat(printed).hasSize(1);
    assertThat(printed.get(0)).containsPattern("java.lang.Error: (first|second)");
  }

  @Test
  void aLogThatCannotBeOpenedHidesNothing() throws Exception {
    Files.createDirectories(data().resolve("unhunch.log").resolve("full"));
    Path planted =
        plant("org.unhunch.ui.MainWindow", "static { if (true) throw new Error(\"planted\"); }");
    assertThat(start(planted, "--data", data()))
        .contains(LINE + "java.lang.Error: planted", "details: true")
        .noneMatch(each -> each.startsWith("\tat"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "below/it"})
  void aFileInThePlaceOfTheDataFolderIsNamed(String below) throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");
    String said = file + " is a file, but the data needs a folder;";
    List<String> printed = start(folder, "--data", file.resolve(below));
    assertThat(printed.get(0)).startsWith(LINE + said);
    assertThat(printed.get(1)).startsWith("dialog: Unhunch could not be opened:  " + said);
    assertThat(printed.get(2)).isEqualTo("details: false");
    assertThat(file).isEmptyFile();
  }

  @ParameterizedTest
  @ValueSource(strings = {"empty", "missing", "file"})
  void aFolderThatIsNoCatalogSaysWhatIsWrong(String name) throws Exception {
    Files.createDirectory(folder.resolve("empty"));
    Files.writeString(folder.resolve("file"), "[]");
    Path catalog = folder.resolve(name);
    List<String> printed = start(folder, "--catalog", catalog, "--data", data());
    assertThat(printed).hasSize(3);
    assertThat(printed.get(0)).startsWith(LINE + "the catalog has nothing to play").contains(name);
  }
}
