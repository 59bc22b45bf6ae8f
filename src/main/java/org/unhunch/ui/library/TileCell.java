package org.unhunch.ui.library;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Container;
import java.awt.FontMetrics;
import java.awt.Insets;
import java.awt.Rectangle;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JViewport;
import javax.swing.ListCellRenderer;
import javax.swing.SwingConstants;
import javax.swing.SwingUtilities;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Level;
import org.unhunch.ui.kit.Card;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.Ui;
import org.unhunch.ui.kit.layout.Stretch;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.ui.kit.sign.Sign;
import org.unhunch.ui.picture.FigureStrip;
import org.unhunch.words.AreaWords;
import org.unhunch.words.StepWords;
import org.unhunch.words.Words;

/** Draws an exercise as a tile: its picture, its name, its kind and what it is for. */
@SuppressWarnings("serial") // never serialized
final class TileCell extends JPanel implements ListCellRenderer<Exercise> {
  /** Pixels at no zoom that a tile has at least. */
  static final int LEAST_WIDTH = 210;

  /** Pixels at no zoom between tiles, each of which has it at its right and below. */
  static final int GAP = 10;

  private static final int ROOM = 10;
  private static final int PICTURE_HEIGHT = 120;
  private static final int AREAS = 2;
  private static final int LOW = 270;
  private static final int BESIDE = 6;

  /** The sign of the menu is small, and what can be clicked is not. */
  private static final int DOTS = 40;

  private final Ui ui;
  private final Words words;
  private final Function<Exercise, Level> levels;
  private final Card card = new Card(ROOM, BESIDE);
  private final JLabel picture = new JLabel();
  private final TextBlock name = new TextBlock(2);
  private final TextBlock kind = new TextBlock(2);
  private final JPanel first = new JPanel(new Stretch(BESIDE, 0));
  private final JPanel said = Texts.stack(first, kind);
  private FigureStrip strip;
  private int stripWidth;

  /** Draws exercises at the level that {@code levels} gives. */
  TileCell(Ui ui, Function<Exercise, Level> levels) {
    super(new BorderLayout());
    this.ui = ui;
    this.words = ui.words();
    this.levels = levels;
    setOpaque(false);
    setBorder(Texts.room(0, 0, GAP, GAP));
    picture.setHorizontalAlignment(SwingConstants.LEADING);
    name.putClientProperty("FlatLaf.styleClass", "bold");
    kind.putClientProperty("FlatLaf.styleClass", "small-muted");
    said.setOpaque(false);
    card.add(picture, BorderLayout.NORTH); // level with the others, whatever a name takes
    card.add(said, BorderLayout.CENTER);
    first.setOpaque(false);
    first.add(name);
    first.add(new JLabel(Sign.DOTS));
    add(card, BorderLayout.CENTER);
  }

  @Override
  public Component getListCellRendererComponent(
      JList<? extends Exercise> list, Exercise each, int index, boolean selected, boolean focused) {
    int room = list.getFixedCellWidth() - UIScale.scale(GAP + 2 * ROOM);
    int width = (int) (room / UIScale.getZoomFactor());
    if (strip == null || stripWidth != width) {
      stripWidth = width;
      strip = new FigureStrip(ui.pictures(), Math.max(1, width), PICTURE_HEIGHT);
      picture.setIcon(strip);
    }
    Level level = levels.apply(each);
    strip.show(each, level);
    said.setSize(room, said.getHeight()); // at which the texts wrap
    String title = new StepWords(words).title(each);
    name.setText(title);
    kind.setText(kind(each, level, room));
    kind.setVisible(list.getFixedCellWidth() >= UIScale.scale(LEAST_WIDTH) && !isLow(list));
    card.mark(selected);
    setToolTipText(title + "\n" + kind.getText() + "\n" + each.summary());
    getAccessibleContext().setAccessibleName(title + ". " + kind.getText() + ". " + each.summary());
    return this;
  }

  /** Whether what is seen of a list is hardly as high as a tile. */
  private static boolean isLow(JList<?> list) {
    Container port = SwingUtilities.getAncestorOfClass(JViewport.class, list);
    return port != null && port.getHeight() > 0 && port.getHeight() < UIScale.scale(LOW);
  }

  /** With as many parts of the body as there is room for on a line, or one that wraps. */
  private String kind(Exercise exercise, Level level, int room) {
    String kinds =
        exercise.kinds().stream()
            .map(each -> words.text(Words.key("library.kind.", each)))
            .collect(Collectors.joining(", "));
    FontMetrics metrics = kind.getFontMetrics(kind.getFont());
    for (int most = AREAS; most > 0; most--) {
      String areas = new AreaWords(words).list(level.body().areas(), most);
      String all = areas.isEmpty() ? kinds : kinds + " · " + areas;
      if (most == 1 || metrics.stringWidth(all) <= room) {
        return all;
      }
    }
    return kinds;
  }

  /** {@return where the picture is of a tile that has these bounds} */
  Rectangle pictureIn(Rectangle tile) {
    Insets in = card.getInsets();
    int width = tile.width - UIScale.scale(GAP) - in.left - in.right;
    return new Rectangle(tile.x + in.left, tile.y + in.top, width, UIScale.scale(PICTURE_HEIGHT));
  }

  /** {@return where the sign of the menu is of a tile that has these bounds, and around it} */
  Rectangle dotsIn(Rectangle tile) {
    Rectangle picture = pictureIn(tile);
    int size = UIScale.scale(DOTS);
    int x = getComponentOrientation().isLeftToRight() ? picture.x + picture.width : tile.x + size;
    return new Rectangle(x - size + UIScale.scale(ROOM), picture.y + picture.height, size, size);
  }
}
