package org.unhunch.progression;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unhunch.history.ExerciseDone;
import org.unhunch.history.Session;
import org.unhunch.routine.Amounts;

/**
 * When a person might do a little more of an exercise, or better a little less.
 *
 * <p>A step up is offered after three clean sessions in a row at the present amounts; it is for the
 * person to take it or not. A step down follows after the exercise hurt, or was not done for two
 * weeks. What happened before the present amounts were agreed to does not count.
 */
public final class ProgressionRule {
  /**
   * How many clean sessions in a row at the same amounts are enough: one more than the two after
   * which the ACSM's position stand on progression (2009) advises more, to be on the safe side.
   */
  public static final int CLEAN_SESSIONS = 3;

  /**
   * After so long without the exercise one begins a little lower. A choice of this program, not a
   * finding: a week's holiday or cold should change nothing.
   */
  public static final Duration GAP = Duration.ofDays(14);

  private ProgressionRule() {}

  /**
   * What a person does of an exercise now.
   *
   * @param exerciseId the exercise
   * @param levelId the level
   * @param ladder the amounts there are for the level
   * @param amounts the present amounts
   * @param since when they were agreed to, or empty if they are those it begins with
   */
  public record Standing(
      String exerciseId,
      String levelId,
      ProgressionPlan ladder,
      Amounts amounts,
      Optional<Instant> since) {}

  /** Why other amounts come up. */
  public enum Why {
    /** Three clean sessions in a row; to be offered. */
    CLEAN,
    /** It hurt; eased. */
    HURT,
    /** It was not done for two weeks; eased. */
    GAP
  }

  /**
   * Other amounts than the present.
   *
   * @param why why they come up
   * @param amounts one step up or down
   */
  public record Advice(Why why, Amounts amounts) {}

  /**
   * {@return the step that comes up, or empty if all stays as it is}
   *
   * @param sessions the history, the oldest first
   * @param now when this is asked
   */
  public static Optional<Advice> advice(Standing standing, List<Session> sessions, Instant now) {
    List<Done> done = done(standing, sessions);
    if (done.isEmpty()) {
      return standing
          .since()
          .filter(since -> isGap(since, now))
          .flatMap(s -> down(standing, Why.GAP));
    }
    Done last = done.get(done.size() - 1);
    if (last.exercise().hurt()) {
      return down(standing, Why.HURT);
    }
    if (isGap(last.when(), now)) {
      return down(standing, Why.GAP);
    }
    return isClean(standing, done) ? up(standing) : Optional.empty();
  }

  private static boolean isGap(Instant last, Instant now) {
    return Duration.between(last, now).compareTo(GAP) >= 0;
  }

  /** What was done of the exercise at its level since the agreement; what was skipped was not. */
  private static List<Done> done(Standing standing, List<Session> sessions) {
    List<Done> done = new ArrayList<>();
    for (Session session : sessions) {
      if (standing.since().map(session.when().instant()::isAfter).orElse(true)) {
        session.exercises().stream()
            .filter(each -> each.exerciseId().equals(standing.exerciseId()))
            .filter(each -> each.levelId().equals(standing.levelId()))
            .filter(each -> each.outcome().isSome() || each.hurt())
            .forEach(each -> done.add(new Done(session.when().instant(), each)));
      }
    }
    return done;
  }

  /** A session that was cut for time had less of it, and says nothing about the present amounts. */
  private static boolean isClean(Standing standing, List<Done> done) {
    List<Done> last =
        done.stream()
            .filter(
                each ->
                    each.exercise().hurt()
                        || each.exercise().amounts().isAtLeast(standing.amounts()))
            .toList();
    int from = last.size() - CLEAN_SESSIONS;
    return from >= 0
        && last.subList(from, last.size()).stream().allMatch(each -> each.exercise().isClean());
  }

  private static Optional<Advice> up(Standing standing) {
    return rung(standing, 1).map(amounts -> new Advice(Why.CLEAN, amounts));
  }

  private static Optional<Advice> down(Standing standing, Why why) {
    return rung(standing, -1).map(amounts -> new Advice(why, amounts));
  }

  private static Optional<Amounts> rung(Standing standing, int by) {
    List<Amounts> rungs = standing.ladder().rungs();
    int index = standing.ladder().indexOf(standing.amounts()) + by;
    return index >= 0 && index < rungs.size() ? Optional.of(rungs.get(index)) : Optional.empty();
  }

  /** An exercise that was done, and when. */
  private record Done(Instant when, ExerciseDone exercise) {}
}
