package org.unhunch.ui.calendar;

import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.MouseEvent;
import javax.swing.JTable;

/** A table whose menu is that of the day under the pointer, or of the selected one. */
@SuppressWarnings("serial") // never serialized
final class DayTable extends JTable {
  DayTable(MonthModel model) {
    super(model);
  }

  /** Selects the day first, as one that is clicked is. */
  @Override
  public Point getPopupLocation(MouseEvent event) {
    if (event == null) {
      Rectangle cell = getCellRect(getSelectedRow(), getSelectedColumn(), true);
      return new Point((int) cell.getCenterX(), (int) cell.getCenterY());
    }
    Point at = event.getPoint();
    changeSelection(rowAtPoint(at), columnAtPoint(at), false, false);
    return at;
  }
}
