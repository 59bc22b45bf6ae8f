package org.unhunch.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unhunch.history.HistoryStore;
import org.unhunch.history.Sessions;
import org.unhunch.settings.Place;
import org.unhunch.settings.Settings;
import org.unhunch.settings.SettingsStore;
import org.unhunch.testing.Moments;

/** Guards against a history, and all else that a person does, that everybody could read. */
class RightsTests {
  private static final Settings DEFAULTS =
      Settings.startingWith(List.of(new Place("Here", Set.of())));

  @TempDir private Path folder;
  private Path data;

  @BeforeEach
  void onlyWhereThereAreRights() {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    data = folder.resolve("data");
  }

  @Test
  void whatIsMadeIsItsOwnersAlone() throws IOException {
    assertThat(new SettingsStore(data, Moments.ANY).save(DEFAULTS)).isEmpty();
    HistoryStore history = new HistoryStore(data, Moments.ANY);
    assertThat(history.append(Sessions.numbered(1))).isEmpty();
    Files.writeString(data.resolve("history (copy).jsonl"), "no session\n");
    assertThat(history.load().value()).hasSize(1);
    Rights.makeFile(data.resolve("unhunch.log"));
    assertThat(rights(data)).isEqualTo("rwx------");
    try (var all = Files.list(data)) {
      assertThat(all.toList()).hasSize(6).allMatch(each -> rights(each).equals("rw-------"));
    }
  }

  /** Version 0.1.0 left them as readable as any file, in a folder that was open to all. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "settings.json",
        "settings.json.bad-1",
        "resume.json",
        "resume.json.bad-12",
        "history.jsonl",
        "history.jsonl.bad",
        "history (Kim's copy).jsonl",
        "history.sync-conflict-2026.jsonl.taken-in",
        ".lock",
        ".running",
        ".settings.json.123.tmp",
        "unhunch.log",
        "unhunch.1.log"
      })
  void whatIsThereIsTakenFromOthers(String name) throws IOException {
    open(name);
    set(data, "rwxr-xr-x");
    new HistoryStore(data, Moments.ANY).load();
    checkPrivate();
    open(name);
    set(data, "rwxr-xr-x");
    new SettingsStore(data, Moments.ANY).load(DEFAULTS);
    checkPrivate();
  }

  private void checkPrivate() throws IOException {
    assertThat(rights(data)).isEqualTo("rwx------");
    try (var all = Files.list(data)) {
      assertThat(all.toList()).isNotEmpty().allMatch(each -> rights(each).equals("rw-------"));
    }
  }

  /** A person may keep this beside other things, which others may have to read. */
  @Test
  void whatIsNotOursStaysAsItIs() throws IOException {
    Path ours = open("history.jsonl");
    Path foreign = open("letter.txt");
    set(data, "rwxr-xr-x");
    Rights.keepPrivate(data);
    assertThat(rights(ours)).isEqualTo("rw-------");
    assertThat(rights(foreign)).isEqualTo("rw-r--r--");
    assertThat(rights(data)).isEqualTo("rwxr-xr-x");
  }

  @Test
  void ourOwnFolderIsTakenFromOthersWhateverIsInIt() throws IOException {
    data = folder.resolve("unhunch");
    open("letter.txt");
    set(data, "rwxrwxr-x");
    Rights.keepPrivate(data);
    assertThat(rights(data)).isEqualTo("rwx------");
  }

  /** What a link leads to may be somebody else's. */
  @Test
  void whatALinkLeadsToStaysAsItIs() throws IOException {
    open("settings.json");
    Files.move(data.resolve("settings.json"), folder.resolve("elsewhere"));
    Files.createSymbolicLink(data.resolve("settings.json"), folder.resolve("elsewhere"));
    set(data, "rwxr-xr-x");
    Files.createSymbolicLink(folder.resolve("link"), data);
    Rights.keepPrivate(folder.resolve("link"));
    assertThat(rights(folder.resolve("elsewhere"))).isEqualTo("rw-r--r--");
    assertThat(rights(data)).isEqualTo("rwxr-xr-x");
  }

  @Test
  void whatWasOnlyToBeReadStaysSo() throws IOException {
    Path file = open("settings.json");
    set(file, "r--r--r--");
    Rights.keepPrivate(data);
    assertThat(rights(file)).isEqualTo("r--------");
  }

  /** A sheet that was the person's alone stays so when it is saved anew. */
  @Test
  void aFileThatIsReplacedAbroadKeepsItsRights() throws IOException {
    Path file = open("sheet.pdf");
    set(file, "rw-------");
    AtomicFile.writeAbroad(file, new byte[1]);
    assertThat(rights(file)).isEqualTo("rw-------");
  }

  private Path open(String name) throws IOException {
    Path file = Files.createDirectories(data).resolve(name);
    Files.writeString(file, "");
    set(file, "rw-r--r--");
    return file;
  }

  private static void set(Path path, String rights) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
  }

  private static String rights(Path path) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
