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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JTabbedPane;
import org.unhunch.testing.SmallPng;
import org.unhunch.testing.Ui;
import org.unhunch.words.Language;

/**
 * Paints every screen in both themes, three sizes, two zooms and German, to be looked at and for
 * the guide. The largest size is also that of the whole screen, so the display is to have it.
 */
public final class ScreenPictures {
  /** A size, how large all is in it, a language, and what the names of its pictures end in. */
  private record Kind(Dimension size, float zoom, Language language, String name) {}

  private static final Dimension SMALL = new Dimension(900, 600);
  private static final Dimension MIDDLE = new Dimension(1366, 768);
  private static final Dimension LARGE = new Dimension(1920, 1080);

  private static final List<Kind> KINDS =
      List.of(
          new Kind(SMALL, 1, Language.ENGLISH, "900"),
          new Kind(SMALL, 2, Language.ENGLISH, "900-zoom-200"),
          new Kind(SMALL, 1, Language.GERMAN, "900-german"),
          new Kind(MIDDLE, 1, Language.ENGLISH, "1366"),
          new Kind(MIDDLE, 2, Language.ENGLISH, "1366-zoom-200"),
          new Kind(LARGE, 1, Language.ENGLISH, "1920"),
          new Kind(LARGE, 2, Language.ENGLISH, "1920-zoom-200"));

  private static final Dimension CORNER = new Dimension(320, 220);

  /** What is as large in every window. */
  private static final Pattern OWN_SIZE = Pattern.compile("(corner|menu|remind-corner).*");

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
        for (Map.Entry<String, Supplier<BufferedImage>> screen : screens(kind).entrySet()) {
          String name = screen.getKey() + "-" + (dark ? "dark" : "light") + "-" + kind.name;
          boolean wanted =
              arguments.length < 2 || Arrays.stream(arguments).skip(1).anyMatch(name::startsWith);
          if (wanted) {
            SmallPng.write(screen.getValue().get(), folder.resolve(name + ".png"));
          }
        }
      }
    }
    System.exit(0); // the event dispatch thread would go on waiting
  }

  /** Each by its name, painted when it is asked for. */
  private static Map<String, Supplier<BufferedImage>> screens(Kind kind) {
    Screens screens = Screens.shipped(kind.language);
    AuditedScreens audited = new AuditedScreens(screens);
    Map<String, JComponent> all = new LinkedHashMap<>(screens.all());
    all.putAll(audited.help(all.get("pick")));
    Map<String, Supplier<BufferedImage>> pictures = new LinkedHashMap<>();
    all.forEach((name, each) -> pictures.put(name, () -> paint(name, each, kind)));
    if (kind.size.equals(SMALL)) {
      Ui.edt(() -> audited.aside())
          .forEach((name, each) -> pictures.put(name, () -> paint(name, each, kind)));
    } else {
      pictures.keySet().removeIf(name -> OWN_SIZE.matcher(name).matches());
    }
    if (kind.zoom > 1) {
      pictures.remove("play-more"); // in two columns, its menu is laid out later than it is painted
    }
    if (kind.size.equals(LARGE) && kind.zoom == 1) {
      pictures.putAll(new WholeScreens(screens).all());
    }
    return pictures;
  }

  private static BufferedImage paint(String name, JComponent screen, Kind kind) {
    boolean own = OWN_SIZE.matcher(name).matches();
    return Ui.paintInWindow(
        screen, own ? own(name, screen, kind) : kind.size, () -> prepare(name, screen));
  }

  private static Dimension own(String name, JComponent screen, Kind kind) {
    return name.startsWith("corner")
        ? new Dimension((int) (CORNER.width * kind.zoom), (int) (CORNER.height * kind.zoom))
        : Ui.edt(screen::getPreferredSize);
  }

  /**
   * Scrolls to what is chosen below the calendar, where there is too little height for both, and
   * opens the menu of the session.
   */
  private static void prepare(String name, JComponent screen) {
    Ui.tree(screen)
        .filter(each -> each instanceof JTabbedPane && "review".equals(each.getName()))
        .forEach(each -> ((JComponent) each).scrollRectToVisible(new Rectangle(each.getSize())));
    if (name.equals("play-more")) {
      Ui.find(screen, "MORE", JButton.class).doClick(0);
    }
  }
}
