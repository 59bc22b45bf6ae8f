package org.unhunch.ui;

import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.Window;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.swing.JFrame;
import org.unhunch.testing.PlayFixture;
import org.unhunch.testing.Ui;

/** The session on the whole screen: what it is like there, with what is asked and seen of it. */
record WholeScreens(Screens screens) {
  private static final int HOLD = 25;

  /** The edge is lit so long after a sound. */
  private static final long LIT_NANOS = 300_000_000;

  /** {@return pictures by name, each painted when it is asked for, as large as the screen} */
  Map<String, Supplier<BufferedImage>> all() {
    Map<String, Supplier<BufferedImage>> all = new LinkedHashMap<>();
    all.put("full", () -> at(HOLD, play -> {}));
    all.put("full-mouse", () -> at(HOLD, play -> moveMouse()));
    all.put("full-move", () -> at(11, play -> {}));
    all.put("full-ready", () -> at(2, play -> {}));
    all.put("full-next", () -> at(HOLD, play -> play.press("N")));
    all.put("full-rep", () -> at(HOLD, PlayingScreens::toRepetitions));
    all.put("full-paused", () -> at(HOLD, play -> play.press("SPACE")));
    all.put("full-hurt", () -> at(HOLD, play -> play.press("H")));
    all.put("full-keys", () -> at(HOLD, play -> play.press("typed ?")));
    return all;
  }

  private BufferedImage at(int seconds, Consumer<PlayFixture> does) {
    PlayFixture play = screens.playing().open();
    JFrame frame = Ui.edt(JFrame::new);
    Ui.run(
        () -> {
          frame.add(play.screen().component());
          frame.setSize(900, 600);
          frame.setVisible(true);
        });
    play.pass(seconds);
    play.press("F11");
    does.accept(play);
    long dark = System.nanoTime() + LIT_NANOS;
    Ui.await(() -> System.nanoTime() > dark);
    BufferedImage image = Ui.edt(() -> paint(whole()));
    Ui.run(() -> Stream.of(Window.getWindows()).forEach(Window::dispose));
    return image;
  }

  private static JFrame whole() {
    return Stream.of(Window.getWindows())
        .filter(Window::isShowing)
        .map(JFrame.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static void moveMouse() {
    Ui.run(
        () -> {
          Container view = whole().getContentPane();
          view.dispatchEvent(new MouseEvent(view, MouseEvent.MOUSE_MOVED, 0, 0, 9, 9, 0, false));
        });
  }

  private static BufferedImage paint(JFrame window) {
    window.validate();
    Container view = window.getContentPane();
    BufferedImage image =
        new BufferedImage(view.getWidth(), view.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    view.printAll(g);
    g.dispose();
    return image;
  }
}
