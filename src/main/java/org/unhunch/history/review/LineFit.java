package org.unhunch.history.review;

/** The straight line with the least squares of what it misses points by. */
final class LineFit {
  /** The 97.5th percentile of the normal distribution. */
  private static final double Z = 1.959964;

  private int n;
  private double meanX;
  private double meanY;
  private double sumXx;
  private double sumXy;
  private double sumYy;

  /** Adds a point so many times, by Welford's sums, which lose no digits to large numbers. */
  void add(double x, double y, int times) {
    double dx = x - meanX;
    double dy = y - meanY;
    double share = (double) times / (n + times);
    sumXx += dx * dx * n * share;
    sumXy += dx * dy * n * share;
    sumYy += dy * dy * n * share;
    meanX += dx * share;
    meanY += dy * share;
    n += times;
  }

  /** The line's value at x. */
  double at(double x) {
    return meanY + slope() * (x - meanX);
  }

  /** Whether zero lies outside the 95 percent confidence interval of the slope. */
  boolean isClear() {
    if (n < 3 || sumXx == 0) {
      return false;
    }
    double rest = Math.max(0, sumYy - slope() * sumXy);
    double error = Math.sqrt(rest / (n - 2) / sumXx);
    return Math.abs(slope()) > error * student(n - 2);
  }

  private double slope() {
    return sumXx == 0 ? 0 : sumXy / sumXx;
  }

  /** The 97.5th percentile of Student's distribution, by the expansion of Cornish and Fisher. */
  private static double student(int degrees) {
    double z3 = Math.pow(Z, 3);
    double z5 = Math.pow(Z, 5);
    double z7 = Math.pow(Z, 7);
    return Z
        + (z3 + Z) / (4.0 * degrees)
        + (5 * z5 + 16 * z3 + 3 * Z) / (96.0 * Math.pow(degrees, 2))
        + (3 * z7 + 19 * z5 + 17 * z3 - 15 * Z) / (384.0 * Math.pow(degrees, 3));
  }
}
