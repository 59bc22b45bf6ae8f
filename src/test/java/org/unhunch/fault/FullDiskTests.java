package org.unhunch.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unhunch.history.HistoryStore;
import org.unhunch.history.Session;
import org.unhunch.history.Sessions;
import org.unhunch.settings.Place;
import org.unhunch.settings.Practice;
import org.unhunch.settings.Settings;
import org.unhunch.settings.SettingsStore;
import org.unhunch.storage.Loaded;
import org.unhunch.testing.Moments;
import org.unhunch.testing.Said;

/** A disk that fills up or cannot be written; a small one in memory, which only root can make. */
@Tag("soak")
class FullDiskTests {
  private static final Settings DEFAULTS =
      Settings.startingWith(List.of(new Place("Here", Set.of())));
  private static final int PAGE = 4096;

  @TempDir Path folder;
  private Path disk;

  @BeforeEach
  void mount() throws Exception {
    disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=256k", "unhunch-test", disk.toString()),
        "only root can make a small disk");
  }

  @AfterEach
  void unmount() throws Exception {
    run("umount", disk.toString());
  }

  @Test
  void whatWasThereStaysAndWhatIsNewIsSavedOnceThereIsRoom() throws Exception {
    SettingsStore settings = new SettingsStore(disk, Moments.ANY);
    HistoryStore history = new HistoryStore(disk, Moments.ANY);
    assertThat(settings.save(DEFAULTS)).isEmpty();
    assertThat(history.append(Sessions.numbered(0))).isEmpty();
    fill(0);
    Settings large =
        DEFAULTS.withPractice(
            new Practice(
                Map.of("x".repeat(3 * PAGE), "y"),
                Practice.RepPacing.PACED,
                Map.of(),
                Set.of(),
                Map.of(),
                DEFAULTS.practice().times()));
    assertThat(Said.of(settings.save(large)))
        .contains(
            "The settings could not be saved, as the disk is full;"
                + " they last until you close Unhunch.");
    assertThat(new SettingsStore(disk, Moments.ANY).load(large))
        .isEqualTo(new Loaded<>(DEFAULTS, List.of()));
    Session longOne = Sessions.numbered(1).withNote("z".repeat(3 * PAGE));
    assertThat(Said.of(history.append(longOne)))
        .contains(
            "1 session could not be saved yet, as the disk is full;"
                + " Unhunch tries again until you close it.");
    assertThat(new HistoryStore(disk, Moments.ANY).load())
        .isEqualTo(new Loaded<>(List.of(Sessions.numbered(0)), List.of()));
    Files.delete(disk.resolve("ballast"));
    assertThat(settings.save(large)).isEmpty();
    assertThat(history.retry()).isEmpty();
    assertThat(new HistoryStore(disk, Moments.ANY).load())
        .isEqualTo(new Loaded<>(List.of(Sessions.numbered(0), longOne), List.of()));
    assertThat(Files.list(disk).map(each -> each.getFileName().toString()))
        .containsExactlyInAnyOrder(".lock", "settings.json", "history.jsonl");
  }

  @Test
  void aDiskThatIsFullFromTheBeginningIsTold() throws Exception {
    fill(0);
    assertThat(
            Said.of(
                new SettingsStore(disk.resolve("data"), Moments.ANY).save(DEFAULTS).orElseThrow()))
        .contains("the disk is full");
    assertThat(new SettingsStore(disk, Moments.ANY).load(DEFAULTS))
        .isEqualTo(new Loaded<>(DEFAULTS, List.of()));
  }

  @Test
  void aDiskThatCanOnlyBeReadIsReadAndTold() throws Exception {
    HistoryStore history = new HistoryStore(disk, Moments.ANY);
    assertThat(new SettingsStore(disk, Moments.ANY).save(DEFAULTS)).isEmpty();
    assertThat(history.append(Sessions.numbered(0))).isEmpty();
    Files.copy(disk.resolve("history.jsonl"), disk.resolve("history (copy).jsonl"));
    Files.writeString(disk.resolve("history (copy).jsonl"), "\nbad\n", StandardOpenOption.APPEND);
    assertThat(run("mount", "-o", "remount,ro", disk.toString())).isTrue();
    assertThat(new SettingsStore(disk, Moments.ANY).load(DEFAULTS))
        .isEqualTo(new Loaded<>(DEFAULTS, List.of()));
    assertThat(Said.of(new SettingsStore(disk, Moments.ANY).save(DEFAULTS)))
        .contains(
            "The settings could not be saved, as the disk is read-only;"
                + " they last until you close Unhunch.");
    assertThat(Said.of(history.append(Sessions.numbered(1)).orElseThrow()))
        .contains("as the disk is read-only;");
    Loaded<List<Session>> loaded = history.load();
    assertThat(loaded.value()).containsExactly(Sessions.numbered(0), Sessions.numbered(1));
    assertThat(Said.of(loaded.problems()))
        .containsExactly(
            "The sessions in history (copy).jsonl could not be added, as the disk is read-only.",
            "1 line of the history could not be read; the file keeps what cannot be shown.");
  }

  @Test
  void howeverLittleRoomThereIsTheHistoryStaysWhole() throws Exception {
    for (int pages = 0; pages < 6; pages++) {
      HistoryStore history = new HistoryStore(disk, Moments.ANY);
      int before = history.load().value().size();
      fill(pages);
      Session session = Sessions.numbered(100 + pages).withNote("z".repeat(2 * PAGE));
      boolean saved = history.append(session).isEmpty();
      Loaded<List<Session>> loaded = new HistoryStore(disk, Moments.ANY).load();
      assertThat(loaded.problems()).isEmpty();
      assertThat(loaded.value()).hasSize(before + (saved ? 1 : 0));
      Files.delete(disk.resolve("ballast"));
    }
    assertThat(new HistoryStore(disk, Moments.ANY).load().value()).isNotEmpty();
  }

  /** Fills the disk, then makes room for so many pages again. */
  private void fill(int pagesLeft) throws IOException {
    Path ballast = disk.resolve("ballast");
    int written = 0;
    try (OutputStream out = Files.newOutputStream(ballast)) {
      while (true) {
        out.write(new byte[PAGE]);
        written += PAGE;
      }
    } catch (IOException full) {
      try (var channel = FileChannel.open(ballast, StandardOpenOption.WRITE)) {
        channel.truncate(written - pagesLeft * (long) PAGE);
      }
    }
  }

  private static boolean run(String... command) throws Exception {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      // There is no such command on this system.
      return false;
    }
  }
}
