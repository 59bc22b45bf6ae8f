package org.unhunch.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unhunch.reminder.DiaryEntry.What;
import org.unhunch.reminder.Waking.Answer;
import org.unhunch.reminder.Waking.Result;
import org.unhunch.reminder.plan.Plan;
import org.unhunch.testing.QuickDisk;

/** At ten on a Monday, one of the times, with a clock that goes on only while it is waited. */
class WakingTests {
  private static final Plan PLAN = Plan.INITIAL.switched(true, Instant.EPOCH);

  @TempDir(factory = QuickDisk.class)
  Path folder;

  private final List<Duration> waited = new ArrayList<>();
  private final List<Boolean> told = new ArrayList<>();
  private final Deque<Integer> idle = new ArrayDeque<>();
  private ZonedDateTime now = ZonedDateTime.parse("2026-11-30T10:00:01+01:00");

  private Result wake(Signals signals, Answer answer) {
    Waking.World world =
        new Waking.World(
            () -> now,
            () -> signals,
            () -> Optional.of(Duration.ofSeconds(idle.isEmpty() ? 0 : idle.poll())),
            length -> {
              waited.add(length);
              now = now.plus(length);
            });
    return new Waking(
            PLAN,
            List::of,
            new DiaryStore(folder),
            world,
            canPutOff -> {
              told.add(canPutOff);
              return answer;
            })
        .run();
  }

  private List<What> diary() {
    return new DiaryStore(folder).load().stream().map(DiaryEntry::what).toList();
  }

  private static Signals idleFor(int seconds) {
    return Signals.UNKNOWN.withIdle(Optional.of(Duration.ofSeconds(seconds)));
  }

  @Test
  void everyAnswerIsWrittenDown() {
    assertThat(wake(Signals.UNKNOWN, Answer.START).again()).isEmpty();
    assertThat(diary()).containsExactly(What.SAID, What.STARTED);
    now = now.plusHours(1);
    assertThat(wake(Signals.UNKNOWN, Answer.NONE).answer()).contains(Answer.NONE);
    now = now.plusHours(1);
    wake(Signals.UNKNOWN, Answer.NOT_TODAY);
    assertThat(diary()).hasSize(6).endsWith(What.UNANSWERED, What.SAID, What.NOT_TODAY);
    now = now.plusHours(1);
    assertThat(wake(Signals.UNKNOWN, Answer.START).decision().why().because())
        .isEqualTo(Because.NOT_TODAY);
    assertThat(told).hasSize(3);
  }

  @Test
  void itIsPutOffTwiceAtMost() {
    for (int i = 0; i < 3; i++) {
      Result result = wake(Signals.UNKNOWN, i < 2 ? Answer.PUT_OFF : Answer.NONE);
      assertThat(result.again())
          .isEqualTo(result.again().map(any -> now.toInstant().plus(Facts.PUT_OFF)));
      assertThat(result.again().isPresent()).isEqualTo(i < 2);
      now = now.plus(Facts.PUT_OFF);
    }
    assertThat(told).containsExactly(true, true, false);
  }

  @Test
  void itIsSaidOnceTheTypingStops() {
    idle.addAll(List.of(1, 0, 5));
    wake(idleFor(2), Answer.START);
    assertThat(waited)
        .containsExactly(Duration.ofSeconds(3), Duration.ofSeconds(4), Duration.ofSeconds(5));
    assertThat(diary()).containsExactly(What.SAID, What.STARTED);
  }

  @Test
  void whoTypesOnIsNotDisturbed() {
    Result result = wake(idleFor(0), Answer.START);
    assertThat(result.answer()).isEmpty();
    assertThat(diary()).containsExactly(What.HELD_BACK);
    assertThat(now).isEqualTo("2026-11-30T10:10:01+01:00");
    assertThat(told).isEmpty();
  }

  @Test
  void whatIsHeldBackIsWrittenDownOnce() {
    Signals locked =
        new Signals(
            Optional.empty(),
            Optional.of(true),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    wake(locked, Answer.START);
    wake(locked, Answer.START);
    assertThat(diary()).containsExactly(What.HELD_BACK);
    now = now.plusMinutes(30);
    wake(locked, Answer.START);
    assertThat(diary()).containsExactly(What.HELD_BACK);
  }

  @Test
  void whatNobodyCouldSayIsHeldBack() {
    wake(Signals.UNKNOWN, Answer.UNTOLD);
    DiaryEntry last = new DiaryStore(folder).load().get(1);
    assertThat(last.what()).isEqualTo(What.HELD_BACK);
    assertThat(last.why().because()).isEqualTo(Because.UNHEARD);
  }
}
