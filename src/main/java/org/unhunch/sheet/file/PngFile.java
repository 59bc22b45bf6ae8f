package org.unhunch.sheet.file;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.unhunch.sheet.Paper;
import org.unhunch.sheet.Sheet;

/** A sheet as pictures. */
public final class PngFile {
  /** Pixels to a point: 200 to an inch, enough to print. */
  private static final double SCALE = 200 / 72.0;

  private PngFile() {}

  /**
   * {@return a PNG file for each page}
   *
   * @throws IOException if there is no memory on the disk to make them in
   */
  public static List<byte[]> write(Sheet sheet, Paper paper) throws IOException {
    List<byte[]> files = new ArrayList<>();
    for (int page = 0; page < sheet.pages(); page++) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(image(sheet, paper, page, SCALE), "png", out);
      files.add(out.toByteArray());
    }
    return files;
  }

  /** {@return a page as a picture on white, so many pixels to a point} */
  public static BufferedImage image(Sheet sheet, Paper paper, int page, double scale) {
    BufferedImage image =
        new BufferedImage(
            (int) Math.ceil(paper.width() * scale),
            (int) Math.ceil(paper.height() * scale),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, image.getWidth(), image.getHeight());
    g.scale(scale, scale);
    sheet.paint(g, paper, page);
    g.dispose();
    return image;
  }
}
