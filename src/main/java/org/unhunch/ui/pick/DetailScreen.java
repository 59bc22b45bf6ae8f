package org.unhunch.ui.pick;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.unhunch.choose.Change;
import org.unhunch.choose.Offer;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Routine;
import org.unhunch.routine.term.Source;
import org.unhunch.ui.LevelBox;
import org.unhunch.ui.Preferences;
import org.unhunch.ui.progress.NextSteps;
import org.unhunch.ui.progress.StepOffers;
import org.unhunch.ui.text.Buttons;
import org.unhunch.ui.text.Texts;
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

  /**
   * A screen for a routine.
   *
   * @param offer the routine as it is offered now, asked for again when a level has changed
   * @param next offers what is due
   * @param play told which routine to play
   * @param back goes back to choosing
   */
  public DetailScreen(
      Catalog catalog,
      Supplier<Offer> offer,
      Preferences preferences,
      Words words,
      NextSteps next,
      Consumer<Routine> play,
      Runnable back) {
    this.catalog = catalog;
    this.offer = offer;
    this.preferences = preferences;
    this.words = words;
    this.next = next;
    this.steps = next.offers(this::refresh);
    this.start = Buttons.button("detail.start", words, () -> play.accept(offer.get().routine()));
    start.putClientProperty("FlatLaf.styleClass", "primary");
    JPanel buttons = new JPanel(new FlowLayout(FlowLayout.TRAILING, 8, 0));
    buttons.setBorder(BorderFactory.createEmptyBorder(10, 18, 12, 10));
    buttons.add(Buttons.button("detail.back", words, back));
    buttons.add(start);
    text.setBorder(BorderFactory.createEmptyBorder(18, 24, 18, 24));
    component.add(Texts.scroll(text), BorderLayout.CENTER);
    component.add(buttons, BorderLayout.SOUTH);
    Texts.onKey(component, "ESCAPE", back);
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
    String dose = doses.summary(entry, catalog.pacing());
    List<String> parts = new ArrayList<>(List.of(dose));
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
        LevelBox box =
            new LevelBox(entry.exercise(), entry.level(), preferences, words, this::refresh);
        text.add(box.component());
      }
    }
  }
}
