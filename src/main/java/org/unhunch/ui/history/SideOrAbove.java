package org.unhunch.ui.history;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import javax.swing.JScrollPane;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import org.unhunch.ui.kit.layout.Wrapping;

/**
 * Stands the first of two components, in its pane, at the side of the second, or above it where
 * that would leave the second too little. Above, both are as high as they need, so that only what
 * is around them scrolls; what could be of any height is as high as what is seen of the whole.
 *
 * @param firstWidth pixels at no zoom that the first has at least at the side
 * @param leastWidth pixels at no zoom that the second keeps beside the first
 * @param leastHeight pixels at no zoom that the second keeps
 */
record SideOrAbove(int firstWidth, int leastWidth, int leastHeight) implements Wrapping {
  /** A chart that is lower, in pixels at no zoom, shows nothing any more. */
  private static final int SLIT = 200;

  @Override
  public void layoutContainer(Container parent) {
    Insets in = parent.getInsets();
    int width = parent.getWidth() - in.left - in.right;
    int height = parent.getHeight() - in.top - in.bottom;
    Dimension first = first(parent, width);
    boolean beside = first.width < width;
    int right = beside ? first.width : 0;
    int down = beside ? 0 : first.height;
    parent.getComponent(0).setBounds(in.left, in.top, first.width, beside ? height : down);
    parent.getComponent(1).setBounds(in.left + right, in.top + down, width - right, height - down);
  }

  @Override
  public int heightWithin(Container parent, int width) {
    Dimension first = first(parent, width);
    int least = UIScale.scale(leastHeight);
    if (first.width < width) {
      return least;
    }
    Container port = SwingUtilities.getAncestorOfClass(JViewport.class, parent);
    int seen = port == null ? least : Math.max(UIScale.scale(SLIT), port.getHeight());
    int second = FullHeight.of(parent.getComponent(1), width);
    return first.height + Math.max(second, Math.min(least, seen));
  }

  @Override
  public int naturalWidth(Container parent) {
    return side(parent) + UIScale.scale(leastWidth);
  }

  /** What the first takes: all the width if it stands above. */
  private Dimension first(Container parent, int width) {
    int wide = width < naturalWidth(parent) ? width : side(parent);
    return new Dimension(wide, Wrapping.heightOf(inside(parent), wide));
  }

  private int side(Container parent) {
    Container inside = inside(parent);
    Insets in = inside.getInsets();
    int natural = ((Wrapping) inside.getLayout()).naturalWidth(inside) + in.left + in.right;
    return Math.max(UIScale.scale(firstWidth), natural);
  }

  private static Container inside(Container parent) {
    return (Container) ((JScrollPane) parent.getComponent(0)).getViewport().getView();
  }
}
