package org.unhunch.ui.open;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unhunch.pack.Comparison.Change;
import org.unhunch.pack.Update;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.timeline.Timeline;
import org.unhunch.ui.kit.Ui;
import org.unhunch.words.DoseWords;
import org.unhunch.words.Words;

/**
 * What taking an update in comes to, in sentences.
 *
 * @param ui what screens are made with
 */
public record UpdateWords(Ui ui) {
  /** {@return a sentence for each thing that becomes another} */
  List<String> of(Update chosen) {
    Update update = chosen.in(ui.library().catalog());
    List<String> lines = new ArrayList<>();
    update.comparison().exercises().forEach(each -> lines.add(exercise(each, update)));
    List<Routine> later = update.content().routines();
    for (Change<Routine> each : update.comparison().routines()) {
      routine(each, later).ifPresent(lines::add);
    }
    return lines;
  }

  private String exercise(Change<Exercise> change, Update update) {
    String name = change.thing().name();
    if (change.isNew()) {
      return words().text("open.will.new", name);
    }
    List<String> users =
        ui.library().own().routinesWith(change.thing().id()).stream().map(Routine::name).toList();
    String gone = users.isEmpty() ? "open.will.gone" : "open.will.gone.used";
    return switch (update.take(change.thing())) {
      case BEFORE -> words().text("open.will.before", name);
      case KEEP -> words().text("open.will.mine", name);
      case BOTH ->
          words().text("open.will.both", name, called(change.before().orElseThrow(), update));
      case THEIRS ->
          change.isGone() ? words().text(gone, name, words().list(users)) : theirs(change);
    };
  }

  /** {@return what an exercise as it was is called beside what it is now} */
  public String called(Exercise before, Update update) {
    int version = update.comparison().before().orElseThrow().pack().version();
    return words().text("open.both", before.name(), version);
  }

  private String theirs(Change<Exercise> change) {
    DoseWords doses = new DoseWords(words());
    String before = doses.now(Things.entry(change.before().orElseThrow()));
    String now = doses.now(Things.entry(change.thing()));
    String name = change.thing().name();
    return before.equals(now)
        ? words().text("open.will.changed", name)
        : words().text("open.will.amounts", name, now);
  }

  private Optional<String> routine(Change<Routine> change, List<Routine> later) {
    String name = change.thing().name();
    if (change.isNew() || change.isGone()) {
      return Optional.of(words().text(change.isNew() ? "open.will.new" : "open.will.gone", name));
    }
    Routine before = change.before().orElseThrow();
    Routine now =
        later.stream().filter(each -> each.id().equals(before.id())).findFirst().orElseThrow();
    if (now.equals(before)) {
      return Optional.empty();
    }
    String was = time(before);
    String is = time(now);
    return Optional.of(
        was.equals(is)
            ? words().text("open.will.changed", name)
            : words().text("open.will.time", name, was, is));
  }

  private String time(Routine routine) {
    return words().clock(Timeline.of(routine, ui.pacing()).totalSeconds());
  }

  private Words words() {
    return ui.words();
  }
}
