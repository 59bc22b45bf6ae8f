package org.unhunch.sheet;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.unhunch.figure.scene.Scenes;
import org.unhunch.routine.Pacing;
import org.unhunch.routine.Routine;
import org.unhunch.timeline.Timeline;
import org.unhunch.words.DoseWords;
import org.unhunch.words.StepWords;
import org.unhunch.words.Words;

/**
 * A routine to hang up: a cell for each exercise, and boxes to tick for four weeks. It takes one
 * page, or where its letters would be too small to read at arm's length, two or more.
 */
public final class RoutineSheet implements Sheet {
  /** With more exercises than this on a page the letters would be smaller than can be read. */
  private static final int MOST_ON_PAGE = 12;

  private static final double TITLE = 18;
  private static final double SUBTITLE = 9.5;
  private static final double GAP = 14;
  private static final int MOST_CLOSING = 4;
  private static final double SMALL = 8;

  private final Routine routine;
  private final String subtitle;
  private final String closing;
  private final List<ExerciseCell> cells;
  private final SheetFonts fonts;
  private final SheetColors colors = SheetColors.load();
  private final Words words;

  /**
   * A sheet of a routine.
   *
   * @param pacing the times around its exercises
   * @param figures what the figure does in an exercise, or empty where there are no poses
   */
  public RoutineSheet(
      Routine routine,
      Pacing pacing,
      Function<Routine.Entry, Optional<Scenes>> figures,
      Words words,
      SheetFonts fonts) {
    this.routine = routine;
    this.words = words;
    this.fonts = fonts;
    this.subtitle = subtitle(routine, pacing, words);
    this.closing = new DoseWords(words).closing(routine);
    this.cells =
        routine.entries().stream()
            .map(each -> ExerciseCell.of(each, pacing, figures.apply(each), words))
            .toList();
  }

  private static String subtitle(Routine routine, Pacing pacing, Words words) {
    String time =
        words.text("sheet.time", words.duration(Timeline.of(routine, pacing).totalSeconds()));
    String all = new StepWords(words).needs(routine.needs());
    String needs = all.isEmpty() ? "" : " · " + words.text("pick.needs", all);
    String often =
        new DoseWords(words).perDay(routine.perDay()).map(each -> " · " + each).orElse("");
    return time + often + needs;
  }

  @Override
  public Locale language() {
    return words.language().locale();
  }

  @Override
  public String title() {
    return routine.name();
  }

  @Override
  public int pages() {
    return (cells.size() + MOST_ON_PAGE - 1) / MOST_ON_PAGE;
  }

  @Override
  public void paint(Graphics2D g, Paper paper, int page) {
    Pen pen = new Pen(g, fonts, colors);
    Rectangle2D room = paper.inside();
    double top = heading(pen, room, page);
    List<ExerciseCell> here = on(page);
    List<String> names = here.stream().map(ExerciseCell::name).toList();
    TickTable table = new TickTable(names, words);
    double foot = room.getMaxY() - SUBTITLE * Pen.LEADING;
    Font small = fonts.plain(SUBTITLE);
    List<String> after =
        fonts.wrap(page == pages() - 1 ? closing : "", small, room.getWidth(), MOST_CLOSING);
    double last = after.size() * SUBTITLE * Pen.LEADING;
    double height = foot - table.height() - last - 2 * GAP - top;
    Rectangle2D cells = new Rectangle2D.Double(room.getX(), top, room.getWidth(), height);
    double end = Grid.of(here, cells, fonts).paint(pen) + GAP;
    double below = pen.lines(after, small, colors.muted(), room, end) + GAP;
    table.paint(pen, new Rectangle2D.Double(room.getX(), below, room.getWidth(), table.height()));
    pen.line(words.text("sheet.foot"), fonts.plain(SMALL), colors.muted(), room.getX(), foot);
  }

  /** As many on each page, as far as it goes. */
  private List<ExerciseCell> on(int page) {
    int each = (cells.size() + pages() - 1) / pages();
    return cells.subList(page * each, Math.min(cells.size(), (page + 1) * each));
  }

  private double heading(Pen pen, Rectangle2D room, int page) {
    String pages = pages() > 1 ? words.text("sheet.page", page + 1, pages()) : "";
    pen.lineTo(pages, fonts.plain(SUBTITLE), colors.muted(), room.getMaxX(), room.getY());
    Font font = fonts.bold(TITLE);
    String named = new StepWords(words).title(routine);
    double width = room.getWidth() - 4 * TITLE;
    Rectangle2D side = new Rectangle2D.Double(room.getX(), room.getY(), width, 0);
    pen.lines(fonts.wrap(named, font, width, 1), font, colors.text(), side, room.getY());
    double y = room.getY() + TITLE * Pen.LEADING;
    Font small = fonts.plain(SUBTITLE);
    List<String> lines = fonts.wrap(subtitle, small, room.getWidth(), 2);
    return pen.lines(lines, small, colors.muted(), room, y) + GAP;
  }
}
