package org.unhunch.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unhunch.history.HistoryStore;
import org.unhunch.history.Session;
import org.unhunch.history.review.Days;
import org.unhunch.player.Player;
import org.unhunch.player.Snapshot.State;
import org.unhunch.resume.ResumeStore;
import org.unhunch.routine.Routine;
import org.unhunch.testing.FakeTime;
import org.unhunch.testing.HandScheduler;
import org.unhunch.testing.Moments;
import org.unhunch.testing.QuickDisk;
import org.unhunch.testing.TestCatalog;
import org.unhunch.timeline.Timeline;

/** A session has its true length and its own day, whatever the clocks on the wall do meanwhile. */
class SessionTimesTests {
  private static final Timeline TIMELINE = TestCatalog.timeline("evening");

  @TempDir(factory = QuickDisk.class)
  Path folder;

  private final FakeTime time = new FakeTime();

  private SessionRepository memory(String zone) {
    Clocks clocks = new Clocks(time::nanos, time::wallMillis, 1, ZoneId.of(zone));
    SessionKeeper.Stores stores =
        new SessionKeeper.Stores(
            new HistoryStore(folder, Moments.ANY),
            new ResumeStore(folder, Moments.ANY),
            Runnable::run);
    return new SessionRepository(
        stores, () -> new UUID(1, 2), clocks, new HandScheduler(), () -> {});
  }

  private void startAt(String moment) {
    time.wallJumps(Instant.parse(moment).toEpochMilli() - time.wallMillis());
  }

  private Player begin(SessionRepository memory, SessionStart start) {
    Player player = start.player(memory.clocks());
    player.addListener(memory.keeper(player, start.progress(), told -> {})::changed);
    player.play();
    return player;
  }

  private Player begin(SessionRepository memory) {
    return begin(memory, SessionStart.of(memory.begin(), TIMELINE));
  }

  private void pass(Player player, int seconds) {
    for (int i = 0; i < seconds; i++) {
      time.pass(1_000);
      player.tick();
    }
  }

  private Session only() {
    List<Session> all = new HistoryStore(folder, Moments.ANY).load().value();
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "Europe/Berlin,       2026-03-29T00:59:00Z, 2026-03-29, +01:00",
    "Europe/Berlin,       2026-10-25T00:59:00Z, 2026-10-25, +02:00",
    "America/New_York,    2026-03-08T06:59:00Z, 2026-03-08, -05:00",
    "America/New_York,    2026-11-01T05:59:00Z, 2026-11-01, -04:00",
    "Australia/Lord_Howe, 2026-04-04T14:59:00Z, 2026-04-05, +11:00",
    "Australia/Lord_Howe, 2026-10-03T15:29:00Z, 2026-10-04, +10:30",
    "America/Santiago,    2026-04-05T02:59:00Z, 2026-04-04, -03:00", // back to the day before
    "Asia/Kolkata,        2026-05-05T18:29:30Z, 2026-05-05, +05:30", // over midnight
  })
  void theLengthIsTrueAcrossEveryChange(String zone, String start, LocalDate day, String offset) {
    startAt(start);
    Player player = begin(memory(zone));
    pass(player, TIMELINE.totalSeconds());
    assertThat(player.snapshot().state()).isEqualTo(State.FINISHED);
    Session session = only();
    assertThat(session.playedSeconds()).isEqualTo(TIMELINE.totalSeconds());
    assertThat(session.when().instant()).isEqualTo(start);
    assertThat(session.when().offset()).hasToString("Optional[" + offset + "]");
    for (String here : List.of(zone, "Asia/Tokyo", "America/Los_Angeles")) {
      Days days = new Days(List.of(session), ZoneId.of(here));
      assertThat(days.first()).contains(day).isEqualTo(days.last());
      assertThat(days.minutesOn(day)).isEqualTo(Math.round(TIMELINE.totalSeconds() / 60f));
    }
  }

  @ParameterizedTest
  @CsvSource({"-7200000", "-86400000", "3600000", "172800000"})
  void theLengthIsTrueAcrossAClockThatIsSet(long jump) {
    startAt("2026-05-05T12:00:00Z");
    Player player = begin(memory("Europe/Berlin"));
    pass(player, 20);
    time.wallJumps(jump);
    player.tick();
    player.play(); // a clock that is set forward looks like a sleep
    while (!player.snapshot().state().isOver()) {
      pass(player, 1);
    }
    assertThat(only().playedSeconds()).isEqualTo((int) (player.record().playedNanos() / 1e9));
    assertThat(only().playedSeconds())
        .isBetween(TIMELINE.totalSeconds(), 5 + TIMELINE.totalSeconds());
    assertThat(only().when().instant()).isEqualTo("2026-05-05T12:00:00Z");
  }

  /** Guards against a session that changes its day when it is taken up somewhere else. */
  @Test
  void aSessionThatIsTakenUpElsewhereStaysWhereItBegan() {
    startAt("2026-05-05T15:30:00Z"); // half past midnight in Tokyo, on the sixth
    Player first = begin(memory("Asia/Tokyo"));
    pass(first, 40);
    first.stop();
    assertThat(only().when().day(ZoneId.of("America/Los_Angeles"))).isEqualTo("2026-05-06");
    time.pass(86_400_000);
    SessionRepository elsewhere = memory("Europe/Berlin");
    SessionStart left =
        SessionStart.of(
            elsewhere.left(TestCatalog.catalog(), this::compile, told -> {}).orElseThrow());
    Player second = begin(elsewhere, left);
    while (!second.snapshot().state().isOver()) {
      pass(second, 1);
    }
    assertThat(only().finished()).isTrue();
    assertThat(only().when().local(ZoneId.of("Europe/Berlin")).toString())
        .isEqualTo("2026-05-06T00:30+09:00");
    assertThat(only().playedSeconds())
        .isBetween(TIMELINE.totalSeconds(), TIMELINE.totalSeconds() + 20);
  }

  private Timeline compile(Routine routine) {
    return Timeline.of(routine, TestCatalog.catalog().pacing());
  }
}
