package org.unhunch.ui.edit;

import java.awt.BorderLayout;
import java.awt.EventQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import org.unhunch.edit.Draft;
import org.unhunch.edit.Edit;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.session.Scheduler;
import org.unhunch.ui.edit.row.RowList;
import org.unhunch.ui.edit.row.Workbench;
import org.unhunch.ui.kit.Between;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.Ui;
import org.unhunch.ui.kit.keys.Hidden;
import org.unhunch.ui.kit.sign.Chip;
import org.unhunch.ui.kit.sign.Sign;
import org.unhunch.ui.kit.sign.UndoButtons;
import org.unhunch.ui.moving.PictureMotion;
import org.unhunch.words.Words;

/** Makes a routine: all exercises on one side, the routine on the other, what it comes to above. */
public final class BuilderScreen {
  private static final Halves.Room ROOM =
      new Halves.Room(true, 720, 440, 440, new Halves.Narrow(300, 380, 375), 18);

  private static final int KEEP_MILLIS = 700;
  private final Workbench bench;
  private final Words words;
  private final Saved saved;
  private final Ending ending;
  private final Scheduler.Alarm keeping;
  private final NameField name;
  private final ExerciseShelf shelf;
  private final HeadCard head;
  private final RowList rows;
  private final Start start;
  private final Dragging dragging;
  private final RowPreview preview;
  private final Halves halves;
  private final JPanel list = Texts.column(8);
  private final JPanel second = new JPanel(new BorderLayout(0, 8));
  private final JPanel component = new JPanel(new Between());
  private final BuilderFoot foot;
  private final Command play;
  private final Command done;
  private final Command other;
  private final Command back;

  /**
   * Where it leads: to playing it or a part, to removing another, to a new exercise, and back.
   *
   * @param menu makes the menu of what else can be done with the routine
   */
  public record Exits(
      Consumer<Routine> play,
      Consumer<Routine> remove,
      Runnable exercise,
      Runnable back,
      Function<Supplier<Optional<Routine>>, JPopupMenu> menu) {}

  /**
   * A screen for a routine.
   *
   * @param motion how its pictures move, on the thread of the screens
   * @param from the routine to begin with, which is changed if it is one's own, and else copied;
   *     empty to begin with nothing
   */
  public BuilderScreen(Ui ui, PictureMotion motion, Optional<Routine> from, Exits exits) {
    this.words = ui.words();
    Draft draft = from.map(Draft::of).orElse(Draft.EMPTY);
    Optional<String> own = from.map(Routine::id).filter(ui.library().own()::has);
    Draft named =
        own.isPresent() || from.isEmpty()
            ? draft
            : draft.named(words.text("edit.copy-of", draft.name()));
    this.bench = new Workbench(ui, named);
    this.saved = new Saved(ui.library().own(), words, own, named);
    List<Runnable> stops = new ArrayList<>();
    this.ending = new Ending(bench, saved, exits, stops);
    this.keeping = motion.scheduler().alarm(this::keep);
    this.name = new NameField(bench);
    this.shelf = new ExerciseShelf(bench, this::add, exits.exercise());
    this.head = new HeadCard(bench, this::open);
    this.rows = new RowList(bench, this::playFrom);
    this.start = new Start(bench);
    this.dragging = new Dragging(bench, rows, shelf.component(), this::tell);
    this.preview = new RowPreview(bench, motion, second);
    this.halves = new Halves(ROOM, shelf.component(), preview, this::arrange);
    this.play = new Command("edit.play", words, () -> ending.playFrom(0), "F9");
    this.done = new Command("edit.done", words, this::done, "ctrl S");
    this.other = new Command("edit.other", words, this::goOver, "F6");
    this.back = new Command("edit.back", words, this::back, "ESCAPE");
    this.foot =
        new BuilderFoot(
            other,
            back,
            play,
            done,
            List.of(
                new Command("edit.taken.keep", words, () -> ending.finish(false)),
                new Command("edit.taken.replace", words, () -> ending.finish(true))));
    stops.add(ui.library().listen(this::followLibrary));
    stops.add(
        ui.preferences().listen(all -> List.of(all.situation(), all.practice()), bench::changed));
    build(() -> exits.menu().apply(ending::kept));
    bench.listen(this::show);
    show();
  }

  private void build(Supplier<JPopupMenu> menu) {
    UndoButtons undo = new UndoButtons(words, this::goBack);
    Command rest = new Command("edit.add-rest", words, this::addRest, "ctrl R");
    name.put(undo, Chip.more("edit.more", words, menu));
    list.add(rows);
    list.add(start.component());
    JButton more = rest.keyButton();
    more.setIcon(Sign.PLUS);
    list.add(Buttons.row(more, Texts.label(words.text("edit.add-how"), "small-muted")));
    JScrollPane scroll = Texts.scroll(list);
    second.add(head.component(), BorderLayout.NORTH);
    second.add(scroll, BorderLayout.CENTER);
    shelf.component().setOpaque(false);
    component.add(name.component());
    component.add(halves);
    component.add(foot.component());
    dragging.watch(shelf.list());
    undo.bindInside(component);
    List.of(rest, back, play, done, other).forEach(it -> it.bindInside(component));
    shelf.bindInside(component);
    Hidden.then(component, this::keep);
  }

  /** {@return the component to put into the window} */
  public JComponent component() {
    return component;
  }

  /** Takes the focus: the name where there is nothing yet, else the first row. */
  public void focus() {
    if (bench.draft().rows().isEmpty()) {
      name.focus();
    } else {
      rows.focus(0);
    }
  }

  private void show() {
    name.show();
    head.show();
    int before = rows.cards().size();
    rows.refresh();
    rows.cards().stream().skip(before).forEach(dragging::watch);
    start.show();
    shelf.show();
    preview.refresh();
    boolean playable = !bench.overview().blocks().isEmpty();
    play.setEnabled(playable);
    done.setEnabled(playable);
    foot.ask(false);
    tell(Optional.empty());
    list.revalidate();
    list.repaint();
    keeping.set(KEEP_MILLIS);
  }

  private void arrange() {
    shelf.low(halves.isLow());
    name.arrange(!halves.areBoth());
    foot.arrange(!halves.areBoth(), halves.isLow());
    if (halves.isLow()) {
      list.add(head.component(), 0); // no height to spare for what stays
    } else {
      second.add(head.component(), BorderLayout.NORTH);
    }
    other.say(halves.isOnNarrow() ? "edit.other.back" : "edit.other");
  }

  /** Says what letting go of something would do, or what is usual. */
  private void tell(Optional<String> what) {
    Supplier<String> usual =
        () ->
            bench.overview().blocks().isEmpty()
                ? words.text("edit.nothing")
                : saved.isTaken(bench.draft().name())
                    ? words.text("edit.taken")
                    : words.text("edit.hint");
    foot.say(what.orElseGet(usual));
  }

  private void followLibrary() {
    ending.followLibrary();
    shelf.forget();
    shelf.show();
  }

  private void keep() {
    keeping.stop();
    ending.keep();
  }

  private void add(Exercise exercise) {
    bench.editing().settle();
    bench.apply(new Edit.Add(bench.place(), bench.row(exercise)));
  }

  private void addRest() {
    bench.editing().settle();
    int place = rows.current().orElse(bench.place() - 1) + 1;
    if (bench.apply(new Edit.Add(place, Workbench.rest()))) {
      bench.open(place);
      halves.choose(false);
      rows.focus(place);
    }
  }

  private void open(int row) {
    bench.open(row);
    rows.focus(row);
  }

  private void goBack(boolean back) {
    bench.goBack(back).ifPresent(edit -> EventQueue.invokeLater(() -> focusOn(edit)));
  }

  private void focusOn(Edit edit) {
    if (!(edit instanceof Edit.Name) && edit.row() >= 0 && !shelf.list().isFocusOwner()) {
      rows.focus(edit.row());
    }
  }

  /** From the exercises to the routine, and back. */
  private void goOver() {
    boolean toRoutine = halves.areBoth() ? shelf.isFocused() : halves.isOnNarrow();
    halves.choose(!toRoutine);
    if (toRoutine) {
      rows.focus(Math.max(0, bench.open()));
    } else {
      shelf.focus();
    }
  }

  private void playFrom() {
    rows.current().ifPresent(ending::playFrom);
  }

  private void done() {
    if (bench.draft().name().isBlank()) {
      tell(Optional.of(words.text("edit.name-first")));
      name.focus();
    } else if (saved.isTaken(bench.draft().name())) {
      tell(Optional.of(words.text("edit.taken.ask")));
      foot.ask(true);
    } else {
      ending.finish(false);
    }
  }

  private void back() {
    if (!dragging.cancel()) {
      ending.back();
    }
  }

  /** Keeps what was made, as another screen comes in the place of this one. */
  public void close() {
    keep();
    ending.leave();
  }
}
