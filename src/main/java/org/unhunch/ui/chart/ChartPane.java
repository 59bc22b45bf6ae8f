package org.unhunch.ui.chart;

import java.awt.BorderLayout;
import java.awt.KeyboardFocusManager;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import org.unhunch.ui.kit.Texts;

/** A chart under the sentences that it says, or the same as a table. */
public final class ChartPane {
  private static final int ROW_PADDING = 10;

  /** Twice what the columns of numbers have. */
  private static final int FIRST_WIDTH = 150;

  private ChartPane() {}

  /** {@return nothing but sentences, where there is too little to draw} */
  public static JComponent ofSentences(List<String> sentences) {
    JPanel text = Texts.column(4);
    Texts.addLines(text, sentences);
    JPanel pane = new JPanel(new BorderLayout(0, 12));
    pane.setBorder(Texts.room(14, 18, 8, 18));
    pane.add(text, BorderLayout.NORTH);
    return pane;
  }

  /** {@return a chart under the sentences that it says} */
  public static JComponent ofPicture(List<String> sentences, String name, JComponent chart) {
    JComponent shown = named(chart, name, sentences);
    if (chart instanceof Rows) {
      JPanel column = Texts.column(0);
      column.add(chart);
      shown = Texts.scroll(column);
    }
    JComponent pane = ofSentences(sentences);
    pane.add(shown, BorderLayout.CENTER);
    return pane;
  }

  /** {@return the numbers of a chart under the sentences that they say} */
  public static JComponent ofNumbers(List<String> sentences, String name, Numbers numbers) {
    JComponent pane = ofSentences(sentences);
    pane.add(new JScrollPane(named(table(numbers), name, sentences)), BorderLayout.CENTER);
    return pane;
  }

  private static JComponent named(JComponent component, String name, List<String> sentences) {
    component.setName(name);
    component.getAccessibleContext().setAccessibleName(String.join(" ", sentences));
    return component;
  }

  private static JTable table(Numbers numbers) {
    Object[][] cells = numbers.rows().stream().map(List::toArray).toArray(Object[][]::new);
    JTable table =
        new JTable(cells, numbers.columns().toArray()) {
          @Override
          public boolean isCellEditable(int row, int column) {
            return false;
          }
        };
    table.setRowHeight(table.getFontMetrics(table.getFont()).getHeight() + ROW_PADDING);
    for (int column = 0; column < table.getColumnCount(); column++) {
      DefaultTableCellRenderer cell = new DefaultTableCellRenderer();
      cell.setHorizontalAlignment(column == 0 ? SwingConstants.LEADING : SwingConstants.TRAILING);
      table.getColumnModel().getColumn(column).setCellRenderer(cell);
    }
    table.getColumnModel().getColumn(0).setPreferredWidth(FIRST_WIDTH);
    // Tab leaves the table, as it leaves everything else; the arrows move in it.
    table.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
    table.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
    return table;
  }
}
