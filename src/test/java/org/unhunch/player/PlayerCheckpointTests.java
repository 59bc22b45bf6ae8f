package org.unhunch.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.unhunch.player.Event.Reason;
import org.unhunch.player.Snapshot.State;
import org.unhunch.routine.Side;
import org.unhunch.testing.TestCatalog;
import org.unhunch.timeline.Step;
import org.unhunch.timeline.Timeline;

/** A session that one player begins and another ends. */
class PlayerCheckpointTests {
  private static final long SECOND = 1_000_000_000L;
  private static final long LEAD_IN = 3 * SECOND;
  private final Timeline timeline = TestCatalog.timeline("morning");
  private long nanos;

  @Test
  void goesOnAtTheSameMomentAfterAShortGetReady() {
    Player first = playedFor(40 * SECOND + SECOND / 2);
    Player second = takenUp(first);
    assertThat(second.snapshot())
        .isEqualTo(
            new Snapshot(
                State.PAUSED,
                first.snapshot().index(),
                first.snapshot().step(),
                first.snapshot().elapsedNanos(),
                0,
                0));
    second.play();
    assertThat(second.snapshot().leadInNanos()).isEqualTo(LEAD_IN);
    nanos += LEAD_IN;
    second.tick();
    assertThat(second.snapshot()).isEqualTo(first.snapshot());
  }

  @Test
  void aMoveTooHasItsGetReadyButOnlyTheFirstTime() {
    Player second = takenUp(at(Step.Kind.MOVE));
    second.play();
    assertThat(second.snapshot().isLeadIn()).isTrue();
    nanos += LEAD_IN;
    second.tick();
    second.pause();
    second.play();
    assertThat(second.snapshot().isLeadIn()).isFalse();
  }

  @Test
  void aGetReadyNeedsNone() {
    Player second = takenUp(playedFor(2 * SECOND));
    second.play();
    assertThat(second.snapshot().isLeadIn()).isFalse();
    assertThat(second.snapshot().elapsedNanos()).isEqualTo(2 * SECOND);
  }

  @Test
  void takenUpAtAnyMomentTheSameIsDoneInTheEnd() {
    SessionRecord inOneGo = finished(new Player(timeline, () -> nanos, () -> 0)).record();
    Random random = new Random(42);
    for (int run = 0; run < 100; run++) {
      Player player = new Player(timeline, () -> nanos, () -> 0);
      for (int restart = 0; restart < 3; restart++) {
        player.play();
        nanos += LEAD_IN + random.nextLong(timeline.totalSeconds() * SECOND / 3);
        player.tick();
        player = takenUp(player);
      }
      assertThat(finished(player).record()).isEqualTo(inOneGo);
    }
  }

  @Test
  void theRecordComesAlong() {
    Player first = playedFor(timeline.totalSeconds() * SECOND / 2);
    first.skipExercise();
    assertThat(takenUp(first).record()).isEqualTo(first.record());
    assertThat(takenUp(first).checkpoint()).isEqualTo(first.checkpoint());
  }

  @Test
  void eachSideIsCountedByItself() {
    Player player = at(Step.Kind.SWITCH_SIDES);
    List<SessionRecord.SideDone> sides =
        player.record().entries().get(player.snapshot().step().entryIndex()).sides();
    assertThat(sides)
        .extracting(SessionRecord.SideDone::side)
        .containsExactly(Optional.of(Side.LEFT), Optional.of(Side.RIGHT));
    assertThat(sides.get(0).repsDone()).isEqualTo(sides.get(0).repsPlanned()).isPositive();
    assertThat(sides.get(0).workedNanos()).isEqualTo(sides.get(0).plannedSeconds() * SECOND);
    assertThat(sides.get(1).repsDone()).isZero();
    assertThat(sides.get(1).repsPlanned()).isEqualTo(sides.get(0).repsPlanned());
  }

  @Test
  void aPlaceOutsideTheTimelineIsRefusedAndALateMomentIsItsEnd() {
    int steps = timeline.steps().size();
    assertThatThrownBy(() -> takenUp(new Checkpoint(steps, 0, List.of(), 0)))
        .isInstanceOf(IndexOutOfBoundsException.class);
    Player late = takenUp(new Checkpoint(steps - 1, Long.MAX_VALUE, List.of(), 0));
    assertThat(late.snapshot().remainingNanos()).isZero();
    late.play();
    nanos += LEAD_IN;
    late.tick();
    assertThat(late.snapshot().state()).isEqualTo(State.FINISHED);
  }

  private Player playedFor(long length) {
    Player player = new Player(timeline, () -> nanos, () -> 0);
    player.play();
    nanos += length;
    player.tick();
    return player;
  }

  /** A player in the middle of the first step of a kind. */
  private Player at(Step.Kind kind) {
    Step step = timeline.steps().stream().filter(s -> s.kind() == kind).findFirst().orElseThrow();
    return playedFor(step.start() * SECOND + SECOND / 2);
  }

  private Player finished(Player player) {
    player.play();
    nanos += LEAD_IN + timeline.totalSeconds() * SECOND;
    player.tick();
    assertThat(player.snapshot().state()).isEqualTo(State.FINISHED);
    return player;
  }

  private Player takenUp(Player other) {
    return takenUp(other.checkpoint());
  }

  private Player takenUp(Checkpoint from) {
    Player player = new Player(timeline, from, () -> nanos, () -> 0);
    player.addListener(event -> assertThat(event.reason()).isNotEqualTo(Reason.SUSPENDED));
    return player;
  }
}
