package org.unhunch.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What was measured, beside its floor, its bound and an older program of ours; printed as it grows
 * and kept in a file. Where there is no number there is NaN.
 */
final class Table {
  /** What stands for a number that there is not. */
  static final double NONE = Double.NaN;

  private static final String LINE = "| %-72s | %8s | %8s | %6s | %-24s | %8s |%n";
  private final List<String> lines = new ArrayList<>();

  Table() {
    add(String.format(LINE, "what", "ours", "floor", "ratio", "bound", "old"));
    add("|---|---:|---:|---:|---|---:|\n");
  }

  /** Adds a value beside its floor, in this unit; the bound is in words. */
  void row(String what, String unit, double ours, double floor, String bound, double old) {
    String ratio = number("%.2f", ours / floor);
    add(
        String.format(
            LINE, what, with(ours, unit), with(floor, unit), ratio, bound, with(old, unit)));
  }

  /** Adds why something was not measured. */
  void missing(String what, String why) {
    add(String.format(LINE, what, "", "", "", why, ""));
  }

  void write(Path file) throws IOException {
    Files.writeString(file, String.join("", lines));
  }

  private void add(String line) {
    lines.add(line);
    System.out.print(line);
  }

  private static String with(double value, String unit) {
    return number(Math.abs(value) < 10 ? "%.2f " : "%.0f ", value)
        + (Double.isNaN(value) ? "" : unit);
  }

  private static String number(String format, double value) {
    return Double.isNaN(value) ? "" : String.format(Locale.ROOT, format, value);
  }

  /** {@return the middle of the values; the greater of two; NaN of none} */
  static double middle(List<Double> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(NONE);
  }

  /** {@return the greatest of the values; NaN of none} */
  static double most(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).max().orElse(NONE);
  }
}
