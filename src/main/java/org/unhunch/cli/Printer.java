package org.unhunch.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import org.unhunch.choose.Chooser;
import org.unhunch.choose.Offer;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Routine;
import org.unhunch.routine.term.Equipment;
import org.unhunch.timeline.Step;
import org.unhunch.timeline.Timeline;
import org.unhunch.words.StepWords;
import org.unhunch.words.Words;

/** Prints routines and timelines as tables. */
final class Printer {
  private static final String NOTHING = "-";
  private final PrintWriter out;
  private final Words words;
  private final StepWords steps;

  Printer(PrintWriter out, Words words) {
    this.out = out;
    this.words = words;
    this.steps = new StepWords(words);
  }

  /** A line per routine; what is missing is measured against {@code have}. */
  void list(Catalog catalog, Set<Equipment> have) {
    Table table = new Table();
    table.row(cells("list.routine", "list.time", "list.name", "list.needs", "list.missing"));
    for (Offer offer : new Chooser(catalog).offers(have)) {
      Routine routine = offer.timeline().routine();
      table.row(
          routine.id(),
          words.clock(offer.timeline().totalSeconds()),
          routine.name(),
          orNothing(steps.equipment(routine.needs().allOf())),
          orNothing(steps.equipment(offer.missing())));
    }
    table.print(out);
  }

  /** A line per step, and the total. */
  void show(Timeline timeline) {
    out.println(timeline.routine().name());
    Table table = new Table();
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
