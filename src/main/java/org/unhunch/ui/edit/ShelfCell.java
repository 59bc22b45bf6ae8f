package org.unhunch.ui.edit;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.Rectangle;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import javax.swing.UIManager;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.routine.term.Position;
import org.unhunch.timeline.Timeline;
import org.unhunch.ui.edit.row.Workbench;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.layout.Stretch;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.ui.kit.sign.Sign;
import org.unhunch.ui.picture.FigureStrip;
import org.unhunch.words.StepWords;
import org.unhunch.words.Words;

/** Draws an exercise that can be put into the routine, as it would come into it. */
@SuppressWarnings("serial") // never serialized
final class ShelfCell extends JPanel implements ListCellRenderer<Exercise> {
  private static final int GAP = 10;
  private static final Dimension PICTURE = new Dimension(56, 42);
  private final transient Workbench bench;
  private final transient Words words;
  private final transient FigureStrip strip;
  private final TextBlock name = Texts.line("bold");
  private final TextBlock what = Texts.line("small-muted");
  private final JLabel time = Texts.label("", "muted");
  private final JLabel plus = new JLabel();

  ShelfCell(Workbench bench) {
    super(new Stretch(GAP, 1));
    this.bench = bench;
    this.words = bench.ui().words();
    this.strip = new FigureStrip(bench.ui().pictures(), PICTURE.width, PICTURE.height);
    setBorder(Texts.room(4, 8, 4, 8));
    JLabel picture = new JLabel();
    picture.setIcon(strip);
    plus.setIcon(Sign.PLUS);
    JPanel said = Texts.column(0);
    said.setOpaque(false);
    said.add(name);
    said.add(what);
    for (Component each : List.of(picture, said, time, plus)) {
      add(each);
    }
  }

  @Override
  public Component getListCellRendererComponent(
      JList<? extends Exercise> list, Exercise each, int index, boolean selected, boolean focused) {
    Routine.Entry entry = bench.row(each);
    strip.show(each, entry.level());
    Set<String> inIt = bench.exerciseIds();
    String title = new StepWords(words).title(each);
    name.setText(title);
    what.setText(
        Stream.of(
                inIt.contains(each.id()) ? words.text("edit.in-it") : "",
                words.either(
                    entry.level().body().positions().stream().map(Position::name).toList()),
                each.kinds().stream()
                    .map(it -> words.text(Words.key("edit.kind.", it)))
                    .collect(Collectors.joining(", ")))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · ")));
    time.setText(words.clock(Timeline.secondsOf(entry, bench.ui().pacing())));
    setBackground(selected ? list.getSelectionBackground() : list.getBackground());
    setForeground(list.getForeground());
    name.setForeground(list.getForeground());
    plus.setForeground(UIManager.getColor("Unhunch.accentText"));
    setOpaque(selected);
    setToolTipText(title + "\n" + what.getText() + "\n" + each.summary());
    getAccessibleContext().setAccessibleName(title + ". " + what.getText() + ". " + time.getText());
    return this;
  }

  /** Whether a point of a cell with these bounds is on its plus. */
  static boolean isOnPlus(Rectangle cell, Point point) {
    int wide = UIScale.scale(2 * GAP) + Sign.PLUS.getIconWidth();
    return point.x > cell.x + cell.width - wide;
  }
}
