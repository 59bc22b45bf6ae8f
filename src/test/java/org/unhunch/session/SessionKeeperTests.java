package org.unhunch.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unhunch.history.HistoryStore;
import org.unhunch.history.Session;
import org.unhunch.history.SessionInProgress;
import org.unhunch.history.When;
import org.unhunch.player.Player;
import org.unhunch.resume.ResumePoint;
import org.unhunch.resume.ResumeResolver;
import org.unhunch.resume.ResumeStore;
import org.unhunch.resume.ResumedSession;
import org.unhunch.routine.Routine;
import org.unhunch.testing.Moments;
import org.unhunch.testing.QuickDisk;
import org.unhunch.testing.Said;
import org.unhunch.testing.TestCatalog;
import org.unhunch.timeline.Timeline;

class SessionKeeperTests {
  private static final long SECOND = 1_000_000_000L;
  private final Timeline timeline = TestCatalog.timeline("evening");
  private final Player player = new Player(timeline, () -> this.nanos, () -> 0);
  private final Queue<Runnable> slowDisk = new ArrayDeque<>();
  private final List<String> told = new ArrayList<>();
  private long nanos;
  private HistoryStore history;
  private SessionKeeper keeper;

  @TempDir(factory = QuickDisk.class)
  Path folder;

  @BeforeEach
  void keep() {
    keepIn(folder);
  }

  private void keepIn(Path where) {
    history = new HistoryStore(where, Moments.ANY);
    SessionKeeper.Stores stores =
        new SessionKeeper.Stores(history, new ResumeStore(where, Moments.ANY), slowDisk::add);
    SessionInProgress progress =
        SessionInProgress.begin(new UUID(1, 1), When.somewhere(Instant.EPOCH));
    keeper =
        new SessionKeeper(player, progress, stores, () -> 5_000, each -> told.add(Said.of(each)));
    player.addListener(keeper::changed);
  }

  @Test
  void everyEventAndTickSavesThePlace() {
    player.play();
    work();
    assertThat(point().step()).isNotNull();
    assertThat(point().savedAt()).isEqualTo(Instant.ofEpochSecond(5));
    pass(3 * SECOND);
    keeper.tick();
    work();
    assertThat(point().elapsedMillis()).isEqualTo(3_000);
    player.pause();
    work();
    assertThat(told).isEmpty();
  }

  /** Guards against a session killed in its first second, on a busy machine, having no place. */
  @Test
  void aSessionHasItsPlaceBeforeItsClockRuns() {
    work();
    assertThat(point().underway().sessionId()).isEqualTo(keeper.progress().sessionId());
    assertThat(point().playedMillis()).isZero();
  }

  @Test
  void aSlowDiskGetsTheLatestPlaceOnly() {
    player.play();
    for (int i = 1; i <= 5; i++) {
      pass(SECOND);
      keeper.tick();
    }
    assertThat(slowDisk).hasSize(1);
    work();
    assertThat(point().elapsedMillis()).isEqualTo(5_000);
  }

  @Test
  void whatHurtIsSavedAtOnce() {
    player.hurts();
    work();
    String first = timeline.routine().entries().get(0).exercise().id();
    assertThat(point().underway().hurtIds()).containsExactly(first);
    assertThat(keeper.progress().hurtIds()).containsExactly(first);
  }

  @Test
  void aFinishedSessionIsInTheHistoryAndItsPlaceForgotten() {
    player.play();
    pass(timeline.totalSeconds() * SECOND);
    work();
    assertThat(history.load().value()).containsExactly(keeper.session());
    assertThat(keeper.session().finished()).isTrue();
    assertThat(new ResumeStore(folder, Moments.ANY).loadOr(rest -> {}).value()).isEmpty();
    keeper.tick();
    assertThat(slowDisk).isEmpty();
  }

  @Test
  void aStoppedSessionIsInTheHistoryAndCanBeTakenUpAndFinished() {
    player.play();
    pass(100 * SECOND + SECOND / 2);
    player.stop();
    work();
    Session stopped = history.load().value().get(0);
    assertThat(stopped.finished()).isFalse();
    assertThat(stopped.playedSeconds()).isEqualTo(101);
    ResumedSession taken =
        ResumeResolver.resume(point(), TestCatalog.catalog(), this::compile).orElseThrow();
    assertThat(taken.checkpoint().elapsedNanos()).isEqualTo(player.snapshot().elapsedNanos());
    Player other = new Player(taken.timeline(), taken.checkpoint(), () -> nanos, () -> 0);
    SessionKeeper.Stores stores =
        new SessionKeeper.Stores(history, new ResumeStore(folder, Moments.ANY), slowDisk::add);
    SessionKeeper resumed =
        new SessionKeeper(
            other, taken.underway(), stores, () -> 0, each -> told.add(Said.of(each)));
    other.addListener(resumed::changed);
    other.play();
    nanos += 1_000 * SECOND;
    other.tick();
    work();
    assertThat(history.load().value())
        .singleElement()
        .extracting(Session::finished)
        .isEqualTo(true);
    assertThat(history.load().value().get(0).playedSeconds()).isEqualTo(timeline.totalSeconds());
  }

  /**
   * Guards against a session of nothing that counts as one, or that is offered to be gone on with.
   */
  @ParameterizedTest
  @ValueSource(strings = {"skip", "stop", "stop after a while", "skip and stop"})
  void whereNothingWasDoneNothingIsKept(String how) {
    player.play();
    pass(SECOND);
    if (how.startsWith("skip")) {
      int all = timeline.routine().entries().size() - (how.endsWith("stop") ? 1 : 0);
      for (int i = 0; i < all; i++) {
        player.skipExercise();
      }
    }
    pass(how.endsWith("while") ? SECOND : 0);
    if (how.contains("stop")) {
      player.stop();
    }
    work();
    assertThat(player.snapshot().state().isOver()).isTrue();
    assertThat(keeper.session().isWorthKeeping()).isFalse();
    assertThat(history.load().value()).isEmpty();
    assertThat(new ResumeStore(folder, Moments.ANY).loadOr(rest -> {}).value()).isEmpty();
    assertThat(told).isEmpty();
  }

  @Test
  void whatWasLeftCanGoToTheHistoryWithoutBeingTakenUp() {
    player.play();
    pass(100 * SECOND);
    keeper.tick();
    work();
    ResumedSession left =
        ResumeResolver.resume(point(), TestCatalog.catalog(), this::compile).orElseThrow();
    assertThat(Session.of(left.underway(), left.record())).isEqualTo(keeper.session());
  }

  @Test
  void aSessionThatCannotBeSavedIsToldOnceAndKeepsItsPlace() throws IOException {
    Path data = folder.resolve("data");
    keepIn(data);
    player.play();
    work();
    pass(timeline.totalSeconds() * SECOND - SECOND);
    work();
    Files.createDirectory(data.resolve("history.jsonl"));
    pass(SECOND);
    work();
    assertThat(told).singleElement().asString().startsWith("1 session could not be saved yet");
    assertThat(new ResumeStore(data, Moments.ANY).loadOr(rest -> {}).value()).isPresent();
    Files.delete(data.resolve("history.jsonl"));
    assertThat(history.retry()).isEmpty();
    assertThat(history.hasFinished(new UUID(1, 1))).isTrue();
  }

  @Test
  void theSameTroubleIsToldOnlyOnce() throws IOException {
    Path blocked = Files.writeString(folder.resolve("blocked"), "");
    keepIn(blocked);
    for (int i = 0; i < 5; i++) {
      keeper.tick();
      work();
    }
    assertThat(told).hasSize(1);
  }

  private void pass(long by) {
    nanos += by;
    player.tick();
  }

  private void work() {
    while (!slowDisk.isEmpty()) {
      slowDisk.remove().run();
    }
  }

  private ResumePoint point() {
    return new ResumeStore(folder, Moments.ANY).loadOr(rest -> {}).value().orElseThrow();
  }

  private Timeline compile(Routine routine) {
    return Timeline.of(routine, TestCatalog.catalog().pacing());
  }
}
