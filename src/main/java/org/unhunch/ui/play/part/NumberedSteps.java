package org.unhunch.ui.play.part;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.ui.kit.layout.Wrapping;

/**
 * Sentences one after the other, each with its number. Where they would have to be too small to
 * stand there together, some are shown after the others, in the seconds there are.
 */
@SuppressWarnings("serial") // never serialized
public final class NumberedSteps extends JPanel {
  private static final double SIZE = 1.3;
  private static final double GAP = 0.25;

  /** What of the letters of the window's other texts these have at the least. */
  private static final double LEAST = 0.8;

  /** What of a unit of the screen they have at the least. */
  private static final double LEAST_FAR = 0.75;

  /** More would be too short to read. */
  private static final int MOST_PAGES = 4;

  private List<String> shown = List.of();
  private int seconds;
  private int left;

  /** Where each page begins, as it was last laid out. */
  private transient List<Integer> pages = List.of(0);

  private int page;

  /** No sentences yet. */
  public NumberedSteps() {
    setLayout(new Pages());
    setName("steps");
    setOpaque(false);
  }

  /**
   * Shows these sentences, or nothing if there are none.
   *
   * @param secondsLeft how long they are shown
   * @param begins whether they are not to be read yet
   */
  public void show(List<String> steps, int secondsLeft, boolean begins) {
    boolean other = !steps.equals(shown);
    left = secondsLeft;
    seconds = other || begins ? secondsLeft : Math.max(seconds, secondsLeft);
    if (other) {
      shown = List.copyOf(steps);
      removeAll();
      for (int index = 0; index < steps.size(); index++) {
        add(numbered(index + 1, steps.get(index)));
      }
    }
    if (other || page != now()) {
      revalidate();
      repaint();
    }
  }

  private static Marked numbered(int index, String sentence) {
    JLabel number = Units.bold(new JLabel(), SIZE);
    number.putClientProperty("FlatLaf.styleClass", "muted");
    number.setText(String.valueOf(index));
    TextBlock text = Units.plain(new TextBlock(), SIZE);
    text.setText(sentence);
    return new Marked(number, text, 0.6);
  }

  /** {@return the height at which all stand together} */
  public int heightOfAll(int width) {
    int sum = -Units.of(this, GAP);
    for (Component each : getComponents()) {
      sum += high(each, width) + Units.of(this, GAP);
    }
    return Math.max(0, sum);
  }

  /** Also of what is not seen now. */
  private static int high(Component each, int width) {
    return ((Wrapping) ((Container) each).getLayout()).heightWithin((Container) each, width);
  }

  /** The page that is to be read now. */
  private int now() {
    return Math.min(pages.size() - 1, (seconds - left) * pages.size() / Math.max(1, seconds));
  }

  private final class Pages implements Wrapping {
    @Override
    public void layoutContainer(Container parent) {
      int width = getWidth();
      pages = new ArrayList<>(List.of(0));
      int y = 0;
      for (int i = 0; i < getComponentCount(); i++) {
        int high = high(getComponent(i), width);
        if (y > 0 && y + high > getHeight()) {
          pages.add(i);
          y = 0;
        }
        y += high + gap();
      }
      page = now();
      int end = page + 1 < pages.size() ? pages.get(page + 1) : getComponentCount();
      y = 0;
      for (int i = 0; i < getComponentCount(); i++) {
        boolean seen = i >= pages.get(page) && i < end;
        int high = high(getComponent(i), width);
        getComponent(i).setVisible(seen);
        getComponent(i).setBounds(0, y, width, Math.max(0, Math.min(high, getHeight() - y)));
        y += seen ? high + gap() : 0;
      }
    }

    @Override
    public int heightWithin(Container parent, int width) {
      int all = heightOfAll(width);
      boolean small = Units.one(parent) * SIZE < least();
      return small ? Math.max(highest(width), all / MOST_PAGES) : all;
    }

    /** Who reads a large screen stands far from it. */
    private double least() {
      Component spot = SwingUtilities.getAncestorOfClass(Spot.class, NumberedSteps.this);
      double far = spot == null ? 0 : Units.one(spot) * LEAST_FAR;
      return Math.max(UIManager.getFont("Label.font").getSize2D() * LEAST, far);
    }

    private int highest(int width) {
      return Stream.of(getComponents()).mapToInt(each -> high(each, width)).max().orElse(0);
    }

    private int gap() {
      return Units.of(NumberedSteps.this, GAP);
    }

    @Override
    public int naturalWidth(Container parent) {
      return Wrapping.most(parent, size -> size.width);
    }
  }
}
