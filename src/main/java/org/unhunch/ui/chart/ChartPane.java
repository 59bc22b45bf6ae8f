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
import javax.swing.table.DefaultTableModel;
import org.unhunch.ui.kit.Texts;

/** A chart under the sentence that it says, or the same as a table. */
public final class ChartPane {
  private static final int ROW_PADDING = 10;

  /** Twice what the columns of numbers have. */
  private static final int FIRST_WIDTH = 150;

  private final JPanel component = new JPanel(new BorderLayout(0, 12));

  /** Nothing but sentences, where there is too little to draw. */
  public ChartPane(List<String> sentences) {
    JPanel text = Texts.column(4);
    Texts.addLines(text, sentences);
    component.setBorder(Texts.room(14, 18, 8, 18));
    component.add(text, BorderLayout.NORTH);
  }

  /** A chart under the sentences that it says. */
  public static ChartPane ofPicture(List<String> sentences, JComponent chart) {
    ChartPane pane = new ChartPane(sentences);
    if (chart instanceof Rows) {
      JPanel column = Texts.column(0);
      column.add(chart);
      pane.component.add(Texts.scroll(column), BorderLayout.CENTER);
    } else {
      pane.component.add(chart, BorderLayout.CENTER);
    }
    return pane;
  }

  /** The numbers of a chart under the sentences that they say. */
  public static ChartPane ofNumbers(List<String> sentences, String name, Numbers numbers) {
    ChartPane pane = new ChartPane(sentences);
    pane.component.add(new JScrollPane(table(sentences, name, numbers)), BorderLayout.CENTER);
    return pane;
  }

  /** {@return the component} */
  public JComponent component() {
    return component;
  }

  private static JTable table(List<String> sentences, String name, Numbers numbers) {
    JTable table = new JTable(new Fixed(numbers));
    table.setName(name);
    table.getAccessibleContext().setAccessibleName(String.join(" ", sentences));
    table.setRowHeight(table.getFontMetrics(table.getFont()).getHeight() + ROW_PADDING);
    for (int column = 0; column < table.getColumnCount(); column++) {
      DefaultTableCellRenderer cell = new DefaultTableCellRenderer();
      cell.putClientProperty("html.disable", true);
      cell.setHorizontalAlignment(column == 0 ? SwingConstants.LEADING : SwingConstants.TRAILING);
      table.getColumnModel().getColumn(column).setCellRenderer(cell);
    }
    table.getColumnModel().getColumn(0).setPreferredWidth(FIRST_WIDTH);
    // Tab leaves the table, as it leaves everything else; the arrows move in it.
    table.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
    table.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
    return table;
  }

  /** Numbers that cannot be written over. */
  @SuppressWarnings("serial") // never serialized
  private static final class Fixed extends DefaultTableModel {
    Fixed(Numbers numbers) {
      super(
          numbers.rows().stream().map(List::toArray).toArray(Object[][]::new),
          numbers.columns().toArray());
    }

    @Override
    public boolean isCellEditable(int row, int column) {
      return false;
    }
  }
}
