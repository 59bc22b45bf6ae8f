package org.unhunch.ui.library;

import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.unhunch.library.Library;
import org.unhunch.routine.Exercise;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.Ui;
import org.unhunch.ui.kit.layout.CardGrid;
import org.unhunch.ui.mine.PackActions;

/**
 * The exercises in groups by whom they are from, each under a heading that folds it; where all of
 * them ship, without one. One tile of all is selected.
 */
final class Groups {
  private final Ui ui;
  private final PackActions actions;
  private final Supplier<Tiles> make;
  private final Map<Group, Part> parts = new LinkedHashMap<>();
  private final JPanel component = Texts.column(8);
  private List<Part> shown = new ArrayList<>();
  private boolean clearing;

  /** A group on the screen. */
  private record Part(GroupHead head, Tiles tiles) {}

  /** No groups yet, whose tiles {@code make} makes. */
  Groups(Ui ui, PackActions actions, Supplier<Tiles> make) {
    this.ui = ui;
    this.actions = actions;
    this.make = make;
  }

  JComponent component() {
    return component;
  }

  /** Shows these, with the one selected that was, or else the first. */
  void show(List<Exercise> all) {
    Library library = ui.library();
    Optional<Exercise> before = selected();
    Map<Group, List<Exercise>> groups = new LinkedHashMap<>(Group.of(all, library));
    if (groups.isEmpty()) {
      groups.put(Group.SHIPPED, List.of());
    }
    component.removeAll();
    shown = new ArrayList<>();
    groups.forEach((group, exercises) -> add(group, exercises, library.hasMore()));
    before
        .filter(was -> all.stream().anyMatch(each -> each.id().equals(was.id())))
        .or(() -> groups.values().iterator().next().stream().findFirst())
        .ifPresent(each -> select(each, false));
    component.revalidate();
    component.repaint();
  }

  private void add(Group group, List<Exercise> exercises, boolean headed) {
    Part part = parts.computeIfAbsent(group, this::part);
    part.tiles().show(exercises);
    part.head().show(exercises.size());
    if (headed) {
      component.add(part.head().component());
    }
    component.add(part.tiles().component());
    fold(part, headed);
    shown.add(part);
  }

  private static void fold(Part part, boolean headed) {
    part.tiles().component().setVisible(part.head().isUnfolded() || !headed);
  }

  private Part part(Group group) {
    Tiles tiles = make.get();
    CardGrid<Exercise> list = tiles.list();
    list.setName(group.equals(Group.SHIPPED) ? "exercises" : "exercises." + group.key());
    GroupHead[] head = new GroupHead[1];
    head[0] = new GroupHead(ui.words(), group, actions, () -> fold(new Part(head[0], tiles), true));
    list.addListSelectionListener(event -> clearOthers(list));
    crossing(list, "selectPreviousRow", -1);
    crossing(list, "selectNextRow", 1);
    return new Part(head[0], tiles);
  }

  /** Of all tiles, one is selected. */
  private void clearOthers(CardGrid<Exercise> list) {
    if (!clearing && !list.isSelectionEmpty()) {
      clearing = true;
      shown.stream()
          .map(each -> each.tiles().list())
          .filter(each -> each != list)
          .forEach(CardGrid::clearSelection);
      clearing = false;
    }
  }

  /** The arrow that would leave a list goes on in the next one that is unfolded. */
  private void crossing(CardGrid<Exercise> list, String key, int by) {
    Action within = list.getActionMap().get(key);
    list.getActionMap()
        .put(
            key,
            new AbstractAction() {
              @Override
              public void actionPerformed(ActionEvent event) {
                Optional<CardGrid<Exercise>> next = next(list, by);
                if (next.isPresent() && isAtEdge(list, by)) {
                  enter(next.get(), by, list);
                } else {
                  within.actionPerformed(event);
                }
              }
            });
  }

  private Optional<CardGrid<Exercise>> next(CardGrid<Exercise> list, int by) {
    List<CardGrid<Exercise>> open =
        shown.stream()
            .map(Part::tiles)
            .filter(each -> each.component().isVisible())
            .map(Tiles::list)
            .toList();
    int index = open.indexOf(list) + by;
    return index >= 0 && index < open.size() ? Optional.of(open.get(index)) : Optional.empty();
  }

  private static boolean isAtEdge(CardGrid<Exercise> list, int by) {
    int last = by < 0 ? 0 : list.getModel().getSize() - 1;
    Rectangle at = list.getCellBounds(list.getSelectedIndex(), list.getSelectedIndex());
    return at == null || at.y == list.getCellBounds(last, last).y;
  }

  private static void enter(CardGrid<Exercise> next, int by, CardGrid<Exercise> from) {
    Rectangle at = from.getCellBounds(from.getSelectedIndex(), from.getSelectedIndex());
    int size = next.getModel().getSize();
    int index = by < 0 ? size - 1 : 0;
    int row = next.getCellBounds(index, index).y;
    for (int i = 0; i < size && at != null; i++) {
      Rectangle cell = next.getCellBounds(i, i);
      if (cell.y == row && cell.x <= at.x) {
        index = i;
      }
    }
    next.requestFocusInWindow();
    next.select(index);
    next.scrollRectToVisible(next.getCellBounds(index, index));
  }

  /** The exercise that is selected. */
  Optional<Exercise> selected() {
    return shown.stream().flatMap(each -> each.tiles().selected().stream()).findFirst();
  }

  /** Selects one of those that are shown, and scrolls to it. */
  void select(Exercise exercise) {
    select(exercise, true);
  }

  private void select(Exercise exercise, boolean scroll) {
    shown.forEach(each -> each.tiles().select(exercise.id(), scroll));
  }

  /** The list of the one that is selected, or the first. */
  CardGrid<Exercise> list() {
    return shown.stream()
        .map(each -> each.tiles().list())
        .filter(each -> !each.isSelectionEmpty())
        .findFirst()
        .orElse(shown.get(0).tiles().list());
  }
}
