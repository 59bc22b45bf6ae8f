package org.unhunch.reminder.plan;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.unhunch.json.Fields;
import org.unhunch.json.Value;
import org.unhunch.message.Message;
import org.unhunch.reminder.plan.Content.Kind;

/** A plan as a file has it. */
public final class PlanFormat {
  private static final Map<String, DayOfWeek> DAYS = Fields.names(DayOfWeek.class);
  private static final Map<String, Kind> KINDS = Fields.names(Kind.class);
  private static final Message TIME = Message.of("stored.a-time");

  private PlanFormat() {}

  /** {@return the plan as a JSON object} */
  public static Map<String, Object> write(Plan plan) {
    Map<String, Object> file = new LinkedHashMap<>();
    Rhythm rhythm = plan.rhythm();
    file.put("on", plan.on());
    file.put("since", plan.since());
    file.put("byTheClock", rhythm.byTheClock());
    file.put("everyMinutes", rhythm.everyMinutes());
    file.put("from", rhythm.from().toString());
    file.put("to", rhythm.to().toString());
    file.put("times", rhythm.times().stream().map(LocalTime::toString).toList());
    file.put("days", plan.days());
    plan.enough().ifPresent(most -> file.put("enough", most));
    file.put("what", plan.content().kind());
    plan.content().routineId().ifPresent(id -> file.put("routine", id));
    Manner manner = plan.manner();
    file.put("waitsWhileAway", manner.waitsWhileAway());
    file.put("waitsForTyping", manner.waitsForTyping());
    file.put("countsOwn", manner.countsOwn());
    file.put("sound", manner.sound());
    file.put("named", manner.named());
    file.put("corner", manner.corner());
    return file;
  }

  /** {@return what the object says, and of what it does not say, or says wrongly, the initial} */
  public static Plan read(Fields file) {
    Plan initial = Plan.INITIAL;
    Instant since = file.has("since") ? file.moment("since") : initial.since();
    Set<DayOfWeek> days =
        file.has("days") ? Set.copyOf(file.termsIfAny("days", DAYS)) : initial.days();
    OptionalInt enough = file.integerIfAny("enough", 1, Plan.MOST);
    Content content =
        new Content(
            file.termIfAny("what", KINDS).orElse(initial.content().kind()),
            file.textIfAny("routine"));
    Plan plan =
        new Plan(
            file.flagIfAny("on").orElse(initial.on()),
            since == null ? initial.since() : since,
            initial.rhythm(),
            days,
            enough,
            content,
            manner(file, initial.manner()));
    Rhythm rhythm = rhythm(file, initial.rhythm());
    return rhythm == null ? plan : plan.withRhythm(rhythm, plan.since());
  }

  /** The times that the object says, or null after noting what is wrong. */
  private static Rhythm rhythm(Fields file, Rhythm initial) {
    boolean byTheClock = file.flagIfAny("byTheClock").orElse(initial.byTheClock());
    OptionalInt every =
        file.integerIfAny("everyMinutes", Rhythm.LEAST_MINUTES, Rhythm.MOST_MINUTES);
    LocalTime from = file.valueIfAny("from").map(PlanFormat::time).orElse(initial.from());
    LocalTime to = file.valueIfAny("to").map(PlanFormat::time).orElse(initial.to());
    List<LocalTime> times =
        file.has("times") ? file.list("times", PlanFormat::time) : initial.times();
    return file.build(
        () -> new Rhythm(byTheClock, every.orElse(initial.everyMinutes()), from, to, times));
  }

  private static LocalTime time(Value value) {
    return value.parsed(LocalTime::parse, TIME);
  }

  private static Manner manner(Fields file, Manner initial) {
    return new Manner(
        flag(file, "waitsWhileAway", initial.waitsWhileAway()),
        flag(file, "waitsForTyping", initial.waitsForTyping()),
        flag(file, "countsOwn", initial.countsOwn()),
        flag(file, "sound", initial.sound()),
        flag(file, "named", initial.named()),
        flag(file, "corner", initial.corner()));
  }

  private static boolean flag(Fields file, String key, boolean initial) {
    Optional<Boolean> said = file.flagIfAny(key);
    return said.orElse(initial);
  }
}
