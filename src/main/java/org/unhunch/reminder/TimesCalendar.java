package org.unhunch.reminder;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.unhunch.reminder.plan.Plan;

/** The times of a plan as an iCalendar file (RFC 5545), for other programs. */
public final class TimesCalendar {
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);
  private static final int LINE_BYTES = 75;
  private static final int MINUTES = 5;

  private final Plan plan;
  private final String title;
  private final StringBuilder file = new StringBuilder();

  private TimesCalendar(Plan plan, String title) {
    this.plan = plan;
    this.title = title;
  }

  /**
   * {@return an event for each time of the day, which comes again on each of the plan's days and
   * rings}
   *
   * <p>Its times belong to no zone, so that they stay the same wherever one travels.
   *
   * @param title what each is called
   * @param now the first can come on this day
   */
  public static byte[] of(Plan plan, String title, Instant now, ZoneId zone) {
    TimesCalendar calendar = new TimesCalendar(plan, title);
    calendar.write(now, LocalDate.ofInstant(now, zone));
    return calendar.file.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void write(Instant now, LocalDate today) {
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//Unhunch//Unhunch//EN");
    if (!plan.days().isEmpty()) {
      LocalDate first = today;
      while (!plan.days().contains(first.getDayOfWeek())) {
        first = first.plusDays(1);
      }
      for (LocalTime time : plan.rhythm().ofDay()) {
        event(time, first, now);
      }
    }
    line("END:VCALENDAR");
  }

  private void event(LocalTime time, LocalDate first, Instant now) {
    line("BEGIN:VEVENT");
    line("UID:" + time + "-reminder@unhunch.org");
    line("DTSTAMP:" + LOCAL.format(now.atOffset(ZoneOffset.UTC)) + "Z");
    line("DTSTART:" + LOCAL.format(first.atTime(time)));
    line("DURATION:PT" + MINUTES + "M");
    line("RRULE:FREQ=WEEKLY;BYDAY=" + days());
    line("SUMMARY:" + escaped(title));
    line("TRANSP:TRANSPARENT");
    line("BEGIN:VALARM");
    line("ACTION:DISPLAY");
    line("DESCRIPTION:" + escaped(title));
    line("TRIGGER:PT0S");
    line("END:VALARM");
    line("END:VEVENT");
  }

  private String days() {
    return plan.days().stream()
        .map(DayOfWeek::name)
        .map(name -> name.substring(0, 2))
        .collect(Collectors.joining(","));
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\R", "\\\\n");
  }

  /** Long lines are folded, each part within 75 bytes. */
  private void line(String text) {
    int bytes = 0;
    for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
      String sign = Character.toString(text.codePointAt(at));
      int more = sign.getBytes(StandardCharsets.UTF_8).length;
      if (bytes + more > LINE_BYTES) {
        file.append("\r\n ");
        bytes = 1;
      }
      file.append(sign);
      bytes += more;
    }
    file.append("\r\n");
  }
}
