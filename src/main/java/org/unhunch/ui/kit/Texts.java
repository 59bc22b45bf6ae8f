package org.unhunch.ui.kit;

import com.formdev.flatlaf.ui.FlatUIUtils;
import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Insets;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.awt.event.KeyEvent;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTabbedPane;
import javax.swing.JTextArea;
import javax.swing.Scrollable;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import javax.swing.border.AbstractBorder;
import javax.swing.border.Border;
import org.unhunch.ui.kit.layout.Column;
import org.unhunch.ui.kit.layout.InnerScroll;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.words.Section;
import org.unhunch.words.Words;
import org.unhunch.wrap.LineWrap;

/** Builds the texts that screens are made of. */
public final class Texts {
  private static final int SCROLL_STEP = 24;
  private static final String HINT = "JTextField.placeholderText";

  private Texts() {}

  /** {@return a wrapped text in a style class of the theme, or plain if it is null} */
  public static TextBlock block(String text, String styleClass) {
    TextBlock block = new TextBlock();
    block.putClientProperty("FlatLaf.styleClass", styleClass);
    block.setText(text);
    return block;
  }

  /** {@return a line without a text yet, which ends in an ellipsis after a word where it is cut} */
  public static TextBlock line(String styleClass) {
    TextBlock line = new TextBlock(1);
    line.putClientProperty("FlatLaf.styleClass", styleClass);
    return line;
  }

  /** {@return a label in a style class of the theme, or plain if it is null} */
  public static JLabel label(String text, String styleClass) {
    JLabel label = new JLabel();
    label.putClientProperty("FlatLaf.styleClass", styleClass);
    label.setText(text);
    return label;
  }

  /** {@return a sign in a style class, as wide as any other, so that what follows is aligned} */
  public static JLabel mark(String sign, String styleClass) {
    JLabel mark = new Mark();
    mark.putClientProperty("FlatLaf.styleClass", styleClass);
    mark.setText(sign);
    mark.setHorizontalAlignment(SwingConstants.CENTER);
    return mark;
  }

  /** {@return a heading with room above it} */
  public static TextBlock heading(String text) {
    TextBlock heading = block(text, "heading");
    heading.setBorder(room(12, 0, 0, 0));
    return heading;
  }

  /** {@return empty room around something, in pixels at no zoom} */
  public static Border room(int top, int left, int bottom, int right) {
    return new Room(top, left, bottom, right);
  }

  /** Adds a heading and its lines, a block each. */
  public static void addSection(JPanel column, Section section) {
    column.add(heading(section.heading()));
    addLines(column, section.lines());
  }

  /** Adds lines, a block each. */
  public static void addLines(JPanel column, List<String> lines) {
    lines.forEach(line -> column.add(block(line, null)));
  }

  /** {@return a column of components at the full width} */
  public static JPanel column(int gap) {
    return new WidePanel(gap);
  }

  /** {@return a few components under one another, close together} */
  public static JPanel stack(JComponent... components) {
    JPanel stack = column(4);
    for (JComponent each : components) {
      stack.add(each);
    }
    return stack;
  }

  /** {@return the component in a pane that scrolls up and down only} */
  public static JScrollPane scroll(JComponent component) {
    JScrollPane scroll = new InnerScroll(component);
    scroll.setBorder(room(0, 0, 0, 0)); // none at all would give way to the theme's
    scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
    return scroll;
  }

  /** {@return a field for several lines, so many of them in sight; Tab leaves it} */
  public static JTextArea area(String text, int rows) {
    JTextArea area = new Area(text, rows);
    area.setLineWrap(true);
    area.setWrapStyleWord(true);
    area.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
    area.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
    return area;
  }

  /** Several lines, in which as long as they are empty stands what they are for, as in a field. */
  @SuppressWarnings("serial") // never serialized
  private static final class Area extends JTextArea {
    Area(String text, int rows) {
      super(text, rows, 1);
    }

    /** A page moves to where one writes, not to what is written elsewhere on it. */
    @Override
    public void scrollRectToVisible(Rectangle part) {
      if (isFocusOwner()) {
        super.scrollRectToVisible(part);
      }
    }

    @Override
    protected void paintComponent(Graphics graphics) {
      super.paintComponent(graphics);
      if (getText().isEmpty() && getClientProperty(HINT) instanceof String hint) {
        Graphics g = graphics.create();
        FlatUIUtils.setRenderingHints(g);
        FontMetrics letters = getFontMetrics(getFont());
        Insets edge = getInsets();
        int room = getWidth() - edge.left - edge.right;
        List<String> lines = new LineWrap(letters::stringWidth).lines(hint, room, getRows());
        g.setColor(UIManager.getColor("TextField.placeholderForeground"));
        for (int i = 0; i < lines.size(); i++) {
          int down = edge.top + letters.getAscent() + i * letters.getHeight();
          g.drawString(lines.get(i), edge.left, down);
        }
        g.dispose();
      }
    }
  }

  /** Adds a tab with the text and the mnemonic of a key: a title alone may be HTML in Swing. */
  public static void tab(JTabbedPane tabs, String key, Words words, JComponent content) {
    tabs.addTab(words.text(key), content);
    tabs.setMnemonicAt(
        tabs.getTabCount() - 1, KeyEvent.getExtendedKeyCodeForChar(words.mnemonic(key)));
  }

  /** Has whatever gets the focus in there scrolled into sight. */
  public static void scrollToFocus(Container root) {
    for (Component each : root.getComponents()) {
      if (each instanceof JComponent component && each.isFocusable()) {
        component.addFocusListener(new IntoSight(component));
      }
      if (each instanceof Container inner) {
        scrollToFocus(inner);
      }
    }
  }

  /** Scrolls to a component when it gets the focus, with the room that its neighbors have. */
  private record IntoSight(JComponent component) implements FocusListener {
    @Override
    public void focusGained(FocusEvent event) {
      Rectangle all = component.getBounds();
      all.grow(0, UIScale.scale(SCROLL_STEP));
      if (component.getParent() instanceof JComponent around) {
        around.scrollRectToVisible(all); // a field by itself shows its text only, not where it is
      }
    }

    @Override
    public void focusLost(FocusEvent event) {}
  }

  /** As wide as any of the signs, so that the rows are aligned. */
  @SuppressWarnings("serial") // never serialized
  private static final class Mark extends JLabel {
    @Override
    public Dimension getPreferredSize() {
      int line = getFontMetrics(getFont()).getHeight();
      return new Dimension(line + UIScale.scale(4), line);
    }
  }

  /** A column that is as wide as the pane it scrolls in, so that its texts wrap. */
  @SuppressWarnings("serial") // never serialized
  private static final class WidePanel extends JPanel implements Scrollable {
    WidePanel(int gap) {
      super(new Column(gap, false));
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
      return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
      return UIScale.scale(SCROLL_STEP);
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
      return visible.height;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
      return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
      return false;
    }
  }

  /** Empty room around something, which grows with the zoom and stays when the theme changes. */
  @SuppressWarnings("serial") // never serialized
  private static final class Room extends AbstractBorder {
    private final Insets unzoomed;

    Room(int top, int left, int bottom, int right) {
      unzoomed = new Insets(top, left, bottom, right);
    }

    @Override
    public Insets getBorderInsets(Component component, Insets insets) {
      Insets zoomed = UIScale.scale(unzoomed);
      insets.set(zoomed.top, zoomed.left, zoomed.bottom, zoomed.right);
      return insets;
    }
  }
}
