package org.unhunch.fault;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.unhunch.history.HistoryStore;
import org.unhunch.history.SessionInProgress;
import org.unhunch.history.When;
import org.unhunch.player.Checkpoint;
import org.unhunch.player.Player;
import org.unhunch.player.Snapshot;
import org.unhunch.resume.ResumePoint;
import org.unhunch.resume.ResumeResolver;
import org.unhunch.resume.ResumeStore;
import org.unhunch.resume.ResumedSession;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Routine;
import org.unhunch.session.SessionKeeper;
import org.unhunch.settings.Place;
import org.unhunch.settings.Settings;
import org.unhunch.settings.SettingsStore;
import org.unhunch.storage.DiskThread;
import org.unhunch.testing.Moments;
import org.unhunch.testing.TestCatalog;
import org.unhunch.timeline.Timeline;

/**
 * A program that plays session after session and keeps them, until it is killed.
 *
 * <p>It resumes what was left, plays by a clock of its own, and says on its output where it stands:
 * {@code AT id millis}, and {@code SAVED id} once a session is in the history. It goes no further
 * than the disk follows, so that a busy machine makes it slower but loses no more.
 */
final class PlayingChild {
  static final Settings DEFAULTS = Settings.startingWith(List.of(new Place("Here", Set.of())));
  private static final String ROUTINE = "desk";

  /** How far its clock goes from one look at it to the next, at the speed of 1. */
  private static final long STEP_MILLIS = 5;

  /** After so long it saves, as the window does. */
  static final long SAVE_MILLIS = 500;

  private final Catalog catalog = TestCatalog.catalog();
  private final HistoryStore history;
  private final ResumeStore resume;
  private final SettingsStore settings;

  /** How much faster than real the clock runs. */
  private final int speed;

  private long nanos;

  private PlayingChild(Path folder, int speed) {
    this.speed = speed;
    history = new HistoryStore(folder, Moments.ANY);
    resume = new ResumeStore(folder, Moments.ANY);
    settings = new SettingsStore(folder, Moments.ANY);
  }

  /** Plays in the folder that is the first argument, so many times faster as the second. */
  public static void main(String[] arguments) throws InterruptedException {
    PlayingChild child = new PlayingChild(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    while (true) {
      child.playOne();
    }
  }

  /** What is played, compiled. */
  static Timeline timeline(Catalog catalog) {
    return compile(catalog, catalog.routine(ROUTINE).orElseThrow());
  }

  private static Timeline compile(Catalog catalog, Routine routine) {
    return Timeline.of(routine, catalog.pacing());
  }

  /** Where in the whole session a snapshot is, in milliseconds. */
  static long millis(Snapshot snapshot) {
    return snapshot.step().start() * 1000L + snapshot.elapsedNanos() / 1_000_000;
  }

  private ResumedSession next() {
    Optional<ResumePoint> point =
        resume
            .loadOr(rest -> {})
            .value()
            .filter(each -> !history.hasFinished(each.underway().sessionId()));
    return point
        .flatMap(each -> ResumeResolver.resume(each, catalog, routine -> compile(catalog, routine)))
        .orElseGet(
            () ->
                new ResumedSession(
                    SessionInProgress.begin(UUID.randomUUID(), When.somewhere(Instant.now())),
                    timeline(catalog),
                    new Checkpoint(0, 0, List.of(), 0),
                    false));
  }

  private void playOne() throws InterruptedException {
    ResumedSession next = next();
    Player player = new Player(next.timeline(), next.checkpoint(), () -> nanos, () -> 0);
    UUID id = next.underway().sessionId();
    try (DiskThread disk = new DiskThread()) {
      SessionKeeper keeper =
          new SessionKeeper(
              player,
              next.underway(),
              new SessionKeeper.Stores(history, resume, disk),
              System::currentTimeMillis,
              problem -> System.out.println("PROBLEM " + problem));
      player.addListener(keeper::changed);
      player.play();
      play(player, keeper, id, disk);
    }
    System.out.println("SAVED " + id);
  }

  private void play(Player player, SessionKeeper keeper, UUID id, DiskThread disk)
      throws InterruptedException {
    int zoom = 100;
    long played = 0;
    while (!player.snapshot().state().isOver()) {
      nanos += STEP_MILLIS * 1_000_000 * speed;
      played += STEP_MILLIS;
      player.tick();
      System.out.println("AT " + id + " " + millis(player.snapshot()));
      if (played % SAVE_MILLIS == 0) {
        keeper.tick();
        CompletableFuture.runAsync(() -> {}, disk).join();
        zoom = 100 + (zoom + 1) % 100;
        settings.save(DEFAULTS.withLook(DEFAULTS.look().withZoomPercent(zoom)));
      }
      Thread.sleep(STEP_MILLIS);
    }
  }
}
