package org.unhunch.ui.edit;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** Two halves beside each other, or where there is no room for both, one at a time. */
@SuppressWarnings("serial") // never serialized
final class Halves extends JPanel {
  private static final int BOTH = 720;
  private static final int LOW = 440;
  private static final int LEAST = 300;
  private static final int MOST = 380;
  private static final int GAP = 18;
  private static final int SIDE = 20;
  private final JComponent first;
  private final JComponent second;
  private final transient Runnable arranged;
  private boolean onSecond = true;

  /** The smaller half first; tells when what is shown of them may have changed. */
  Halves(JComponent first, JComponent second, Runnable arranged) {
    super(null);
    this.first = first;
    this.second = second;
    this.arranged = arranged;
    add(first);
    add(second);
  }

  /** Shows one of them where there is no room for both. */
  void choose(boolean other) {
    onSecond = other;
    arrange();
  }

  boolean isOnSecond() {
    return onSecond;
  }

  /** Whether there is room for both. */
  boolean areBoth() {
    return getWidth() >= UIScale.scale(BOTH);
  }

  /** Whether there is little height. */
  boolean isLow() {
    return getHeight() < UIScale.scale(LOW);
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
    first.setVisible(areBoth() || !onSecond);
    second.setVisible(areBoth() || onSecond);
    arranged.run();
    revalidate();
    repaint();
  }

  @Override
  public void doLayout() {
    int side = UIScale.scale(SIDE);
    int width = getWidth() - 2 * side;
    int one =
        areBoth()
            ? Math.max(UIScale.scale(LEAST), Math.min(UIScale.scale(MOST), width * 3 / 8))
            : width;
    int rest = areBoth() ? one + UIScale.scale(GAP) : 0;
    first.setBounds(side, 0, one, getHeight());
    second.setBounds(side + rest, 0, width - rest, getHeight());
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(UIScale.scale(BOTH), UIScale.scale(LOW));
  }
}
