package org.unhunch.ui.chart;

import com.formdev.flatlaf.util.UIScale;
import java.awt.CardLayout;
import java.awt.Component;
import java.awt.Container;
import java.awt.KeyboardFocusManager;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableCellRenderer;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.layout.Wrapping;

/**
 * Numbers as a table; where its columns have no room beside each other, a few lines for each row.
 */
@SuppressWarnings("serial") // never serialized
final class NumbersPane extends JPanel {
  private static final int ROW_PADDING = 10;
  private static final int COLUMN_PADDING = 12;
  private static final String TABLE = "table";
  private static final String LINES = "lines";
  private final transient Numbers numbers;
  private final JTable table;
  private final JPanel lines = Texts.column(6);
  private int arrangedWidth;
  private float arrangedZoom;
  private boolean fits;

  /** A pane of these, with a name for each of its parts and what they say. */
  NumbersPane(Numbers numbers, String name, String said) {
    setLayout(new TableOrLines());
    this.numbers = numbers;
    Object[][] cells = numbers.rows().stream().map(List::toArray).toArray(Object[][]::new);
    table =
        new JTable(cells, numbers.columns().toArray()) {
          @Override
          public boolean isCellEditable(int row, int column) {
            return false;
          }
        };
    table.setName(name);
    table.getAccessibleContext().setAccessibleName(said);
    lines.setName(name + ".lines");
    lines.getAccessibleContext().setAccessibleName(said);
    lines.setFocusable(true); // so that the arrow keys scroll
    for (int column = 0; column < table.getColumnCount(); column++) {
      DefaultTableCellRenderer cell = new DefaultTableCellRenderer();
      cell.setHorizontalAlignment(column == 0 ? SwingConstants.LEADING : SwingConstants.TRAILING);
      table.getColumnModel().getColumn(column).setCellRenderer(cell);
    }
    alignHeadings();
    // Tab leaves the table, as it leaves everything else; the arrows move in it.
    table.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
    table.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
    add(new JScrollPane(table), TABLE);
    add(Texts.scroll(lines), LINES);
  }

  /** As the numbers below them. */
  private void alignHeadings() {
    TableCellRenderer usual = table.getTableHeader().getDefaultRenderer();
    table
        .getTableHeader()
        .setDefaultRenderer(
            (of, value, selected, focused, row, column) -> {
              JLabel heading =
                  (JLabel)
                      usual.getTableCellRendererComponent(
                          of, value, selected, focused, row, column);
              heading.setHorizontalAlignment(
                  column == 0 ? SwingConstants.LEADING : SwingConstants.TRAILING);
              return heading;
            });
  }

  @Override
  public void doLayout() {
    arrange(getWidth());
    super.doLayout();
  }

  private void arrange(int width) {
    if (arrangedWidth == width && arrangedZoom == UIScale.getZoomFactor()) {
      return;
    }
    arrangedWidth = width;
    arrangedZoom = UIScale.getZoomFactor();
    int line = table.getFontMetrics(table.getFont()).getHeight();
    table.setRowHeight(line + UIScale.scale(ROW_PADDING));
    int[] widths = IntStream.range(0, table.getColumnCount()).map(this::widest).toArray();
    for (int column = 0; column < widths.length; column++) {
      table.getColumnModel().getColumn(column).setPreferredWidth(widths[column]);
    }
    fits = IntStream.of(widths).sum() + line <= width;
    if (!fits && lines.getComponentCount() == 0) {
      numbers.rows().forEach(row -> lines.add(Texts.block(said(row), null)));
    }
    ((CardLayout) getLayout()).show(this, fits ? TABLE : LINES);
  }

  private int widest(int column) {
    TableCellRenderer header = table.getTableHeader().getDefaultRenderer();
    Component head =
        header.getTableCellRendererComponent(
            table, table.getColumnName(column), false, false, -1, column);
    int most = head.getPreferredSize().width;
    for (int row = 0; row < table.getRowCount(); row++) {
      Component cell = table.prepareRenderer(table.getCellRenderer(row, column), row, column);
      most = Math.max(most, cell.getPreferredSize().width);
    }
    return most + UIScale.scale(COLUMN_PADDING);
  }

  /** The first cell says what the row is about. */
  private String said(List<String> row) {
    return row.get(0)
        + "\n"
        + IntStream.range(1, row.size())
            .mapToObj(column -> numbers.columns().get(column) + "\u00a0" + row.get(column))
            .collect(Collectors.joining(" · "));
  }

  /** Shows one of the two, and is as high as that. */
  @SuppressWarnings("serial") // never serialized
  private final class TableOrLines extends CardLayout implements Wrapping {
    @Override
    public int heightWithin(Container parent, int width) {
      arrange(width);
      int heading = table.getTableHeader().getPreferredSize().height;
      int borders = 2;
      return fits
          ? heading + table.getPreferredSize().height + borders
          : Wrapping.heightOf(lines, width);
    }

    @Override
    public int naturalWidth(Container parent) {
      return table.getPreferredSize().width;
    }
  }
}
