package org.unhunch.ui.edit;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import javax.swing.JComponent;
import javax.swing.JPanel;

/**
 * A narrow half and a wide one beside each other, or where there is no room for both, one at a
 * time, at first the wide one.
 */
@SuppressWarnings("serial") // never serialized
public final class Halves extends JPanel {
  private static final int SIDE = 20;
  private final transient Room room;
  private final JComponent narrow;
  private final JComponent wide;
  private final transient Runnable arranged;
  private boolean onNarrow;

  /**
   * What room there is for them, in pixels at no zoom.
   *
   * @param narrowFirst whether the narrow one stands at the left
   * @param both the least width in which both are seen
   * @param low below this there is little height
   * @param high how high they would like to be
   * @param narrow how wide the narrow one is beside the other
   * @param gap between them
   */
  public record Room(boolean narrowFirst, int both, int low, int high, Narrow narrow, int gap) {}

  /**
   * How wide the narrow one is.
   *
   * @param least pixels
   * @param most pixels
   * @param thousandths of the whole width, between these
   */
  public record Narrow(int least, int most, int thousandths) {
    private int of(int width) {
      int share = width * thousandths / 1_000;
      return Math.max(UIScale.scale(least), Math.min(UIScale.scale(most), share));
    }
  }

  /** Both in a room; tells when what is shown of them may have changed. */
  public Halves(Room room, JComponent narrow, JComponent wide, Runnable arranged) {
    super(null);
    this.room = room;
    this.narrow = narrow;
    this.wide = wide;
    this.arranged = arranged;
    add(room.narrowFirst() ? narrow : wide);
    add(room.narrowFirst() ? wide : narrow);
  }

  /** Shows one of them where there is no room for both. */
  public void choose(boolean narrowOne) {
    onNarrow = narrowOne;
    arrange();
  }

  /** {@return whether the narrow one is shown where there is no room for both} */
  public boolean isOnNarrow() {
    return onNarrow;
  }

  /** {@return whether there is room for both} */
  public boolean areBoth() {
    return getWidth() >= UIScale.scale(room.both());
  }

  /** {@return whether there is little height} */
  public boolean isLow() {
    return getHeight() < UIScale.scale(room.low());
  }

  @Override
  public void setBounds(int x, int y, int width, int height) {
    boolean anew = width != getWidth() || height != getHeight();
    super.setBounds(x, y, width, height);
    if (anew) {
      arrange();
    }
  }

  private void arrange() {
    narrow.setVisible(areBoth() || onNarrow);
    wide.setVisible(areBoth() || !onNarrow);
    arranged.run();
    revalidate();
    repaint();
  }

  @Override
  public void doLayout() {
    int side = UIScale.scale(SIDE);
    int width = getWidth() - 2 * side;
    int one = areBoth() ? room.narrow().of(width) : width;
    int beside = areBoth() ? one + UIScale.scale(room.gap()) : 0;
    narrow.setBounds(room.narrowFirst() ? side : side + width - one, 0, one, getHeight());
    wide.setBounds(room.narrowFirst() ? side + beside : side, 0, width - beside, getHeight());
  }

  @Override
  public Dimension getPreferredSize() {
    return UIScale.scale(new Dimension(room.both(), room.high()));
  }
}
