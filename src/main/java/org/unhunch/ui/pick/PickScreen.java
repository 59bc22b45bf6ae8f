package org.unhunch.ui.pick;

import java.awt.BorderLayout;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import org.unhunch.choose.Chooser;
import org.unhunch.choose.Offer;
import org.unhunch.progression.PersonFactory;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Pacing;
import org.unhunch.routine.Routine;
import org.unhunch.settings.Preferences;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.SidePanel;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.picture.Pictures;
import org.unhunch.words.Words;

/** Says what fits now, and chooses a routine from those that do. */
public final class PickScreen {
  private static final int PROBLEM_ROWS = 4;
  private static final int SIDE_WIDTH = 376;
  private final Catalog catalog;
  private final PersonFactory persons;
  private final Preferences preferences;
  private final Words words;
  private final JPanel component = new JPanel(new BorderLayout());
  private final SituationPanel situation;
  private final OfferList offers;
  private Pacing measured;
  private Chooser chooser;

  /**
   * A screen over the catalog.
   *
   * @param ask asks for a name, given a question and what stands there at first
   * @param start told which routine to play
   * @param details told of which routine to show the details
   */
  public PickScreen(
      Catalog catalog,
      Pictures pictures,
      Preferences preferences,
      Words words,
      BinaryOperator<String> ask,
      Consumer<Routine> start,
      Consumer<Routine> details) {
    this.catalog = catalog;
    this.persons = new PersonFactory(catalog);
    this.preferences = preferences;
    this.words = words;
    this.offers = new OfferList(words, pictures, offer -> start.accept(offer.routine()));
    this.situation = new SituationPanel(catalog, preferences, words, ask);
    component.add(side(), BorderLayout.WEST);
    component.add(offers.component(), BorderLayout.CENTER);
    component.add(bottom(start, details), BorderLayout.SOUTH);
    refresh();
    preferences.listen(all -> List.of(all.situation(), all.practice()), this::follow);
  }

  /** Shows what is wrong with the catalog above all else; nothing if there are no problems. */
  public void showProblems(List<String> problems) {
    if (!problems.isEmpty()) {
      component.add(problems(problems), BorderLayout.NORTH);
    }
  }

  /** {@return the component to put into the window} */
  public JComponent component() {
    return component;
  }

  /** Takes the focus, so that the arrow keys choose and Enter starts. */
  public void focus() {
    offers.focus();
  }

  /** Fits the routines anew to what is known of the person. */
  public void refresh() {
    offers.show(offers());
  }

  /** {@return the routine with the id as it is offered now} */
  public Offer offer(String routineId) {
    return offers().stream()
        .filter(each -> each.routine().id().equals(routineId))
        .findFirst()
        .orElseThrow();
  }

  private List<Offer> offers() {
    Pacing pacing = preferences.pacing(catalog);
    // The first comparison of two records takes milliseconds, so none is made for the window.
    if (measured == null || !pacing.equals(measured)) {
      measured = pacing; // every routine takes another time now
      chooser = new Chooser(catalog.paced(pacing));
    }
    return chooser.offers(persons.of(preferences.get()));
  }

  private void follow() {
    situation.show();
    refresh();
  }

  private JComponent side() {
    SidePanel side = new SidePanel(SIDE_WIDTH);
    side.add(Texts.scroll(situation.component()));
    Texts.scrollToFocus(situation.component());
    return side;
  }

  private JComponent bottom(Consumer<Routine> start, Consumer<Routine> details) {
    JPanel bottom = new JPanel(new BorderLayout());
    boolean any = !catalog.routines().isEmpty();
    JLabel hint = Texts.label(words.text(any ? "pick.hint" : "pick.none"), "muted");
    hint.setBorder(Texts.room(0, 18, 0, 0));
    bottom.add(hint, BorderLayout.CENTER);
    JButton look = Buttons.button("pick.details", words, () -> withSelected(details));
    JButton go = Buttons.primary("pick.start", words, () -> withSelected(start));
    look.setEnabled(any);
    go.setEnabled(any);
    bottom.add(Buttons.bar(look, go), BorderLayout.EAST);
    return bottom;
  }

  private void withSelected(Consumer<Routine> action) {
    offers.selected().map(Offer::routine).ifPresent(action);
  }

  private JComponent problems(List<String> problems) {
    JTextArea text = new JTextArea(String.join("\n", problems));
    text.setName("problems");
    text.setEditable(false);
    text.setLineWrap(true);
    text.setWrapStyleWord(true);
    text.setRows(Math.min(PROBLEM_ROWS, problems.size() + 1));
    text.setCaretPosition(0);
    JLabel heading = Texts.label(words.text("pick.problems", problems.size()), "warning");
    heading.setLabelFor(text);
    JPanel panel = new JPanel(new BorderLayout(0, 4));
    panel.setBorder(Texts.room(10, 18, 0, 18));
    panel.add(heading, BorderLayout.NORTH);
    panel.add(new JScrollPane(text), BorderLayout.CENTER);
    return panel;
  }
}
