package org.unhunch.ui.kit.layout;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;

/**
 * Stands something at the end of a text, their middles on one line, or below the text where that
 * would be left too little room: two components, the text first.
 *
 * @param gap pixels at no zoom between the two
 * @param close whether it stands close to the text, and not at the end of the line
 */
public record AtEnd(int gap, boolean close) implements Wrapping {
  /** One that stands at the end of the line. */
  public AtEnd(int gap) {
    this(gap, false);
  }

  @Override
  public void layoutContainer(Container parent) {
    Insets in = parent.getInsets();
    int width = parent.getWidth() - in.left - in.right;
    Component text = parent.getComponent(0);
    Component last = parent.getComponent(1);
    Dimension size = last.getPreferredSize();
    int height = Wrapping.heightOf(text, room(parent, width));
    int higher = isBeside(parent, width) ? Math.max(0, (size.height - height) / 2) : 0;
    int room = room(parent, width);
    int wide = close ? used(text, room) : room;
    text.setBounds(in.left, in.top + higher, wide, height);
    int end = Math.max(0, width - size.width);
    int behind = wide + UIScale.scale(gap);
    int x = close ? Math.min(end, behind) : end;
    int y = isBeside(parent, width) ? Math.max(0, (height - size.height) / 2) : height;
    last.setBounds(in.left + x, in.top + y, Math.min(size.width, width), size.height);
  }

  /** What a text takes of its room: its longest line, where it wraps. */
  private static int used(Component text, int room) {
    return text instanceof TextBlock block
        ? block.widthWithin(room)
        : Math.min(room, Wrapping.naturalWidthOf(text));
  }

  @Override
  public int heightWithin(Container parent, int width) {
    int text = Wrapping.heightOf(parent.getComponent(0), room(parent, width));
    int last = parent.getComponent(1).getPreferredSize().height;
    return isBeside(parent, width) ? Math.max(text, last) : text + last;
  }

  @Override
  public int naturalWidth(Container parent) {
    return Wrapping.naturalWidthOf(parent.getComponent(0)) + taken(parent);
  }

  private int room(Container parent, int width) {
    return isBeside(parent, width) ? width - taken(parent) : width;
  }

  /** Beside, as long as the text keeps the most of the width, or need not wrap for it. */
  private boolean isBeside(Container parent, int width) {
    return taken(parent) * 2 <= width || naturalWidth(parent) <= width;
  }

  private int taken(Container parent) {
    return parent.getComponent(1).getPreferredSize().width + UIScale.scale(gap);
  }
}
