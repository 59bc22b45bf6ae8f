package org.unhunch.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.unhunch.reminder.DayMoment.State;
import org.unhunch.reminder.DiaryEntry.What;
import org.unhunch.reminder.plan.Plan;

/**
 * A day as the plan has it and as it went.
 *
 * @param day the day
 * @param moments its moments, and what was done by hand, the earliest first
 * @param enough how many sessions are enough for it, 0 or more; what was held back is not counted
 */
public record ReminderDay(LocalDate day, List<DayMoment> moments, int enough) {
  /** Who pressed the button has begun by then. */
  private static final Duration BEGINS = Duration.ofMinutes(10);

  /** Copies the list. */
  public ReminderDay {
    moments = List.copyOf(moments);
  }

  /**
   * {@return a day, as it stands now}
   *
   * @param day today, or one before it
   */
  public static ReminderDay of(Plan plan, Facts facts, LocalDate day, ZonedDateTime now) {
    return new Making(plan, facts, day, now).make();
  }

  /** {@return how many sessions were done} */
  public int done() {
    return count(State.DONE);
  }

  /** {@return the next that comes, if any comes} */
  public Optional<DayMoment> next() {
    return moments.stream().filter(each -> each.state() == State.NEXT).findFirst();
  }

  /** {@return whether more would come if the person took back that it is enough, or answered} */
  public boolean canBeTakenBack() {
    return moments.stream()
        .filter(each -> each.state() == State.QUIET)
        .map(each -> each.why().because())
        .anyMatch(each -> each == Because.NOT_TODAY || each == Because.UNANSWERED);
  }

  private int count(State state) {
    return (int) moments.stream().filter(each -> each.state() == state).count();
  }

  /** Makes one. */
  private record Making(Plan plan, Facts facts, LocalDate day, ZonedDateTime now) {
    ReminderDay make() {
      Decision decision = ReminderRule.decide(plan, facts, now, Signals.UNKNOWN);
      List<Activity> own = new ArrayList<>(facts.on(day, now.getZone()));
      List<DayMoment> moments = new ArrayList<>();
      for (Instant moment : plan.momentsOf(day, now.getZone())) {
        Optional<DiaryEntry> last = facts.last(moment);
        if (last.isPresent() || !moment.isBefore(plan.since())) {
          DayMoment slot = slot(moment, last, decision, own);
          slot.done().ifPresent(own::remove);
          moments.add(slot);
        }
      }
      own.forEach(each -> moments.add(done(each.began().instant(), each)));
      moments.sort(Comparator.comparing(DayMoment::at));
      return new ReminderDay(day, withNext(moments), enough(moments));
    }

    private DayMoment slot(
        Instant moment, Optional<DiaryEntry> last, Decision decision, List<Activity> own) {
      Optional<Activity> done = last.flatMap(each -> begunBy(each, own));
      if (done.isPresent()) {
        return done(moment, done.get());
      }
      Optional<Instant> again =
          last.filter(each -> each.what() == What.PUT_OFF)
              .map(each -> each.when().instant().plus(Facts.PUT_OFF));
      if (last.isPresent() && again.isEmpty()) {
        return was(last.get());
      }
      Instant comes = again.orElse(moment);
      boolean ahead = now.toInstant().isBefore(comes.plus(ReminderRule.LATEST));
      Why why = ahead ? decision.why() : Why.of(Because.ASLEEP);
      boolean quiet = ahead && decision.kind() == Decision.Kind.NOT_TODAY;
      State state = !ahead ? State.HELD_BACK : quiet ? State.QUIET : State.LATER;
      return new DayMoment(comes, state, why, Optional.empty());
    }

    private static DayMoment done(Instant at, Activity what) {
      return new DayMoment(at, State.DONE, Why.of(Because.DUE), Optional.of(what));
    }

    private static Optional<Activity> begunBy(DiaryEntry entry, List<Activity> own) {
      Instant from = entry.when().instant();
      return entry.what() != What.STARTED
          ? Optional.empty()
          : own.stream()
              .filter(each -> !each.began().instant().isBefore(from))
              .filter(each -> each.began().instant().isBefore(from.plus(BEGINS)))
              .findFirst();
    }

    private DayMoment was(DiaryEntry last) {
      State state =
          switch (last.what()) {
            case HELD_BACK -> State.HELD_BACK;
            case SAID -> Facts.isOver(last, now.toInstant()) ? State.UNANSWERED : State.SAID;
            default -> State.UNANSWERED;
          };
      return new DayMoment(last.slot(), state, last.why(), Optional.empty());
    }

    private static List<DayMoment> withNext(List<DayMoment> moments) {
      List<DayMoment> all = new ArrayList<>(moments);
      for (int i = 0; i < all.size(); i++) {
        DayMoment each = all.get(i);
        if (each.state() == State.LATER) {
          all.set(i, new DayMoment(each.at(), State.NEXT, each.why(), each.done()));
          break;
        }
      }
      return all;
    }

    /** As many as could come, and never fewer than were done. */
    private int enough(List<DayMoment> moments) {
      int done = facts.on(day, now.getZone()).size();
      int open =
          (int)
              moments.stream()
                  .filter(each -> each.state() != State.HELD_BACK && each.state() != State.QUIET)
                  .filter(each -> each.state() != State.DONE)
                  .count();
      return Math.max(done, Math.min(plan.enough().orElse(Integer.MAX_VALUE), done + open));
    }
  }
}
