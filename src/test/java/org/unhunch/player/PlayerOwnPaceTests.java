package org.unhunch.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unhunch.testing.Fixtures.exercise;
import static org.unhunch.testing.Fixtures.hold;
import static org.unhunch.testing.Fixtures.level;
import static org.unhunch.testing.Fixtures.timeline;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unhunch.player.SessionRecord.Outcome;
import org.unhunch.routine.Routine;
import org.unhunch.routine.Routine.Rest;
import org.unhunch.routine.Side;
import org.unhunch.timeline.Step;
import org.unhunch.timeline.Timeline;

/** Repetitions that the person counts. */
class PlayerOwnPaceTests {
  private static final long SECOND = 1_000_000_000L;
  private final Timeline paced =
      timeline(
          exercise("lift", level("plain").move("up", 2).hold("stay", 3).reps(2).build()),
          hold("rest", 30, 1));
  private final Timeline own = paced.withOwnPace("lift", true);

  @Test
  void aRepetitionWaitsUntilItIsCounted() {
    SessionScript script = new SessionScript(own).play().at(10).expect("REP").at(500).expect();
    assertThat(script.player().snapshot().waits()).isTrue();
    assertThat(script.player().snapshot().elapsedNanos()).isEqualTo(490 * SECOND);
    script
        .does(Player::countRep)
        .expect("COUNTED")
        .at(502)
        .does(Player::countRep)
        .expect("COUNTED")
        .at(512)
        .expect("HOLD")
        .at(542)
        .expect("FINISHED");
    SessionRecord.Entry lift = script.player().record().entries().get(0);
    assertThat(lift.repsDone()).isEqualTo(2);
    assertThat(lift.workedNanos()).isEqualTo(492 * SECOND);
    assertThat(lift.plannedSeconds()).isEqualTo(10);
  }

  /** A rest that waits is no repetition, and once was to be one for whoever asked what waits. */
  @Test
  void aRestThatWaitsIsOverWhenThePersonIsReady() {
    Routine.Entry entry = paced.routine().entries().get(1);
    Rest rest = new Rest(5, "Drink.", true);
    Routine rested = paced.routine().withEntries(List.of(entry.resting(List.of(rest))));
    Timeline waiting = Timeline.of(rested, paced.pacing());
    SessionScript script = new SessionScript(waiting).play().at(500).expect();
    script.does(Player::countRep).expect();
    script
        .does(Player::ready)
        .expect("MOVED to GET_READY")
        .at(510)
        .expect("HOLD")
        .at(540)
        .expect("FINISHED");
    assertThat(script.player().record().entries().get(0).outcome()).isEqualTo(Outcome.DONE);
  }

  @Test
  void whoEndsARestAfterTheLastExerciseHasFinished() {
    Routine.Entry entry = paced.routine().entries().get(1);
    Rest note = new Rest(5, "Lie still.", true);
    Routine closed = new Routine("r", "R", "Any.", List.of(entry, note, note));
    SessionScript script =
        new SessionScript(Timeline.of(closed, paced.pacing()))
            .play()
            .at(10)
            .expect("HOLD")
            .at(40)
            .expect("REST")
            .at(500)
            .expect();
    script.does(Player::ready).expect("MOVED to REST").does(Player::ready).expect("FINISHED");
    assertThat(script.player().record().finished()).isTrue();
    assertThat(script.player().record().entries().get(0).outcome()).isEqualTo(Outcome.DONE);
  }

  @Test
  void whoSkipsTheLastExerciseComesToTheNoteAfterIt() {
    Routine.Entry entry = paced.routine().entries().get(1);
    Routine closed = new Routine("r", "R", "Any.", List.of(entry, new Rest(5, "", false)));
    SessionScript script = new SessionScript(Timeline.of(closed, paced.pacing())).play();
    script.does(Player::skipExercise).expect("MOVED to REST").does(Player::stop).expect("FINISHED");
    assertThat(script.player().record().entries().get(0).outcome()).isEqualTo(Outcome.SKIPPED);
  }

  @Test
  void theSessionsClockGoesOnAsLongAsTheRepetitionWasLikelyToTake() {
    SessionScript script = new SessionScript(own).play().at(10).expect("REP").at(500).expect();
    assertThat(script.player().snapshot().sessionSeconds()).isEqualTo(15);
    assertThat(script.player().snapshot().remainingNanos()).isZero();
  }

  @Test
  void aPausedRepetitionIsNotCountedAndRunsOnWithoutGetReady() {
    SessionScript script =
        new SessionScript(own).play().passes(12, "REP").does(Player::pause).expect("PAUSED");
    script.does(Player::countRep).expect();
    script.does(Player::play).expect("PLAYED");
    assertThat(script.player().snapshot().isLeadIn()).isFalse();
  }

  @Test
  void aRepetitionPacedByTheClockCanBeCountedToo() {
    SessionScript script = new SessionScript(paced).play().passes(11, "MOVE");
    script.does(Player::next).expect("MOVED to HOLD");
    script.does(Player::countRep).expect("COUNTED");
    assertThat(script.player().snapshot().step().count().rep()).isEqualTo(2);
    script.does(Player::countRep).expect("COUNTED");
    assertThat(script.player().record().entries().get(0).outcome()).isEqualTo(Outcome.DONE);
    assertThat(script.player().snapshot().step().kind()).isEqualTo(Step.Kind.GET_READY);
    script.does(Player::countRep).expect();
  }

  @Test
  void countingTheLastRepetitionEndsTheSession() {
    Timeline last = timeline(exercise("lift", level("plain").move("up", 2).reps(2).build()));
    new SessionScript(last.withOwnPace("lift", true))
        .play()
        .at(10)
        .expect("REP")
        .does(Player::countRep)
        .expect("COUNTED")
        .does(Player::countRep)
        .expect("FINISHED");
  }

  @Test
  void thePaceCanBeChangedInTheMiddleAndNothingDoneIsLost() {
    SessionScript script = new SessionScript(paced).play().at(10).expect("MOVE");
    script.passes(15, "HOLD", "MOVE").at(16);
    script.does(each -> each.setOwnPace(true)).expect("REPLANNED");
    Snapshot now = script.player().snapshot();
    assertThat(now.waits()).isTrue();
    assertThat(now.step().count().rep()).isEqualTo(2);
    assertThat(now.state()).isEqualTo(Snapshot.State.PLAYING);
    assertThat(script.player().record().entries().get(0).repsDone()).isEqualTo(1);
    assertThat(script.player().record().entries().get(0).workedNanos()).isEqualTo(6 * SECOND);
    script.at(20).does(each -> each.setOwnPace(false)).expect("REPLANNED");
    assertThat(script.player().record().entries().get(0).workedNanos()).isEqualTo(10 * SECOND);
    assertThat(script.player().record().entries().get(0).repsDone()).isEqualTo(1);
    script.at(22).expect("HOLD").at(25).expect("GET_READY");
    assertThat(script.player().record().entries().get(0).repsDone()).isEqualTo(2);
    script.does(each -> each.setOwnPace(false)).expect();
  }

  @Test
  void thePaceOfTheOtherSideChangesToo() {
    Timeline sides =
        timeline(
            exercise(
                "lean",
                level("plain")
                    .move("lean", 1)
                    .hold("stay", 1)
                    .reps(2)
                    .sides(Side.Pair.LEFT_RIGHT)
                    .build()));
    SessionScript script =
        new SessionScript(sides).play().passes(14, "MOVE", "HOLD", "MOVE", "HOLD", "SWITCH_SIDES");
    script.does(each -> each.setOwnPace(true)).expect("REPLANNED");
    assertThat(script.player().snapshot().step().kind()).isEqualTo(Step.Kind.SWITCH_SIDES);
    assertThat(script.player().record().entries().get(0).repsDone()).isEqualTo(2);
    script.does(Player::ready).expect("MOVED to REP");
  }

  /** Guards against looking for a rest that is not there at one's own pace. */
  @Test
  void thePaceCanBeChangedInARestBetweenRepetitions() {
    Timeline rests =
        timeline(exercise("lift", level("plain").move("up", 2).reps(2).rest(9).build()));
    SessionScript script = new SessionScript(rests).play().passes(13, "MOVE", "REST");
    script.does(each -> each.setOwnPace(true)).expect("REPLANNED");
    assertThat(script.player().snapshot().waits()).isTrue();
    assertThat(script.player().snapshot().step().count().rep()).isEqualTo(2);
    assertThat(script.player().record().entries().get(0).repsDone()).isEqualTo(1);
  }

  @Test
  void asLongAsOneLikesIsTakenUpAgainToTheSecond() {
    SessionScript script = new SessionScript(own).play().passes(400, "REP");
    Player second = new Player(own, script.player().checkpoint(), () -> 0, () -> 0);
    assertThat(second.snapshot().elapsedNanos()).isEqualTo(390 * SECOND);
    second.play();
    assertThat(second.snapshot().isLeadIn()).isTrue();
  }

  @Test
  void whatIsDoneOnceIsPacedByTheClock() {
    assertThat(own.withOwnPace("rest", true).steps())
        .extracting(Step::kind)
        .contains(Step.Kind.HOLD);
  }
}
