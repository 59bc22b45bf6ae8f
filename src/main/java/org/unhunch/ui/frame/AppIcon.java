package org.unhunch.ui.frame;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Stream;

/**
 * The program's icon: a back that opens, drawn at the sizes that window managers ask for. The
 * packages' {@code icon.svg} has the same shapes.
 */
final class AppIcon {
  private static final Color GROUND = new Color(0x1f6f6c);
  private static final Color BODY = new Color(0xf5f6f3);

  private AppIcon() {}

  static List<Image> images() {
    return Stream.of(16, 32, 48, 64, 128, 256).<Image>map(AppIcon::image).toList();
  }

  static BufferedImage image(int size) {
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.scale(size / 100.0, size / 100.0);
    g.setColor(GROUND);
    g.fill(new RoundRectangle2D.Double(2, 2, 96, 96, 36, 36));
    g.setColor(BODY);
    g.fill(new Ellipse2D.Double(52, 14, 22, 22));
    g.setStroke(new BasicStroke(12, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    Path2D back = new Path2D.Double();
    back.moveTo(38, 84);
    back.curveTo(30, 66, 36, 52, 56, 46);
    back.moveTo(56, 46);
    back.lineTo(80, 58);
    g.draw(back);
    g.dispose();
    return image;
  }
}
