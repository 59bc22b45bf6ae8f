package org.unhunch.ui.monkey;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dialog;
import java.awt.EventQueue;
import java.awt.Point;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.awt.event.WindowEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.swing.JFileChooser;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.unhunch.testing.Ui;

/** Presses keys and clicks at random in whatever window is open; on the event dispatch thread. */
final class Hands {
  private final Random random;

  Hands(Random random) {
    this.random = random;
  }

  /** The window that takes input: the newest dialog, else the newest window. */
  Optional<Window> window() {
    List<Window> showing = Arrays.stream(Window.getWindows()).filter(Window::isShowing).toList();
    Optional<Window> dialog =
        showing.stream()
            .filter(each -> each instanceof Dialog it && it.isModal())
            .reduce((first, second) -> second);
    return dialog.or(() -> showing.stream().reduce((first, second) -> second));
  }

  void press(String stroke) {
    KeyStroke key = KeyStroke.getKeyStroke(stroke);
    if (stroke.startsWith("typed")) {
      post(KeyEvent.KEY_TYPED, KeyEvent.VK_UNDEFINED, 0, key.getKeyChar());
    } else {
      char letter = (char) key.getKeyCode();
      char symbol = letter < 128 ? Character.toLowerCase(letter) : KeyEvent.CHAR_UNDEFINED;
      post(KeyEvent.KEY_PRESSED, key.getKeyCode(), key.getModifiers(), symbol);
      if (key.getModifiers() == 0 && symbol < 128) {
        post(KeyEvent.KEY_TYPED, KeyEvent.VK_UNDEFINED, 0, symbol);
      }
      post(KeyEvent.KEY_RELEASED, key.getKeyCode(), key.getModifiers(), symbol);
    }
  }

  private void post(int id, int code, int modifiers, char symbol) {
    window()
        .map(each -> Optional.ofNullable(each.getFocusOwner()).orElse(each))
        .ifPresent(each -> post(new KeyEvent(each, id, 0, modifiers, code, symbol)));
  }

  /** Clicks, drags or turns the wheel somewhere in the window. */
  void mouse() {
    window()
        .filter(each -> each.getWidth() > 0 && each.getHeight() > 0)
        .ifPresent(
            each -> {
              Point at =
                  new Point(random.nextInt(each.getWidth()), random.nextInt(each.getHeight()));
              Component target = SwingUtilities.getDeepestComponentAt(each, at.x, at.y);
              if (target != null) {
                mouse(target, SwingUtilities.convertPoint(each, at, target));
              }
            });
  }

  private void mouse(Component target, Point at) {
    if (random.nextInt(6) == 0) {
      int turn = random.nextInt(7) - 3;
      int scroll = MouseWheelEvent.WHEEL_UNIT_SCROLL;
      post(
          new MouseWheelEvent(
              target, MouseEvent.MOUSE_WHEEL, 0, 0, at.x, at.y, 0, false, scroll, 3, turn));
      return;
    }
    int held = InputEvent.BUTTON1_DOWN_MASK;
    mouse(target, MouseEvent.MOUSE_MOVED, 0, at, MouseEvent.NOBUTTON);
    mouse(target, MouseEvent.MOUSE_PRESSED, held, at, MouseEvent.BUTTON1);
    if (random.nextInt(4) == 0) {
      at = new Point(at.x + random.nextInt(41) - 20, at.y + random.nextInt(41) - 20);
      mouse(target, MouseEvent.MOUSE_DRAGGED, held, at, MouseEvent.BUTTON1);
    }
    mouse(target, MouseEvent.MOUSE_RELEASED, 0, at, MouseEvent.BUTTON1);
    mouse(target, MouseEvent.MOUSE_CLICKED, 0, at, MouseEvent.BUTTON1);
  }

  private static void mouse(Component target, int id, int modifiers, Point at, int button) {
    boolean plain = id == MouseEvent.MOUSE_MOVED;
    post(new MouseEvent(target, id, 0, modifiers, at.x, at.y, plain ? 0 : 1, false, button));
  }

  void close(Window window) {
    post(new WindowEvent(window, WindowEvent.WINDOW_CLOSING));
  }

  /** What would leave the program, such as a choice of files, is taken out of reach. */
  void keepInside() {
    for (Window each : Window.getWindows()) {
      Ui.tree(each)
          .filter(it -> it instanceof JFileChooser)
          .forEach(it -> ((JFileChooser) it).cancelSelection());
      Ui.tree(each)
          .filter(it -> "settings.open".equals(it.getName()))
          .forEach(it -> it.setEnabled(false));
    }
  }

  /** A component of the type that can be seen, picked at random from the window. */
  <T extends Component> Optional<T> pick(Class<T> type) {
    List<T> all =
        window().stream()
            .flatMap(each -> Ui.tree((Container) each))
            .filter(each -> type.isInstance(each) && each.isShowing() && each.isEnabled())
            .map(type::cast)
            .toList();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
  }

  private static void post(java.awt.AWTEvent event) {
    EventQueue queue = Toolkit.getDefaultToolkit().getSystemEventQueue();
    queue.postEvent(event);
  }
}
