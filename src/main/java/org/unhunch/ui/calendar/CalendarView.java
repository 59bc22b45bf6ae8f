package org.unhunch.ui.calendar;

import com.formdev.flatlaf.ui.FlatUIUtils;
import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GridLayout;
import java.awt.KeyboardFocusManager;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.swing.Icon;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.UIManager;
import org.unhunch.history.review.Days;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.Texts;
import org.unhunch.words.Words;

/** A month at a time, each day as dark as it has minutes; chooses a day. */
public final class CalendarView {
  private final Words words;
  private final Supplier<LocalDate> today;
  private final Consumer<LocalDate> chosen;
  private final MonthModel model;
  private final JTable table;
  private final DayCell cell;
  private final JPopupMenu menu = new JPopupMenu();
  private final JLabel title = Texts.label("", "heading");
  private final JLabel sum = Texts.label("", "muted");
  private final JPanel component = Texts.column(8);
  private Days days;
  private LocalDate selected;
  private Optional<Command> delete = Optional.empty();

  /** A calendar that shows a day, and tells {@code chosen} when another is selected. */
  public CalendarView(
      Days days,
      LocalDate selected,
      Words words,
      Supplier<LocalDate> today,
      Consumer<LocalDate> chosen) {
    this.days = days;
    this.selected = selected;
    this.words = words;
    this.today = today;
    this.chosen = chosen;
    this.model = new MonthModel(YearMonth.from(selected), words);
    this.table = new DayTable(model);
    this.cell = new DayCell(days, today, words);
    prepareTable();
    bindKeys();
    sum.setBorder(Texts.room(0, 8, 0, 0));
    component.add(header());
    JPanel month = new JPanel(new BorderLayout());
    month.add(table.getTableHeader(), BorderLayout.NORTH);
    month.add(table, BorderLayout.CENTER);
    component.add(month);
    component.add(legend());
    component.add(sum);
    refresh();
  }

  /** {@return the component} */
  public JComponent component() {
    return component;
  }

  /** Takes the focus, so that the arrow keys move from day to day. */
  public void focus() {
    table.requestFocusInWindow();
    table.scrollRectToVisible(
        table.getCellRect(table.getSelectedRow(), table.getSelectedColumn(), true));
  }

  /** {@return the selected day} */
  public LocalDate selected() {
    return selected;
  }

  /** Shows other sessions; the selected day stays. */
  public void show(Days others) {
    days = others;
    cell.show(others);
    refresh();
  }

  /** Offers to delete all sessions of the selected day, by a key and in a menu. */
  public void letDelete(Runnable action) {
    delete = Optional.of(new Command("calendar.delete", words, action, "DELETE"));
    delete.get().bindInside(table);
    menu.add(delete.get().item(new JMenuItem()));
    table.setComponentPopupMenu(menu);
    refresh();
  }

  private void prepareTable() {
    table.setName("calendar");
    table.getAccessibleContext().setAccessibleName(words.text("calendar.name"));
    table.setDefaultRenderer(Object.class, cell);
    table.setCellSelectionEnabled(true);
    table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    table.setShowGrid(false);
    table.setIntercellSpacing(new Dimension(0, 0));
    table.setOpaque(false);
    table.getTableHeader().setReorderingAllowed(false);
    table.getTableHeader().setResizingAllowed(false);
    table.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
    table.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
    table.getSelectionModel().addListSelectionListener(event -> follow());
    table.getColumnModel().getSelectionModel().addListSelectionListener(event -> follow());
  }

  private void bindKeys() {
    bind("LEFT", day -> day.minusDays(1));
    bind("RIGHT", day -> day.plusDays(1));
    bind("UP", day -> day.minusWeeks(1));
    bind("DOWN", day -> day.plusWeeks(1));
    bind("PAGE_UP", day -> day.minusMonths(1));
    bind("PAGE_DOWN", day -> day.plusMonths(1));
    bind("shift PAGE_UP", day -> day.minusYears(1));
    bind("shift PAGE_DOWN", day -> day.plusYears(1));
    bind("HOME", day -> today.get());
  }

  private void bind(String key, UnaryOperator<LocalDate> move) {
    Command.onKey(table, key, () -> select(move.apply(selected)));
  }

  private JComponent header() {
    JButton now = button("calendar.today", day -> today.get());
    now.setMnemonic(words.mnemonic("calendar.today"));
    JPanel header =
        Buttons.row(
            title,
            now,
            beside(
                button("calendar.before", day -> day.minusMonths(1)),
                button("calendar.after", day -> day.plusMonths(1))));
    header.setBorder(Texts.room(0, 8, 0, 0));
    return header;
  }

  /** On one line whatever the width. */
  private static JComponent beside(JButton before, JButton after) {
    JPanel both = new JPanel(new GridLayout(1, 0, 8, 0));
    both.setOpaque(false);
    both.add(before);
    both.add(after);
    return both;
  }

  private JButton button(String key, UnaryOperator<LocalDate> move) {
    JButton button = new JButton(words.text(key));
    button.setName(key);
    button.setToolTipText(words.text(key + ".tip"));
    button.getAccessibleContext().setAccessibleName(words.text(key + ".tip"));
    button.addActionListener(event -> select(move.apply(selected)));
    return button;
  }

  private void follow() {
    int row = table.getSelectedRow();
    int column = table.getSelectedColumn();
    if (row >= 0 && column >= 0 && !model.day(row, column).equals(selected)) {
      select(model.day(row, column));
    }
  }

  /** Selects a day, whatever month it is in. */
  public void select(LocalDate day) {
    selected = day;
    refresh();
    chosen.accept(day);
  }

  private void refresh() {
    YearMonth month = YearMonth.from(selected);
    if (!month.equals(model.month())) {
      model.show(month);
    }
    int index = model.index(selected);
    int columns = model.getColumnCount();
    table.changeSelection(index / columns, index % columns, false, false);
    title.setText(Words.capital(words.date("date.month", month)));
    List<LocalDate> inMonth = month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).toList();
    int sessions = inMonth.stream().mapToInt(days::countOn).sum();
    int minutes = inMonth.stream().mapToInt(days::minutesOn).sum();
    sum.setText(words.text("calendar.sum", sessions, minutes));
    int there = days.on(selected).size();
    delete.ifPresent(each -> each.say("calendar.delete", there).setEnabled(there > 0));
    table.repaint();
  }

  /** Says from how many minutes on a day has which shade. */
  private JComponent legend() {
    JPanel legend = Buttons.row(Texts.label(words.text("calendar.legend"), "muted"));
    List<Integer> minutes = Days.SHADE_MINUTES;
    for (int shade = 1; shade <= minutes.size(); shade++) {
      int from = minutes.get(shade - 1);
      boolean most = shade == minutes.size();
      String text = most ? words.text("calendar.legend.most", from) : String.valueOf(from);
      JLabel label = Texts.label(text, "muted");
      label.setIcon(new Shade(shade));
      legend.add(label);
    }
    legend.setBorder(Texts.room(0, 8, 0, 0));
    return legend;
  }

  /** A square in a shade. */
  private record Shade(int shade) implements Icon {
    private static final int SIZE = 14;

    @Override
    public void paintIcon(Component component, Graphics graphics, int x, int y) {
      Graphics2D g = (Graphics2D) graphics.create();
      FlatUIUtils.setRenderingHints(g);
      g.setColor(UIManager.getColor("Unhunch.shade." + shade));
      int size = getIconWidth();
      g.fillRoundRect(x, y, size, size, size / 3, size / 3);
      g.setColor(UIManager.getColor("Unhunch.trackBorder"));
      g.drawRoundRect(x, y, size - 1, size - 1, size / 3, size / 3);
      g.dispose();
    }

    @Override
    public int getIconWidth() {
      return UIScale.scale(SIZE);
    }

    @Override
    public int getIconHeight() {
      return UIScale.scale(SIZE);
    }
  }
}
