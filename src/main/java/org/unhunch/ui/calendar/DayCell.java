package org.unhunch.ui.calendar;

import com.formdev.flatlaf.ui.FlatUIUtils;
import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Supplier;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import javax.swing.table.TableCellRenderer;
import org.unhunch.history.review.Days;
import org.unhunch.words.Words;

/** A day of the calendar: its shade, whether it is today, and whether it is selected. */
@SuppressWarnings("serial") // never serialized
final class DayCell extends JLabel implements TableCellRenderer {
  private static final int ARC = 10;
  private final transient Supplier<LocalDate> today;
  private final transient Words words;
  private transient Days days;
  private int shade;
  private boolean isToday;
  private boolean isSelected;

  DayCell(Days days, Supplier<LocalDate> today, Words words) {
    this.days = days;
    this.today = today;
    this.words = words;
    setHorizontalAlignment(SwingConstants.CENTER);
  }

  void show(Days others) {
    days = others;
  }

  @Override
  public Component getTableCellRendererComponent(
      JTable table, Object value, boolean selected, boolean focused, int row, int column) {
    LocalDate day = (LocalDate) value;
    boolean inside = YearMonth.from(day).equals(((MonthModel) table.getModel()).month());
    shade = inside ? days.shadeOf(day) : 0;
    isToday = day.equals(today.get());
    isSelected = table.isCellSelected(row, column);
    setFont(table.getFont());
    setText(words.date("date.day-of-month", day));
    setForeground(foreground(inside, table));
    String key = isToday ? "calendar.cell.today" : "calendar.cell";
    String said = words.text(key, words.date("date.day", day), days.minutesOn(day));
    getAccessibleContext().setAccessibleName(said);
    setToolTipText(said);
    return this;
  }

  private Color foreground(boolean inside, JTable table) {
    if (!inside) {
      return UIManager.getColor("Unhunch.muted");
    }
    return shade == 0 ? table.getForeground() : UIManager.getColor("Unhunch.shadeText." + shade);
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = (Graphics2D) graphics.create();
    FlatUIUtils.setRenderingHints(g);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    if (shade > 0) {
      g.setColor(UIManager.getColor("Unhunch.shade." + shade));
      g.fill(box(3));
      g.setColor(UIManager.getColor("Unhunch.trackBorder"));
      g.draw(box(3));
    }
    if (isToday) {
      g.setColor(getForeground());
      float line = UIScale.scale(2f);
      g.fill(
          new RoundRectangle2D.Double(
              getWidth() / 2.0 - 3.5 * line, getHeight() - 4 * line, 7 * line, line, line, line));
    }
    if (isSelected) {
      g.setColor(UIManager.getColor("Unhunch.accent"));
      g.setStroke(new BasicStroke(UIScale.scale(2f)));
      g.draw(box(1.5));
    }
    g.dispose();
    super.paintComponent(graphics);
  }

  private RoundRectangle2D box(double unzoomed) {
    double inset = UIScale.scale((float) unzoomed);
    int arc = UIScale.scale(ARC);
    return new RoundRectangle2D.Double(
        inset, inset, getWidth() - 2 * inset, getHeight() - 2 * inset, arc, arc);
  }
}
