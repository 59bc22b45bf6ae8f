package org.unhunch.ui.pick;

import java.awt.BorderLayout;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import org.unhunch.choose.Offer;
import org.unhunch.message.Problem;
import org.unhunch.routine.Routine;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Dialogs;
import org.unhunch.ui.kit.SidePanel;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.Ui;
import org.unhunch.words.Words;

/** Says what fits now, and chooses a routine from those that do. */
public final class PickScreen {
  private static final int PROBLEM_ROWS = 4;
  private static final int SIDE_WIDTH = 376;
  private final Ui ui;
  private final Words words;
  private final Dialogs dialogs;
  private final Offers offers;
  private final OfferList list;
  private final JLabel hint = Texts.label("", "muted");
  private final JButton details;
  private final JButton start;
  private final SidePanel side = new SidePanel(SIDE_WIDTH);
  private final JPanel problems = new JPanel(new BorderLayout(0, 4));
  private final JPanel component = new JPanel(new BorderLayout());
  private SituationPanel situation;

  /** A screen over the library that tells which routine to start or to show the details of. */
  public PickScreen(
      Ui ui, Offers offers, Dialogs dialogs, Consumer<Routine> start, Consumer<Routine> details) {
    this.ui = ui;
    this.words = ui.words();
    this.dialogs = dialogs;
    this.offers = offers;
    this.list = new OfferList(words, ui.pictures(), offer -> start.accept(offer.routine()));
    this.details = Buttons.button("pick.details", words, () -> withSelected(details));
    this.start = Buttons.primary("pick.start", words, () -> withSelected(start));
    problems.setBorder(Texts.room(10, 18, 0, 18));
    component.add(problems, BorderLayout.NORTH);
    component.add(side, BorderLayout.WEST);
    component.add(list.component(), BorderLayout.CENTER);
    component.add(bottom(), BorderLayout.SOUTH);
    showLibrary();
    ui.library().listen(this::showLibrary);
    ui.preferences().listen(all -> List.of(all.situation(), all.practice()), this::follow);
  }

  /** {@return the component to put into the window} */
  public JComponent component() {
    return component;
  }

  /** Takes the focus, so that the arrow keys choose and Enter starts. */
  public void focus() {
    list.focus();
  }

  /** Fits the routines anew to what is known of the person. */
  public void refresh() {
    list.show(offers.all(), ui.preferences().get().lastTime().routineId());
  }

  private void follow() {
    situation.show();
    refresh();
  }

  /** Shows what there is to choose from, and what is to be said of the place with its words. */
  private void showLibrary() {
    situation = new SituationPanel(ui, dialogs);
    side.removeAll();
    side.add(Texts.scroll(situation.component()));
    Texts.scrollToFocus(situation.component());
    side.revalidate();
    showProblems(ui.library().problems());
    boolean any = !ui.library().catalog().routines().isEmpty();
    String none = ui.library().catalog().exercises().isEmpty() ? "pick.nothing" : "pick.none";
    hint.setText(words.text(any ? "pick.hint" : none));
    details.setEnabled(any);
    start.setEnabled(any);
    refresh();
  }

  private JComponent bottom() {
    JPanel bottom = new JPanel(new BorderLayout());
    hint.setBorder(Texts.room(0, 18, 0, 0));
    bottom.add(hint, BorderLayout.CENTER);
    bottom.add(Buttons.bar(details, start), BorderLayout.EAST);
    return bottom;
  }

  private void withSelected(Consumer<Routine> action) {
    list.selected().map(Offer::routine).ifPresent(action);
  }

  /** What was left out and why, above all else; nothing if there are no problems. */
  private void showProblems(List<Problem> all) {
    problems.removeAll();
    problems.setVisible(!all.isEmpty());
    if (all.isEmpty()) {
      return;
    }
    JTextArea text = new JTextArea(String.join("\n", words.lines(all)));
    text.setName("problems");
    text.setEditable(false);
    text.setLineWrap(true);
    text.setWrapStyleWord(true);
    text.setRows(Math.min(PROBLEM_ROWS, all.size() + 1));
    text.setCaretPosition(0);
    JLabel heading = Texts.label(words.text("pick.problems", all.size()), "warning");
    heading.setLabelFor(text);
    problems.add(heading, BorderLayout.NORTH);
    problems.add(new JScrollPane(text), BorderLayout.CENTER);
  }
}
