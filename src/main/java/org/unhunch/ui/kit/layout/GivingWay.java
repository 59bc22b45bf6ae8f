package org.unhunch.ui.kit.layout;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Insets;
import java.awt.LayoutManager;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import javax.swing.JPanel;

/**
 * A line that gives way: of its states, each of which shows less than the one before, it is in the
 * first that fits into its width, and in the last where none does.
 */
@SuppressWarnings("serial") // never serialized
public final class GivingWay extends JPanel {
  private final int states;
  private final transient IntConsumer show;
  private transient IntPredicate fits;
  private int arrangedWidth = -1;
  private float arrangedZoom;

  /**
   * A line in its first state.
   *
   * @param states how many there are, 1 or more
   * @param show shows the state of a number from 0 on
   */
  public GivingWay(LayoutManager layout, int states, IntConsumer show) {
    super(layout);
    this.states = states;
    this.show = show;
    this.fits = state -> getLayout().preferredLayoutSize(this).width <= getWidth();
    setOpaque(false);
  }

  /** Asks this whether the state that is shown fits, in place of the width that it prefers. */
  public void fitsIf(IntPredicate other) {
    fits = other;
  }

  /** Asks whether this part of it has the room to stand on one line, in place of all of it. */
  public void measures(Component part) {
    fits =
        state -> {
          Insets in = getInsets();
          return Wrapping.naturalWidthOf(part) <= getWidth() - in.left - in.right;
        };
  }

  /** Chooses the state anew, as after another text or in another room. */
  public void arrange() {
    arrangedWidth = getWidth();
    arrangedZoom = UIScale.getZoomFactor();
    int state = 0;
    show.accept(state);
    while (arrangedWidth > 0 && state < states - 1 && !fits.test(state)) {
      state++;
      show.accept(state);
    }
  }

  /** Another zoom gives the same width less room. */
  @Override
  public void doLayout() {
    if (getWidth() != arrangedWidth || arrangedZoom != UIScale.getZoomFactor()) {
      arrange();
    }
    super.doLayout();
  }

  @Override
  public void setBounds(int x, int y, int width, int height) {
    boolean anew = width != getWidth();
    super.setBounds(x, y, width, height);
    if (anew) {
      arrange();
      revalidate();
    }
  }
}
