package org.unhunch.ui.pick;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.unhunch.choose.Change;
import org.unhunch.choose.Offer;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Routine;
import org.unhunch.routine.term.Source;
import org.unhunch.settings.Preferences;
import org.unhunch.settings.Settings;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.LevelBox;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.progress.NextSteps;
import org.unhunch.ui.progress.StepOffers;
import org.unhunch.words.ChangeWords;
import org.unhunch.words.DoseWords;
import org.unhunch.words.Section;
import org.unhunch.words.StepWords;
import org.unhunch.words.Words;

/** A routine in detail: why it is so, what was changed, and each exercise with its level. */
public final class DetailScreen {
  private final Catalog catalog;
  private final Supplier<Offer> offer;
  private final Preferences preferences;
  private final Words words;
  private final NextSteps next;
  private final StepOffers steps;
  private final JPanel text = Texts.column(6);
  private final JPanel component = new JPanel(new BorderLayout());
  private final JButton start;
  private final Runnable stopListening;

  /**
   * A screen for a routine.
   *
   * @param offer the routine as it is offered now, asked for again when a choice has changed
   * @param next offers what is due
   * @param play told which routine to play
   * @param print told which routine to print
   * @param save told which routine to save as a sheet
   * @param back goes back to choosing
   */
  public DetailScreen(
      Catalog catalog,
      Supplier<Offer> offer,
      Preferences preferences,
      Words words,
      NextSteps next,
      Consumer<Routine> play,
      Consumer<Routine> print,
      Consumer<Routine> save,
      Runnable back) {
    this.catalog = catalog;
    this.offer = offer;
    this.preferences = preferences;
    this.words = words;
    this.next = next;
    this.steps = next.offers(this::refresh);
    this.stopListening = preferences.listen(Settings::practice, this::refresh);
    this.start = Buttons.primary("detail.start", words, () -> leave(() -> play.accept(routine())));
    JButton goBack = Buttons.button("detail.back", words, () -> leave(back));
    JButton printIt = paper("detail.print", "ctrl P", print);
    JButton saveIt = paper("detail.save", "ctrl S", save);
    text.setBorder(Texts.room(18, 24, 18, 24));
    component.add(Texts.scroll(text), BorderLayout.CENTER);
    component.add(Buttons.bar(goBack, saveIt, printIt, start), BorderLayout.SOUTH);
    Texts.onKey(component, "ESCAPE", goBack::doClick);
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

  private JButton paper(String key, String shortcut, Consumer<Routine> action) {
    JButton button = Buttons.button(key, words, () -> action.accept(routine()));
    button.setToolTipText(words.text(key + ".tip"));
    Texts.onKey(component, shortcut, button::doClick);
    return button;
  }

  private void leave(Runnable then) {
    stopListening.run();
    then.run();
  }

  private Routine routine() {
    return offer.get().routine();
  }

  private void refresh() {
    text.removeAll();
    Offer now = offer.get();
    Routine routine = now.routine();
    text.add(Texts.block(routine.name(), "title"));
    text.add(Texts.block(words.text("detail.time", words.clock(now.seconds())), "muted"));
    text.add(Texts.block(routine.summary(), null));
    if (!routine.why().isEmpty()) {
      text.add(Texts.block(routine.why(), null));
    }
    routine
        .source()
        .map(Source::title)
        .ifPresent(title -> text.add(Texts.block(words.text("detail.source", title), "muted")));
    addFit(now);
    steps.show(routine.entries());
    text.add(steps.component());
    Texts.addSection(text, new Section(words.text("detail.exercises"), lines(routine)));
    addLevels(routine);
    text.revalidate();
    text.repaint();
  }

  private void addFit(Offer now) {
    ChangeWords changes = new ChangeWords(words);
    if (!now.fits()) {
      text.add(Texts.block(changes.unmet(now), "warning"));
    }
    for (Change change : now.changes()) {
      text.add(Texts.block(changes.change(change), "accented"));
    }
  }

  private List<String> lines(Routine routine) {
    return routine.entries().stream().map(this::line).toList();
  }

  private String line(Routine.Entry entry) {
    DoseWords doses = new DoseWords(words);
    List<String> parts = new ArrayList<>();
    parts.add(doses.summary(entry, preferences.pacing(catalog)));
    doses.perDay(entry.exercise().perDay()).ifPresent(parts::add);
    if (next.agreements().agreement(entry).isPresent()) {
      parts.add(words.text("dose.present", doses.present(entry.dose())));
    }
    String all = String.join(", ", parts);
    return words.text("detail.exercise", new StepWords(words).name(entry), all);
  }

  private void addLevels(Routine routine) {
    boolean first = true;
    for (Routine.Entry entry : routine.entries()) {
      if (entry.exercise().levels().size() > 1) {
        if (first) {
          text.add(Texts.heading(words.text("detail.levels")));
          first = false;
        }
        text.add(new LevelBox(entry.exercise(), entry.level(), preferences, words).component());
      }
    }
  }
}
