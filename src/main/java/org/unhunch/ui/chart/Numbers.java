package org.unhunch.ui.chart;

import java.util.List;
import org.unhunch.routine.term.Require;

/**
 * The numbers of a chart as a table.
 *
 * @param columns what stands in each column
 * @param rows the cells, as many in each row as there are columns
 */
public record Numbers(List<String> columns, List<List<String>> rows) {
  /** Copies the lists and checks that every row is whole. */
  public Numbers {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (List<String> row : rows) {
      Require.that(row.size() == columns.size(), "rule.fits", row.size(), columns.size());
    }
  }
}
