package org.unhunch.cli;

import java.io.PrintWriter;
import java.util.List;
import org.unhunch.choose.Chooser;
import org.unhunch.choose.Offer;
import org.unhunch.choose.Person;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Routine;
import org.unhunch.timeline.Step;
import org.unhunch.timeline.Timeline;
import org.unhunch.words.ChangeWords;
import org.unhunch.words.StepWords;
import org.unhunch.words.Words;

/** Prints routines and timelines as tables. */
final class Printer {
  private static final String NOTHING = "-";
  private final PrintWriter out;
  private final Words words;
  private final StepWords steps;
  private final ChangeWords changes;

  Printer(PrintWriter out, Words words) {
    this.out = out;
    this.words = words;
    this.steps = new StepWords(words);
    this.changes = new ChangeWords(words);
  }

  /** A line per routine, as the person would play it. */
  void list(Catalog catalog, Person person) {
    TextTable table = new TextTable();
    table.row(
        cells(
            "list.routine", "list.time", "list.name", "list.needs", "list.unmet", "list.changes"));
    for (Offer offer : new Chooser(catalog).offers(person)) {
      Routine routine = offer.routine();
      table.row(
          routine.id(),
          words.clock(offer.seconds()),
          routine.name(),
          orNothing(steps.equipment(routine.needs().allOf())),
          orNothing(changes.unmet(offer)),
          orNothing(changes.changes(offer)));
    }
    table.print(out);
  }

  /** A line per step, and the total. */
  void show(Timeline timeline) {
    out.println(timeline.routine().name());
    TextTable table = new TextTable();
    table.row(
        cells(
            "show.start",
            "show.phase",
            "show.seconds",
            "show.exercise",
            "show.set",
            "show.rep",
            "show.side",
            "show.cue"));
    timeline.steps().forEach(step -> table.row(row(step)));
    table.print(out);
    out.println(words.text("show.total", words.clock(timeline.totalSeconds())));
  }

  private String[] row(Step step) {
    Step.Count count = step.count();
    boolean work = step.kind().isWork();
    return new String[] {
      words.clock(step.start()),
      steps.phase(step),
      String.valueOf(step.seconds()),
      steps.name(step.entry()),
      work ? count.set() + "/" + count.sets() : NOTHING,
      work ? count.rep() + "/" + count.reps() : NOTHING,
      steps.sideOf(step).orElse(NOTHING),
      steps.cue(step)
    };
  }

  private String[] cells(String... keys) {
    return List.of(keys).stream().map(words::text).toArray(String[]::new);
  }

  private static String orNothing(String text) {
    return text.isEmpty() ? NOTHING : text;
  }
}
