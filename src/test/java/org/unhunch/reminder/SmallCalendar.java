package org.unhunch.reminder;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads as much of an iCalendar file as the program writes, strictly by RFC 5545: whatever else is
 * in it is a fault.
 */
record SmallCalendar(List<Event> events, int alarms) {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
  private static final Map<String, Set<String>> REQUIRED =
      Map.of(
          "VCALENDAR", Set.of("VERSION", "PRODID"),
          "VEVENT", Set.of("UID", "DTSTAMP", "DTSTART", "DURATION", "RRULE", "SUMMARY", "TRANSP"),
          "VALARM", Set.of("ACTION", "DESCRIPTION", "TRIGGER"));

  /** One event, which comes again on days of the week. */
  record Event(String id, LocalDateTime start, Set<DayOfWeek> days, String title) {}

  static SmallCalendar read(byte[] file) {
    String text = new String(file, StandardCharsets.UTF_8);
    check(text.endsWith("\r\n") && !text.replace("\r\n", "").matches("(?s).*[\r\n].*"), "lines");
    List<String> lines = List.of(text.replace("\r\n ", "").split("\r\n"));
    List<Event> events = new ArrayList<>();
    List<String> open = new ArrayList<>();
    Map<String, Map<String, String>> values = new HashMap<>();
    int alarms = 0;
    for (String line : lines) {
      int colon = line.indexOf(':');
      String name = line.substring(0, colon);
      String value = line.substring(colon + 1);
      String within = open.isEmpty() ? "" : open.get(open.size() - 1);
      if (name.equals("BEGIN")) {
        check(parentOf(value).equals(within), line);
        open.add(value);
        values.put(value, new HashMap<>());
      } else if (name.equals("END")) {
        check(value.equals(within), line);
        check(values.get(value).keySet().equals(REQUIRED.get(value)), value);
        open.remove(open.size() - 1);
        alarms += value.equals("VALARM") ? 1 : 0;
        if (value.equals("VEVENT")) {
          events.add(event(values.get(value)));
        }
      } else {
        check(values.get(within).put(name, value) == null, line);
      }
    }
    check(open.isEmpty() && lines.get(0).equals("BEGIN:VCALENDAR"), "ends");
    return new SmallCalendar(events, alarms);
  }

  private static String parentOf(String component) {
    return switch (component) {
      case "VCALENDAR" -> "";
      case "VEVENT" -> "VCALENDAR";
      case "VALARM" -> "VEVENT";
      default -> throw new AssertionError(component);
    };
  }

  private static Event event(Map<String, String> values) {
    check(values.get("DTSTAMP").matches("\\d{8}T\\d{6}Z"), "stamp");
    check(values.get("DURATION").matches("PT\\d+M"), "duration");
    String rule = values.get("RRULE");
    check(rule.startsWith("FREQ=WEEKLY;BYDAY="), rule);
    Set<DayOfWeek> days =
        Arrays.stream(rule.substring(rule.lastIndexOf('=') + 1).split(","))
            .map(SmallCalendar::day)
            .collect(Collectors.toSet());
    LocalDateTime start = LocalDateTime.parse(values.get("DTSTART"), TIME);
    check(days.contains(start.getDayOfWeek()), "the first must be one of the days");
    String title =
        values
            .get("SUMMARY")
            .replace("\\n", "\n")
            .replace("\\,", ",")
            .replace("\\;", ";")
            .replace("\\\\", "\\");
    return new Event(values.get("UID"), start, days, title);
  }

  private static DayOfWeek day(String letters) {
    return Arrays.stream(DayOfWeek.values())
        .filter(each -> each.name().startsWith(letters))
        .findFirst()
        .orElseThrow();
  }

  private static void check(boolean right, String what) {
    if (!right) {
      throw new AssertionError(what);
    }
  }

  Set<String> ids() {
    return events.stream().map(Event::id).collect(Collectors.toSet());
  }

  List<LocalDateTime> occurrences(LocalDate from, int days) {
    List<LocalDateTime> all = new ArrayList<>();
    for (int i = 0; i < days; i++) {
      LocalDate day = from.plusDays(i);
      events.stream()
          .filter(each -> each.days().contains(day.getDayOfWeek()))
          .map(each -> day.atTime(each.start().toLocalTime()))
          .filter(each -> !each.isBefore(events.get(0).start().toLocalDate().atStartOfDay()))
          .forEach(all::add);
    }
    return all;
  }
}
