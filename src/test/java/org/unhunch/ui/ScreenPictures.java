package org.unhunch.ui;

import java.awt.AWTException;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.swing.JComponent;
import javax.swing.JTabbedPane;
import org.unhunch.testing.SmallPng;
import org.unhunch.testing.Ui;
import org.unhunch.words.Language;

/**
 * Paints every screen in both themes, three sizes, a zoom and German, to be looked at and for the
 * guide.
 */
public final class ScreenPictures {
  /** A size, how large all is in it, a language, and what the names of its pictures end in. */
  private record Kind(Dimension size, float zoom, Language language, String name) {}

  private static final Dimension SMALL = new Dimension(900, 600);

  private static final List<Kind> KINDS =
      List.of(
          new Kind(SMALL, 1, Language.ENGLISH, "900"),
          new Kind(SMALL, 2, Language.ENGLISH, "900-zoom-200"),
          new Kind(SMALL, 1, Language.GERMAN, "900-german"),
          new Kind(new Dimension(1366, 768), 1, Language.ENGLISH, "1366"),
          new Kind(new Dimension(1920, 1080), 1, Language.ENGLISH, "1920"));

  private static final Dimension CORNER = new Dimension(320, 180);

  private ScreenPictures() {}

  /**
   * Writes the pictures into the folder that is named, or into target/screens; only those whose
   * names begin with what is named further, if anything is.
   */
  public static void main(String[] arguments) throws IOException, AWTException {
    Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target/screens");
    Files.createDirectories(folder);
    new Robot().mouseMove(0, Integer.MAX_VALUE); // or what is under the pointer would look pressed
    for (boolean dark : new boolean[] {false, true}) {
      for (Kind kind : KINDS) {
        Ui.theme(dark, kind.zoom);
        for (Map.Entry<String, JComponent> screen : screens(kind).entrySet()) {
          String name = screen.getKey() + "-" + (dark ? "dark" : "light") + "-" + kind.name;
          boolean wanted =
              arguments.length < 2 || Arrays.stream(arguments).skip(1).anyMatch(name::startsWith);
          if (wanted && isAnother(screen.getKey(), kind)) {
            SmallPng.write(paint(screen, kind), folder.resolve(name + ".png"));
          }
        }
      }
    }
    System.exit(0); // the event dispatch thread would go on waiting
  }

  private static Map<String, JComponent> screens(Kind kind) {
    return Screens.shipped(kind.language).all();
  }

  /** The corner is as large in every window. */
  private static boolean isAnother(String name, Kind kind) {
    return !name.startsWith("corner") || kind.size.equals(SMALL);
  }

  private static BufferedImage paint(Map.Entry<String, JComponent> screen, Kind kind) {
    boolean corner = screen.getKey().startsWith("corner");
    Dimension own =
        new Dimension((int) (CORNER.width * kind.zoom), (int) (CORNER.height * kind.zoom));
    return Ui.paintInWindow(
        screen.getValue(), corner ? own : kind.size, () -> showTab(screen.getValue()));
  }

  /** Scrolls to what is chosen below the calendar, where there is too little height for both. */
  private static void showTab(JComponent screen) {
    Ui.tree(screen)
        .filter(each -> each instanceof JTabbedPane && "review".equals(each.getName()))
        .forEach(each -> ((JComponent) each).scrollRectToVisible(new Rectangle(each.getSize())));
  }
}
