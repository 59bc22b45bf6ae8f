package org.unhunch.ui.edit.pose;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** The body with the panel at its side, or where there is no room for both, one at a time. */
@SuppressWarnings("serial") // never serialized
final class PoseRoom extends JPanel {
  private static final int BOTH = 700;
  private static final int LOW = 330;
  private static final int LEAST = 230;
  private static final int MOST = 300;
  private static final int GAP = 16;
  private static final int SIDE = 20;
  private final JComponent body;
  private final JComponent side;
  private final transient Runnable arranged;
  private boolean onSide;

  PoseRoom(JComponent body, JComponent side, Runnable arranged) {
    super(null);
    this.body = body;
    this.side = side;
    this.arranged = arranged;
    add(body);
    add(side);
  }

  boolean areBoth() {
    return getWidth() >= UIScale.scale(BOTH);
  }

  /** Whether there is little height. */
  boolean isLow() {
    return getHeight() < UIScale.scale(LOW);
  }

  boolean isOnSide() {
    return onSide;
  }

  void choose(boolean other) {
    onSide = other;
    arrange();
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
    body.setVisible(areBoth() || !onSide);
    side.setVisible(areBoth() || onSide);
    arranged.run();
    revalidate();
    repaint();
  }

  @Override
  public void doLayout() {
    int margin = UIScale.scale(SIDE);
    int width = getWidth() - 2 * margin;
    int narrow = Math.max(UIScale.scale(LEAST), Math.min(UIScale.scale(MOST), width * 3 / 10));
    int one = areBoth() ? narrow : width;
    int rest = areBoth() ? width - one - UIScale.scale(GAP) : width;
    body.setBounds(margin, 0, rest, getHeight());
    side.setBounds(margin + width - one, 0, one, getHeight());
  }

  @Override
  public Dimension getPreferredSize() {
    return UIScale.scale(new Dimension(BOTH, 400));
  }
}
