package org.unhunch.ui.play;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.unhunch.testing.PlayFixture;
import org.unhunch.testing.Ui;

/** Paints moments of a session in each view, for people to look at. */
public final class PlayPictures {
  private PlayPictures() {}

  /** Writes the pictures into the folder that is named, in sizes and at a zoom in percent. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Files.createDirectories(folder);
    int zoom = Integer.parseInt(arguments[1]);
    for (boolean dark : new boolean[] {false, true}) {
      Ui.theme(dark, zoom / 100f);
      for (int i = 2; i < arguments.length; i++) {
        String[] size = arguments[i].split("x");
        moments(folder, dark, zoom, Integer.parseInt(size[0]), Integer.parseInt(size[1]));
      }
    }
    System.exit(0); // the event dispatch thread would go on waiting
  }

  private static void moments(Path folder, boolean dark, int zoom, int width, int height)
      throws IOException {
    String end = (dark ? "-dark-" : "-light-") + zoom + "-" + width + "x" + height + ".png";
    PlayFixture play = PlayFixture.shipped("desk-break").open();
    paint(play, width, height, folder.resolve("get-ready" + end));
    play.press("N");
    play.pass(16);
    paint(play, width, height, folder.resolve("second" + end));
    play.pass(5);
    paint(play, width, height, folder.resolve("third" + end));
    play.press("P");
    paint(play, width, height, folder.resolve("paused" + end));
    play.press("typed ?");
    paint(play, width, height, folder.resolve("keys" + end));
    play.press("typed ?");
    play.press("H");
    paint(play, width, height, folder.resolve("hurts" + end));
    play.press("ESCAPE");
    play.press("ESCAPE");
    paint(play, width, height, folder.resolve("end" + end));
    play.press("ESCAPE");
    play.press("P");
    play.press("N");
    play.press("N");
    play.press("ENTER");
    play.press("C");
    play.press("SPACE");
    play.press("SPACE");
    paint(play, width, height, folder.resolve("own-pace" + end));
    PlayFixture lift = PlayFixture.shipped("loosen-and-lift").open();
    for (int skipped = 0; skipped < 5; skipped++) {
      lift.press("N");
    }
    lift.press("ENTER");
    lift.pass(7);
    paint(lift, width, height, folder.resolve("rep" + end));
  }

  private static void paint(PlayFixture play, int width, int height, Path to) throws IOException {
    BufferedImage image = Ui.paint(play.screen().component(), width, height, 1);
    ImageIO.write(image, "png", to.toFile());
  }
}
