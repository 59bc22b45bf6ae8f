package org.unhunch.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unhunch.testing.Fixtures.exercise;
import static org.unhunch.testing.Fixtures.hold;
import static org.unhunch.testing.Fixtures.level;
import static org.unhunch.testing.Fixtures.range;
import static org.unhunch.testing.Fixtures.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unhunch.player.Event.Reason;
import org.unhunch.player.Snapshot.State;
import org.unhunch.routine.Side;
import org.unhunch.testing.FakeTime;
import org.unhunch.testing.Invariants;
import org.unhunch.timeline.Timeline;

/** Seeded sequences of commands and ticks, after each of which certain things must hold. */
class RandomSessionsTests {
  private static final int SESSIONS = 60;
  private static final int COMMANDS = 300;
  private static final int MOST_EXERCISES = 8;
  private static final int MOST_WAKES = 5_000;
  private static final long SECOND = 1_000_000_000L;

  private final Timeline timeline =
      timeline(
          hold("first", 30, 2),
          exercise(
              "second",
              level("plain")
                  .move("lean", 1)
                  .hold("stay", 3)
                  .reps(3)
                  .rest(2)
                  .sides(Side.Pair.LEFT_RIGHT)
                  .sets(range(2, 3), 20)
                  .build()),
          exercise(
              "third",
              level("plain")
                  .move("m", 1)
                  .reps(5)
                  .sides(Side.Pair.RIGHT_LEFT)
                  .alternating()
                  .sets(range(2, 2), 4)
                  .build()));

  @ParameterizedTest
  @ValueSource(longs = {1, 20, 300})
  void whateverIsPressedTheInvariantsHold(long seed) {
    Random random = new Random(seed);
    for (int session = 0; session < SESSIONS; session++) {
      boolean own = random.nextBoolean();
      Watched watched = new Watched(own ? timeline.withOwnPace("second", true) : timeline);
      for (int i = 0; i < COMMANDS && !watched.player.snapshot().state().isOver(); i++) {
        watched.step(random);
      }
      watched.checkEvents();
      watched.checkRecord();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 50, 600})
  void whatIsOnlyPlayedAndPausedTakesItsSumAndIsDoneWhole(long seed) {
    Random random = new Random(seed);
    for (int session = 0; session < SESSIONS; session++) {
      Watched watched = new Watched(timeline);
      for (int i = 0; i < MOST_WAKES && !watched.player.snapshot().state().isOver(); i++) {
        watched.time.pass(1 + random.nextInt(2_900));
        boolean running = watched.player.snapshot().state() == State.PLAYING;
        watched.does(
            random.nextInt(6) > 0 && running
                ? Player::tick
                : running ? Player::pause : Player::play);
      }
      watched.checkEvents();
      SessionRecord record = watched.player.record();
      assertThat(record.playedNanos()).isEqualTo(timeline.totalSeconds() * SECOND);
      assertThat(record.entries())
          .allSatisfy(
              each -> {
                assertThat(each.outcome()).isEqualTo(SessionRecord.Outcome.DONE);
                assertThat(each.workedNanos()).isEqualTo(each.plannedSeconds() * SECOND);
              });
    }
  }

  /** A player whose every move is looked at. */
  private static final class Watched {
    private final FakeTime time = new FakeTime();
    private final Player player;
    private final List<Event> events = new ArrayList<>();
    private final Snapshot first;

    Watched(Timeline timeline) {
      player = new Player(timeline, time::nanos, time::wallMillis);
      player.addListener(events::add);
      first = player.snapshot();
    }

    void step(Random random) {
      switch (random.nextInt(30)) {
        case 24 -> does(Player::ready);
        case 25 -> does(Player::countRep);
        case 26 -> does(each -> each.extend(10));
        case 27 -> does(Player::hurts);
        case 28 -> does(each -> each.setOwnPace(random.nextBoolean()));
        case 29 -> {
          if (player.timeline().routine().entries().size() < MOST_EXERCISES) {
            does(each -> each.goOnWith(first.step().entry()));
          }
        }
        case 0 -> does(Player::next);
        case 1 -> does(Player::back);
        case 2 -> does(random.nextInt(8) == 0 ? Player::skipExercise : Player::back);
        case 3 -> does(Player::restartExercise);
        case 4 -> does(random.nextInt(40) == 0 ? Player::stop : Player::tick);
        case 5, 6 -> does(Player::pause);
        case 7, 8, 9, 10 -> does(Player::play);
        case 11 -> time.wallJumps(random.nextInt(20_000) - 10_000);
        case 12 -> time.passNanos(random.nextInt(2_000_000_000));
        default -> {
          time.pass(random.nextInt(2_000));
          does(Player::tick);
        }
      }
    }

    void does(Consumer<Player> command) {
      Snapshot before = player.snapshot();
      int told = events.size();
      command.accept(player);
      Snapshot after = player.snapshot();
      Invariants.check(player);
      if (before.state() == State.PAUSED
          && after.state() == State.PAUSED
          && told == events.size()) {
        assertThat(after).isEqualTo(before);
      }
    }

    /** Each event begins where the one before ended, but for the time between. */
    void checkEvents() {
      Snapshot at = first;
      for (Event event : events) {
        assertThat(event.before().index()).as("%s", event).isEqualTo(at.index());
        assertThat(event.before().state()).as("%s", event).isEqualTo(at.state());
        if (event.reason() == Reason.PAUSED || event.reason() == Reason.SUSPENDED) {
          assertThat(event.after().index()).isEqualTo(event.before().index());
          assertThat(event.after().elapsedNanos()).isEqualTo(event.before().elapsedNanos());
        }
        if (event.reason() == Reason.PLAYED) {
          assertThat(event.after().elapsedNanos()).isEqualTo(event.before().elapsedNanos());
        }
        Invariants.check(event.before(), player.timeline());
        Invariants.check(event.after(), player.timeline());
        at = event.after();
      }
      assertThat(player.snapshot().index()).isEqualTo(at.index());
    }

    void checkRecord() {
      long worked = 0;
      for (SessionRecord.Entry entry : player.record().entries()) {
        assertThat(entry.repsDone()).isBetween(0, entry.repsPlanned());
        worked += entry.workedNanos();
      }
      assertThat(worked).isLessThanOrEqualTo(player.record().playedNanos());
    }
  }
}
