package org.unhunch.ui.edit.exercise.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.unhunch.edit.Editing;
import org.unhunch.edit.exercise.Blank;
import org.unhunch.edit.exercise.Checked;
import org.unhunch.edit.exercise.Finished;
import org.unhunch.edit.exercise.Finished.Otherwise;
import org.unhunch.edit.exercise.Original;
import org.unhunch.edit.exercise.Part;
import org.unhunch.edit.exercise.Remark;
import org.unhunch.edit.exercise.Remark.Weight;
import org.unhunch.edit.exercise.Remarks;
import org.unhunch.edit.exercise.Revision;
import org.unhunch.edit.exercise.Sketch;
import org.unhunch.library.Own;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Phase;
import org.unhunch.ui.kit.Ui;
import org.unhunch.words.Words;

/**
 * What all parts of the form show: the exercise as it is now, what is to be said of it, and which
 * of its steps has the focus.
 */
public final class Easel {
  private static final int SECONDS = 3;
  private final Ui ui;
  private final Editing<Sketch, Revision> editing;
  private final Optional<Original> original;
  private final List<Runnable> listeners = new ArrayList<>();
  private List<Remark> said = List.of();
  private List<Remark> checked = List.of();
  private OptionalInt part = OptionalInt.empty();

  /**
   * A easel with an exercise on it.
   *
   * @param original the exercise of one's own that is changed; empty for a new one
   */
  public Easel(Ui ui, Sketch sketch, Optional<Original> original) {
    this.ui = ui;
    this.editing = new Editing<>(sketch, Sketch::hasEnd);
    this.original = original;
    look();
    check();
  }

  public Ui ui() {
    return ui;
  }

  public Words words() {
    return ui.words();
  }

  public Sketch sketch() {
    return editing.draft();
  }

  public Editing<Sketch, Revision> editing() {
    return editing;
  }

  /** Runs the action whenever there is something else to show. */
  public void listen(Runnable action) {
    listeners.add(action);
  }

  /** Makes something else of a part of it; false where that changes nothing or is too much. */
  public boolean apply(Blank blank, String what, Sketch to) {
    boolean applied = editing.apply(new Revision(blank, what, to));
    if (applied) {
      changed();
    }
    return applied;
  }

  /** Undoes a step, or does it again. */
  public void goBack(boolean back) {
    if ((back ? editing.undo() : editing.redo()).isPresent()) {
      changed();
    }
  }

  /** The exercise, the person's times or the library have changed. */
  public void changed() {
    if (part.orElse(0) >= sketch().parts().size()) {
      part = OptionalInt.empty();
    }
    look();
    if (stops(checked).isPresent()) {
      check(); // what is mended is to be saved at once
    }
    listeners.forEach(Runnable::run);
  }

  private void look() {
    String own = original.map(each -> each.exercise().id()).orElse("");
    List<String> taken =
        ui.library().own().exercises().stream()
            .filter(each -> !each.id().equals(own))
            .map(Exercise::name)
            .toList();
    said = new Remarks(ui.library().catalog().cares(), taken, ui.pacing()).of(sketch());
  }

  /**
   * Checks it as its file is checked, which is too much for every letter that is typed. While it
   * cannot be written, what was told last stays.
   */
  public void check() {
    if (stops(said).isEmpty()) {
      Own mine = ui.library().own();
      String name = sketch().text(Blank.NAME);
      Finished made =
          finished(original.map(each -> each.exercise().id()).orElseGet(() -> mine.newId(name)));
      List<Remark> next = Checked.of(sketch(), mine.toldOf(made.exercise(), made.shown()));
      if (!next.equals(checked)) {
        checked = next;
        listeners.forEach(Runnable::run);
      }
    }
  }

  private static Optional<Remark> stops(List<Remark> all) {
    return all.stream().filter(each -> each.weight() == Weight.STOPS).findFirst();
  }

  private List<Remark> remarks() {
    return Checked.beside(said, checked);
  }

  /** What is to be said beside a part of the form. */
  public List<Remark> remarks(Blank blank) {
    return remarks().stream().filter(each -> each.blank() == blank).toList();
  }

  /** What keeps it from being kept and played; empty where nothing does. */
  public Optional<Remark> stop() {
    return stops(remarks());
  }

  /** The step that has the focus. */
  public OptionalInt part() {
    return part;
  }

  /** Plays a step from now on, or where it is empty the whole. */
  public void play(OptionalInt index) {
    if (!index.equals(part)) {
      part = index;
      listeners.forEach(Runnable::run);
    }
  }

  /** The exercise as it is to be kept, under an id. */
  public Finished finished(String id) {
    return Finished.of(sketch(), id, otherwise(), original);
  }

  /** The exercise as far as it can be shown; empty while it has no step. */
  public Optional<Finished> preview() {
    Sketch now = sketch().with(Blank.SETUP, "");
    List<Part> silent = now.parts().stream().map(each -> each.saying("")).toList();
    return silent.isEmpty()
        ? Optional.empty()
        : Optional.of(Finished.of(now.with(silent), "preview", otherwise(), Optional.empty()));
  }

  private Otherwise otherwise() {
    return otherwise(words());
  }

  /** What stands where nothing was written. */
  public static Otherwise otherwise(Words words) {
    return new Otherwise(
        words.text("make.nameless"),
        words.text("make.no-purpose"),
        words.text("make.no-setup"),
        words.text("make.go-on"));
  }

  /** A new step as it comes after another: of a name of its own, where the one before ends. */
  public Part step(int after) {
    List<Part> parts = sketch().parts();
    boolean afterMove = after >= 0 && parts.get(after).kind() == Phase.Kind.MOVE;
    Phase.Kind kind = afterMove ? Phase.Kind.HOLD : Phase.Kind.MOVE;
    List<String> path = after >= 0 ? parts.get(after).path() : List.of();
    List<String> end = path.isEmpty() ? path : path.subList(path.size() - 1, path.size());
    return Part.of(kind, free(words().text(Words.key("make.called.", kind))), SECONDS, end);
  }

  private String free(String name) {
    List<String> names = sketch().parts().stream().map(Part::name).toList();
    String free = name;
    for (int more = 2; names.contains(free); more++) {
      free = words().text("edit.numbered", name, more);
    }
    return free;
  }
}
