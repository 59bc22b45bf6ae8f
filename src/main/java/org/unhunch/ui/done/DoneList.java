package org.unhunch.ui.done;

import com.formdev.flatlaf.util.UIScale;
import java.awt.AlphaComposite;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.swing.Icon;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import javax.swing.border.AbstractBorder;
import org.unhunch.player.SessionRecord;
import org.unhunch.player.SessionRecord.Entry;
import org.unhunch.player.SessionRecord.Outcome;
import org.unhunch.ui.kit.Card;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.layout.Column;
import org.unhunch.ui.kit.layout.SideBySide;
import org.unhunch.ui.picture.FigureStrip;
import org.unhunch.ui.picture.Pictures;
import org.unhunch.words.StepWords;
import org.unhunch.words.Words;

/** The exercises of a session, a row each: a mark, the figure, and how much of it was done. */
final class DoneList {
  private static final int ROOM = 14;
  private static final int WIDE = 56;
  private static final int HIGH = 43;
  private static final int GAP = 8;

  /** Pixels at no zoom above and below a row. */
  private static final int AIR = 4;

  private static final int EDGE = 1;
  private static final float FAINT = 0.4f;
  private final Words words;
  private final Pictures pictures;
  private final Map<JLabel, Entry> figures = new LinkedHashMap<>();
  private double size = 1;
  private final Card component = new Card(ROOM, 0);

  DoneList(SessionRecord record, Words words, Pictures pictures) {
    this.words = words;
    this.pictures = pictures;
    JPanel rows = new JPanel(new Column(0, false));
    rows.setOpaque(false);
    record.entries().forEach(entry -> rows.add(row(entry, rows.getComponentCount() > 0)));
    component.setName("done.list");
    component.setBorder(Texts.room(EDGE, EDGE, EDGE, EDGE)); // the lines reach its own
    component.add(rows, BorderLayout.CENTER);
  }

  JComponent component() {
    return component;
  }

  void showFigures(boolean shown) {
    figures.keySet().forEach(each -> each.setVisible(shown));
  }

  /** Shows the figures so many times as large. */
  void grow(double by) {
    if (by != size) {
      size = by;
      figures.forEach((label, entry) -> label.setIcon(icon(entry)));
    }
  }

  private JComponent row(Entry entry, boolean lined) {
    Outcome outcome = entry.outcome();
    String style =
        switch (outcome) {
          case DONE -> "good";
          case PARTLY -> "warning";
          case SKIPPED, NOT_REACHED -> "muted";
        };
    JPanel said = Texts.column(2);
    said.setOpaque(false);
    said.add(Texts.block(new StepWords(words).name(entry.what()), "bold"));
    said.add(Texts.block(new DoneWords(words).amount(entry), "small-" + style));
    JPanel row = new JPanel(new SideBySide(GAP));
    row.setOpaque(false);
    row.setBorder(lined ? new Line() : Texts.room(AIR, ROOM, AIR, ROOM));
    row.add(mark(outcome, style));
    row.add(figure(entry));
    row.add(said);
    return row;
  }

  private JLabel mark(Outcome outcome, String style) {
    JLabel mark = Texts.mark(words.text(Words.key("done.mark.", outcome)), style + " time");
    mark.getAccessibleContext().setAccessibleName(words.text(Words.key("done.said.", outcome)));
    return mark;
  }

  private JLabel figure(Entry entry) {
    JLabel figure = new JLabel(icon(entry));
    figures.put(figure, entry);
    return figure;
  }

  /** A faint one where nothing was done. */
  private Icon icon(Entry entry) {
    FigureStrip strip =
        new FigureStrip(pictures, (int) Math.round(WIDE * size), (int) Math.round(HIGH * size));
    boolean there = pictures.has(entry.what().exercise());
    strip.show(
        there ? 1 : 0,
        () -> pictures.typical(entry.what().exercise(), entry.what().level()).stream().toList());
    return entry.outcome().isSome() ? strip : new Faint(strip);
  }

  /** Room above and below a row, and a thin line that parts it from the one above. */
  @SuppressWarnings("serial") // never serialized
  private static final class Line extends AbstractBorder {
    @Override
    public Insets getBorderInsets(Component of, Insets insets) {
      insets.set(UIScale.scale(AIR), UIScale.scale(ROOM), UIScale.scale(AIR), UIScale.scale(ROOM));
      return insets;
    }

    @Override
    public void paintBorder(Component of, Graphics g, int x, int y, int width, int height) {
      g.setColor(UIManager.getColor("Unhunch.cardBorder"));
      g.fillRect(x, y, width, 1);
    }
  }

  private record Faint(Icon icon) implements Icon {
    @Override
    public void paintIcon(Component component, Graphics graphics, int x, int y) {
      Graphics2D g = (Graphics2D) graphics.create();
      g.setComposite(AlphaComposite.SrcOver.derive(FAINT));
      icon.paintIcon(component, g, x, y);
      g.dispose();
    }

    @Override
    public int getIconWidth() {
      return icon.getIconWidth();
    }

    @Override
    public int getIconHeight() {
      return icon.getIconHeight();
    }
  }
}
