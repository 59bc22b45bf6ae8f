package org.unhunch.ui.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import javax.swing.table.AbstractTableModel;
import org.unhunch.words.Words;

/** The days of a month in six weeks, filled up with days of the months around it. */
@SuppressWarnings("serial") // never serialized
final class MonthModel extends AbstractTableModel {
  private static final int WEEKS = 6;
  private static final int DAYS = 7;
  private final transient Words words;
  private YearMonth month;

  MonthModel(YearMonth month, Words words) {
    this.month = month;
    this.words = words;
  }

  YearMonth month() {
    return month;
  }

  void show(YearMonth other) {
    month = other;
    fireTableDataChanged();
  }

  LocalDate day(int row, int column) {
    return first().plusDays((long) row * DAYS + column);
  }

  /** The index of a day that is shown, counted along the weeks. */
  int index(LocalDate day) {
    return (int) ChronoUnit.DAYS.between(first(), day);
  }

  private LocalDate first() {
    return month.atDay(1).with(TemporalAdjusters.previousOrSame(words.firstDay()));
  }

  @Override
  public int getRowCount() {
    return WEEKS;
  }

  @Override
  public int getColumnCount() {
    return DAYS;
  }

  @Override
  public String getColumnName(int column) {
    return words.date("date.weekday", day(0, column));
  }

  @Override
  public Object getValueAt(int row, int column) {
    return day(row, column);
  }
}
