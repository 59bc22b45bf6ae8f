package org.unhunch.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unhunch.reminder.Activity;
import org.unhunch.reminder.Coming;
import org.unhunch.reminder.DayMoment;
import org.unhunch.reminder.ReminderDay;
import org.unhunch.reminder.Why;
import org.unhunch.routine.Pacing;
import org.unhunch.routine.Routine;
import org.unhunch.routine.term.Position;
import org.unhunch.timeline.Timeline;

/** What is said of reminders: on the notification, in a terminal and on the screen. */
public final class ReminderWords {
  private final Words words;
  private final ZoneId zone;

  /** Says it with these words, in times as they are in the zone. */
  public ReminderWords(Words words, ZoneId zone) {
    this.words = words;
    this.zone = zone;
  }

  /** {@return the time of day of a moment, such as 9:40} */
  public String time(Instant moment) {
    return words.date("date.time", moment.atZone(zone));
  }

  /** {@return what a routine is called: of one exercise, what that is called} */
  public String name(Routine routine) {
    StepWords steps = new StepWords(words);
    return routine.entries().size() == 1
        ? steps.title(routine.entries().get(0).exercise())
        : steps.title(routine);
  }

  /**
   * {@return what is said of what comes next}
   *
   * @param asked how often a day sources ask for something, by its id
   */
  public Coming coming(Optional<Routine> next, Pacing pacing, Map<String, Integer> asked) {
    String line = next.map(each -> line(each, pacing)).orElse("");
    return new Coming(next.map(this::name).orElse(""), line, asked);
  }

  /**
   * {@return what one is in for, such as "1:20, sitting or standing, nothing needed"} It names
   * nothing that anybody at the screen could take for an ailment.
   */
  private String line(Routine routine, Pacing pacing) {
    List<String> parts = new ArrayList<>();
    parts.add(words.clock(Timeline.of(routine, pacing).totalSeconds()));
    parts.add(
        routine.entries().size() == 1
            ? postures(routine)
            : words.text("remind.exercises", routine.entries().size()));
    String needs = new StepWords(words).needs(routine.needs());
    parts.add(
        needs.isEmpty() ? words.text("remind.needs.nothing") : words.text("remind.needs", needs));
    return String.join(", ", parts);
  }

  private String postures(Routine routine) {
    List<String> postures =
        routine.entries().get(0).level().body().positions().stream()
            .map(Position::posture)
            .distinct()
            .sorted()
            .map(each -> words.text(Words.key("remind.posture.", each)))
            .toList();
    return String.join(words.text("list.or"), postures);
  }

  /** {@return why it was held back, such as "Held back: the screen was locked"} */
  public String heldBack(Why why) {
    return words.text("remind.held-back", words.text(Words.key("remind.why.", why.because())));
  }

  /** {@return since when, or when that was, such as "since 10:04"; empty where nobody knows} */
  public Optional<String> since(Why why) {
    String key = Words.key("remind.since.", why.because());
    return why.since().map(each -> words.text(words.knows(key) ? key : "remind.since", time(each)));
  }

  /** {@return the same in one line, such as "held back: the screen was locked, since 10:04"} */
  public String whole(Why why) {
    return since(why)
        .map(each -> words.text("remind.held-back-since", heldBack(why), each))
        .orElse(heldBack(why));
  }

  /** {@return when what was held back and why, such as "10:30 held back: the screen was locked"} */
  public String heldBackAt(Instant moment, Why why) {
    String reason = words.text(Words.key("remind.why.", why.because()));
    return words.text("remind.held-back-at", time(moment), reason);
  }

  /** {@return what became of a moment, in a line} */
  public String state(DayMoment moment) {
    return switch (moment.state()) {
      case DONE -> done(moment.done().orElseThrow());
      case HELD_BACK -> whole(moment.why());
      case QUIET -> quiet(moment.why());
      default -> words.text(Words.key("remind.state.", moment.state()));
    };
  }

  /** {@return what was done, such as "done, 1:58"} */
  public String done(Activity activity) {
    return words.text("remind.done", words.clock(activity.seconds()));
  }

  /** {@return why nothing more comes today, such as "Quiet for today: two went unanswered"} */
  public String quiet(Why why) {
    return words.text("remind.quiet", words.text(Words.key("remind.why.", why.because())));
  }

  /** {@return how far the day is, such as "2 of 3 today"} */
  public String count(ReminderDay day) {
    return words.text("remind.count", day.done(), day.enough());
  }

  /** {@return what comes next, such as "Next at 11:20"; or why nothing does} */
  public String next(ReminderDay day, Why why) {
    return day.next()
        .map(each -> words.text("remind.next", time(each.at())))
        .orElseGet(
            () -> words.text("remind.none", words.text(Words.key("remind.why.", why.because()))));
  }

  /** {@return the days in lines, each under its name, for a terminal} */
  public List<String> lines(List<ReminderDay> days, ZonedDateTime now) {
    LocalDate today = now.toLocalDate();
    List<String> lines = new ArrayList<>();
    for (ReminderDay day : days) {
      lines.add(words.onDay("remind.day", day.day(), today));
      if (day.moments().isEmpty()) {
        lines.add("  " + words.text("remind.day.none"));
      }
      day.moments()
          .forEach(
              each -> lines.add("  " + words.text("remind.row", time(each.at()), state(each))));
    }
    return lines;
  }
}
