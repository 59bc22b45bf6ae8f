package org.unhunch.ui.pick;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.EventQueue;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.text.JTextComponent;
import org.unhunch.choose.Offer;
import org.unhunch.history.Session;
import org.unhunch.history.review.Played;
import org.unhunch.routine.Routine;
import org.unhunch.ui.chart.WeekCard;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.Dialogs;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.Ui;
import org.unhunch.ui.kit.layout.PageMargin;
import org.unhunch.ui.progress.NextSteps;
import org.unhunch.ui.situation.SituationBar;
import org.unhunch.words.Words;

/**
 * Opens on one routine to start at once, and has all others below it. What stands below the top
 * card is made later than what stands above it.
 */
public final class PickScreen {
  private final Ui ui;
  private final Words words;
  private final Offers offers;
  private final Exits exits;
  private final Consumer<Routine> begin;
  private final TopChoice top;
  private final SituationBar situation;
  private final NextSteps steps;
  private final HintLine hint;
  private final JPanel row = new JPanel(new TopRow(OfferCell.GAP));
  private final JPanel page = Texts.column(12);
  private final JPanel component = new JPanel(new BorderLayout());
  private Optional<OfferList> list = Optional.empty();
  private Optional<WeekCard> week = Optional.empty();
  private Optional<RoutineMenu> menu = Optional.empty();
  private Optional<JComponent> problems = Optional.empty();
  private Optional<String> lookedAt = Optional.empty();

  /** Where it leads: to playing a routine, to its details, and to what else can be done with it. */
  public record Exits(Consumer<Routine> start, Consumer<Routine> details, RoutineActions actions) {}

  /**
   * A screen over the library.
   *
   * @param later runs what makes the rest, once the window stands there with the top card
   */
  public PickScreen(
      NextSteps steps, Offers offers, Dialogs dialogs, Exits exits, Consumer<Runnable> later) {
    this.steps = steps;
    this.ui = steps.ui();
    this.words = ui.words();
    this.offers = offers;
    this.exits = new Exits(this::begin, exits.details(), exits.actions());
    this.begin = exits.start();
    this.top = new TopChoice(ui, offers, this.exits, this::favorTop, () -> menu().make());
    this.situation = new SituationBar(ui, dialogs, this::refresh);
    this.hint = new HintLine(words, ui.preferences());
    page.setBorder(new PageMargin());
    page.add(situation.component());
    row.setOpaque(false);
    row.add(top.card().component());
    page.add(row);
    page.add(hint.component()); // below the card, which does not move when it goes
    JScrollPane scroll = Texts.scroll(page);
    // Nothing is to move when there are cards to scroll to.
    scroll.setVerticalScrollBarPolicy(JScrollPane.VERTICAL_SCROLLBAR_ALWAYS);
    component.add(scroll, BorderLayout.CENTER);
    component.addComponentListener(new Resized());
    bindKeys();
    showChosen();
    ui.library().listen(this::showLibrary);
    ui.preferences()
        .listen(all -> List.of(all.situation(), all.practice(), all.firstPage()), this::follow);
    later.accept(this::fill);
  }

  /** {@return the component to put into the window} */
  public JComponent component() {
    return component;
  }

  /** Shows what was done meanwhile, too. */
  public void open() {
    refresh();
    readHistory();
  }

  /** Stands something between what fits and the top card. */
  public void standAbove(JComponent strip) {
    page.add(strip, List.of(page.getComponents()).indexOf(row));
    Texts.scrollToFocus(strip);
  }

  /** Takes the focus, so that Enter starts; where details were looked at, on that card. */
  public void focus() {
    top.card().focus();
    lookedAt.ifPresent(id -> list.ifPresent(each -> each.focus(id)));
    lookedAt = Optional.empty();
  }

  /** Offers a session that was left before all else, or none any more; told before it is seen. */
  public void show(Optional<Left> session) {
    top.show(session);
    if (list.isPresent() || session.isEmpty()) {
      refresh();
    }
  }

  /** Fits the routines anew to what is known of the person. */
  public void refresh() {
    if (list.isEmpty()) {
      top.choose();
      return;
    }
    List<Offer> all = offers.all().stream().filter(this::isAskedFor).toList();
    top.choose(this::isAskedFor, all);
    situation.count((int) all.stream().filter(Offer::fits).count());
    list.get().show(all, top.routine().map(Routine::id).orElse(""), situation.area());
  }

  /** For the part of the body that is asked for. */
  private boolean isAskedFor(Offer offer) {
    return situation.area().map(offer.routine().areas()::contains).orElse(true);
  }

  private void follow() {
    situation.show();
    refresh();
    hint.show();
  }

  /** Made when it is asked for, which is after the window stands there. */
  private RoutineMenu menu() {
    if (menu.isEmpty()) {
      menu =
          Optional.of(new RoutineMenu(words, this::chosen, PickScreen::isTyping, exits.actions()));
    }
    return menu.get();
  }

  /** What stands beside the top card and below it. */
  private void fill() {
    week = Optional.of(new WeekCard(words));
    row.add(week.get().component());
    OfferList.Actions actions =
        new OfferList.Actions(
            this::start,
            this::favor,
            this::showChosen,
            () -> situation.ask(Optional.empty()),
            (at, where) -> menu().make().show(at, where.x, where.y));
    RoutineMenu menu = menu();
    menu.bindInside(component);
    JComponent more = Buttons.row(menu.anew().keyButton(), menu.open().keyButton());
    list = Optional.of(new OfferList(ui, actions, whose -> menu.none(whose, nearest()), more));
    page.add(list.get().component());
    showLibrary();
    readHistory();
  }

  /** The best fit that is not one's own. */
  private Optional<Routine> nearest() {
    return offers.all().stream()
        .map(Offer::routine)
        .filter(each -> !exits.actions().isOwn(each))
        .findFirst();
  }

  /** Shows what was done, once it has been read. */
  private void readHistory() {
    steps.history().read(this::show);
  }

  private void show(List<Session> sessions) {
    Map<String, Played> played = Played.byRoutine(sessions, ui.clocks().zone());
    week.ifPresent(
        each -> each.showWithChange(sessions, ui.clocks().zone(), ui.clocks().now().toLocalDate()));
    list.ifPresent(each -> each.know(played));
    top.know(played);
  }

  /** Shows what there is to choose from, and what is to be said of it. */
  private void showLibrary() {
    problems.ifPresent(page::remove);
    problems =
        Optional.of(ui.library().problems().stream().filter(each -> !each.isOnlyTold()).toList())
            .filter(all -> !all.isEmpty())
            .map(each -> ProblemBox.of(words, each));
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
        .onlyIf(() -> !isTyping() && !top.isLeft() || selected().isPresent() && !isTyping())
        .bindInside(component);
    new Command("pick.favorite", words, this::favor, "F")
        .onlyIf(() -> !isTyping())
        .bindInside(component);
    new Command("pick.find", words, this::find, "typed /")
        .onlyIf(() -> !isTyping())
        .bindInside(component);
    Command.onKey(component, "ctrl F", this::find);
    new Command("pick.top", words, top.card()::focus, "ESCAPE").bindInside(component);
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
    selected().ifPresentOrElse(exits.start(), top::start);
  }

  private void begin(Routine routine) {
    hint.read();
    list.ifPresent(OfferList::forgetSearch); // what was looked for is found
    begin.accept(routine);
  }

  private void details() {
    lookedAt = selected().map(Routine::id);
    chosen().ifPresent(exits.details());
  }

  /** What is seen chosen: a card, or else the top card. */
  private Optional<Routine> chosen() {
    return selected().or(top::routine);
  }

  private void favor() {
    chosen().map(Routine::id).ifPresent(this::favor);
  }

  private void favorTop() {
    top.routine().map(Routine::id).ifPresent(this::favor);
  }

  private void favor(String id) {
    ui.preferences().changeFirstPage(page -> page.toggled(id));
  }

  private void showChosen() {
    top.card().mark(selected().isEmpty());
  }

  /** What is chosen stays in sight. */
  private final class Resized extends ComponentAdapter {
    @Override
    public void componentResized(ComponentEvent event) {
      situation.arrange();
      EventQueue.invokeLater(
          () -> {
            list.ifPresent(OfferList::keepInSight);
            if (selected().isEmpty() && !situation.isUnfolded()) {
              row.scrollRectToVisible(new Rectangle(row.getSize()));
            }
          });
    }
  }
}
