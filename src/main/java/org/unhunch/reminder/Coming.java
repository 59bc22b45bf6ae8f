package org.unhunch.reminder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.unhunch.history.Session;
import org.unhunch.json.Fields;
import org.unhunch.reminder.plan.Content.Kind;
import org.unhunch.reminder.plan.Plan;

/**
 * What comes next, as the window last knew it, which has read all that there is. Who only says that
 * it is time need not read that again.
 *
 * @param name what it is called; empty where that is not known or nothing comes
 * @param line what one is in for; empty likewise
 * @param asked how often a day sources ask for something, by the id of the routine or exercise
 */
public record Coming(String name, String line, Map<String, Integer> asked) {
  /** Nothing is known. */
  public static final Coming UNKNOWN = new Coming("", "", Map.of());

  /** Copies the table. */
  public Coming {
    asked = Map.copyOf(asked);
  }

  /** {@return in how many of the sessions the routine or the exercise with the id was done} */
  public static int times(String id, List<Session> sessions) {
    return (int)
        sessions.stream()
            .filter(
                each ->
                    each.routineId().equals(id)
                        || each.exercises().stream().anyMatch(done -> done.exerciseId().equals(id)))
            .count();
  }

  /**
   * {@return the plan; where it is as often as sources ask for, with what is left of that as enough
   * for the day}
   *
   * @param today the sessions of the day
   */
  public Plan plan(Plan plan, List<Session> today) {
    if (plan.content().kind() != Kind.PER_DAY || asked.isEmpty()) {
      return plan;
    }
    int left =
        asked.entrySet().stream()
            .mapToInt(each -> Math.max(0, each.getValue() - times(each.getKey(), today)))
            .sum();
    int enough = Math.min(plan.enough().orElse(Plan.MOST), today.size() + left);
    return plan.withEnough(OptionalInt.of(Math.max(1, Math.min(Plan.MOST, enough))));
  }

  Map<String, Object> written() {
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("name", name);
    file.put("line", line);
    file.put("asked", new TreeMap<>(asked));
    return file;
  }

  /** What the object says, or null after noting what is wrong. */
  static Coming read(Fields file) {
    String name = file.text("name");
    String line = file.text("line");
    Map<String, Integer> asked = file.byKeyIfAny("asked", each -> each.integer(1, Plan.MOST));
    return file.build(() -> new Coming(name, line, asked));
  }
}
