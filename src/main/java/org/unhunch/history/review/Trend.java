package org.unhunch.history.review;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import org.unhunch.history.Session;

/**
 * How stiffness has gone over time: every rating that was given, and a line only where it says
 * something.
 *
 * @param dots the ratings, by day and then by value; equal ones of a day are one dot that counts
 * @param line the straight line nearest to the ratings, where they rise or fall more clearly than
 *     they scatter; otherwise empty
 */
public record Trend(List<Dot> dots, Optional<Line> line) {
  /** So many ratings or fewer show no trend, whatever they are. */
  public static final int TOO_FEW = 3;

  /**
   * Equal ratings of a day.
   *
   * @param day the day
   * @param value 0 to 10
   * @param count how many there are, 1 or more
   */
  public record Dot(LocalDate day, int value, int count) {}

  /**
   * A straight line.
   *
   * @param from the stiffness on the day of the first rating
   * @param to the stiffness on the day of the last rating
   */
  public record Line(double from, double to) {}

  /** Copies the dots. */
  public Trend {
    dots = List.copyOf(dots);
  }

  /**
   * {@return the ratings that {@code which} picks of the sessions; the zone counts where none was
   * written}
   */
  public static Trend of(
      List<Session> sessions, ZoneId zone, Function<Session, OptionalInt> which) {
    Map<LocalDate, Map<Integer, Integer>> counts = new TreeMap<>();
    for (Session each : sessions) {
      LocalDate day = each.when().day(zone);
      which
          .apply(each)
          .ifPresent(
              value ->
                  counts
                      .computeIfAbsent(day, key -> new TreeMap<>())
                      .merge(value, 1, Integer::sum));
    }
    List<Dot> dots = new ArrayList<>();
    counts.forEach(
        (day, values) -> values.forEach((value, count) -> dots.add(new Dot(day, value, count))));
    return new Trend(dots, line(dots));
  }

  /** {@return how many ratings there are} */
  public int ratings() {
    return dots.stream().mapToInt(Dot::count).sum();
  }

  /** {@return the mean of the ratings; 0 if there are none} */
  public double mean() {
    return ratings() == 0
        ? 0
        : dots.stream().mapToDouble(dot -> dot.value() * dot.count()).sum() / ratings();
  }

  private static Optional<Line> line(List<Dot> dots) {
    if (dots.stream().mapToInt(Dot::count).sum() <= TOO_FEW) {
      return Optional.empty();
    }
    LocalDate first = dots.get(0).day();
    LineFit fit = new LineFit();
    dots.forEach(dot -> fit.add(daysBetween(first, dot.day()), dot.value(), dot.count()));
    int days = daysBetween(first, dots.get(dots.size() - 1).day());
    return fit.isClear() ? Optional.of(new Line(fit.at(0), fit.at(days))) : Optional.empty();
  }

  private static int daysBetween(LocalDate from, LocalDate to) {
    return (int) ChronoUnit.DAYS.between(from, to);
  }
}
