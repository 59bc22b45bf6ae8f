package org.unhunch.journal.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unhunch.journal.history.HistoryStore;
import org.unhunch.journal.history.Session;
import org.unhunch.journal.history.Sessions;
import org.unhunch.journal.history.Underway;
import org.unhunch.journal.resume.ResumePoint;
import org.unhunch.journal.resume.ResumeStore;
import org.unhunch.journal.resume.Resuming;
import org.unhunch.journal.settings.Place;
import org.unhunch.journal.settings.Settings;
import org.unhunch.journal.settings.SettingsStore;
import org.unhunch.journal.store.Loaded;
import org.unhunch.player.Checkpoint;
import org.unhunch.routine.Catalog;
import org.unhunch.testing.QuickDisk;
import org.unhunch.testing.Shipped;
import org.unhunch.timeline.Timeline;

/**
 * All files damaged at random: the program always starts, always says so and always saves again.
 */
class RandomGarbageTests {
  private static final Settings DEFAULTS =
      Settings.startingWith(List.of(new Place("Here", Set.of())));

  private final Catalog catalog = Shipped.catalog();
  private final Timeline timeline = Shipped.timeline("wind-down");

  @TempDir(factory = QuickDisk.class)
  Path folder;

  @Test
  void someDamageIsSurvived() throws IOException {
    damage(150);
  }

  @Test
  @Tag("soak")
  void muchDamageIsSurvived() throws IOException {
    damage(20_000);
  }

  private void damage(int times) throws IOException {
    for (int seed = 0; seed < times; seed++) {
      Path at = Files.createDirectory(folder.resolve("at-" + seed));
      saveAll(at, seed);
      Random random = new Random(seed);
      for (String name : List.of("settings.json", "resume.json", "history.jsonl")) {
        damage(at.resolve(name), random);
      }
      loadAll(at, seed);
      saveAll(at, seed);
      delete(at);
    }
  }

  private void saveAll(Path at, int seed) {
    Checkpoint checkpoint =
        new Checkpoint(seed % timeline.steps().size(), 1_000_000_000L, List.of(), seed);
    Underway underway = Underway.begin(new UUID(7, seed), Instant.EPOCH);
    ResumePoint point = ResumePoint.of(underway, Instant.EPOCH, timeline, checkpoint);
    checkSaved(new SettingsStore(at).save(DEFAULTS), seed);
    checkSaved(new ResumeStore(at).save(point), seed);
    HistoryStore history = new HistoryStore(at);
    for (int number = 0; number < 3; number++) {
      assertThat(history.append(Sessions.numbered(number))).as("seed " + seed).isEmpty();
    }
    assertThat(history.load().value()).as("seed " + seed).hasSizeGreaterThanOrEqualTo(3);
  }

  /** Damage can look like a later version, which stays as it is. */
  private static void checkSaved(Optional<String> problem, int seed) {
    problem.ifPresent(each -> assertThat(each).as("seed " + seed).contains("newer Unhunch"));
  }

  private void loadAll(Path at, int seed) {
    Loaded<Settings> settings = new SettingsStore(at).load(DEFAULTS);
    new ResumeStore(at)
        .load()
        .value()
        .ifPresent(point -> Resuming.resume(point, catalog, r -> Timeline.of(r, catalog.pacing())));
    Loaded<List<Session>> history = new HistoryStore(at).load();
    assertThat(settings.problems()).as("seed " + seed).allMatch(each -> each.endsWith("."));
    assertThat(history.problems()).as("seed " + seed).allMatch(each -> each.endsWith("."));
  }

  private static void damage(Path file, Random random) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    switch (random.nextInt(5)) {
      case 0 -> Files.write(file, new byte[random.nextInt(100)]);
      case 1 -> Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
      case 2 -> {
        byte[] other = new byte[random.nextInt(2000)];
        random.nextBytes(other);
        Files.write(file, other);
      }
      default -> {
        for (int i = 0; i < 1 + random.nextInt(5); i++) {
          bytes[random.nextInt(bytes.length)] =
              (byte) "0189{}[]\",:a \n\0".charAt(random.nextInt(15));
        }
        Files.write(file, bytes);
      }
    }
  }

  private static void delete(Path at) throws IOException {
    try (var all = Files.list(at)) {
      for (Path each : all.toList()) {
        Files.delete(each);
      }
    }
    Files.delete(at);
  }
}
