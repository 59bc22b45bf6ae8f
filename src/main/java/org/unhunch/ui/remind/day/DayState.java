package org.unhunch.ui.remind.day;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.unhunch.reminder.Activity;
import org.unhunch.reminder.Coming;
import org.unhunch.reminder.Decision;
import org.unhunch.reminder.ReminderDay;
import org.unhunch.reminder.Why;
import org.unhunch.reminder.plan.Plan;
import org.unhunch.routine.Routine;

/**
 * How the day stands.
 *
 * @param plan the plan that holds today
 * @param days today, then yesterday
 * @param decision what is to be done at this moment, as far as the machine allows
 * @param next what comes at the moments ahead, in their order; may be fewer
 * @param coming what is said of the first of these
 * @param names what was done is called, by when it began
 * @param done what was done lately
 */
public record DayState(
    Plan plan,
    List<ReminderDay> days,
    Decision decision,
    List<Routine> next,
    Coming coming,
    Map<Instant, String> names,
    List<Activity> done) {
  /** Copies the lists. */
  public DayState {
    days = List.copyOf(days);
    next = List.copyOf(next);
    names = Map.copyOf(names);
    done = List.copyOf(done);
  }

  /** {@return why nothing is said at this moment} */
  public Why why() {
    return decision.why();
  }

  /** {@return what can be said of the rest of the day: none of it, or that it come after all} */
  String quietKey() {
    return today().canBeTakenBack() ? "remind.after-all" : "remind.quiet-today";
  }

  /** {@return today} */
  public ReminderDay today() {
    return days.get(0);
  }
}
