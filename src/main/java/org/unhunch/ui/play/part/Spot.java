package org.unhunch.ui.play.part;

import java.awt.Component;
import java.awt.Container;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.unhunch.ui.kit.layout.Wrapping;

/**
 * Where something stands, or for a while something else: what is too high for it has a smaller unit
 * there.
 */
@SuppressWarnings("serial") // never serialized
public final class Spot extends JPanel {
  private static final double[] STEPS = {
    1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.65, 0.6, 0.55, 0.5, 0.42, 0.36
  };

  /** Lines shrink to this part at the most before they wrap. */
  private static final double WRAPS = 0.7;

  private final JComponent usual;

  /** A place with its usual contents. */
  public Spot(JComponent usual) {
    this(usual, false);
  }

  private Spot(JComponent usual, boolean lines) {
    super(new Fit(lines));
    this.usual = usual;
    setOpaque(false);
    add(usual);
  }

  /** {@return a place whose lines shrink a little before they wrap} */
  public static Spot ofLines(JComponent usual) {
    return new Spot(usual, true);
  }

  /** Shows something else, or if null the usual contents. */
  public void show(JComponent other) {
    JComponent next = other == null ? usual : other;
    if (getComponent(0) != next) {
      removeAll();
      add(next);
      revalidate();
      repaint();
    }
  }

  /** {@return whether its usual contents are in it} */
  public boolean showsUsual() {
    return getComponent(0) == usual;
  }

  /** Fills the place with its one component, whose lines are not to wrap at first, or may. */
  private record Fit(boolean lines) implements Wrapping {
    @Override
    public void layoutContainer(Container parent) {
      Component inside = parent.getComponent(0);
      double unit = Units.one(parent);
      Units.set(inside, unit * WRAPS); // what wraps even then need not shrink for that
      boolean avoidable = lines && Stack.naturalWidthOf(inside) <= parent.getWidth();
      for (double step : STEPS) {
        Units.set(inside, unit * step);
        boolean wraps = avoidable && Stack.naturalWidthOf(inside) > parent.getWidth();
        boolean high = Wrapping.heightOf(inside, parent.getWidth()) > parent.getHeight();
        if (!high && (!wraps || step <= WRAPS)) {
          break;
        }
      }
      inside.setBounds(0, 0, parent.getWidth(), parent.getHeight());
    }

    @Override
    public int heightWithin(Container parent, int width) {
      Units.set(parent.getComponent(0), Units.one(parent));
      return Wrapping.heightOf(parent.getComponent(0), width);
    }

    @Override
    public int naturalWidth(Container parent) {
      return parent.getComponent(0).getPreferredSize().width;
    }
  }
}
