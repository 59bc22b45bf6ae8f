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

/** Paints every screen in both themes and two sizes, for people to look at and for the guide. */
public final class ScreenPictures {
  private static final List<Dimension> SIZES =
      List.of(new Dimension(900, 600), new Dimension(1920, 1080));

  private static final Dimension CORNER = new Dimension(320, 180);

  private ScreenPictures() {}

  /** Writes the pictures into the folder that is named, or into target/screens. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target/screens");
    Files.createDirectories(folder);
    for (boolean dark : new boolean[] {false, true}) {
      Ui.theme(dark);
      for (Dimension size : SIZES) {
        for (Map.Entry<String, JComponent> screen : Screens.shipped().all().entrySet()) {
          boolean corner = screen.getKey().equals("corner");
          BufferedImage image = Ui.paintInWindow(screen.getValue(), corner ? CORNER : size);
          String theme = dark ? "dark" : "light";
          String name = screen.getKey() + "-" + theme + "-" + size.width + ".png";
          ImageIO.write(image, "png", folder.resolve(name).toFile());
        }
      }
    }
    System.exit(0); // the event dispatch thread would go on waiting
  }
}
