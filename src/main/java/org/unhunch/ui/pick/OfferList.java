package org.unhunch.ui.pick;

import java.awt.BorderLayout;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import org.unhunch.choose.ExerciseSearch;
import org.unhunch.choose.Offer;
import org.unhunch.routine.Exercise;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.Ui;
import org.unhunch.words.Words;

/**
 * The offers as cards, in as many columns as there is room for. One is selected while the focus is
 * among them or in the search that finds them, and only then.
 */
final class OfferList {
  private final Ui ui;
  private final Words words;
  private final DefaultListModel<Offer> model = new DefaultListModel<>();
  private final CardList list = new CardList(model);
  private final JTextField query = new JTextField(12);
  private final JLabel count = Texts.label("", "muted");
  private final SortButton sort;
  private final JPanel component = Texts.column(8);
  private List<Offer> all = List.of();
  private String top = "";

  /**
   * No cards yet.
   *
   * @param start starts the one that is selected
   * @param chosen told whenever one is selected or none is any more
   */
  OfferList(Ui ui, Runnable start, Runnable chosen) {
    this.ui = ui;
    this.words = ui.words();
    this.sort = new SortButton(words, this::fill);
    list.setName("offers");
    list.setOpaque(false);
    list.setCellRenderer(new OfferCell(words, ui.pictures()));
    list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    list.getAccessibleContext().setAccessibleName(words.text("pick.routines"));
    list.getAccessibleContext().setAccessibleDescription(words.text("pick.hint"));
    list.addListSelectionListener(event -> chosen.run());
    list.addFocusListener(new WhileFocused());
    list.addMouseListener(onDoubleClick(start));
    component.add(head());
    component.add(cards());
  }

  /** As wide as all else, since the last card of a row has a gap at its right, too. */
  private JComponent cards() {
    JPanel cards = Texts.column(0);
    cards.setBorder(Texts.room(0, 0, 0, -OfferCell.GAP));
    cards.add(list);
    return cards;
  }

  private MouseAdapter onDoubleClick(Runnable start) {
    return new MouseAdapter() {
      @Override
      public void mouseClicked(MouseEvent event) {
        int index = list.locationToIndex(event.getPoint());
        boolean onCard = index >= 0 && list.getCellBounds(index, index).contains(event.getPoint());
        if (event.getClickCount() == 2 && onCard) {
          start.run();
        }
      }
    };
  }

  private JComponent head() {
    JLabel title = Texts.label(words.text("pick.routines"), "heading");
    query.setName("pick.search");
    query.putClientProperty("JTextField.placeholderText", words.text("pick.search"));
    query.putClientProperty("JTextField.showClearButton", true);
    query.getAccessibleContext().setAccessibleName(words.text("pick.search"));
    query.getAccessibleContext().setAccessibleDescription(words.text("pick.search.tip"));
    query.setToolTipText(words.text("pick.search.tip"));
    query.addCaretListener(event -> search()); // also what an input method composes
    query.addFocusListener(new WhileFocused());
    JPanel left = row(title, count);
    JPanel right = row(query, sort.component());
    JPanel head = new JPanel(new BorderLayout(12, 0));
    head.add(left, BorderLayout.CENTER);
    head.add(right, BorderLayout.EAST);
    return head;
  }

  private static JPanel row(JComponent first, JComponent second) {
    JPanel row = new JPanel(new BorderLayout(10, 0));
    row.add(first, BorderLayout.WEST);
    row.add(second, BorderLayout.CENTER);
    return row;
  }

  JComponent component() {
    return component;
  }

  /** Takes the focus, ready to type. */
  void focusSearch() {
    query.requestFocusInWindow();
    query.selectAll();
  }

  Optional<Offer> selected() {
    return Optional.ofNullable(list.getSelectedValue());
  }

  /** Selects a routine, if it is there, and takes the focus. */
  void focus(String id) {
    int index = ids(shown()).indexOf(id);
    if (index >= 0) {
      list.requestFocusInWindow();
      select(index);
    }
  }

  /**
   * Shows these offers, and keeps the selected routine selected.
   *
   * @param above the id of the routine that the top card has, which is found only by searching
   */
  void show(List<Offer> offers, String above) {
    all = offers;
    top = above;
    long fitting =
        offers.stream().filter(each -> each.fits() && !each.routine().id().equals(top)).count();
    count.setText(words.text("pick.more-fit", fitting));
    fill();
  }

  private void search() {
    fill();
    if (query.getText().isBlank()) {
      list.clearSelection();
    } else if (!model.isEmpty()) {
      select(0); // Enter starts the best of what is found
    }
  }

  private void fill() {
    String selected = selected().map(each -> each.routine().id()).orElse("");
    List<Offer> shown = sort.sorted(found());
    if (shown.equals(shown())) {
      return;
    }
    model.clear();
    model.addAll(shown);
    int index = ids(shown).indexOf(selected);
    if (index >= 0) {
      select(index);
    }
    component.revalidate();
  }

  /** What the search finds, by its name or an exercise; without one, all but the top card's. */
  private List<Offer> found() {
    String typed = query.getText().strip().toLowerCase(Locale.ROOT);
    if (typed.isEmpty()) {
      return all.stream().filter(each -> !each.routine().id().equals(top)).toList();
    }
    Set<Exercise> exercises =
        Set.copyOf(new ExerciseSearch(ui.library().catalog()).find(query.getText()));
    return all.stream()
        .filter(
            each ->
                each.routine().name().toLowerCase(Locale.ROOT).contains(typed)
                    || each.routine().entries().stream()
                        .anyMatch(entry -> exercises.contains(entry.exercise())))
        .toList();
  }

  private List<Offer> shown() {
    return Collections.list(model.elements());
  }

  private static List<String> ids(List<Offer> offers) {
    return offers.stream().map(each -> each.routine().id()).toList();
  }

  private void select(int index) {
    list.setSelectedIndex(index);
    list.ensureIndexIsVisible(index);
  }

  /** Nothing is selected that Enter would not start. */
  private final class WhileFocused extends FocusAdapter {
    @Override
    public void focusGained(FocusEvent event) {
      if (event.getComponent() == list && list.isSelectionEmpty() && !model.isEmpty()) {
        select(0);
      }
    }

    @Override
    public void focusLost(FocusEvent event) {
      boolean stays = event.getOppositeComponent() == list || event.getOppositeComponent() == query;
      if (!event.isTemporary() && !stays) {
        list.clearSelection();
      }
    }
  }
}
