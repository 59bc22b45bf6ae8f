package org.unhunch.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unhunch.testing.Fixtures.exercise;
import static org.unhunch.testing.Fixtures.hold;
import static org.unhunch.testing.Fixtures.level;
import static org.unhunch.testing.Fixtures.range;
import static org.unhunch.testing.Fixtures.timeline;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unhunch.player.SessionRecord.Outcome;
import org.unhunch.routine.Side;
import org.unhunch.timeline.Timeline;

/** What is said to have been done. */
class SessionRecordTests {
  private static final long SECOND = 1_000_000_000L;

  private final Timeline two = timeline(hold("first", 30, 2), hold("second", 20, 1));

  @Test
  void allThatRanToItsEndIsDone() {
    SessionScript script = new SessionScript(two).play();
    script.time().passNanos(100 * SECOND);
    SessionRecord record = script.does(Player::tick).player().record();
    assertThat(record.finished()).isTrue();
    assertThat(record.playedNanos()).isEqualTo(100 * SECOND);
    assertThat(record.entries()).map(SessionRecord.Entry::outcome).containsOnly(Outcome.DONE);
    assertThat(record.entries().get(0).repsDone()).isEqualTo(2);
    assertThat(record.entries().get(0).workedNanos()).isEqualTo(60 * SECOND);
    assertThat(record.entries().get(0).plannedSeconds()).isEqualTo(60);
  }

  @Test
  void oneRepetitionOfTwoIsPartly() {
    SessionRecord record =
        new SessionScript(two)
            .play()
            .at(10)
            .expect("HOLD")
            .at(40)
            .expect("HOLD")
            .does(Player::skipExercise)
            .player()
            .record();
    assertThat(record.entries().get(0).outcome()).isEqualTo(Outcome.PARTLY);
    assertThat(record.entries().get(0).repsDone()).isEqualTo(1);
    assertThat(record.entries().get(0).repsPlanned()).isEqualTo(2);
  }

  @Test
  void partOfARepetitionIsPartly() {
    SessionRecord record =
        new SessionScript(two)
            .play()
            .at(10)
            .expect("HOLD")
            .at(15)
            .does(Player::skipExercise)
            .player()
            .record();
    assertThat(record.entries().get(0).outcome()).isEqualTo(Outcome.PARTLY);
    assertThat(record.entries().get(0).repsDone()).isZero();
    assertThat(record.entries().get(0).workedNanos()).isEqualTo(5 * SECOND);
  }

  @Test
  void whatWasSkippedInItsGetReadyOrWithinAMomentIsSkipped() {
    SessionScript inGetReady = new SessionScript(two).play().at(9.9).does(Player::skipExercise);
    assertThat(inGetReady.player().record().entries().get(0).outcome()).isEqualTo(Outcome.SKIPPED);
    SessionScript moment = new SessionScript(two).play().at(10).expect("HOLD").at(10.9);
    assertThat(moment.does(Player::skipExercise).player().record().entries().get(0).outcome())
        .isEqualTo(Outcome.SKIPPED);
  }

  /** Guards against calling skipped what the person never came to. */
  @Test
  void whatWasNeverLeftForTheNextIsNotReached() {
    SessionRecord record = new SessionScript(two).play().at(5).does(Player::stop).player().record();
    assertThat(record.finished()).isFalse();
    assertThat(outcomes(record)).containsOnly(Outcome.NOT_REACHED);
  }

  @Test
  void whatWasPassedStaysSkippedEvenIfOneGoesBack() {
    SessionScript script = new SessionScript(two).play().does(Player::skipExercise);
    script.expect("MOVED to GET_READY").does(Player::back).expect("MOVED to HOLD");
    assertThat(outcomes(script.does(Player::stop).player().record()))
        .containsExactly(Outcome.SKIPPED, Outcome.NOT_REACHED);
  }

  /** Guards against a session of which all was skipped that is finished. */
  @Test
  void whoSkipsAllHasSkippedAllAndFinishedNothing() {
    SessionScript script = new SessionScript(two).play().does(Player::skipExercise);
    SessionRecord record = script.does(Player::skipExercise).player().record();
    assertThat(outcomes(record)).containsExactly(Outcome.SKIPPED, Outcome.SKIPPED);
    assertThat(record.finished()).isFalse();
    assertThat(record.isHalfDone()).isFalse();
  }

  private static List<Outcome> outcomes(SessionRecord record) {
    return record.entries().stream().map(SessionRecord.Entry::outcome).toList();
  }

  @Test
  void aRepetitionCountsOnlyIfEachOfItsPhasesRanToItsEnd() {
    Timeline lift =
        timeline(exercise("lift", level("plain").move("up", 2).move("down", 3).reps(2).build()));
    SessionScript script = new SessionScript(lift).play().at(10).expect("MOVE").at(11);
    script.does(Player::next).expect("MOVED to MOVE").at(14).expect("MOVE").at(16).expect("MOVE");
    script.at(19).expect("FINISHED");
    SessionRecord.Entry entry = script.player().record().entries().get(0);
    assertThat(entry.repsDone()).isEqualTo(1);
    assertThat(entry.outcome()).isEqualTo(Outcome.PARTLY);
    assertThat(entry.workedNanos()).isEqualTo(9 * SECOND);
  }

  @Test
  void whatWasDoneTwiceIsDoneOnceButTookItsTime() {
    SessionScript script = new SessionScript(two).play().at(10).expect("HOLD").at(40);
    script.expect("HOLD").at(41).does(Player::back).expect("MOVED to HOLD").at(71).expect("HOLD");
    script.at(101).expect("GET_READY");
    SessionRecord.Entry first = script.player().record().entries().get(0);
    assertThat(first.outcome()).isEqualTo(Outcome.DONE);
    assertThat(first.repsDone()).isEqualTo(2);
    assertThat(first.workedNanos()).isEqualTo(91 * SECOND);
  }

  @Test
  void repetitionsOfAllSidesAndSetsAreCountedButNoRests() {
    Timeline sides =
        timeline(
            exercise(
                "lean",
                level("plain")
                    .hold("lean", 5)
                    .reps(2)
                    .rest(4)
                    .sides(Side.Pair.LEFT_RIGHT)
                    .sets(range(2, 3), 20)
                    .build()));
    SessionScript script = new SessionScript(sides).play();
    script.time().passNanos(1_000 * SECOND);
    SessionRecord.Entry entry = script.does(Player::tick).player().record().entries().get(0);
    assertThat(entry.repsPlanned()).isEqualTo(8);
    assertThat(entry.repsDone()).isEqualTo(8);
    assertThat(entry.plannedSeconds()).isEqualTo(40);
    assertThat(entry.workedNanos()).isEqualTo(40 * SECOND);
  }
}
