package org.unhunch.figure.arrow;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Point2D.Double;
import java.util.ArrayList;
import java.util.List;
import org.unhunch.routine.pose.Mover;

/**
 * The way of an arrow, in even steps.
 *
 * @param points two or more, from the tail to the point
 */
record Line(List<Point2D.Double> points) {
  /** How many steps before and after a place tell how the way turns there, and by what cosine. */
  private static final int CORNER = 5;

  private static final double SHARP = 0.2;

  /** The last that long of the way of a hand tells where it goes in the end. */
  private static final double LATE = 29;

  private static final int ROUNDINGS = 5;
  private static final double STEP = 0.8;
  private static final double TAIL = 0.3;
  private static final double NECK = 0.85;
  private static final double HEAD_LONG = 4.4;
  private static final double HEAD_WIDE = 2.3;
  private static final double NOTCH = 0.9;

  Line {
    points = List.copyOf(points);
  }

  /** {@return the line through the points, in even steps} */
  static Line through(List<Point2D.Double> corners) {
    List<Point2D.Double> points = new ArrayList<>();
    points.add(corners.get(0));
    double over = 0;
    for (int i = 0; i + 1 < corners.size(); i++) {
      Point2D.Double from = corners.get(i);
      Point2D.Double to = corners.get(i + 1);
      double length = from.distance(to);
      double at = STEP - over;
      for (; at <= length; at += STEP) {
        points.add(mix(from, to, at / length));
      }
      over = length - (at - STEP);
    }
    Point2D.Double last = corners.get(corners.size() - 1);
    if (points.size() < 2 || over > STEP / 2) {
      points.add(last);
    }
    return new Line(points);
  }

  static Line straight(Point2D.Double from, double dx, double dy, double length) {
    return through(List.of(from, new Double(from.x + dx * length, from.y + dy * length)));
  }

  private static Point2D.Double mix(Point2D.Double a, Point2D.Double b, double part) {
    return new Double(a.x + (b.x - a.x) * part, a.y + (b.y - a.y) * part);
  }

  double length() {
    return (points.size() - 1) * STEP;
  }

  Point2D.Double first() {
    return points.get(0);
  }

  Point2D.Double last() {
    return points.get(points.size() - 1);
  }

  /**
   * {@return the index of the last place at which the way turns off for more than that length, or
   * 0}
   */
  static int corner(List<Point2D.Double> way, double farther) {
    for (int i = way.size() - 1 - CORNER; i >= CORNER; i--) {
      Point2D.Double at = way.get(i);
      Point2D.Double before = way.get(i - CORNER);
      Point2D.Double after = way.get(i + CORNER);
      double in = before.distance(at);
      double out = at.distance(after);
      double along = (at.x - before.x) * (after.x - at.x) + (at.y - before.y) * (after.y - at.y);
      double left = at.distance(way.get(way.size() - 1));
      if (left > Math.max(farther, at.distance(way.get(0))) && along < SHARP * in * out) {
        return i;
      }
    }
    return 0;
  }

  /** {@return the way with its corners rounded} */
  static List<Point2D.Double> rounded(List<Point2D.Double> way) {
    List<Point2D.Double> round = new ArrayList<>(way);
    for (int times = 0; times < ROUNDINGS; times++) {
      for (int i = 1; i + 1 < round.size(); i++) {
        round.set(i, mix(round.get(i), mix(round.get(i - 1), round.get(i + 1), 0.5), 0.5));
      }
    }
    return round;
  }

  /**
   * {@return the index of the first place from that one on which is, for an arm, not far from the
   * end}
   */
  static int late(List<Point2D.Double> way, int from, Mover mover) {
    double far =
        switch (mover) {
          case LEFT_HAND, RIGHT_HAND -> LATE;
          case LEFT_ELBOW, RIGHT_ELBOW -> LATE / 3;
          default -> java.lang.Double.MAX_VALUE;
        };
    int late = from;
    while (way.get(late).distance(way.get(way.size() - 1)) > far) {
      late++;
    }
    return late;
  }

  /**
   * {@return the way without a return at its end {@code shorter} than that, as a head would bend}
   */
  static List<Point2D.Double> outward(List<Point2D.Double> all, double shorter) {
    int farthest = all.size() - 1;
    for (int i = all.size() - 1; i > all.size() * 2 / 5; i--) {
      boolean farther = all.get(i).distance(all.get(0)) > all.get(farthest).distance(all.get(0));
      farthest = farther ? i : farthest;
    }
    boolean little = all.get(farthest).distance(all.get(all.size() - 1)) < shorter;
    return little ? all.subList(0, farthest + 1) : all;
  }

  /** {@return the end of this, at most that long, without the last {@code less}} */
  Line end(double most, double less) {
    int to = Math.max(2, points.size() - (int) (less / STEP));
    int from = Math.max(0, to - 1 - (int) (most / STEP));
    return new Line(points.subList(Math.min(from, to - 2), to));
  }

  /** {@return how near this and the other come to each other} */
  double distance(Line other) {
    double least = java.lang.Double.MAX_VALUE;
    for (Point2D.Double a : points) {
      for (Point2D.Double b : other.points) {
        least = Math.min(least, a.distance(b));
      }
    }
    return least;
  }

  /** {@return an arrow along this, its tail thin, with a head at one end or at both} */
  Shape arrow(boolean bothWays) {
    int heads = bothWays ? 2 : 1;
    double room = (points.size() - 1) / (heads + 0.5);
    int head = (int) Math.max(1, Math.min(HEAD_LONG / STEP, room));
    int first = bothWays ? head - 1 : 0;
    int neck = points.size() - head;
    Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    List<Point2D.Double> back = new ArrayList<>();
    if (bothWays) {
      head(path, back, head, -1);
    }
    for (int i = first; i <= neck; i++) {
      double grown = bothWays ? 1 : (double) (i - first) / Math.max(1, neck - first);
      double half = TAIL + (NECK - TAIL) * grown;
      add(path, side(i, half));
      back.add(side(i, -half));
    }
    head(path, back, points.size() - 1 - head, 1);
    for (int i = back.size() - 1; i >= 0; i--) {
      add(path, back.get(i));
    }
    path.closePath();
    return path;
  }

  /** Adds the barbs of a head whose base is at the index, and its point at the end it looks to. */
  private void head(Path2D.Double path, List<Point2D.Double> back, int base, int way) {
    Point2D.Double tip = way > 0 ? last() : first();
    Point2D.Double foot = points.get(base);
    double length = Math.max(1e-6, foot.distance(tip));
    double dx = (tip.x - foot.x) / length;
    double dy = (tip.y - foot.y) / length;
    Point2D.Double heel = new Double(foot.x - NOTCH * dx, foot.y - NOTCH * dy);
    double wide = HEAD_WIDE * way;
    Point2D.Double one = new Double(heel.x - dy * wide, heel.y + dx * wide);
    Point2D.Double two = new Double(heel.x + dy * wide, heel.y - dx * wide);
    if (way > 0) {
      add(path, one);
      add(path, tip);
      back.add(two);
    } else {
      add(path, tip);
      add(path, one);
      back.add(two);
    }
  }

  private Point2D.Double side(int i, double half) {
    Point2D.Double a = points.get(Math.max(0, i - 1));
    Point2D.Double b = points.get(Math.min(points.size() - 1, i + 1));
    double length = Math.max(1e-6, a.distance(b));
    Point2D.Double at = points.get(i);
    return new Double(at.x - (b.y - a.y) / length * half, at.y + (b.x - a.x) / length * half);
  }

  private static void add(Path2D.Double path, Point2D.Double point) {
    if (path.getCurrentPoint() == null) {
      path.moveTo(point.x, point.y);
    } else {
      path.lineTo(point.x, point.y);
    }
  }
}
