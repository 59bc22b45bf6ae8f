package org.unhunch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.unhunch.cli.Cli;
import org.unhunch.history.HistoryStore;
import org.unhunch.history.Session;
import org.unhunch.history.Sessions;
import org.unhunch.resume.ResumeStore;
import org.unhunch.settings.Place;
import org.unhunch.settings.Settings;
import org.unhunch.settings.SettingsStore;
import org.unhunch.storage.AtomicFile;
import org.unhunch.storage.Loaded;
import org.unhunch.storage.Reason;
import org.unhunch.testing.Moments;
import org.unhunch.testing.Odd;
import org.unhunch.testing.Said;
import org.unhunch.testing.SmallCatalog;
import org.unhunch.words.Words;

/**
 * Guards against pipes, devices, sockets and links in a circle that hang the program, or are
 * overwritten, wherever it opens a file: each is told in one line, and stays.
 */
@Timeout(value = 60, threadMode = SEPARATE_THREAD)
@DisabledOnOs(OS.WINDOWS)
class OnlyFilesTests {
  private static final Settings DEFAULTS =
      Settings.startingWith(List.of(new Place("Here", Set.of())));

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void inPlaceOfTheSettings(Odd odd) {
    odd.make(folder.resolve("settings.json"));
    SettingsStore store = new SettingsStore(folder, Moments.ANY);
    checkTold(odd, Said.of(store.load(DEFAULTS).problems()));
    checkTold(odd, Said.of(store.save(DEFAULTS)).stream().toList());
    checkStays(folder.resolve("settings.json"));
  }

  @ParameterizedTest
  @EnumSource
  void inPlaceOfTheResumePoint(Odd odd) {
    odd.make(folder.resolve("resume.json"));
    ResumeStore store = new ResumeStore(folder, Moments.ANY);
    checkTold(odd, Said.of(store.loadOr(rest -> {}).problems()));
    assertThat(store.delete(new UUID(1, 1))).isEmpty();
    checkStays(folder.resolve("resume.json"));
  }

  @ParameterizedTest
  @EnumSource
  void inPlaceOfTheHistory(Odd odd) {
    odd.make(folder.resolve("history.jsonl"));
    HistoryStore store = new HistoryStore(folder, Moments.ANY);
    assertThat(store.hasFinished(UUID.randomUUID())).isFalse();
    checkTold(odd, Said.of(store.load().problems()));
    checkTold(odd, Said.of(store.append(Sessions.numbered(1))).stream().toList());
    assertThat(store.load().value()).as("in memory").hasSize(1);
    checkStays(folder.resolve("history.jsonl"));
  }

  @ParameterizedTest
  @EnumSource
  void inPlaceOfACopyOfTheHistory(Odd odd) {
    odd.make(folder.resolve("history (copy).jsonl"));
    HistoryStore store = new HistoryStore(folder, Moments.ANY);
    assertThat(store.append(Sessions.numbered(1))).isEmpty();
    Loaded<List<Session>> loaded = store.load();
    assertThat(loaded.value()).hasSize(1);
    checkTold(odd, Said.of(loaded.problems()));
    checkStays(folder.resolve("history (copy).jsonl"));
  }

  @ParameterizedTest
  @EnumSource
  void inPlaceOfTheLinesSetAside(Odd odd) throws IOException {
    odd.make(folder.resolve("history.jsonl.bad"));
    Files.writeString(folder.resolve("history.jsonl"), "no session\n");
    assertThat(Said.of(new HistoryStore(folder, Moments.ANY).load().problems()))
        .singleElement()
        .asString()
        .startsWith("1 line of the history could not be read; the file keeps");
    checkStays(folder.resolve("history.jsonl.bad"));
  }

  @ParameterizedTest
  @EnumSource
  void inPlaceOfTheLock(Odd odd) {
    odd.make(folder.resolve(".lock"));
    SettingsStore store = new SettingsStore(folder, Moments.ANY);
    assertThat(store.save(DEFAULTS)).isEmpty();
    assertThat(new HistoryStore(folder, Moments.ANY).append(Sessions.numbered(1))).isEmpty();
    if (odd != Odd.CIRCLE) {
      checkTold(odd, Said.of(store.load(DEFAULTS).problems()));
    }
    checkStays(folder.resolve(".lock"));
  }

  @ParameterizedTest
  @EnumSource
  void inPlaceOfTheDataFolder(Odd odd) {
    Path data = folder.resolve("data");
    odd.make(data);
    assertThat(new HistoryStore(data, Moments.ANY).append(Sessions.numbered(1))).isPresent();
    assertThat(new HistoryStore(data, Moments.ANY).load().problems()).hasSize(1);
    assertThat(new SettingsStore(data, Moments.ANY).load(DEFAULTS).problems()).hasSize(1);
    assertThat(new SettingsStore(data, Moments.ANY).save(DEFAULTS)).isPresent();
    checkStays(data);
  }

  @ParameterizedTest
  @EnumSource
  void inPlaceOfTheLog(Odd odd) {
    odd.make(folder.resolve("unhunch.log"));
    String printed = logged();
    assertThat(printed).contains("a fault").doesNotContain("\tat ");
    if (odd != Odd.CIRCLE) {
      assertThat(printed).contains("Nothing is written to the log").contains(odd.told());
    }
    checkStays(folder.resolve("unhunch.log"));
  }

  private String logged() {
    PrintStream before = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setProperty(LogSetup.FOLDER, folder.toString());
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    LoggerContext context = new LoggerContext();
    try {
      context.setMDCAdapter(new LogbackMDCAdapter());
      LogSetup setup = new LogSetup();
      setup.setContext(context);
      setup.configure(context);
      context.getLogger("here").error("a fault");
      return printed.toString(StandardCharsets.UTF_8);
    } finally {
      context.stop();
      System.setErr(before);
      System.clearProperty(LogSetup.FOLDER);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "lift.json, a file",
    "odd.json, a file",
    "routines/both.json, a file",
    "vocabulary/cares.json, a file",
    "poses/lift.json, a file",
    "routines, a folder",
    "vocabulary, a folder",
    "poses, a folder"
  })
  void inACatalog(String name, String right) throws IOException {
    for (Odd odd : Odd.values()) {
      Path root = Files.createDirectory(folder.resolve(odd.name()));
      SmallCatalog catalog = new SmallCatalog(root);
      odd.make(catalog.file(name));
      List<String> lines = run("--check", root.toString());
      assertThat(lines)
          .as("%s", odd)
          .filteredOn(line -> line.contains(right + " would be right"))
          .singleElement()
          .asString()
          .contains(Files.isSymbolicLink(catalog.file(name)) ? "a link" : odd.told());
      checkPrinted(lines);
      checkStays(catalog.file(name));
    }
  }

  @ParameterizedTest
  @EnumSource
  void onTheCommandLine(Odd odd) {
    Path file = folder.resolve("odd.json");
    odd.make(file);
    String link = Files.isSymbolicLink(file) ? "a link" : odd.told();
    checkPrinted(run("--check", file.toString()));
    assertThat(run("--check", file.toString())).singleElement().asString().contains(link);
    List<String> list = run("--catalog", file.toString(), "--list");
    assertThat(list).filteredOn(line -> line.contains(odd.told())).hasSize(1);
    checkStays(file);
  }

  @ParameterizedTest
  @EnumSource
  void whereSomethingIsSaved(Odd odd) {
    Path file = folder.resolve("sheet.pdf");
    odd.make(file);
    assertThatThrownBy(() -> AtomicFile.writeAbroad(file, new byte[10]))
        .isInstanceOfSatisfying(
            IOException.class, e -> checkTold(odd, List.of(Said.of(Reason.of(e)))));
    checkStays(file);
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
  }

  /** The folder of what is saved may be anything as well. */
  @ParameterizedTest
  @EnumSource
  void inPlaceOfTheFolderWhereSomethingIsSaved(Odd odd) {
    Path file = folder.resolve("sheets");
    odd.make(file);
    assertThatThrownBy(() -> AtomicFile.writeAbroad(file.resolve("sheet.pdf"), new byte[10]))
        .isInstanceOf(IOException.class);
  }

  /** People keep their settings elsewhere and lead to them. */
  @ParameterizedTest
  @CsvSource({"settings.json", "history.jsonl"})
  void aLinkToAFileIsFine(String name) throws IOException {
    Path real = Files.createDirectory(folder.resolve("real"));
    Path data = Files.createDirectory(folder.resolve("data"));
    Files.createSymbolicLink(data.resolve(name), real.resolve(name));
    assertThat(new SettingsStore(data, Moments.ANY).save(DEFAULTS)).isEmpty();
    assertThat(new HistoryStore(data, Moments.ANY).append(Sessions.numbered(1))).isEmpty();
    assertThat(new SettingsStore(data, Moments.ANY).load(DEFAULTS).problems()).isEmpty();
    assertThat(new HistoryStore(data, Moments.ANY).load().value()).hasSize(1);
    assertThat(real.resolve(name)).isRegularFile();
    assertThat(data.resolve(name)).isSymbolicLink();
  }

  private static List<String> run(String... arguments) {
    StringWriter out = new StringWriter();
    PrintWriter writer = new PrintWriter(out, true);
    int exit =
        new Cli(writer, writer, new Words(), "1", DataFiles::folder).run(arguments).exitCode();
    assertThat(exit).isEqualTo(1);
    return out.toString().lines().toList();
  }

  private static void checkPrinted(List<String> lines) {
    assertThat(lines).noneMatch(line -> line.contains("Exception") || line.startsWith("\tat"));
  }

  private static void checkTold(Odd odd, List<String> told) {
    assertThat(told).singleElement().asString().contains(odd.told()).doesNotContain("Exception");
  }

  private static void checkStays(Path odd) {
    assertThat(Files.exists(odd, LinkOption.NOFOLLOW_LINKS)).isTrue();
    assertThat(Files.isRegularFile(odd)).isFalse();
  }
}
