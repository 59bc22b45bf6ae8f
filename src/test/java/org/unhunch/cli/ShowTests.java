package org.unhunch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is printed of each source routine, line by line, against counts and seconds set down here.
 *
 * <p>The stated ones are the sources'; the others are this catalog's choices. All holds in breaths
 * are of five seconds each.
 */
class ShowTests {
  private static final int READY = 10;
  private static final int SHIFT = 4;
  private static final int DOWN = 8;
  private static final int UP = 8;
  private static final int BRING = 8;
  private static final int ASIDE = 3;
  private static final int GO = 6;

  /**
   * What one exercise of a routine comes to: {@code ready} is what its get ready is made of, {@code
   * rep} is "m3 h30" for moves and holds.
   */
  private record Does(
      int ready, String name, int reps, String rep, int rest, List<String> sides, boolean turns) {}

  private static Does does(int ready, String name, int reps, String rep) {
    return does(ready, name, reps, rep, 0);
  }

  private static Does does(int ready, String name, int reps, String rep, int rest) {
    return new Does(ready, name, reps, rep, rest, List.of("-"), false);
  }

  private static Does rightFirst(int ready, String name, int reps, String rep) {
    return new Does(ready, name, reps, rep, 0, List.of("right side", "left side"), false);
  }

  private static Does inTurns(int ready, String name, int reps, String rep) {
    return new Does(ready, name, reps, rep, 0, List.of("left side", "right side"), true);
  }

  private record Whole(String id, String total, List<Does> exercises) {
    @Override
    public String toString() {
      return id;
    }
  }

  static List<Whole> routines() {
    return List.of(
        new Whole(
            "loosen-and-lift",
            "10:59",
            List.of(
                does(READY, "Lean back over a chair", 4, "m3 h30 m3", 5),
                does(READY + BRING + DOWN, "Chest stretch on a roller", 2, "m4 h30 m4"),
                does(READY + ASIDE + SHIFT, "Prone T", 10, "m2 h2 m3"),
                does(READY + SHIFT, "Snow angel", 10, "m4 m4"),
                does(READY + SHIFT, "Long-sit stretch", 2, "m4 h30 m4", 5),
                inTurns(READY + SHIFT, "Bird dog", 5, "m3 h2 m3"))),
        new Whole(
            "one-two-chair",
            "4:12",
            List.of(
                does(READY + DOWN, "Kneeling chair extension", 20, "m3 m2"),
                does(READY + SHIFT, "Quadruped plus", 30, "m2 m2"))),
        new Whole(
            "one-two-roller",
            "4:03",
            List.of(
                does(READY + BRING + DOWN, "Foam rolling", 10, "m4 m4"),
                does(READY + ASIDE + SHIFT, "Quadruped plus", 30, "m2 m2"))),
        new Whole(
            "gentle-all-round",
            "13:30",
            List.of(
                does(READY + DOWN, "Cat-cow", 5, "m3 h5 m2 m3 h5 m2"),
                does(READY + SHIFT, "Child’s pose", 1, "m5 h25 m4"),
                rightFirst(READY + UP + GO, "Wall stretch", 3, "m3 h5 m3"),
                rightFirst(READY + DOWN, "Trunk rotation", 5, "m3 h5 m3"),
                new Does(
                    READY + UP,
                    "Shoulder roll",
                    10,
                    "m3",
                    0,
                    List.of("forward", "backward"),
                    false),
                does(READY, "Neck roll", 3, "m4 h5 m4 h5"),
                rightFirst(READY, "Overhead reach", 5, "m3 h5 m3"),
                does(READY + DOWN, "Knees to chest", 3, "m3 h5 m3"),
                does(READY + BRING, "Lie back over a block", 3, "m5 h15 m5"))),
        new Whole(
            "middle-back-builders",
            "17:18",
            List.of(
                does(READY + DOWN, "Press-up", 10, "m3 h5 m3", 5),
                does(READY + SHIFT, "Cat-cow", 8, "m3 h5 m2 m3 h5 m2"),
                inTurns(READY, "Bird dog", 10, "m3 h10 m3"),
                does(READY + UP + GO, "Corner stretch", 1, "m3 h30 m3"),
                does(READY + DOWN, "Prone cobra", 10, "m3 m2 m2 h10 m3", 5))));
  }

  @ParameterizedTest
  @MethodSource("routines")
  void everyLineAgrees(Whole routine) {
    List<String> out = CliRun.of("--show", routine.id()).out();
    List<String> expected = new ArrayList<>();
    int now = 0;
    for (Does each : routine.exercises()) {
      now = lay(each, now, expected);
    }
    String header = out.get(1);
    List<String> lines = out.subList(2, out.indexOf("total " + routine.total()));
    assertThat(lines.stream().map(line -> cells(line, header))).containsExactlyElementsOf(expected);
    assertThat(clock(now)).isEqualTo(routine.total());
  }

  private static int lay(Does each, int from, List<String> lines) {
    String first = each.sides().get(0);
    int now = add(lines, from, "GET READY", each.ready(), each.name(), "", first);
    for (int rep = 1; each.turns() && rep <= each.reps(); rep++) {
      for (String side : each.sides()) {
        boolean begins = rep == 1 && side.equals(first);
        now = begins ? now : add(lines, now, "SWITCH SIDES", 2, each.name(), "", side);
        now = layRep(each, rep, side, now, lines);
      }
    }
    for (String side : each.turns() ? List.<String>of() : each.sides()) {
      if (!side.equals(first)) {
        String phase = side.equals("backward") ? "OTHER WAY" : "SWITCH SIDES";
        now = add(lines, now, phase, 5, each.name(), "", side);
      }
      for (int rep = 1; rep <= each.reps(); rep++) {
        if (rep > 1 && each.rest() > 0) {
          now = add(lines, now, "REST", each.rest(), each.name(), "", side);
        }
        now = layRep(each, rep, side, now, lines);
      }
    }
    return now;
  }

  private static int layRep(Does each, int rep, String side, int from, List<String> lines) {
    int now = from;
    for (String phase : each.rep().split(" ")) {
      String kind = phase.startsWith("m") ? "MOVE" : "HOLD";
      int seconds = Integer.parseInt(phase.substring(1));
      String on = each.name().equals("Neck roll") ? neckSide(lines) : side;
      now = add(lines, now, kind, seconds, each.name(), rep + "/" + each.reps(), on);
    }
    return now;
  }

  /** The neck rolls to the right, then to the left, within one repetition. */
  private static String neckSide(List<String> lines) {
    long done =
        lines.stream()
            .filter(line -> line.contains("Neck roll") && !line.contains("READY"))
            .count();
    return done % 4 < 2 ? "right side" : "left side";
  }

  private static int add(
      List<String> lines,
      int now,
      String phase,
      int seconds,
      String name,
      String rep,
      String side) {
    String count = rep.isEmpty() ? "- -" : "1/1 " + rep;
    lines.add(clock(now) + " " + phase + " " + seconds + " " + name + " " + count + " " + side);
    return now + seconds;
  }

  private static String clock(int seconds) {
    return seconds / 60 + (seconds % 60 < 10 ? ":0" : ":") + seconds % 60;
  }

  /** All cells but the last, which is the cue, by where the columns of the header begin. */
  private static String cells(String line, String header) {
    List<Integer> starts =
        Stream.of("START", "PHASE", "SEC", "EXERCISE", "SET", "REP", "SIDE", "CUE")
            .map(header::indexOf)
            .toList();
    List<String> cells = new ArrayList<>();
    for (int i = 0; i + 1 < starts.size(); i++) {
      cells.add(line.substring(starts.get(i), starts.get(i + 1)).strip());
    }
    assertThat(line.substring(starts.get(starts.size() - 1))).isNotBlank();
    return String.join(" ", cells);
  }

  @Test
  void theFirstLinesAreTheNameAndTheColumns() {
    CliRun run = CliRun.of("--show", "one-two-chair");
    assertThat(run.out().get(0)).isEqualTo("One-two with a chair");
    assertThat(Arrays.asList(run.out().get(1).split(" +")))
        .containsExactly("START", "PHASE", "SEC", "EXERCISE", "SET", "REP", "SIDE", "CUE");
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void theGetReadyOfAMeasuredExerciseSaysItsMeasure() {
    assertThat(CliRun.of("--show", "middle-back-builders").out())
        .filteredOn(line -> line.contains("GET READY") && line.contains("Corner stretch"))
        .singleElement()
        .asString()
        .contains("From the corner to your feet: about 60 cm.");
  }

  /** What is said of the numbers was once shown in the window only. */
  @Test
  void afterTheTableComesWhatWhoSaysOfEachExercise() {
    List<String> out = CliRun.of("--show", "middle-back-builders").out();
    String b = "“Best Exercises for Upper and Middle Back Pain”";
    assertThat(out.subList(out.indexOf("total 17:18"), out.size()))
        .contains(
            "Bird dog",
            "  10–15 reps (goal) on each side, alternating, hold 2 breaths, about 6 min (from "
                + b
                + ")",
            "  " + b + " says: 10–15 reps (goal).",
            "  Our choice: hold 2 breaths. The source says a few deep breaths, on each side in turn.",
            "  3–5 times a day",
            "  "
                + b
                + " says: 10 reps (goal), hold 10 s (goal), Forehead above the towel about 2–3 cm.",
            "  Keep your shoulders low, away from your ears. (From " + b + ".)");
  }
}
