package org.unhunch.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.unhunch.Requests;
import org.unhunch.history.HistoryStore;
import org.unhunch.history.Session;
import org.unhunch.history.SessionInProgress;
import org.unhunch.history.Sessions;
import org.unhunch.history.When;
import org.unhunch.message.Message;
import org.unhunch.player.Checkpoint;
import org.unhunch.player.Player;
import org.unhunch.resume.ResumePoint;
import org.unhunch.resume.ResumeResolver;
import org.unhunch.resume.ResumeStore;
import org.unhunch.resume.ResumedSession;
import org.unhunch.routine.Catalog;
import org.unhunch.settings.Place;
import org.unhunch.settings.Settings;
import org.unhunch.settings.SettingsStore;
import org.unhunch.storage.BelievedMoments;
import org.unhunch.storage.Loaded;
import org.unhunch.testing.Said;
import org.unhunch.testing.TestCatalog;
import org.unhunch.timeline.Timeline;

/**
 * Settings, history and where a session was left, all damaged: the program always starts, always
 * says so and always saves again.
 */
final class DataFuzz implements Fuzz {
  private static final Settings DEFAULTS =
      Settings.startingWith(List.of(new Place("Here", Set.of())));
  private static final List<String> FILES =
      List.of("settings.json", "resume.json", "history.jsonl", ".request-1.json");

  private static final String REQUEST =
      "{\"version\": 1, \"play\": \"desk\", \"catalog\": \"/a/b\"}";

  private static final BelievedMoments MOMENTS =
      new BelievedMoments(() -> Instant.parse("2026-11-29T12:00:00Z").toEpochMilli());

  private static final long SECOND = 1_000_000_000L;

  private final Catalog catalog = TestCatalog.catalog();
  private final Timeline timeline = TestCatalog.timeline("evening");
  private final Path folder;
  private Path at;
  private int resumed;

  DataFuzz(Path folder) {
    this.folder = folder;
  }

  @Override
  public void damage(long seed) throws IOException {
    at = Files.createDirectory(folder.resolve("at-" + seed));
    saveAll(seed);
    Files.writeString(at.resolve(FILES.get(3)), REQUEST);
    Mutator mutator = new Mutator(new Random(seed));
    for (String name : FILES) {
      Path file = at.resolve(name);
      Files.write(file, mutator.damaged(Files.readAllBytes(file)));
    }
  }

  @Override
  public void use() {
    loadAll();
    saveAll(1);
  }

  @Override
  public void mend() throws IOException {
    try (var all = Files.list(at)) {
      for (Path each : all.toList()) {
        Files.delete(each);
      }
    }
    Files.delete(at);
  }

  @Override
  public String toString() {
    return resumed + " taken up";
  }

  private void saveAll(long seed) {
    Checkpoint checkpoint =
        new Checkpoint((int) (seed % timeline.steps().size()), 1_000_000_000L, List.of(), seed);
    SessionInProgress underway =
        SessionInProgress.begin(new UUID(7, seed), When.somewhere(Instant.EPOCH));
    ResumePoint point = ResumePoint.of(underway, Instant.EPOCH, timeline, checkpoint);
    checkSaved(new SettingsStore(at, MOMENTS).save(DEFAULTS));
    checkSaved(new ResumeStore(at, MOMENTS).save(point));
    HistoryStore history = new HistoryStore(at, MOMENTS);
    for (int number = 0; number < 3; number++) {
      assertThat(history.append(Sessions.numbered(number))).isEmpty();
    }
    assertThat(history.load().value()).hasSizeGreaterThanOrEqualTo(3);
  }

  /** Damage can look like a later version, which stays as it is. */
  private static void checkSaved(Optional<Message> problem) {
    problem.ifPresent(each -> assertThat(Said.of(each)).contains("newer Unhunch"));
  }

  private void loadAll() {
    Loaded<Settings> settings = new SettingsStore(at, MOMENTS).load(DEFAULTS);
    new ResumeStore(at, MOMENTS)
        .loadOr(rest -> assertThat(new HistoryStore(at, MOMENTS).append(rest)).isEmpty())
        .value()
        .flatMap(
            point -> ResumeResolver.resume(point, catalog, r -> Timeline.of(r, catalog.pacing())))
        .ifPresent(this::playOn);
    assertThat(Requests.read(at.resolve(FILES.get(3))).orElse("desk"))
        .matches("([a-zA-Z0-9-]+/)?[a-zA-Z0-9-]+");
    Loaded<List<Session>> history = new HistoryStore(at, MOMENTS).load();
    assertThat(Said.of(settings.problems())).allMatch(each -> each.endsWith("."));
    assertThat(Said.of(history.problems())).allMatch(each -> each.endsWith("."));
  }

  private void playOn(ResumedSession taken) {
    resumed++;
    AtomicLong nanos = new AtomicLong();
    Player player = new Player(taken.timeline(), taken.checkpoint(), nanos::get, () -> 0);
    player.play();
    nanos.set(SECOND);
    player.tick();
    assertThat(player.record().playedNanos()).isNotNegative();
  }
}
