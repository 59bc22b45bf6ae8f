package org.unhunch.sheet;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.unhunch.history.ExerciseDone;
import org.unhunch.history.Session;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Side;
import org.unhunch.sheet.FourWeeks.Dated;
import org.unhunch.sheet.FourWeeks.Line;
import org.unhunch.words.StepWords;
import org.unhunch.words.Words;

/**
 * Four weeks on a page, for someone who helps: the days with their minutes, what was done of each
 * exercise, and each session. It counts and judges nothing.
 */
public final class WeeksSheet implements Sheet {
  private static final double TITLE = 18;
  private static final double SUBTITLE = 9.5;
  private static final double GAP = 12;
  private static final double LARGEST = 9;
  private static final double SMALLEST = 6;
  private static final double STEP = 0.25;
  private static final double DAY_HEIGHT = 30;
  private static final int WEEK = 7;

  /** So many rows have room on no page, so that more need not be measured. */
  private static final int MORE_THAN_FIT = 200;

  private final FourWeeks weeks;
  private final Catalog catalog;
  private final Words words;
  private final SheetFonts fonts;
  private final SheetColors colors = SheetColors.load();

  /** A sheet of these weeks, in the words of the catalog. */
  public WeeksSheet(FourWeeks weeks, Catalog catalog, Words words, SheetFonts fonts) {
    this.weeks = weeks;
    this.catalog = catalog;
    this.words = words;
    this.fonts = fonts;
  }

  @Override
  public Locale language() {
    return words.language().locale();
  }

  @Override
  public String title() {
    return words.text("four-weeks.heading") + ", " + days();
  }

  private String days() {
    return words.text(
        "four-weeks.days",
        words.date("date.far", weeks.first()),
        words.date("date.far", weeks.last()));
  }

  @Override
  public int pages() {
    return 1;
  }

  @Override
  public void paint(Graphics2D g, Paper paper, int page) {
    Pen pen = new Pen(g, fonts, colors);
    Rectangle2D room = paper.inside();
    String heading = words.text("four-weeks.heading");
    pen.line(heading, fonts.bold(TITLE), colors.text(), room.getX(), room.getY());
    double y = room.getY() + TITLE * Pen.LEADING;
    Font small = fonts.plain(SUBTITLE);
    pen.line(span(), small, colors.muted(), room.getX(), y);
    y = calendar(pen, room, y + SUBTITLE * Pen.LEADING + GAP) + GAP;
    if (weeks.sessions().isEmpty()) {
      pen.line(words.text("four-weeks.none"), small, colors.text(), room.getX(), y);
      return;
    }
    tables(pen, room, y);
  }

  private String span() {
    int minutes = (weeks.seconds() + 30) / 60;
    return days()
        + " · "
        + words.text("four-weeks.sum", weeks.sessions().size(), weeks.days().size(), minutes);
  }

  /** A box for each day, a row for each week; the minutes stand in the boxes. */
  private double calendar(Pen pen, Rectangle2D room, double top) {
    double width = room.getWidth() / WEEK;
    for (int i = 0; i < WEEK; i++) {
      String name = words.date("date.weekday", weeks.first().plusDays(i));
      pen.line(name, fonts.plain(SUBTITLE - 1.5), colors.muted(), room.getX() + i * width, top);
    }
    double below = top + SUBTITLE * Pen.LEADING;
    for (int i = 0; i < FourWeeks.DAYS; i++) {
      double x = room.getX() + i % WEEK * width;
      double y = below + i / WEEK * DAY_HEIGHT;
      day(pen, weeks.first().plusDays(i), new Rectangle2D.Double(x, y, width, DAY_HEIGHT));
    }
    return below + FourWeeks.DAYS / WEEK * DAY_HEIGHT;
  }

  private void day(Pen pen, LocalDate day, Rectangle2D box) {
    pen.draw(box);
    pen.line(
        words.date("date.day-short", day),
        fonts.plain(7),
        colors.muted(),
        box.getX() + 4,
        box.getY() + 3);
    Integer seconds = weeks.days().get(day);
    if (seconds != null) {
      String minutes = words.minutes(seconds);
      pen.lineTo(minutes, fonts.bold(10), colors.text(), box.getMaxX() - 5, box.getMaxY() - 16);
    }
  }

  /** Both tables, in letters as large as there is room for; the oldest sessions give way last. */
  private void tables(Pen pen, Rectangle2D room, double top) {
    double left = room.getMaxY() - top;
    Table exercises = exercises(room.getWidth());
    Table sessions = sessions(room.getWidth());
    double size = LARGEST;
    while (size > SMALLEST && needed(exercises, sessions, size) > left) {
      size -= STEP;
    }
    double y = exercises.paint(pen, size, room.getX(), top) + size;
    if (needed(exercises, sessions, size) <= left) {
      sessions.paint(pen, size, room.getX(), y);
      return;
    }
    int shown = sessions.rowsWithin(room.getMaxY() - y - 2 * size, fonts, size);
    y = sessions.last(shown).paint(pen, size, room.getX(), y);
    String more = words.text("four-weeks.more", sessions.rows().size() - shown);
    pen.line(more, fonts.plain(size), colors.muted(), room.getX(), y);
  }

  private double needed(Table exercises, Table all, double size) {
    Table sessions = all.last(Math.min(all.rows().size(), MORE_THAN_FIT));
    return exercises.height(fonts, size) + sessions.height(fonts, size) + 2 * size;
  }

  private Table exercises(double width) {
    List<String> headings = headings("exercise", "times", "skipped", "hurt", "reps");
    return new Table(
        headings,
        width,
        widths(headings, 0, 4, 4.5, 4, 26),
        weeks.exercises().stream().map(this::row).toList());
  }

  private List<String> headings(String... keys) {
    return Stream.of(keys).map(key -> words.text("four-weeks.column." + key)).toList();
  }

  /** Each column as wide as its heading at the least, but for the one that has what is left. */
  private List<Double> widths(List<String> headings, double... least) {
    return IntStream.range(0, least.length)
        .mapToObj(i -> least[i] == 0 ? 0 : Math.max(least[i], inLetters(headings.get(i))))
        .toList();
  }

  private double inLetters(String heading) {
    return fonts.width(heading, fonts.bold(1));
  }

  private List<String> row(Line line) {
    return List.of(
        name(line),
        "" + line.times(),
        "" + line.skipped(),
        "" + line.hurt(),
        line.sides().entrySet().stream()
            .map(each -> reps(each.getKey(), each.getValue()))
            .collect(Collectors.joining(", ")));
  }

  private String reps(Optional<Side> side, FourWeeks.Reps reps) {
    String name = side.map(each -> words.text(Words.key("side.", each)) + " ").orElse("");
    return name + words.text("four-weeks.done-of", reps.done(), reps.planned());
  }

  /** The exercise's name with the names of the levels it was done at, where it has several. */
  private String name(Line line) {
    return catalog
        .exercise(line.exerciseId())
        .map(
            exercise ->
                exercise.levels().size() == 1
                    ? title(exercise)
                    : words.text("exercise.level", title(exercise), levels(exercise, line)))
        .orElse(ExerciseDone.called(line.exerciseId()));
  }

  private String title(Exercise exercise) {
    return new StepWords(words).title(exercise);
  }

  private static String levels(Exercise exercise, Line line) {
    return line.levelIds().stream()
        .map(id -> exercise.level(id).map(each -> each.name()).orElse(id))
        .collect(Collectors.joining(", "));
  }

  private Table sessions(double width) {
    List<String> headings = headings("day", "routine", "minutes", "stiffness", "notes");
    return new Table(
        headings,
        width,
        widths(headings, 4, 19, 4.5, 5.5, 0),
        weeks.sessions().stream().map(this::row).toList());
  }

  private List<String> row(Dated dated) {
    Session session = dated.session();
    String name = words.text(Words.key("four-weeks.", session.ending()), session.routineName());
    return List.of(
        words.date("date.day-short", dated.day()),
        name,
        words.minutes(session.playedSeconds()),
        number(session.stiffnessBefore()) + " → " + number(session.stiffnessAfter()),
        notes(session));
  }

  private String name(ExerciseDone done) {
    return catalog.exercise(done.exerciseId()).map(this::title).orElseGet(done::called);
  }

  private static String number(OptionalInt stiffness) {
    return stiffness.isPresent() ? "" + stiffness.getAsInt() : "–";
  }

  private String notes(Session session) {
    List<String> notes = new ArrayList<>();
    notes.add(session.note().replace('\n', ' '));
    for (ExerciseDone each : session.exercises()) {
      String name = name(each);
      if (each.hurt()) {
        notes.add(words.text("four-weeks.it-hurt", name));
      }
      if (!each.note().isEmpty()) {
        notes.add(words.text("exercise.level", name, each.note().replace('\n', ' ')));
      }
    }
    return notes.stream().filter(each -> !each.isBlank()).collect(Collectors.joining(" · "));
  }
}
