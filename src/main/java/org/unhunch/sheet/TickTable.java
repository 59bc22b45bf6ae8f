package org.unhunch.sheet;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.unhunch.words.Words;

/** Boxes to tick: a row for each of some names, a box for each day of four weeks. */
record TickTable(List<String> names, Words words) {
  private static final int WEEKS = 4;
  private static final int DAYS = 7;
  private static final double SIZE = 8;
  private static final double ROW = 12;
  private static final double HEAD = 26;
  private static final double NAMES = 0.3;
  private static final double WEEK_GAP = 8;
  private static final double BOX = 8.5;

  double height() {
    return HEAD + names.size() * ROW + ROW / 3;
  }

  /** Paints it into a rectangle of its height. */
  void paint(Pen pen, Rectangle2D room) {
    Font font = pen.fonts().plain(SIZE);
    Font small = pen.fonts().plain(SIZE - 1.5);
    Color muted = pen.colors().muted();
    String[] days = words.text("sheet.days").split(" "); // from Monday on
    int first = words.firstDay().ordinal();
    pen.rule(room.getX(), room.getMaxX(), room.getY());
    for (int week = 0; week < WEEKS; week++) {
      String heading = words.text("sheet.week", week + 1);
      double left = x(room, week, 0) - BOX / 2;
      pen.line(heading, font, muted, left, room.getY() + 3);
      // The date is written here by hand.
      double date = left + pen.fonts().width(heading, font) + 3;
      double end = x(room, week, DAYS - 1) + BOX / 2;
      pen.rule(date, end, room.getY() + 3 + SIZE * Pen.LEADING);
      for (int day = 0; day < DAYS; day++) {
        pen.lineAround(
            days[(first + day) % DAYS], small, muted, x(room, week, day), room.getY() + 14);
      }
    }
    for (int row = 0; row < names.size(); row++) {
      row(pen, room, row, font);
    }
  }

  private void row(Pen pen, Rectangle2D room, int row, Font font) {
    double y = room.getY() + HEAD + row * ROW;
    double width = room.getWidth() * NAMES - WEEK_GAP;
    List<String> name = pen.fonts().wrap(names.get(row), font, width, 1);
    Rectangle2D column = new Rectangle2D.Double(room.getX(), y, width, ROW);
    pen.lines(name, font, pen.colors().text(), column, y);
    for (int week = 0; week < WEEKS; week++) {
      for (int day = 0; day < DAYS; day++) {
        double x = x(room, week, day) - BOX / 2;
        pen.draw(new Rectangle2D.Double(x, y + (SIZE * Pen.LEADING - BOX) / 2, BOX, BOX));
      }
    }
  }

  /** The middle of the boxes of a day. */
  private static double x(Rectangle2D room, int week, int day) {
    double all = room.getWidth() * (1 - NAMES);
    double each = (all - (WEEKS - 1) * WEEK_GAP) / (WEEKS * DAYS);
    double left = room.getMaxX() - all + week * (DAYS * each + WEEK_GAP);
    return left + (day + 0.5) * each;
  }
}
