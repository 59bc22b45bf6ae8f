package org.unhunch.ui.calendar;

import com.formdev.flatlaf.util.UIScale;
import java.awt.FontMetrics;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.MouseEvent;
import java.util.Collections;
import java.util.stream.IntStream;
import javax.swing.JTable;

/** A table whose menu is that of the day under the pointer, or of the selected one. */
@SuppressWarnings("serial") // never serialized
final class DayTable extends JTable {
  private static final int CELL_PADDING = 16;

  DayTable(MonthModel model) {
    super(model);
  }

  /** Rows and columns follow the letters, which another zoom makes larger or smaller. */
  @Override
  public void updateUI() {
    super.updateUI();
    int padding = UIScale.scale(CELL_PADDING);
    FontMetrics metrics = getFontMetrics(getFont());
    setRowHeight(metrics.getHeight() + padding);
    int widest =
        IntStream.range(0, getColumnCount())
            .map(column -> metrics.stringWidth(getColumnName(column)))
            .max()
            .orElse(0);
    Collections.list(getColumnModel().getColumns())
        .forEach(column -> column.setPreferredWidth(widest + padding));
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
