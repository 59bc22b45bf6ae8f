package org.unhunch.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unhunch.figure.body.BodyCheck;
import org.unhunch.history.ExerciseDone;
import org.unhunch.history.HistoryStore;
import org.unhunch.history.Session;
import org.unhunch.history.SessionInProgress;
import org.unhunch.history.Sessions;
import org.unhunch.history.When;
import org.unhunch.player.Player;
import org.unhunch.player.SessionRecord;
import org.unhunch.resume.ResumePoint;
import org.unhunch.resume.ResumeResolver;
import org.unhunch.resume.ResumeStore;
import org.unhunch.resume.ResumedSession;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.testing.FakeTime;
import org.unhunch.testing.Moments;
import org.unhunch.testing.Packs;
import org.unhunch.testing.Shipped;
import org.unhunch.timeline.Timeline;

/** Packs of our own making, whole: sound, drawn as a body can be, and played to the end. */
class PackPlayTests {
  private static final Catalog SHIPPED = Shipped.catalog();

  @TempDir Path folder;

  static Stream<Path> packs() throws IOException {
    try (Stream<Path> files = Files.list(Packs.NECK.getParent())) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("packs")
  void aPackIsSoundAndItsRoutinesArePlayedToTheEnd(Path file) {
    ReadPack read = PackReader.read(file, SHIPPED);
    assertThat(read.problems()).isEmpty();
    PackContent content = read.content().orElseThrow();
    assertThat(content.poses().values().stream().flatMap(each -> BodyCheck.check(each).stream()))
        .isEmpty();
    assertThat(content.routines()).isNotEmpty();
    content.routines().forEach(this::playToTheEnd);
  }

  @Test
  void eachOfFiftyExercisesIsInARoutineAndSoPlayed() {
    PackContent fifty =
        Packs.read(Packs.text(Packs.NECK.resolveSibling("fifty.unhunch"))).content().orElseThrow();
    assertThat(fifty.exercises()).hasSize(50);
    assertThat(fifty.routines().stream().flatMap(each -> each.exerciseIds().stream()))
        .containsExactlyInAnyOrderElementsOf(fifty.exercises().stream().map(Exercise::id).toList());
  }

  private void playToTheEnd(Routine routine) {
    Timeline timeline = Timeline.of(routine, SHIPPED.pacing());
    FakeTime time = new FakeTime();
    Player player = new Player(timeline, time::nanos, time::wallMillis);
    player.play();
    for (int second = 0; second < timeline.totalSeconds(); second++) {
      time.pass(1_000);
      player.tick();
    }
    SessionRecord record = player.record();
    assertThat(record.finished()).isTrue();
    remember(
        Session.of(
            SessionInProgress.begin(UUID.randomUUID(), When.somewhere(Sessions.START)), record));
  }

  /** Guards against a history that cannot be read once a pack is gone. */
  private void remember(Session session) {
    HistoryStore store = new HistoryStore(folder, Moments.ANY);
    assertThat(store.append(session)).isEmpty();
    List<Session> all = new HistoryStore(folder, Moments.ANY).load().value();
    Session kept =
        all.stream().filter(each -> each.id().equals(session.id())).findFirst().orElseThrow();
    assertThat(kept).isEqualTo(session);
    assertThat(kept.exercises())
        .filteredOn(each -> each.exerciseId().contains("/"))
        .isNotEmpty()
        .extracting(ExerciseDone::called)
        .allMatch(name -> Character.isUpperCase(name.charAt(0)));
  }

  /** Guards against a session of a pack that cannot be resumed, as its ids have a slash. */
  @Test
  void aSessionOfAPackIsResumedWhereItWasLeft() {
    PackContent neck = Packs.neck();
    Catalog catalog =
        new Catalog(
            SHIPPED.vocabulary(),
            Stream.concat(SHIPPED.exercises().stream(), neck.exercises().stream()).toList(),
            neck.routines(),
            SHIPPED.pacing());
    Timeline timeline = Timeline.of(neck.routines().get(0), SHIPPED.pacing());
    FakeTime time = new FakeTime();
    Player player = new Player(timeline, time::nanos, time::wallMillis);
    player.play();
    time.pass(120_000);
    player.tick();
    SessionInProgress underway =
        SessionInProgress.begin(UUID.randomUUID(), When.somewhere(Sessions.START));
    ResumeStore store = new ResumeStore(folder, Moments.ANY);
    assertThat(store.save(ResumePoint.of(underway, Sessions.START, timeline, player.checkpoint())))
        .isEmpty();
    ResumePoint left =
        new ResumeStore(folder, Moments.ANY).loadOr(each -> {}).value().orElseThrow();
    ResumedSession resumed =
        ResumeResolver.resume(left, catalog, each -> Timeline.of(each, SHIPPED.pacing()))
            .orElseThrow();
    assertThat(resumed.timeline().routine().id()).isEqualTo(timeline.routine().id());
    assertThat(resumed.checkpoint().index()).isEqualTo(player.checkpoint().index());
  }
}
