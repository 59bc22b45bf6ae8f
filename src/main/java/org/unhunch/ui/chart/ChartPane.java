package org.unhunch.ui.chart;

import java.awt.BorderLayout;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.unhunch.ui.kit.Texts;

/** A chart under the sentences that it says, or the same as a table. */
public final class ChartPane {
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
      column.setBorder(Texts.room(0, 0, 0, 14)); // clear of the scroll bar
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
    pane.add(new NumbersPane(numbers, name, String.join(" ", sentences)), BorderLayout.CENTER);
    return pane;
  }

  private static JComponent named(JComponent component, String name, List<String> sentences) {
    component.setName(name);
    component.getAccessibleContext().setAccessibleName(String.join(" ", sentences));
    return component;
  }
}
