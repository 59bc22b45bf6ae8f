package org.unhunch.ui.done;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics;
import java.awt.Insets;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.UIManager;
import javax.swing.border.AbstractBorder;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.layout.Column;
import org.unhunch.ui.kit.layout.PageMargin;
import org.unhunch.ui.kit.layout.Wrapping;
import org.unhunch.ui.kit.look.Grown;

/**
 * What was done beside the week and the next step. Where there is no room for all, first the week
 * gives way, then the figures, and then the next step stands below; what is left scrolls. Where
 * there is much room, its letters grow.
 */
@SuppressWarnings("serial") // never serialized
final class DonePage extends JPanel {
  private static final int GAP = 12;

  /** So wide, in pixels at no zoom, that two columns can stand beside each other. */
  private static final int TWO_COLUMNS = 700;

  /** What of the width the list takes then. */
  private static final double LIST = 0.52;

  private final transient DoneList list;
  private final JComponent week;
  private final JComponent offer;
  private final JComponent foot;
  private final JPanel column = Texts.column(GAP);
  private final JScrollPane scroll;
  private final transient Consumer<Boolean> narrow;
  private boolean below;

  /** Where much room is to spare, the page does not hang from the top of it. */
  private int spareAbove;

  private transient Arranged arranged = new Arranged(0, 0, 0, 0);

  /** What it was last arranged for. */
  private record Arranged(int width, int height, float zoom, int wanted) {}

  /**
   * A page without anything above the list yet.
   *
   * @param narrow told whether there is little width
   */
  DonePage(
      DoneList list, JComponent week, JComponent offer, JComponent foot, Consumer<Boolean> narrow) {
    super(new BorderLayout());
    this.list = list;
    this.week = week;
    this.offer = offer;
    this.foot = foot;
    this.narrow = narrow;
    column.setBorder(new ColumnMargin());
    scroll = Texts.scroll(column);
    scroll.setName("done");
    foot.setBorder(new FootMargin());
    add(scroll, BorderLayout.CENTER);
    add(foot, BorderLayout.SOUTH);
  }

  /** Adds what stands above the list. */
  void addAbove(JComponent each) {
    column.add(each);
  }

  /** Adds the list with what stands beside it, and then what is below. */
  void addList(JComponent under) {
    JPanel body = new JPanel(new Body());
    List.of(list.component(), week, offer).forEach(body::add);
    column.add(body);
    column.add(under);
  }

  @Override
  public void doLayout() {
    super.doLayout();
    int wanted = Wrapping.heightOf(offer, getWidth()) + column.getComponentCount();
    Arranged now = new Arranged(getWidth(), getHeight(), UIScale.getZoomFactor(), wanted);
    if (!now.equals(arranged)) {
      arranged = now;
      arrange();
    }
  }

  /** Another theme puts on its own letters. */
  @Override
  public void updateUI() {
    super.updateUI();
    arranged = new Arranged(0, 0, 0, 0);
  }

  private void arrange() {
    grow(Grown.most(getWidth(), getHeight()));
    if (!arrangeGrown()) {
      grow(1);
      arrangeGrown();
    }
    super.doLayout();
  }

  private void grow(double by) {
    Grown.all(column, by);
    Grown.all(foot, by);
    list.grow(by);
    column.setLayout(new Column((int) Math.round(GAP * (by * 3 - 2)), false));
  }

  /** Gives way until all is in sight; whether nothing had to. */
  private boolean arrangeGrown() {
    spareAbove = 0;
    narrow.accept(getWidth() < UIScale.scale(TWO_COLUMNS));
    int gone = 0;
    give(gone);
    while (gone < 3 && Wrapping.heightOf(column, getWidth()) > scroll.getHeight()) {
      gone++;
      give(gone);
    }
    // Where the list alone is too high, the week does not help by giving way.
    week.setVisible(true);
    week.setVisible(Wrapping.heightOf(column, getWidth()) <= scroll.getHeight());
    int spare = scroll.getHeight() - Wrapping.heightOf(column, getWidth());
    spareAbove = spare > scroll.getHeight() / 4 ? spare / 2 : 0;
    return gone == 0;
  }

  private void give(int gone) {
    week.setVisible(gone < 1);
    list.showFigures(gone < 2);
    below = gone > 2;
  }

  /** As on every page, but with its lines no longer than they can be read on a wide screen. */
  private static class Margin extends AbstractBorder {
    private static final int SIDE = 24;
    private static final int MOST = 1260;

    @Override
    public Insets getBorderInsets(Component of, Insets insets) {
      int bar = PageMargin.scrollBar(of);
      int side = Math.max(UIScale.scale(SIDE), (of.getWidth() + bar - UIScale.scale(MOST)) / 2);
      insets.set(UIScale.scale(GAP), side, UIScale.scale(GAP), side - bar);
      return insets;
    }
  }

  /** The same, with what there is to spare above. */
  private final class ColumnMargin extends Margin {
    @Override
    public Insets getBorderInsets(Component of, Insets insets) {
      super.getBorderInsets(of, insets).top += spareAbove;
      return insets;
    }
  }

  /** The same, below a line. */
  private static final class FootMargin extends Margin {
    @Override
    public void paintBorder(Component of, Graphics g, int x, int y, int width, int height) {
      g.setColor(UIManager.getColor("Unhunch.cardBorder"));
      g.fillRect(x, y, width, 1);
    }
  }

  /** Two columns, or all below one another. */
  private final class Body implements Wrapping {
    @Override
    public void layoutContainer(Container parent) {
      int width = parent.getWidth();
      int first = first(width);
      int height = Wrapping.heightOf(list.component(), first);
      list.component().setBounds(0, 0, first, height);
      boolean beside = first < width;
      int x = beside ? first + gap() : 0;
      int y = beside ? 0 : height + gap();
      for (JComponent each : List.of(week, offer)) {
        int high = Wrapping.heightOf(each, width - x);
        each.setBounds(x, y, width - x, high);
        y += high == 0 ? 0 : high + gap();
      }
    }

    @Override
    public int heightWithin(Container parent, int width) {
      int first = first(width);
      boolean beside = first < width;
      int left = Wrapping.heightOf(list.component(), first);
      int second = beside ? width - first - gap() : width;
      int right = 0;
      for (JComponent each : List.of(week, offer)) {
        int high = Wrapping.heightOf(each, second);
        right += high == 0 ? 0 : high + (right > 0 || !beside ? gap() : 0);
      }
      return beside ? Math.max(left, right) : left + right;
    }

    @Override
    public int naturalWidth(Container parent) {
      return UIScale.scale(TWO_COLUMNS);
    }

    private int first(int width) {
      boolean some = week.isVisible() || offer.isVisible();
      boolean beside = some && !below && width >= UIScale.scale(TWO_COLUMNS);
      return beside ? (int) (width * LIST) : width;
    }

    private int gap() {
      return UIScale.scale(GAP);
    }
  }
}
