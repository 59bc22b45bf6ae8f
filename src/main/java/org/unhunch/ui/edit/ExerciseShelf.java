package org.unhunch.ui.edit;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;
import org.unhunch.choose.ExerciseSearch;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Exercise.Kind;
import org.unhunch.routine.term.Position.Posture;
import org.unhunch.settings.Place;
import org.unhunch.ui.edit.row.Workbench;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.sign.Chip;
import org.unhunch.ui.kit.sign.SearchField;
import org.unhunch.ui.kit.sign.Sign;
import org.unhunch.words.ExerciseWords;
import org.unhunch.words.Words;

/** All exercises, to be searched, narrowed and put into the routine. */
final class ExerciseShelf {
  private static final int GAP = 8;
  private final Workbench bench;
  private final Words words;
  private final Consumer<Exercise> add;
  private final JTextField query;
  private final JToggleButton fits;
  private final JToggleButton mine;
  private final Map<JToggleButton, Predicate<Exercise>> kinds = new LinkedHashMap<>();
  private final Map<JToggleButton, Predicate<Exercise>> postures = new LinkedHashMap<>();
  private final JPanel chips = Buttons.row();
  private final JLabel count = Texts.label("", "bold");
  private final Command place;
  private final Command anew;
  private final JPanel making;
  private final DefaultListModel<Exercise> model = new DefaultListModel<>();
  private final JList<Exercise> list = new Narrow(model);
  private final JPanel component = new JPanel(new BorderLayout(0, GAP));
  private Optional<ExerciseSearch> search = Optional.empty();

  /** Tells {@code add} which exercise to put into the routine, and makes a new one. */
  ExerciseShelf(Workbench bench, Consumer<Exercise> add, Runnable anew) {
    this.bench = bench;
    this.words = bench.ui().words();
    this.add = add;
    this.query = SearchField.of("edit.search", words, this::show);
    this.place = new Command("edit.place", words, this::nextPlace, "F7").tip("edit.place.tip");
    this.fits = chip("edit.fits-here");
    this.mine = chip("edit.mine");
    this.anew = new Command("library.new", words, anew, "ctrl N");
    JButton button = this.anew.keyButton();
    button.setIcon(Sign.PLUS);
    this.making = Buttons.row(button);
    fits.setSelected(true);
    chips.add(fits);
    for (Kind each : List.of(Kind.MOBILITY, Kind.STRETCH, Kind.STRENGTH)) {
      kinds.put(chip(Words.key("edit.does.", each)), it -> it.kinds().contains(each));
    }
    for (Posture each : Posture.values()) {
      postures.put(chip(Words.key("edit.posture.", each)), it -> isIn(it, each));
    }
    Stream.of(kinds, postures).forEach(all -> all.keySet().forEach(chips::add));
    chips.add(mine);
    JPanel head = Texts.column(GAP);
    head.add(query);
    head.add(chips);
    JPanel line = new JPanel(new BorderLayout());
    line.add(count, BorderLayout.LINE_START);
    JButton where = place.keyButton();
    where.putClientProperty("JButton.buttonType", "borderless");
    line.add(where, BorderLayout.LINE_END);
    head.add(line);
    component.add(head, BorderLayout.NORTH);
    component.add(Texts.scroll(list), BorderLayout.CENTER);
    component.add(making, BorderLayout.SOUTH);
    prepareList();
  }

  private void prepareList() {
    list.setName("edit.exercises");
    list.setOpaque(false);
    list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    list.setCellRenderer(new ShelfCell(bench));
    list.getAccessibleContext().setAccessibleName(words.text("library.exercises"));
    list.getAccessibleContext().setAccessibleDescription(words.text("edit.shelf-how"));
    Command.onKey(list, "ENTER", this::addSelected);
    query.addActionListener(event -> addSelected());
    list.addMouseListener(
        new MouseAdapter() {
          @Override
          public void mouseClicked(MouseEvent event) {
            int index = list.locationToIndex(event.getPoint());
            boolean on = index >= 0 && list.getCellBounds(index, index).contains(event.getPoint());
            if (on
                && (event.getClickCount() == 2
                    || ShelfCell.isOnPlus(list.getCellBounds(index, index), event.getPoint()))) {
              add.accept(model.get(index));
            }
          }
        });
  }

  private JToggleButton chip(String key) {
    return Chip.choice(key, words.text(key), this::show);
  }

  private static boolean isIn(Exercise exercise, Posture posture) {
    return exercise.levels().stream()
        .flatMap(each -> each.body().positions().stream())
        .anyMatch(each -> each.posture() == posture);
  }

  JComponent component() {
    return component;
  }

  JList<Exercise> list() {
    return list;
  }

  /** Gives the exercises the focus. */
  void focus() {
    if (list.isSelectionEmpty() && !model.isEmpty()) {
      list.setSelectedIndex(0);
    }
    list.requestFocusInWindow();
  }

  /** Has its keys work wherever the focus is on a page. */
  void bindInside(JComponent page) {
    place.bindInside(page);
    anew.bindInside(page);
    Command.onKey(page, "ctrl F", this::find);
  }

  private void nextPlace() {
    List<String> names =
        bench.ui().preferences().get().situation().places().stream().map(Place::name).toList();
    int now = names.indexOf(bench.ui().preferences().get().situation().placeName());
    String next = names.get((now + 1) % names.size());
    bench.ui().preferences().changeSituation(all -> all.at(next));
  }

  /** Whether the focus is in it. */
  boolean isFocused() {
    Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    return owner != null && SwingUtilities.isDescendingFrom(owner, component);
  }

  /** Takes the focus, ready to type. */
  private void find() {
    query.requestFocusInWindow();
    query.selectAll();
  }

  /** Leaves out all but the exercises, for want of height. */
  void low(boolean low) {
    chips.setVisible(!low);
    making.setVisible(!low);
  }

  /** The library may have become another. */
  void forget() {
    search = Optional.empty();
  }

  private void addSelected() {
    Optional.ofNullable(list.getSelectedValue()).ifPresent(add);
  }

  /** Shows what is looked for now. */
  void show() {
    if (search.isEmpty()) {
      search = Optional.of(new ExerciseWords(bench.ui().library().catalog(), words).search());
    }
    List<Exercise> found = new ArrayList<>(search.get().find(query.getText()));
    found.removeIf(each -> fits.isSelected() && !bench.person().suits(each));
    found.removeIf(each -> mine.isSelected() && !bench.ui().library().own().has(each.id()));
    found.removeIf(each -> !isAskedFor(each, kinds) || !isAskedFor(each, postures));
    if (!found.equals(Collections.list(model.elements()))) {
      Exercise before = list.getSelectedValue();
      model.clear();
      model.addAll(found);
      list.setSelectedIndex(found.isEmpty() ? -1 : Math.max(0, found.indexOf(before)));
    }
    count.setText(words.text("library.found", found.size()));
    place.say("edit.place", bench.ui().preferences().get().situation().placeName());
    list.repaint(); // what is in the routine may be others
  }

  private static boolean isAskedFor(
      Exercise exercise, Map<JToggleButton, Predicate<Exercise>> choices) {
    List<Predicate<Exercise>> asked = new ArrayList<>();
    choices.forEach(
        (chip, fits) -> {
          if (chip.isSelected()) {
            asked.add(fits);
          }
        });
    return asked.isEmpty() || asked.stream().anyMatch(each -> each.test(exercise));
  }

  /** A list as wide as its pane, so that what stands at the end of a line is seen. */
  @SuppressWarnings("serial") // never serialized
  private static final class Narrow extends JList<Exercise> {
    Narrow(DefaultListModel<Exercise> model) {
      super(model);
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
      return true;
    }
  }
}
