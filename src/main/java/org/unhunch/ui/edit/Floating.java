package org.unhunch.ui.edit;

import java.awt.AlphaComposite;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import javax.swing.ImageIcon;
import javax.swing.JLabel;
import javax.swing.JLayeredPane;
import javax.swing.SwingUtilities;

/** The picture of what is dragged, which follows the pointer above all else. */
record Floating(JLabel picture, Point hold) {
  private static final float SHINE = 0.75f;
  private static final int MOST_HEIGHT = 90;

  /**
   * {@return a picture of a part of what the event is of}
   *
   * @param at where it was taken up
   * @param area the part, the top of which is shown
   */
  static Floating of(MouseEvent event, Point at, Rectangle area) {
    Component from = event.getComponent();
    int high = Math.max(1, Math.min(area.height, MOST_HEIGHT));
    BufferedImage image =
        new BufferedImage(Math.max(1, area.width), high, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = image.createGraphics();
    g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, SHINE));
    g.translate(-area.x, -area.y);
    g.setClip(area.x, area.y, area.width, high);
    from.paint(g);
    g.dispose();
    JLabel picture = new JLabel(new ImageIcon(image));
    picture.setName("edit.dragged");
    picture.setSize(image.getWidth(), high);
    JLayeredPane pane = SwingUtilities.getRootPane(from).getLayeredPane();
    pane.add(picture, JLayeredPane.DRAG_LAYER);
    return new Floating(picture, new Point(at.x - area.x, Math.min(at.y - area.y, high / 2)));
  }

  /** Goes where the pointer is. */
  void follow(MouseEvent event) {
    Point there =
        SwingUtilities.convertPoint(event.getComponent(), event.getPoint(), picture.getParent());
    picture.setLocation(there.x - hold.x, there.y - hold.y);
  }

  /** Is gone. */
  void end() {
    Component pane = picture.getParent();
    picture.getParent().remove(picture);
    pane.repaint();
  }
}
