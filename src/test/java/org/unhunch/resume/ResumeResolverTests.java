package org.unhunch.resume;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unhunch.history.SessionInProgress;
import org.unhunch.history.When;
import org.unhunch.player.Checkpoint;
import org.unhunch.player.Player;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Origin;
import org.unhunch.routine.Pacing;
import org.unhunch.routine.Quantity;
import org.unhunch.routine.Routine;
import org.unhunch.routine.term.Vocabulary;
import org.unhunch.settings.Practice;
import org.unhunch.testing.SmallCatalog;
import org.unhunch.testing.TestCatalog;
import org.unhunch.timeline.Step;
import org.unhunch.timeline.Timeline;

class ResumeResolverTests {
  static final SessionInProgress UNDERWAY =
      new SessionInProgress(
          new UUID(1, 2),
          When.of(ZonedDateTime.parse("2026-02-03T13:05:06+09:00")),
          OptionalInt.of(4),
          Set.of("arm-lift"));
  private static final long SECOND = 1_000_000_000L;
  private static final Instant NOW = Instant.parse("2026-02-03T04:15:06.789Z");

  private final Catalog catalog = TestCatalog.catalog();
  private final Timeline timeline = TestCatalog.timeline("morning");
  private long nanos;
  private SmallCatalog changed;

  @BeforeEach
  void copyCatalog(@TempDir Path folder) {
    changed = new SmallCatalog(folder, TestCatalog.FOLDER);
  }

  @Test
  void everyMomentOfEveryRoutineIsFoundAgain() {
    assertFoundAgain(catalog);
  }

  /** Guards against a place in one of several notes that is found in another. */
  @Test
  void everyMomentOfRestsAndNotesIsFoundAgain() {
    Routine.Rest rest = new Routine.Rest(30, "", false);
    Routine.Rest note = new Routine.Rest(10, "Sit still.", true);
    Exercise arm = TestCatalog.exercise("arm-lift");
    Routine.Entry entry = new Routine.Entry(arm, arm.start());
    Routine noted = new Routine("noted", "N", "Any.", List.of(rest, note, entry, note, rest));
    assertFoundAgain(
        new Catalog(catalog.vocabulary(), catalog.exercises(), List.of(noted), catalog.pacing()));
  }

  private void assertFoundAgain(Catalog all) {
    for (Routine routine : all.routines()) {
      Timeline whole = compile(routine);
      for (int index = 0; index < whole.steps().size(); index++) {
        Checkpoint checkpoint = new Checkpoint(index, SECOND / 2, List.of(), index * SECOND);
        ResumedSession found = resume(point(whole, checkpoint), all);
        assertThat(found.changed()).isFalse();
        assertThat(found.checkpoint()).isEqualTo(checkpoint);
        assertThat(found.timeline().steps()).hasSize(whole.steps().size());
        assertThat(found.timeline().totalSeconds()).isEqualTo(whole.totalSeconds());
      }
    }
  }

  /** Guards against a session that is lost, or begun anew, by choosing other times. */
  @Test
  void everyMomentIsFoundAgainAtOtherTimes() {
    Practice.Times own =
        new Practice.Times(OptionalInt.of(9), OptionalInt.of(17), OptionalInt.of(3));
    Pacing other = own.in(catalog.pacing());
    for (Routine routine : catalog.routines()) {
      Timeline whole = compile(routine);
      for (int index = 0; index < whole.steps().size(); index++) {
        Checkpoint checkpoint = new Checkpoint(index, SECOND / 2, List.of(), index * SECOND);
        ResumedSession found =
            ResumeResolver.resume(
                    point(whole, checkpoint), catalog, each -> Timeline.of(each, other))
                .orElseThrow();
        assertThat(found.changed()).isFalse();
        assertThat(found.checkpoint()).isEqualTo(checkpoint);
        assertThat(found.timeline().pacing()).isEqualTo(other);
      }
    }
  }

  @Test
  void aGetReadyThatHasBecomeShorterBeginsAnew() {
    Checkpoint late = new Checkpoint(0, 4 * SECOND, List.of(), 4 * SECOND);
    Practice.Times own = Practice.Times.INITIAL.withGetReadySeconds(OptionalInt.of(3));
    Pacing shorter = own.in(catalog.pacing());
    ResumedSession found =
        ResumeResolver.resume(point(timeline, late), catalog, each -> Timeline.of(each, shorter))
            .orElseThrow();
    assertThat(found.checkpoint().elapsedNanos()).isZero();
    assertThat(found.changed()).isTrue();
  }

  @Test
  void whatWasDoneComesAlong() {
    Player player = played(timeline, 500);
    player.skipExercise();
    ResumedSession found = resume(point(timeline, player.checkpoint()), catalog);
    Player other = new Player(found.timeline(), found.checkpoint(), () -> nanos, () -> 0);
    assertThat(other.checkpoint()).isEqualTo(player.checkpoint());
    assertThat(other.record().entries())
        .extracting(each -> each.repsDone(), each -> each.workedNanos())
        .isEqualTo(
            player.record().entries().stream()
                .map(
                    each ->
                        org.assertj.core.groups.Tuple.tuple(each.repsDone(), each.workedNanos()))
                .toList());
    assertThat(found.underway()).isEqualTo(UNDERWAY);
  }

  @Test
  void aRoutineThatWasCutForTimeStaysCut() {
    Routine routine = timeline.routine();
    Quantity once = Quantity.of(7, Origin.chosen("For time."));
    Routine cut =
        routine.withEntries(
            routine.entries().subList(2, 4).stream()
                .map(each -> each.with(each.dose().inReps(once)))
                .toList());
    Timeline whole = compile(cut);
    ResumedSession found = resume(point(whole, new Checkpoint(9, 0, List.of(), 0)), catalog);
    assertThat(found.changed()).isFalse();
    assertThat(found.timeline().steps()).hasSameSizeAs(whole.steps());
    assertThat(found.timeline().steps().get(9).count().reps()).isEqualTo(7);
  }

  @Test
  void aRoutineThatIsGoneIsMadeFromItsExercises() {
    changed.delete("routines/morning.json");
    ResumedSession found = resume(at(10), changed.read().catalog());
    assertThat(found.changed()).isFalse();
    assertThat(found.timeline().routine().name()).isEqualTo("Morning");
    assertThat(found.checkpoint().index()).isEqualTo(10);
  }

  @Test
  void anExerciseThatIsGoneLeadsToTheNext() {
    ResumePoint point = at(timeline.firstStepOf(2) + 5);
    ResumedSession found = resume(point, without("arm-lift"));
    assertThat(found.changed()).isTrue();
    assertThat(found.checkpoint().elapsedNanos()).isZero();
    assertThat(step(found).kind()).isEqualTo(Step.Kind.GET_READY);
    assertThat(step(found).entry().exercise().id())
        .isEqualTo(timeline.routine().entries().get(3).exercise().id());
  }

  @Test
  void theLastExerciseThatIsGoneLeadsToTheOneBefore() {
    ResumePoint point = at(timeline.steps().size() - 1);
    ResumedSession found = resume(point, without("far-reach"));
    assertThat(step(found).entry().exercise().id()).isEqualTo("forward-curl");
    assertThat(found.changed()).isTrue();
  }

  @Test
  void anExerciseThatIsGoneElsewhereIsTold() {
    ResumedSession found = resume(at(0), without("far-reach"));
    assertThat(found.changed()).isTrue();
    assertThat(found.checkpoint().index()).isZero();
    assertThat(found.timeline().routine().entries()).hasSize(5);
  }

  @Test
  void noExerciseLeftIsNoSession() {
    Catalog none = new Catalog(Vocabulary.EMPTY, List.of(), List.of(), catalog.pacing());
    assertThat(ResumeResolver.resume(at(3), none, this::compile)).isEmpty();
  }

  @Test
  void aPhaseThatIsGoneLeadsToTheBeginningOfItsRepetition() {
    int index = indexOf(2, Step.Kind.HOLD, 4);
    changed.editAll("arm-lift.json", "squeeze", "pinch");
    ResumedSession found = resume(at(index), changed.read().catalog());
    assertThat(found.changed()).isTrue();
    assertThat(found.checkpoint().elapsedNanos()).isZero();
    assertThat(step(found).kind()).isEqualTo(Step.Kind.MOVE);
    assertThat(step(found).count().rep()).isEqualTo(4);
  }

  @Test
  void sidesThatAreGoneLeadToTheSameRepetition() {
    int entry = timeline.routine().entries().size() - 1;
    int index = indexOf(entry, Step.Kind.MOVE, 3);
    changed.edit("far-reach.json", "left-right", "none");
    changed.editAll("far-reach.json", "{right|left}", "right");
    changed.editAll("far-reach.json", "{left|right}", "left");
    ResumedSession found = resume(at(index), changed.read().catalog());
    assertThat(found.changed()).isTrue();
    assertThat(step(found).count().rep()).isEqualTo(3);
    assertThat(step(found).count().side()).isEmpty();
  }

  @Test
  void aLevelThatIsGoneIsTheStartAndTold() {
    changed.edit("arm-lift.json", "\"start\": \"floor\"", "\"start\": \"ground\"");
    changed.edit("arm-lift.json", "\"id\": \"floor\"", "\"id\": \"ground\"");
    ResumedSession found = resume(at(timeline.firstStepOf(2)), changed.read().catalog());
    assertThat(found.changed()).isTrue();
    assertThat(step(found).entry().level().id()).isEqualTo("ground");
  }

  /** Guards against a longer hold, or a repetition at one's own pace, that is cut to its length. */
  @Test
  void whatLastsLongerThanPlannedIsTakenUpToTheSecond() {
    int hold = indexOf(0, Step.Kind.HOLD, 1);
    long played = 40 * SECOND;
    Checkpoint longer = new Checkpoint(hold, 35 * SECOND, 10 * SECOND, List.of(), played);
    ResumedSession found = resume(point(timeline, longer), catalog);
    assertThat(found.checkpoint()).isEqualTo(longer);
    assertThat(found.changed()).isFalse();

    String exercise = timeline.routine().entries().get(0).exercise().id();
    Timeline own = timeline.withOwnPace(exercise, true);
    Checkpoint waiting = new Checkpoint(1, 900 * SECOND, List.of(), played);
    Optional<ResumedSession> again =
        ResumeResolver.resume(
            point(own, waiting),
            catalog,
            each -> Timeline.of(each, catalog.pacing(), Set.of(exercise)));
    assertThat(again.orElseThrow().checkpoint()).isEqualTo(waiting);
    assertThat(again.orElseThrow().changed()).isFalse();
  }

  private Catalog without(String exercise) {
    changed.delete(exercise + ".json");
    return changed.read().catalog();
  }

  private static Step step(ResumedSession found) {
    return found.timeline().steps().get(found.checkpoint().index());
  }

  private int indexOf(int entry, Step.Kind kind, int rep) {
    int index = timeline.firstStepOf(entry);
    Step step = timeline.steps().get(index);
    while (step.kind() != kind || step.count().rep() != rep) {
      step = timeline.steps().get(++index);
    }
    return index;
  }

  private ResumePoint at(int index) {
    return point(timeline, new Checkpoint(index, SECOND, List.of(), 0));
  }

  private Player played(Timeline whole, int seconds) {
    Player player = new Player(whole, () -> nanos, () -> 0);
    player.play();
    nanos += seconds * SECOND + 123_000_000;
    player.tick();
    return player;
  }

  private static ResumePoint point(Timeline whole, Checkpoint checkpoint) {
    return ResumePoint.of(UNDERWAY, NOW, whole, checkpoint);
  }

  private ResumedSession resume(ResumePoint point, Catalog in) {
    Optional<ResumedSession> found = ResumeResolver.resume(point, in, this::compile);
    return found.orElseThrow();
  }

  private Timeline compile(Routine routine) {
    return Timeline.of(routine, catalog.pacing());
  }
}
