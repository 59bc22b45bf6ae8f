package org.unhunch.ui.done;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.util.Locale;
import javax.swing.Box;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import org.unhunch.player.SessionRecord;
import org.unhunch.ui.text.Buttons;
import org.unhunch.ui.text.Texts;
import org.unhunch.words.StepWords;
import org.unhunch.words.Words;

/** Shows what was done, how long it took and what was skipped. */
public final class DoneScreen {
  private final SessionRecord record;
  private final Words words;
  private final JPanel component = new JPanel(new BorderLayout());
  private final JButton again;

  /**
   * A screen for the record of a session.
   *
   * @param again plays the same routine once more
   * @param another goes back to choosing
   * @param close closes the window
   */
  public DoneScreen(
      SessionRecord record, Words words, Runnable again, Runnable another, Runnable close) {
    this.record = record;
    this.words = words;
    this.again = Buttons.button("done.again", words, again);
    component.setBorder(Texts.room(28, 36, 20, 36));
    component.add(heading(), BorderLayout.NORTH);
    component.add(list(), BorderLayout.CENTER);
    component.add(
        buttons(
            Buttons.button("done.another", words, another),
            Buttons.button("done.close", words, close)),
        BorderLayout.SOUTH);
  }

  /** {@return the component to put into the window} */
  public JComponent component() {
    return component;
  }

  /** Takes the focus, so that Enter plays the routine again. */
  public void focus() {
    again.requestFocusInWindow();
  }

  private JComponent heading() {
    JPanel heading = new JPanel(new BorderLayout(0, 4));
    heading.setBorder(Texts.room(0, 0, 18, 0));
    heading.add(
        Texts.label(words.text(record.finished() ? "done.finished" : "done.ended"), "title"),
        BorderLayout.NORTH);
    int seconds = (int) (record.playedNanos() / 1_000_000_000L);
    String sum = words.text("done.sum", record.routine().name(), words.clock(seconds));
    heading.add(Texts.label(sum, "muted"), BorderLayout.CENTER);
    return heading;
  }

  private JComponent list() {
    JPanel list = new JPanel(new GridBagLayout());
    int row = 0;
    for (SessionRecord.Entry entry : record.entries()) {
      String outcome = entry.outcome().name().toLowerCase(Locale.ROOT);
      String style =
          switch (entry.outcome()) {
            case DONE -> "good";
            case PARTLY -> "warning";
            case SKIPPED -> "muted";
          };
      add(list, 0, row, Texts.label(words.text("done.mark." + outcome), style));
      add(list, 1, row, Texts.label(new StepWords(words).name(entry.what()), null));
      String detail = words.text("done." + outcome, entry.repsDone(), entry.repsPlanned());
      add(list, 2, row, Texts.label(detail, style));
      row++;
    }
    add(list, 3, row, new JLabel());
    JPanel top = new JPanel(new BorderLayout());
    top.add(list, BorderLayout.NORTH);
    JScrollPane scroll = new JScrollPane(top);
    scroll.setBorder(Texts.room(0, 0, 0, 0));
    return scroll;
  }

  private static void add(JPanel list, int column, int row, JComponent cell) {
    GridBagConstraints at = new GridBagConstraints();
    at.gridx = column;
    at.gridy = row;
    at.anchor = GridBagConstraints.BASELINE_LEADING;
    at.weightx = column == 3 ? 1 : 0;
    at.insets = new Insets(4, column == 0 ? 0 : 18, 4, 0);
    list.add(cell, at);
  }

  private JComponent buttons(JButton another, JButton close) {
    JPanel row = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 0));
    again.putClientProperty("FlatLaf.styleClass", "primary");
    for (JButton each : new JButton[] {again, another, close}) {
      row.add(each);
      row.add(Box.createHorizontalStrut(8));
    }
    return row;
  }
}
