package org.unhunch.ui;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.swing.JComponent;
import org.unhunch.testing.Ui;

/**
 * Paints every screen in both themes, three sizes and a zoom, to be looked at and for the guide.
 */
public final class ScreenPictures {
  /** A size, how large all is in it, and what the names of its pictures end in. */
  private record Kind(Dimension size, float zoom, String name) {}

  private static final Dimension SMALL = new Dimension(900, 600);

  private static final List<Kind> KINDS =
      List.of(
          new Kind(SMALL, 1, "900"),
          new Kind(SMALL, 2, "900-zoom-200"),
          new Kind(new Dimension(1366, 768), 1, "1366"),
          new Kind(new Dimension(1920, 1080), 1, "1920"));

  private static final Dimension CORNER = new Dimension(320, 180);

  private ScreenPictures() {}

  /** Writes the pictures into the folder that is named, or into target/screens. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target/screens");
    Files.createDirectories(folder);
    for (boolean dark : new boolean[] {false, true}) {
      for (Kind kind : KINDS) {
        Ui.theme(dark, kind.zoom);
        for (Map.Entry<String, JComponent> screen : Screens.shipped().all().entrySet()) {
          boolean corner = screen.getKey().equals("corner");
          BufferedImage image = Ui.paintInWindow(screen.getValue(), corner ? CORNER : kind.size);
          String theme = dark ? "dark" : "light";
          String name = screen.getKey() + "-" + theme + "-" + kind.name + ".png";
          ImageIO.write(image, "png", folder.resolve(name).toFile());
        }
      }
    }
    System.exit(0); // the event dispatch thread would go on waiting
  }
}
