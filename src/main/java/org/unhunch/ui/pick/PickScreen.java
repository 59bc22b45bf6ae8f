package org.unhunch.ui.pick;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Insets;
import java.awt.KeyboardFocusManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.border.AbstractBorder;
import javax.swing.text.JTextComponent;
import org.unhunch.choose.Offer;
import org.unhunch.message.Problem;
import org.unhunch.routine.Routine;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.Dialogs;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.Ui;
import org.unhunch.words.ChangeWords;
import org.unhunch.words.Words;

/**
 * Opens on one routine to start at once, and has all others below it. What stands below the top
 * card is made later than what stands above it.
 */
public final class PickScreen {
  private static final int PROBLEM_ROWS = 4;
  private final Ui ui;
  private final Words words;
  private final Offers offers;
  private final Exits exits;
  private final TopCard top;
  private final SituationBar situation;
  private final JPanel page = Texts.column(12);
  private final JPanel component = new JPanel(new BorderLayout());
  private Optional<OfferList> list = Optional.empty();
  private Optional<JComponent> problems = Optional.empty();
  private Optional<Left> left = Optional.empty();
  private Optional<Offer> first = Optional.empty();
  private Optional<String> lookedAt = Optional.empty();

  /** Where it leads: to playing a routine, and to its details. */
  public record Exits(Consumer<Routine> start, Consumer<Routine> details) {}

  /**
   * A screen over the library.
   *
   * @param later runs what makes the rest, once the window stands there with the top card
   */
  public PickScreen(Ui ui, Offers offers, Dialogs dialogs, Exits exits, Consumer<Runnable> later) {
    this.ui = ui;
    this.words = ui.words();
    this.offers = offers;
    this.exits = exits;
    this.top = new TopCard(ui, this::startTop, this::second);
    this.situation = new SituationBar(ui, dialogs);
    page.setBorder(new Margin());
    page.add(situation.component());
    page.add(top.component());
    JScrollPane scroll = Texts.scroll(page);
    // Nothing is to move when there are cards to scroll to.
    scroll.setVerticalScrollBarPolicy(JScrollPane.VERTICAL_SCROLLBAR_ALWAYS);
    component.add(scroll, BorderLayout.CENTER);
    bindKeys();
    refresh();
    showChosen();
    ui.library().listen(this::showLibrary);
    ui.preferences().listen(all -> List.of(all.situation(), all.practice()), this::follow);
    later.accept(this::fill);
  }

  /** {@return the component to put into the window} */
  public JComponent component() {
    return component;
  }

  /** Takes the focus, so that Enter starts; where details were looked at, on that card. */
  public void focus() {
    top.focus();
    lookedAt.ifPresent(id -> list.ifPresent(each -> each.focus(id)));
    lookedAt = Optional.empty();
  }

  /** Offers a session that was left before all else, or none any more. */
  public void show(Optional<Left> session) {
    left = session;
    if (list.isEmpty()) {
      showTop(first); // nothing that was fitted has changed
    } else {
      refresh();
    }
  }

  /** Fits the routines anew to what is known of the person. */
  public void refresh() {
    if (list.isEmpty()) {
      showTop(lastThatFits().or(() -> offers.all().stream().findFirst()));
      return;
    }
    List<Offer> all = offers.all();
    showTop(lastThatFits().or(() -> all.stream().findFirst()));
    situation.count((int) all.stream().filter(Offer::fits).count());
    list.get().show(all, topRoutine().map(Routine::id).orElse(""));
  }

  private Optional<Offer> lastThatFits() {
    return ui.preferences().get().lastTime().routineId().flatMap(offers::of).filter(Offer::fits);
  }

  private void showTop(Optional<Offer> offer) {
    first = offer;
    if (left.isPresent()) {
      top.show(left.get());
    } else if (offer.isPresent()) {
      top.show(offer.get(), why(offer.get()));
    } else {
      boolean exercises = !ui.library().catalog().exercises().isEmpty();
      top.showNothing(words.text(exercises ? "pick.none" : "pick.nothing"));
    }
  }

  private String why(Offer offer) {
    if (!offer.fits()) {
      return words.text("pick.nearest", new ChangeWords(words).unmet(offer));
    }
    String id = offer.routine().id();
    boolean last = ui.preferences().get().lastTime().routineId().filter(id::equals).isPresent();
    String place = ui.preferences().get().situation().placeName();
    return words.text(last ? "pick.last" : "pick.best", place);
  }

  private Optional<Routine> topRoutine() {
    return left.map(Left::routine).or(() -> first.map(Offer::routine));
  }

  private void follow() {
    situation.show();
    refresh();
  }

  /** What is below the top card. */
  private void fill() {
    list = Optional.of(new OfferList(ui, this::start, this::showChosen));
    page.add(list.get().component());
    showLibrary();
  }

  /** Shows what there is to choose from, and what is to be said of it. */
  private void showLibrary() {
    problems.ifPresent(page::remove);
    problems = Optional.of(ui.library().problems()).filter(all -> !all.isEmpty()).map(this::box);
    problems.ifPresent(each -> page.add(each, 0));
    situation.fold();
    situation.show();
    refresh();
    component.revalidate();
    component.repaint();
  }

  private void bindKeys() {
    new Command("pick.enter", words, this::start, "ENTER").bindInside(component);
    new Command("pick.look", words, this::details, "D")
        .onlyIf(() -> !isTyping() && left.isEmpty() || selected().isPresent() && !isTyping())
        .bindInside(component);
    new Command("pick.find", words, this::find, "typed /")
        .onlyIf(() -> !isTyping())
        .bindInside(component);
    Command.onKey(component, "ctrl F", this::find);
    new Command("pick.top", words, top::focus, "ESCAPE").bindInside(component);
  }

  private static Component focusOwner() {
    return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
  }

  private static boolean isTyping() {
    return focusOwner() instanceof JTextComponent;
  }

  private void find() {
    list.ifPresent(OfferList::focusSearch);
  }

  private Optional<Routine> selected() {
    return list.flatMap(OfferList::selected).map(Offer::routine);
  }

  /** Starts what is seen chosen; only a button that has the focus takes Enter for itself. */
  private void start() {
    selected().ifPresentOrElse(exits.start(), this::startTop);
  }

  private void startTop() {
    left.map(Left::resume)
        .or(() -> first.map(each -> () -> exits.start().accept(each.routine())))
        .ifPresent(Runnable::run);
  }

  /** What the second button of the top card does. */
  private void second() {
    if (left.isPresent()) {
      exits.start().accept(anew(left.get().routine()));
    } else {
      first.map(Offer::routine).ifPresent(exits.details());
    }
  }

  /** As it would be done now, if it is still there. */
  private Routine anew(Routine routine) {
    return offers.of(routine.id()).map(Offer::routine).orElse(routine);
  }

  private void details() {
    lookedAt = selected().map(Routine::id);
    selected().or(() -> first.map(Offer::routine)).ifPresent(exits.details());
  }

  private void showChosen() {
    top.mark(selected().isEmpty());
  }

  /** What was left out and why, above all else. */
  private JComponent box(List<Problem> all) {
    JTextArea text = new JTextArea(String.join("\n", words.lines(all)));
    text.setName("problems");
    text.setEditable(false);
    text.setLineWrap(true);
    text.setWrapStyleWord(true);
    text.setRows(Math.min(PROBLEM_ROWS, all.size() + 1));
    text.setCaretPosition(0);
    JLabel heading = Texts.label(words.text("pick.problems", all.size()), "warning");
    heading.setLabelFor(text);
    JPanel box = new JPanel(new BorderLayout(0, 4));
    box.add(heading, BorderLayout.NORTH);
    box.add(new JScrollPane(text), BorderLayout.CENTER);
    return box;
  }

  /** Keeps lines from being too long on a wide screen. */
  @SuppressWarnings("serial") // never serialized
  private static final class Margin extends AbstractBorder {
    private static final int SIDE = 24;
    private static final int MOST_WIDTH = 1_652;
    private static final int ABOVE = 12;

    @Override
    public Insets getBorderInsets(Component of, Insets insets) {
      int side = Math.max(UIScale.scale(SIDE), (of.getWidth() - UIScale.scale(MOST_WIDTH)) / 2);
      insets.set(UIScale.scale(ABOVE), side, UIScale.scale(ABOVE), side);
      return insets;
    }
  }
}
