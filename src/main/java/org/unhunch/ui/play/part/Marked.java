package org.unhunch.ui.play.part;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.ui.kit.layout.Wrapping;

/** A text with a mark before its first line, which is there as long as the text is. */
@SuppressWarnings("serial") // never serialized
public final class Marked extends JPanel {
  /** A mark and its text, so many units apart. */
  public Marked(JComponent mark, TextBlock text, double gap) {
    super(new Row(gap));
    setOpaque(false);
    add(mark);
    add(text);
  }

  /** {@return the pixels at which nothing need wrap; 0 where there is no text} */
  public int naturalWidth() {
    return ((Wrapping) getLayout()).naturalWidth(this);
  }

  /** The mark in the middle of the first line, the text beside it. */
  private record Row(double gap) implements Wrapping {
    @Override
    public void layoutContainer(Container parent) {
      Component mark = parent.getComponent(0);
      TextBlock text = (TextBlock) parent.getComponent(1);
      Dimension size = mark.isVisible() ? mark.getPreferredSize() : new Dimension();
      int line = line(text);
      int indent = indent(parent);
      int down = Math.max(0, (size.height - line) / 2);
      mark.setBounds(0, Math.max(0, (line - size.height) / 2), size.width, size.height);
      text.setBounds(indent, down, parent.getWidth() - indent, parent.getHeight() - down);
    }

    private int indent(Container parent) {
      Component mark = parent.getComponent(0);
      return mark.isVisible() ? mark.getPreferredSize().width + Units.of(parent, gap) : 0;
    }

    @Override
    public int heightWithin(Container parent, int width) {
      int text = Wrapping.heightOf(parent.getComponent(1), width - indent(parent));
      Component mark = parent.getComponent(0);
      int high = mark.isVisible() ? mark.getPreferredSize().height : 0;
      int down = Math.max(0, (high - line(parent.getComponent(1))) / 2);
      return text == 0 ? 0 : Math.max(down + text, high);
    }

    private static int line(Component text) {
      return text.getFontMetrics(text.getFont()).getHeight();
    }

    @Override
    public int naturalWidth(Container parent) {
      int width = Stack.naturalWidthOf(parent.getComponent(1));
      return width == 0 ? 0 : indent(parent) + width;
    }
  }
}
