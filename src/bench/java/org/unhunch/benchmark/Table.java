package org.unhunch.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, beside its floor and its bound; printed as it grows and kept in a file. */
final class Table {
  private static final String LINE = "| %-48s | %14s | %14s | %6s | %-22s |%n";
  private final List<String> lines = new ArrayList<>();

  Table() {
    add(String.format(LINE, "what", "ours", "floor", "ratio", "bound"));
    add("|---|---:|---:|---:|---|\n");
  }

  /** Adds a value beside its floor, both in this unit; the bound is one of their ratio. */
  void ratio(String what, double ours, double floor, String unit, double bound) {
    String ratio = number("%.2f", ours / floor);
    add(what, with(ours, unit), with(floor, unit), ratio, number("at most %.2f ×", bound));
  }

  /** Adds a value with a bound of its own, in words. */
  void value(String what, double ours, String unit, String bound) {
    add(what, with(ours, unit), "", "", bound);
  }

  /** Adds why something was not measured. */
  void missing(String what, String why) {
    add(what, "", "", "", why);
  }

  void write(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, String.join("", lines));
  }

  private void add(String what, String ours, String floor, String ratio, String bound) {
    add(String.format(LINE, what, ours, floor, ratio, bound));
  }

  private void add(String line) {
    lines.add(line);
    System.out.print(line);
  }

  private static String with(double value, String unit) {
    return number(value < 10 ? "%.2f " : "%.0f ", value) + unit;
  }

  private static String number(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }
}
