package org.unhunch.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.unhunch.reminder.Decision.Kind;
import org.unhunch.reminder.DiaryEntry.What;
import org.unhunch.reminder.plan.Manner;
import org.unhunch.reminder.plan.Plan;

/**
 * Decides whether to say that it is time to move. A moment that goes by is never made up for.
 *
 * <p>It reads no clock and asks no system: what they say comes in, so that a year can be tried in a
 * second.
 */
public final class ReminderRule {
  /** So long after its moment it is too late to say anything. */
  public static final Duration LATEST = Duration.ofMinutes(11);

  /** So long it waits for the end of typing. */
  public static final Duration PATIENCE = Duration.ofMinutes(10);

  /** Who has not typed for so long has stopped. */
  public static final Duration PAUSE = Duration.ofSeconds(5);

  /** Who has touched nothing for so long is not there. */
  static final Duration AWAY = Duration.ofMinutes(5);

  /** Who has done something within this needs no reminding. */
  static final Duration LATELY = Duration.ofMinutes(30);

  private static final int MOST_UNANSWERED = 2;

  private final Plan plan;
  private final Facts facts;
  private final ZonedDateTime now;
  private final List<Instant> moments;

  private ReminderRule(Plan plan, Facts facts, ZonedDateTime now) {
    this.plan = plan;
    this.facts = facts.since(plan.since());
    this.now = now;
    this.moments = plan.momentsOf(now.toLocalDate(), now.getZone());
  }

  /** {@return what is to be done at a moment} */
  public static Decision decide(Plan plan, Facts facts, ZonedDateTime now, Signals signals) {
    return new ReminderRule(plan, facts, now).decide(signals);
  }

  private Decision decide(Signals signals) {
    Optional<Instant> due = due();
    Optional<Because> quiet = quiet();
    if (quiet.isPresent()) {
      return new Decision(Kind.NOT_TODAY, due, Why.of(quiet.get()), Optional.empty());
    }
    if (due.isEmpty()) {
      return notDue();
    }
    Optional<Why> against = against(signals);
    if (against.isPresent()) {
      return held(due, against.get());
    }
    if (isTyping(signals)) {
      return typing(due.get(), signals.idle().orElseThrow());
    }
    return new Decision(Kind.NOW, due, Why.of(Because.DUE), Optional.empty());
  }

  /** The moment that has come, if nothing has become of it yet. */
  private Optional<Instant> due() {
    return moments.stream()
        .filter(each -> !each.isBefore(plan.since()))
        .filter(each -> comesAt(each).filter(this::isNow).isPresent())
        .reduce((earlier, later) -> later);
  }

  /** When a moment of the plan comes, or comes again; empty if it has been. */
  private Optional<Instant> comesAt(Instant slot) {
    Optional<DiaryEntry> last = facts.last(slot);
    return last.isEmpty()
        ? Optional.of(slot)
        : last.filter(each -> each.what() == What.PUT_OFF)
            .map(each -> each.when().instant().plus(Facts.PUT_OFF));
  }

  private boolean isNow(Instant moment) {
    Instant at = now.toInstant();
    return !at.isBefore(moment) && at.isBefore(moment.plus(LATEST));
  }

  /** Why nothing more is said today. */
  private Optional<Because> quiet() {
    LocalDate today = now.toLocalDate();
    if (!plan.on()) {
      return Optional.of(Because.OFF);
    }
    if (!plan.days().contains(today.getDayOfWeek())) {
      return Optional.of(Because.DAY_OFF);
    }
    if (facts.saysNotToday(now)) {
      return Optional.of(Because.NOT_TODAY);
    }
    if (plan.enough().isPresent()
        && facts.on(today, now.getZone()).size() >= plan.enough().getAsInt()) {
      return Optional.of(Because.ENOUGH);
    }
    return facts.unanswered(now) >= MOST_UNANSWERED
        ? Optional.of(Because.UNANSWERED)
        : Optional.empty();
  }

  private Decision notDue() {
    Optional<Instant> next = next();
    boolean again = next.isPresent() && !moments.contains(next.get());
    if (next.isEmpty()) {
      return new Decision(Kind.NOT_TODAY, Optional.empty(), Why.of(Because.LAST_WAS), next);
    }
    Because because = again ? Because.PUT_OFF : Because.NEXT;
    return new Decision(Kind.LATER, Optional.empty(), Why.of(because), next);
  }

  /** When the next of the day comes, or comes again. */
  private Optional<Instant> next() {
    return moments.stream()
        .flatMap(each -> comesAt(each).stream())
        .filter(each -> each.isAfter(now.toInstant()))
        .min(Instant::compareTo);
  }

  private Decision held(Optional<Instant> due, Why why) {
    Optional<Instant> next = next();
    return new Decision(next.isEmpty() ? Kind.NOT_TODAY : Kind.LATER, due, why, next);
  }

  /** What holds it back; what is unknown does not. */
  private Optional<Why> against(Signals signals) {
    Manner manner = plan.manner();
    Instant at = now.toInstant();
    Optional<Instant> left =
        signals.idle().filter(each -> each.compareTo(AWAY) >= 0).map(at::minus);
    if (manner.waitsWhileAway() && signals.locked().orElse(false)) {
      return Optional.of(new Why(Because.LOCKED, left));
    }
    if (manner.waitsWhileAway() && left.isPresent()) {
      return Optional.of(new Why(Because.AWAY, left));
    }
    return busy(signals).map(Why::of).or(() -> manner.countsOwn() ? lately(at) : Optional.empty());
  }

  private static Optional<Because> busy(Signals signals) {
    if (signals.playing().orElse(false)) {
      return Optional.of(Because.PLAYING);
    }
    if (signals.quiet().orElse(false)) {
      return Optional.of(Because.QUIET);
    }
    return signals.presenting().filter(presenting -> presenting).map(any -> Because.PRESENTING);
  }

  private Optional<Why> lately(Instant at) {
    return facts
        .lastDone(at)
        .filter(each -> each.ended().plus(LATELY).isAfter(at))
        .map(each -> Why.since(Because.JUST_DONE, each.began().instant()));
  }

  private boolean isTyping(Signals signals) {
    return plan.manner().waitsForTyping()
        && signals.idle().filter(each -> each.compareTo(PAUSE) < 0).isPresent();
  }

  private Decision typing(Instant slot, Duration idle) {
    Instant at = now.toInstant();
    Instant began = comesAt(slot).orElse(slot);
    if (!at.isBefore(began.plus(PATIENCE))) {
      return held(Optional.of(slot), Why.since(Because.TYPING, began));
    }
    Instant pause = at.plus(PAUSE.minus(idle));
    return new Decision(Kind.LATER, Optional.of(slot), Why.of(Because.TYPING), Optional.of(pause));
  }
}
