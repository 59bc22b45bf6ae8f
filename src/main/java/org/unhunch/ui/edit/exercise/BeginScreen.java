package org.unhunch.ui.edit.exercise;

import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.unhunch.choose.ExerciseSearch;
import org.unhunch.edit.exercise.Sketch;
import org.unhunch.ui.kit.Between;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.Ui;
import org.unhunch.ui.kit.layout.CardGrid;
import org.unhunch.ui.kit.layout.PageMargin;
import org.unhunch.ui.kit.layout.Pair;
import org.unhunch.ui.kit.sign.SearchField;
import org.unhunch.words.ExerciseWords;
import org.unhunch.words.Words;

/** What a new exercise begins from: a posture, or another exercise. */
public final class BeginScreen {
  private static final int SMALL = 116;
  private static final int LARGE = 150;
  private static final int MOST = 8;
  private final Ui ui;
  private final Words words;
  private final Consumer<Sketch> begin;
  private final DefaultListModel<Beginning> postures = new DefaultListModel<>();
  private final DefaultListModel<Beginning> exercises = new DefaultListModel<>();
  private final CardGrid<Beginning> first = new CardGrid<>(postures, SMALL, MOST);
  private final CardGrid<Beginning> second = new CardGrid<>(exercises, LARGE, MOST);
  private final JTextField query;
  private final ExerciseSearch search;
  private final Command start;
  private final JPanel component = new JPanel(new Between());

  /** A screen that tells {@code begin} what is begun with. */
  public BeginScreen(Ui ui, Consumer<Sketch> begin, Runnable back) {
    this.ui = ui;
    this.words = ui.words();
    this.begin = begin;
    this.search = new ExerciseWords(ui.library().catalog(), words).search();
    this.query = SearchField.of("make.search", words, this::find);
    this.start = new Command("make.begin", words, this::begin, "ENTER");
    ui.library().postures().stream()
        .map(each -> Beginning.in(ui, each))
        .forEach(postures::addElement);
    prepare(first, "make.postures", SMALL * 2 / 3);
    prepare(second, "make.likes", LARGE * 2 / 3);
    find();
    second.setSelectedIndex(0);
    second.addComponentListener(
        new ComponentAdapter() {
          @Override
          public void componentMoved(ComponentEvent event) {
            second.keepInSight(); // whatever grows above it
          }
        });
    Command leave = new Command("edit.back", words, back, "ESCAPE");
    component.add(page());
    JPanel foot = new JPanel(new Pair(12, true));
    foot.setBorder(new PageMargin(8, 12));
    foot.add(Texts.block(words.text("make.begin-keys"), "small-muted"));
    JButton beginning = start.keyButton();
    beginning.putClientProperty("FlatLaf.styleClass", "primary");
    foot.add(Buttons.row(leave.keyButton(), beginning));
    component.add(foot);
    leave.bindInside(component);
    start.bindInside(component);
    Command.onKey(component, "ctrl F", query::requestFocusInWindow);
    new Command("make.find", null, query::requestFocusInWindow, "typed /")
        .onlyIf(() -> !query.isFocusOwner())
        .bindInside(component);
    Command.onKey(query, "DOWN", second::requestFocusInWindow);
  }

  private JComponent page() {
    JPanel page = Texts.column(8);
    page.setBorder(new PageMargin(16, 12));
    page.add(Texts.block(words.text("make.title"), "title"));
    page.add(Texts.block(words.text("make.title.how"), "muted"));
    page.add(Texts.heading(words.text("make.postures")));
    page.add(first);
    JPanel head = new JPanel(new Pair(12, true));
    head.add(Texts.block(words.text("make.likes"), "heading"));
    head.add(query);
    page.add(head);
    page.add(second);
    return Texts.scroll(page);
  }

  private void prepare(CardGrid<Beginning> list, String name, int height) {
    list.setName(name);
    list.setCellRenderer(new BeginCell(ui, height));
    list.getAccessibleContext().setAccessibleName(words.text(name));
    list.getAccessibleContext().setAccessibleDescription(words.text("make.begin-keys"));
    list.addListSelectionListener(event -> select(list));
    list.addMouseListener(
        new MouseAdapter() {
          @Override
          public void mouseClicked(MouseEvent event) {
            if (event.getClickCount() == 2) {
              begin();
            }
          }
        });
  }

  /** One thing is chosen in both lists. */
  private void select(CardGrid<Beginning> list) {
    if (!list.isSelectionEmpty()) {
      (list == first ? second : first).clearSelection();
      list.keepInSight();
    }
    start.setEnabled(chosen().isPresent());
    chosen().ifPresent(each -> start.say(start.key(), each.name()));
  }

  private Optional<Beginning> chosen() {
    return Stream.of(first, second)
        .flatMap(each -> Optional.ofNullable(each.getSelectedValue()).stream())
        .findFirst();
  }

  private void begin() {
    chosen().map(each -> each.sketch().get()).ifPresent(begin);
  }

  private void find() {
    List<Beginning> found =
        search.find(query.getText()).stream().map(each -> Beginning.like(ui, each)).toList();
    exercises.clear();
    exercises.addAll(found);
    if (!found.isEmpty() && !query.getText().isBlank()) {
      second.setSelectedIndex(0);
    }
  }

  /** The component to put into the window. */
  public JComponent component() {
    return component;
  }

  /** Takes the focus, on the first exercise. */
  public void focus() {
    second.requestFocusInWindow();
  }
}
