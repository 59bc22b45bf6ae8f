package org.unhunch.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.unhunch.choose.Chooser;
import org.unhunch.choose.Offer;
import org.unhunch.choose.Person;
import org.unhunch.message.Unseen;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Routine;
import org.unhunch.timeline.Step;
import org.unhunch.timeline.Timeline;
import org.unhunch.words.ChangeWords;
import org.unhunch.words.DoseWords;
import org.unhunch.words.StepWords;
import org.unhunch.words.Words;

/** Prints routines and timelines as tables. */
final class Printer {
  private static final String NOTHING = "-";
  private static final String GAP = "  ";
  private final PrintWriter out;
  private final Words words;
  private final StepWords steps;
  private final DoseWords doses;
  private final ChangeWords changes;

  Printer(PrintWriter out, Words words) {
    this.out = out;
    this.words = words;
    this.steps = new StepWords(words);
    this.doses = new DoseWords(words);
    this.changes = new ChangeWords(words);
  }

  /** A line per routine, as the person would play it. */
  void list(Catalog catalog, Person person) {
    print(
        List.of(
            "list.routine", "list.time", "list.name", "list.needs", "list.unmet", "list.changes"),
        new Chooser(catalog)
            .offers(person).stream().map(each -> row(each, new RoutineIds(catalog))));
  }

  private List<String> row(Offer offer, RoutineIds ids) {
    Routine routine = offer.routine();
    return List.of(
        ids.of(routine),
        words.clock(offer.seconds()),
        routine.name(),
        orNothing(steps.equipment(routine.needs().allOf())),
        orNothing(changes.unmet(offer)),
        orNothing(String.join(" ", changes.lines(offer))));
  }

  /** A line per step, and the total. */
  void show(Timeline timeline) {
    say(timeline.routine().name());
    print(
        List.of(
            "show.start",
            "show.phase",
            "show.seconds",
            "show.exercise",
            "show.set",
            "show.rep",
            "show.side",
            "show.cue"),
        timeline.steps().stream().map(this::row));
    out.println(words.text("show.total", words.clock(timeline.totalSeconds())));
    timeline.routine().perDay().ifPresent(each -> sayAll(doses.perDay(Optional.of(each)).stream()));
    timeline.routine().entries().stream().distinct().forEach(each -> facts(timeline, each));
  }

  /** How much of an exercise it is and who says so, how often a day, and what to mind. */
  private void facts(Timeline timeline, Routine.Entry entry) {
    out.println();
    say(steps.name(entry));
    sayAll(
        Stream.of(
                Stream.of(doses.from(entry, timeline.pacing())),
                doses.perDay(entry.exercise().perDay()).stream(),
                doses.origins(entry).stream(),
                steps.cautions(entry.exercise(), entry.level()).stream())
            .flatMap(lines -> lines));
  }

  private void sayAll(Stream<String> lines) {
    lines.forEach(each -> say(GAP + each));
  }

  private List<String> row(Step step) {
    Step.Count count = step.count();
    boolean work = step.kind().isWork();
    return List.of(
        words.clock(step.start()),
        steps.phase(step),
        String.valueOf(step.seconds()),
        step.isClosing() ? NOTHING : steps.name(step.entry()),
        work ? count.set() + "/" + count.sets() : NOTHING,
        work ? count.rep() + "/" + count.reps() : NOTHING,
        steps.sideOf(step).orElse(NOTHING),
        steps.cue(step));
  }

  /** Rows under their headings, in aligned columns. */
  private void print(List<String> headings, Stream<List<String>> cells) {
    List<String> head = headings.stream().map(words::text).toList();
    List<List<String>> rows = Stream.concat(Stream.of(head), cells).toList();
    int[] widths =
        IntStream.range(0, head.size())
            .map(at -> rows.stream().mapToInt(each -> each.get(at).length()).max().orElse(0))
            .toArray();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < row.size(); column++) {
        line.append(row.get(column))
            .append(" ".repeat(widths[column] - row.get(column).length()))
            .append(GAP);
      }
      say(line.toString().stripTrailing());
    }
  }

  private void say(String line) {
    out.println(Unseen.escaped(line));
  }

  private static String orNothing(String text) {
    return text.isEmpty() ? NOTHING : text;
  }
}
