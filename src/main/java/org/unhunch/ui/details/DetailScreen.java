package org.unhunch.ui.details;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.unhunch.choose.Offer;
import org.unhunch.library.Whose;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.timeline.Timeline;
import org.unhunch.ui.kit.Between;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.Ui;
import org.unhunch.ui.kit.layout.PageMargin;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.ui.progress.NextSteps;
import org.unhunch.words.ChangeWords;
import org.unhunch.words.StepWords;
import org.unhunch.words.Words;

/** A routine in detail: what is done in it, how much and how long, and why it is so. */
public final class DetailScreen {
  private static final int ASIDE = 290;
  private static final int GAP = 12;
  private static final int LOW = 400;
  private final Supplier<Optional<Offer>> offer;
  private final Words words;
  private final Ui ui;
  private final Actions actions;
  private final TopLine head;
  private final Foot foot;
  private final StepTable table;
  private final Notes notes;
  private final TextBlock summary = Texts.block("", "muted");
  private final TextBlock unmet = Texts.block("", "warning");
  private final JPanel page = Texts.column(8);
  private final Page component = new Page();
  private final JButton start;
  private final Command mine;
  private final List<Runnable> stops;
  private Room room = Room.ROOMY;
  private boolean low;
  private boolean left;

  /** What can be done from here: playing, printing, saving and changing it, and leaving it. */
  public record Actions(
      Consumer<Routine> play,
      Consumer<Routine> print,
      Consumer<Routine> save,
      Consumer<Routine> send,
      Consumer<Routine> change,
      Exits exits) {}

  /** Where it leads but to playing: to one of its exercises, and back. */
  public record Exits(Consumer<Exercise> exercise, Runnable back) {}

  /**
   * A screen for a routine.
   *
   * @param next offers what is due
   * @param offer the routine as it is offered now; empty once it is gone
   */
  public DetailScreen(NextSteps next, Supplier<Optional<Offer>> offer, Actions actions) {
    this.offer = offer;
    this.actions = actions;
    this.ui = next.ui();
    this.words = ui.words();
    Command play = new Command("detail.start", words, this::play, "ENTER");
    Command back = new Command("detail.back", words, () -> leave(actions.exits().back()), "ESCAPE");
    Command print = new Command("detail.print", words, () -> withIt(actions.print()), "ctrl P");
    Command save = new Command("detail.save", words, () -> withIt(actions.save()), "ctrl S");
    this.mine = new Command("library.change", words, this::change, "ctrl ENTER");
    Command send = new Command("detail.send", words, () -> withIt(actions.send()), "ctrl E");
    this.start = play.keyButton();
    this.head =
        new TopLine(
            words,
            this::favor,
            back,
            mine.tip("detail.mine.tip"),
            print.tip("detail.print.tip"),
            save.tip("detail.save.tip"),
            send.tip("detail.send.tip"));
    this.foot = new Foot(ui, start);
    this.table = new StepTable(ui, each -> leave(() -> actions.exits().exercise().accept(each)));
    this.notes = new Notes(next, this::refresh);
    this.stops =
        List.of(
            ui.preferences()
                .listen(
                    all -> List.of(all.situation(), all.practice(), all.firstPage()), this::follow),
            ui.library().listen(this::refresh));
    page.setBorder(new PageMargin(0, GAP));
    component.add(Texts.scroll(page));
    component.add(foot.component());
    List.of(play, back, mine, print, save, send).forEach(each -> each.bindInside(component));
    refresh();
  }

  /** {@return the component to put into the window} */
  public JComponent component() {
    return component;
  }

  /** Takes the focus, so that Enter starts. */
  public void focus() {
    start.requestFocusInWindow();
    notes.open();
  }

  /** Takes the focus on one of its exercises, as that was looked at. */
  public void focus(Exercise exercise) {
    focus();
    named(StepTable.name(exercise)).ifPresent(Component::requestFocusInWindow);
  }

  private Optional<JComponent> named(String name) {
    return inside(page).filter(each -> name.equals(each.getName())).findFirst();
  }

  private static Stream<JComponent> inside(JComponent parent) {
    return Stream.of(parent.getComponents())
        .filter(JComponent.class::isInstance)
        .map(JComponent.class::cast)
        .flatMap(each -> Stream.concat(Stream.of(each), inside(each)));
  }

  private void play() {
    withIt(routine -> leave(() -> actions.play().accept(routine)));
  }

  private void change() {
    withIt(routine -> leave(() -> actions.change().accept(routine)));
  }

  private void favor() {
    withIt(it -> ui.preferences().changeFirstPage(page -> page.toggled(it.id())));
  }

  private void leave(Runnable then) {
    left = true;
    stops.forEach(Runnable::run);
    then.run();
  }

  private void withIt(Consumer<Routine> action) {
    offer.get().map(Offer::routine).ifPresent(action);
  }

  private void follow() {
    foot.follow();
    refresh();
  }

  private void refresh() {
    if (left) {
      return; // the history may have been read only now
    }
    offer.get().ifPresentOrElse(this::show, () -> leave(actions.exits().back()));
  }

  private void show(Offer current) {
    Optional<String> focused = focusedName();
    Routine routine = current.routine();
    Set<String> favorites = ui.preferences().get().firstPage().favorites();
    boolean favorite = favorites.contains(routine.id());
    head.show(new StepWords(words).title(routine), ui.origin(routine.id()), favorite, low);
    Timeline timeline = Timeline.of(routine, ui.pacing());
    boolean own = ui.library().whose(routine.id()) == Whose.MINE;
    mine.say(own ? "routine.change" : "library.change");
    foot.show(timeline, room, low);
    summary.setText(routine.summary());
    unmet.setText(current.fits() ? "" : new ChangeWords(words).unmet(current));
    page.removeAll();
    if (low) {
      page.add(head.component()); // no height to spare for what is no exercise
    } else {
      component.add(head.component(), 0);
      page.add(summary);
    }
    page.add(unmet);
    JComponent steps = table.of(timeline, room);
    JComponent beside = notes.of(current, room);
    if (room == Room.WIDE) {
      JPanel both = new JPanel(new Aside(ASIDE, GAP));
      both.add(steps);
      both.add(beside);
      page.add(both);
    } else {
      page.add(steps);
      page.add(beside);
    }
    if (low) {
      page.add(Texts.block(foot.have(), null));
      page.add(summary);
    }
    Texts.scrollToFocus(page);
    component.revalidate();
    component.repaint();
    focused.flatMap(this::named).ifPresent(Component::requestFocusInWindow);
  }

  /** The name of what has the focus among what is made anew. */
  private Optional<String> focusedName() {
    Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    return Optional.ofNullable(owner)
        .filter(each -> SwingUtilities.isDescendingFrom(each, page))
        .map(Component::getName);
  }

  /** Shows less of each exercise where there is less room. */
  @SuppressWarnings("serial") // never serialized
  private final class Page extends JPanel {
    Page() {
      super(new Between());
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
      super.setBounds(x, y, width, height);
      Room now = Room.of(UIScale.unscale(width));
      boolean isLow = UIScale.unscale(height) < LOW;
      if (now != room || isLow != low) {
        room = now;
        low = isLow;
        refresh();
      }
    }
  }
}
