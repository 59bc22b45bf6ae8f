package org.unhunch.ui.details;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import org.unhunch.routine.Exercise;
import org.unhunch.timeline.Timeline;
import org.unhunch.ui.kit.Card;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.Ui;
import org.unhunch.ui.kit.layout.Column;
import org.unhunch.ui.kit.layout.Pair;
import org.unhunch.words.DoseWords;
import org.unhunch.words.Words;

/** The exercises of a routine, a row each, whose times add up to what stands below them. */
final class StepTable {
  private final Ui ui;
  private final Words words;
  private final Consumer<Exercise> open;

  /** A table that tells {@code open} which exercise to show in full. */
  StepTable(Ui ui, Consumer<Exercise> open) {
    this.ui = ui;
    this.words = ui.words();
    this.open = open;
  }

  /** {@return the name of the row of an exercise} */
  static String name(Exercise exercise) {
    return "exercise." + exercise.id();
  }

  /** {@return the table of a routine} */
  JComponent of(Timeline timeline, Room room) {
    JPanel table = new Table();
    table.setName("steps");
    for (int index = 0; index < timeline.routine().entries().size(); index++) {
      table.add(row(timeline, index, room));
      table.add(new Line());
    }
    String closing = new DoseWords(words).closing(timeline.routine());
    if (!closing.isEmpty()) {
      int seconds = Timeline.secondsOf(timeline.routine().closing(), timeline.pacing());
      table.add(line(closing, Texts.label(words.clock(seconds), "bold")));
      table.add(new Line());
    }
    table.add(total(timeline));
    return table;
  }

  private StepRow row(Timeline timeline, int index, Room room) {
    return new StepRow(ui, timeline.getReadyOf(index), timeline.secondsOf(index), room, open);
  }

  private JComponent total(Timeline timeline) {
    int count = timeline.routine().entries().size();
    JLabel time = Texts.label(words.clock(timeline.totalSeconds()), "heading");
    time.setName("total");
    return line(words.text("detail.included", count), time);
  }

  private static JComponent line(String said, JLabel time) {
    JPanel line = new JPanel(new Pair(StepRow.GAP, true));
    line.setOpaque(false);
    line.setBorder(Texts.room(10, StepRow.SIDE, 10, StepRow.SIDE));
    line.add(Texts.block(said, "muted"));
    line.add(time);
    return line;
  }

  /** A card that its rows fill to the edges. */
  @SuppressWarnings("serial") // never serialized
  private static final class Table extends Card {
    Table() {
      super(0, 0);
      setBorder(Texts.room(1, 1, 1, 1));
      setLayout(new Column(0, false));
    }

    @Override
    protected void paintChildren(Graphics graphics) {
      Graphics2D g = (Graphics2D) graphics.create();
      g.clip(outline());
      super.paintChildren(g);
      g.dispose();
    }
  }

  /** A thin line between rows. */
  @SuppressWarnings("serial") // never serialized
  private static final class Line extends JComponent {
    @Override
    public Dimension getPreferredSize() {
      return new Dimension(1, UIScale.scale(1));
    }

    @Override
    protected void paintComponent(Graphics g) {
      g.setColor(UIManager.getColor("Unhunch.cardBorder"));
      g.fillRect(0, 0, getWidth(), getHeight());
    }
  }
}
