package org.unhunch.ui.pick;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.unhunch.choose.Offer;
import org.unhunch.routine.Routine;
import org.unhunch.routine.term.Source;
import org.unhunch.settings.Settings;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.LevelBox;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.Ui;
import org.unhunch.ui.progress.NextSteps;
import org.unhunch.ui.progress.StepOffers;
import org.unhunch.words.ChangeWords;
import org.unhunch.words.DoseWords;
import org.unhunch.words.Section;
import org.unhunch.words.StepWords;
import org.unhunch.words.Words;

/** A routine in detail: why it is so, what was changed, and each exercise with its level. */
public final class DetailScreen {
  private final Supplier<Optional<Offer>> offer;
  private final Ui ui;
  private final Words words;
  private final NextSteps next;
  private final StepOffers steps;
  private final Runnable back;
  private final JPanel text = Texts.column(6);
  private final JPanel component = new JPanel(new BorderLayout());
  private final JButton start;
  private final List<Runnable> stops;

  /** What can be done from here: playing, printing and saving the routine, and going back. */
  public record Actions(
      Consumer<Routine> play, Consumer<Routine> print, Consumer<Routine> save, Runnable back) {}

  /**
   * A screen for a routine.
   *
   * @param next offers what is due
   * @param offer the routine as it is offered now; empty once it is gone
   */
  public DetailScreen(NextSteps next, Supplier<Optional<Offer>> offer, Actions actions) {
    this.offer = offer;
    this.ui = next.ui();
    this.words = ui.words();
    this.next = next;
    this.steps = new StepOffers(next, this::refresh);
    this.back = actions.back();
    this.stops =
        List.of(
            ui.preferences().listen(Settings::practice, this::refresh),
            ui.library().listen(this::refresh));
    Runnable play = () -> withRoutine(each -> leave(() -> actions.play().accept(each)));
    this.start = Buttons.primary("detail.start", words, play);
    Command goBack = new Command("detail.back", words, () -> leave(back), "ESCAPE");
    Command print =
        new Command("detail.print", words, () -> withRoutine(actions.print()), "ctrl P");
    Command save = new Command("detail.save", words, () -> withRoutine(actions.save()), "ctrl S");
    text.setBorder(Texts.room(18, 24, 18, 24));
    component.add(Texts.scroll(text), BorderLayout.CENTER);
    component.add(
        Buttons.bar(
            goBack.button(),
            save.tip("detail.save.tip").button(),
            print.tip("detail.print.tip").button(),
            start),
        BorderLayout.SOUTH);
    List.of(goBack, print, save).forEach(each -> each.bindInside(component));
    refresh();
  }

  /** {@return the component to put into the window} */
  public JComponent component() {
    return component;
  }

  /** Takes the focus, so that Enter starts. */
  public void focus() {
    start.requestFocusInWindow();
    steps.open();
  }

  private void leave(Runnable then) {
    stops.forEach(Runnable::run);
    then.run();
  }

  private void withRoutine(Consumer<Routine> action) {
    offer.get().map(Offer::routine).ifPresent(action);
  }

  private void refresh() {
    offer.get().ifPresentOrElse(this::show, () -> leave(back));
  }

  private void show(Offer current) {
    text.removeAll();
    Routine routine = current.routine();
    text.add(Texts.block(routine.name(), "title"));
    text.add(Texts.block(words.text("detail.time", words.duration(current.seconds())), "muted"));
    text.add(Texts.block(routine.summary(), null));
    if (!routine.why().isEmpty()) {
      text.add(Texts.block(routine.why(), null));
    }
    routine
        .source()
        .map(Source::title)
        .ifPresent(title -> text.add(Texts.block(words.text("detail.source", title), "muted")));
    addFit(current);
    steps.show(routine.entries());
    text.add(steps.component());
    Texts.addSection(text, new Section(words.text("detail.exercises"), lines(routine)));
    addLevels(routine);
    text.revalidate();
    text.repaint();
  }

  private void addFit(Offer current) {
    ChangeWords changes = new ChangeWords(words);
    if (!current.fits()) {
      text.add(Texts.block(changes.unmet(current), "warning"));
    }
    changes.lines(current).forEach(each -> text.add(Texts.block(each, "accented")));
  }

  private List<String> lines(Routine routine) {
    return routine.entries().stream().map(this::line).toList();
  }

  private String line(Routine.Entry entry) {
    DoseWords doses = new DoseWords(words);
    List<String> parts = new ArrayList<>();
    parts.add(doses.summary(entry, ui.pacing()));
    doses.perDay(entry.exercise().perDay()).ifPresent(parts::add);
    if (next.agreements().agreement(entry).isPresent()) {
      parts.add(words.text("dose.present", doses.present(entry.dose())));
    }
    String all = String.join(", ", parts);
    return words.text("detail.exercise", new StepWords(words).name(entry), all);
  }

  private void addLevels(Routine routine) {
    List<Routine.Entry> some =
        routine.entries().stream().filter(each -> each.exercise().levels().size() > 1).toList();
    if (!some.isEmpty()) {
      text.add(Texts.heading(words.text("detail.levels")));
    }
    some.forEach(each -> text.add(new LevelBox(each.exercise(), each.level(), ui).component()));
  }
}
