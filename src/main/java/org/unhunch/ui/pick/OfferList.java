package org.unhunch.ui.pick;

import java.awt.Component;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.unhunch.choose.Offer;
import org.unhunch.history.review.Played;
import org.unhunch.library.Whose;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.routine.term.Area;
import org.unhunch.routine.term.Term;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.Ui;
import org.unhunch.ui.kit.layout.CardGrid;
import org.unhunch.ui.mine.WhoseChoice;
import org.unhunch.words.ExerciseWords;
import org.unhunch.words.Words;

/**
 * The offers as cards, in as many columns as there is room for. One is selected while the focus is
 * among them or in the search that finds them, and only then.
 */
final class OfferList {
  private static final int LEAST_WIDTH = 378;
  private static final int MOST_COLUMNS = 3;
  private final Ui ui;
  private final DefaultListModel<Offer> model = new DefaultListModel<>();
  private final CardGrid<Offer> list =
      new CardGrid<>(model, LEAST_WIDTH + OfferCell.GAP, MOST_COLUMNS);
  private final OfferCell cell;
  private final SortButton sort;
  private final WhoseChoice whose;
  private final ListHead head;
  private final Actions actions;
  private final JPanel component = Texts.column(8);
  private final Function<Whose, JComponent> nothing;
  private Optional<JComponent> none = Optional.empty();
  private List<Offer> all = List.of();
  private String top = "";
  private Optional<Area> asked = Optional.empty();
  private final JComponent below;

  /**
   * What it leads to.
   *
   * @param start starts the one that is selected
   * @param favorite makes the routine of an id a favorite, or none any more
   * @param chosen told whenever one is selected or none is any more
   * @param noArea told when no part of the body is asked for any more
   * @param menu opens the menu of the one that is selected, in the cards, there
   */
  record Actions(
      Runnable start,
      Consumer<String> favorite,
      Runnable chosen,
      Runnable noArea,
      BiConsumer<Component, Point> menu) {}

  /**
   * No cards yet.
   *
   * @param nothing makes what stands in their place where nothing is one's own or from others
   * @param below stands below the cards
   */
  OfferList(Ui ui, Actions actions, Function<Whose, JComponent> nothing, JComponent below) {
    Words words = ui.words();
    this.ui = ui;
    this.actions = actions;
    this.nothing = nothing;
    this.below = below;
    this.sort = new SortButton(words, ui.preferences());
    this.whose = new WhoseChoice(ui.library(), words, this::fill);
    this.head = new ListHead(words, sort, whose, this::search, actions.noArea());
    this.cell =
        new OfferCell(
            words, ui.pictures(), () -> ui.preferences().get().firstPage().favorites(), ui::origin);
    list.setName("offers");
    list.setCellRenderer(cell);
    list.getAccessibleContext().setAccessibleName(words.text("pick.routines"));
    list.getAccessibleContext().setAccessibleDescription(words.text("pick.hint"));
    list.addListSelectionListener(event -> actions.chosen().run());
    list.addFocusListener(new WhileFocused());
    head.query().addFocusListener(new WhileFocused());
    list.addMouseListener(new Clicks());
    list.opensMenu(actions.menu());
    component.add(head.component());
    component.add(cards());
    component.add(below);
  }

  /** As wide as all else, since the last card of a row has a gap at its right, too. */
  private JComponent cards() {
    JPanel cards = Texts.column(0);
    cards.setBorder(Texts.room(0, 0, 0, -OfferCell.GAP));
    cards.add(list);
    return cards;
  }

  JComponent component() {
    return component;
  }

  /** Takes the focus, ready to type. */
  void focusSearch() {
    head.focusSearch();
  }

  /** Looks for nothing any more. */
  void forgetSearch() {
    head.forgetSearch();
  }

  Optional<Offer> selected() {
    return Optional.ofNullable(list.getSelectedValue());
  }

  /** Scrolls to the card that is selected, if one is. */
  void keepInSight() {
    list.keepInSight();
  }

  /** Selects a routine, if it is there, and takes the focus. */
  void focus(String id) {
    int index = ids(shown()).indexOf(id);
    if (index >= 0) {
      list.requestFocusInWindow();
      list.select(index);
    }
  }

  /**
   * Shows these offers, and keeps the selected routine selected.
   *
   * @param above the id of the routine that the top card has, which is found only by searching
   * @param area the part of the body that all of them are for; empty for any
   */
  void show(List<Offer> offers, String above, Optional<Area> area) {
    all = offers;
    top = above;
    asked = area;
    whose.follow();
    fill();
    list.repaint(); // the stars may be others
  }

  /** Knows from now on how often routines were played, by their ids. */
  void know(Map<String, Played> played) {
    sort.know(played);
    fill();
  }

  private void search() {
    fill();
    if (head.query().getText().isBlank()) {
      list.clearSelection();
    } else if (!model.isEmpty()) {
      list.select(0); // Enter starts the best of what is found
    }
  }

  private void fill() {
    String selected = selected().map(each -> each.routine().id()).orElse("");
    List<Offer> shown = sort.sorted(found());
    showNone(shown.isEmpty() && head.query().getText().isBlank());
    long fitting =
        shown.stream().filter(each -> each.fits() && !each.routine().id().equals(top)).count();
    head.show(Optional.of(fitting).filter(each -> none.isEmpty()), asked);
    if (shown.equals(shown())) {
      return;
    }
    model.clear();
    model.addAll(shown);
    int index = ids(shown).indexOf(selected);
    if (index >= 0) {
      list.select(index);
    }
    component.revalidate();
  }

  private void showNone(boolean empty) {
    none.ifPresent(component::remove);
    none = whose.whose().filter(each -> empty).map(nothing);
    none.ifPresent(each -> component.add(each, 1));
    below.setVisible(none.isEmpty()); // which it has itself
    component.revalidate();
  }

  /**
   * What the search finds, by its name or an exercise; where nothing is looked for, all but the top
   * card's.
   */
  private List<Offer> found() {
    String typed = Term.folded(head.query().getText());
    if (typed.isEmpty() && whose.whose().isEmpty()) {
      return all.stream().filter(each -> !each.routine().id().equals(top)).toList();
    }
    return named(typed).filter(each -> whose.asksFor(each.routine().id())).toList();
  }

  private Stream<Offer> named(String typed) {
    if (typed.isEmpty()) {
      return all.stream();
    }
    ExerciseWords words = new ExerciseWords(ui.library().catalog(), ui.words());
    Set<Exercise> exercises = Set.copyOf(words.search().find(typed));
    return all.stream()
        .filter(
            each ->
                isNamed(each.routine(), typed)
                    || each.routine().entries().stream()
                        .anyMatch(entry -> exercises.contains(entry.exercise())));
  }

  private static boolean isNamed(Routine routine, String typed) {
    return Stream.concat(Stream.of(routine.name()), routine.wording().otherNames().stream())
        .anyMatch(each -> Term.folded(each).contains(typed));
  }

  private List<Offer> shown() {
    return Collections.list(model.elements());
  }

  private static List<String> ids(List<Offer> offers) {
    return offers.stream().map(each -> each.routine().id()).toList();
  }

  /** A click on a star, or two on a card. */
  private final class Clicks extends MouseAdapter {
    @Override
    public void mouseClicked(MouseEvent event) {
      int index = list.cardAt(event.getPoint());
      if (index < 0) {
        return;
      }
      Rectangle card = list.getCellBounds(index, index);
      Point inside = new Point(event.getX() - card.x, event.getY() - card.y);
      cell.getListCellRendererComponent(list, model.get(index), index, true, true);
      if (cell.isOnStar(inside, card.getSize())) {
        actions.favorite().accept(model.get(index).routine().id());
      } else if (cell.isOnDots(inside, card.getSize())) {
        actions.menu().accept(list, event.getPoint());
      } else if (event.getClickCount() == 2) {
        actions.start().run();
      }
    }
  }

  /** Nothing is selected that Enter would not start. */
  private final class WhileFocused extends FocusAdapter {
    @Override
    public void focusGained(FocusEvent event) {
      if (event.getComponent() == list && list.isSelectionEmpty() && !model.isEmpty()) {
        list.select(0);
      }
    }

    @Override
    public void focusLost(FocusEvent event) {
      Component next = event.getOppositeComponent();
      boolean stays = next == list || next == head.query();
      if (!event.isTemporary() && !stays) {
        list.clearSelection();
      }
    }
  }
}
