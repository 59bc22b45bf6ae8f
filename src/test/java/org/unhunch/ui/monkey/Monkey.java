package org.unhunch.ui.monkey;

import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Frame;
import java.awt.Window;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.AbstractButton;
import javax.swing.JTabbedPane;
import org.unhunch.player.Player;
import org.unhunch.settings.Appearance.ThemeChoice;
import org.unhunch.settings.Preferences;
import org.unhunch.testing.Invariants;
import org.unhunch.ui.MainWindow;

/** Does anything at all to a window, as the same random numbers tell it to. */
final class Monkey {
  private static final List<String> KEYS =
      List.of(
          "SPACE",
          "P",
          "ENTER",
          "typed +",
          "H",
          "LEFT",
          "RIGHT",
          "N",
          "R",
          "C",
          "UP",
          "DOWN",
          "S",
          "V",
          "F11",
          "M",
          "typed ?",
          "ESCAPE",
          "TAB",
          "shift TAB",
          "F1",
          "F10",
          "ctrl COMMA",
          "ctrl M",
          "ctrl PLUS",
          "ctrl MINUS",
          "ctrl 0",
          "PAGE_DOWN",
          "PAGE_UP",
          "HOME",
          "END",
          "DELETE",
          "BACK_SPACE",
          "1",
          "9",
          "E",
          "A",
          "B",
          "alt R",
          "alt X",
          "alt U",
          "alt V",
          "alt P",
          "alt S",
          "alt C",
          "alt D",
          "alt I",
          "alt E",
          "alt A");

  private final Random random;
  private final Hands hands;
  private final Supplier<Opened> open;
  private final Consumer<String> tell;
  private final Map<String, Integer> did = new TreeMap<>();
  private Opened opened;

  /** A window and what it follows. */
  record Opened(MainWindow window, Preferences preferences) {}

  /**
   * A monkey at what {@code open} opens, and opens again whenever it was closed; on the event
   * thread.
   */
  Monkey(long seed, Supplier<Opened> open, Consumer<String> tell) {
    this.tell = tell;
    this.random = new Random(seed);
    this.hands = new Hands(random);
    this.open = open;
    this.opened = open.get();
  }

  /** What was done, and how often. */
  Map<String, Integer> did() {
    return did;
  }

  /** Does one thing and checks what must hold before it; on the event dispatch thread. */
  void act() {
    if (!opened.window().frame().isDisplayable()) {
      note("opened");
      opened = open.get();
    }
    hands.keepInside();
    player().ifPresent(Invariants::check);
    switch (random.nextInt(24)) {
      case 0, 1, 2, 3 -> mouse();
      case 4, 5, 6, 7, 8 -> click();
      case 9 -> resize();
      case 10 -> dress();
      case 11 -> turn();
      case 12 -> leave();
      case 13, 14 -> play();
      default -> press();
    }
  }

  private void press() {
    String key = KEYS.get(random.nextInt(KEYS.size()));
    note("keys");
    tell.accept(key);
    hands.press(key);
  }

  private void mouse() {
    note("mouse");
    hands.mouse();
  }

  /**
   * Later, since a button may open a dialog that holds up whoever clicked; nobody clicks what is no
   * longer shown by then.
   */
  private void click() {
    hands
        .pick(AbstractButton.class)
        .ifPresent(
            each -> {
              note("clicks");
              tell.accept("click " + each.getName());
              EventQueue.invokeLater(
                  () -> {
                    if (each.isShowing()) {
                      each.doClick(0);
                    }
                  });
            });
  }

  private void resize() {
    note("sizes");
    Frame frame = opened.window().frame();
    if (random.nextInt(4) == 0) {
      int state = frame.getExtendedState() ^ Frame.MAXIMIZED_BOTH;
      frame.setExtendedState(state);
    } else {
      frame.setSize(new Dimension(400 + random.nextInt(1_500), 300 + random.nextInt(800)));
    }
  }

  private void dress() {
    note("themes");
    ThemeChoice[] all = ThemeChoice.values();
    ThemeChoice theme = all[random.nextInt(all.length)];
    boolean still = random.nextBoolean();
    opened
        .preferences()
        .changeLook(look -> look.withTheme(theme).withReduceMotion(Optional.of(still)));
  }

  private void turn() {
    hands
        .pick(JTabbedPane.class)
        .ifPresent(
            tabs -> {
              note("tabs");
              tabs.setSelectedIndex(random.nextInt(tabs.getTabCount()));
            });
  }

  /** Now and then wants out. */
  private void leave() {
    if (random.nextInt(6) == 0) {
      note("closes");
      hands.window().ifPresent(hands::close);
    }
  }

  /** While a session is played, more often another of its views. */
  private void play() {
    if (player().isPresent()) {
      note("views");
      hands.press(List.of("F11", "M", "N", "RIGHT", "SPACE", "H", "C").get(random.nextInt(7)));
    }
  }

  private void note(String what) {
    tell.accept(what);
    did.merge(what, 1, Integer::sum);
  }

  /** The player of the session that is played, which no screen shows whole. */
  private Optional<Player> player() {
    Optional<?> playing = (Optional<?>) inside(inside(opened.window(), "sessions"), "playing");
    return playing.map(screen -> (Player) inside(screen, "player"));
  }

  private static Object inside(Object owner, String name) {
    try {
      Field field = owner.getClass().getDeclaredField(name);
      field.setAccessible(true);
      return field.get(owner);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** Closes all windows, whatever is asked in them. */
  static void closeAll() {
    List.of(Window.getWindows()).forEach(Window::dispose);
  }
}
