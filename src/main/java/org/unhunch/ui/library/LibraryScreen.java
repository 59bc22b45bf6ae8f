package org.unhunch.ui.library;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.DefaultListCellRenderer;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import org.unhunch.choose.ExerciseSearch;
import org.unhunch.library.Library;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.SidePanel;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.progress.NextSteps;
import org.unhunch.words.Words;

/** The exercises: a search, the list of what it finds, and the selected one in full. */
public final class LibraryScreen {
  private static final int LIST_WIDTH = 300;
  private static final int ROW_HEIGHT = 30;
  private final Library library;
  private final ExercisePanel detail;
  private final JTextField query = new JTextField();
  private final JLabel found = Texts.label("", "muted");
  private final DefaultListModel<Exercise> model = new DefaultListModel<>();
  private final JList<Exercise> list = new JList<>(model);
  private final Words words;
  private final JPanel component = new JPanel(new BorderLayout());
  private ExerciseSearch search;

  /** A screen over the library that tells {@code start} which exercise to play, as a routine. */
  public LibraryScreen(NextSteps steps, Consumer<Routine> start) {
    this.library = steps.ui().library();
    this.words = steps.ui().words();
    this.detail = new ExercisePanel(steps, start);
    prepareList();
    component.add(left(), BorderLayout.WEST);
    component.add(detail.component(), BorderLayout.CENTER);
    follow();
    library.listen(this::follow);
  }

  /** {@return the component to put into the window} */
  public JComponent component() {
    return component;
  }

  /** Takes the focus, ready to type. */
  public void focus() {
    query.requestFocusInWindow();
    detail.open();
  }

  /** Shows an exercise, whatever was searched for, and takes the focus. */
  public void show(Exercise exercise) {
    query.setText("");
    list.setSelectedValue(exercise, true);
    list.requestFocusInWindow();
    detail.open();
  }

  private JComponent left() {
    JLabel label = Texts.label(words.text("library.search"), "heading");
    label.setDisplayedMnemonic(words.mnemonic("library.search"));
    label.setLabelFor(query);
    query.setName("search");
    query.putClientProperty("JTextField.placeholderText", words.text("library.placeholder"));
    query.putClientProperty("JTextField.showClearButton", true);
    query.addCaretListener(event -> refresh()); // also what an input method composes
    Command.onKey(query, "DOWN", list::requestFocusInWindow);
    JPanel top = Texts.column(6);
    top.setBorder(Texts.room(12, 18, 8, 8));
    top.add(label);
    top.add(query);
    top.add(found);
    SidePanel left = new SidePanel(LIST_WIDTH);
    left.add(top, BorderLayout.NORTH);
    left.add(Texts.scroll(list), BorderLayout.CENTER);
    return left;
  }

  private void prepareList() {
    list.setName("exercises");
    list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    list.setCellRenderer(new NameCell());
    list.getAccessibleContext().setAccessibleName(words.text("library.exercises"));
    list.getAccessibleContext().setAccessibleDescription(words.text("pick.hint"));
    list.addListSelectionListener(
        event -> {
          if (!event.getValueIsAdjusting() && list.getSelectedValue() != null) {
            detail.show(list.getSelectedValue());
          }
        });
    Command.onKey(list, "ENTER", detail::start);
  }

  private void follow() {
    search = new ExerciseSearch(library.catalog());
    refresh();
  }

  private void refresh() {
    String selected = Optional.ofNullable(list.getSelectedValue()).map(Exercise::id).orElse("");
    List<Exercise> all = search.find(query.getText());
    if (!found.getText().isEmpty() && all.equals(Collections.list(model.elements()))) {
      return;
    }
    model.clear();
    model.addAll(all);
    found.setText(words.text("library.found", all.size()));
    if (!all.isEmpty()) {
      list.setSelectedIndex(Math.max(0, all.stream().map(Exercise::id).toList().indexOf(selected)));
    }
  }

  /** Shows an exercise by its name, in rows of one size. */
  @SuppressWarnings("serial") // never serialized
  private static final class NameCell extends DefaultListCellRenderer {
    @Override
    public Component getListCellRendererComponent(
        JList<?> owner, Object value, int index, boolean selected, boolean focused) {
      String name = ((Exercise) value).name();
      super.getListCellRendererComponent(owner, name, index, selected, focused);
      setBorder(Texts.room(0, 18, 0, 8));
      return this;
    }

    @Override
    public Dimension getPreferredSize() {
      return UIScale.scale(new Dimension(LIST_WIDTH - ROW_HEIGHT, ROW_HEIGHT));
    }
  }
}
