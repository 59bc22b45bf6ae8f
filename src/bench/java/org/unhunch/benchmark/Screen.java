package org.unhunch.benchmark;

import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** Looks at the screen from outside, as a person does; nothing of ours may be on it at first. */
final class Screen {
  /** Text with soft edges has more. */
  private static final int COLORS = 12;

  /** Pixels that a look is high: whoever looks at more, or more often, takes from the program. */
  private static final int LOOK_HIGH = 24;

  private static final int LOOK_MILLIS = 4;

  private static final int WATCH_LOOK_MILLIS = 25;
  private static final long WATCH_MILLIS = 1_200;
  private static final long PATIENCE_MILLIS = 30_000;

  /** What a caret or a clock may change, as a share of the pixels. */
  private static final double STILL = 0.002;

  private final Robot robot = new Robot();
  private final Rectangle all = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());
  private final int[] background = pixels(all);

  Screen() throws AWTException {}

  /**
   * Where a window has opened.
   *
   * @param box all of it, with its borders
   * @param line the first text in its middle, below what all windows have at their top
   * @param colors how many colors that line has at the least once the window is shown
   */
  record Spot(Rectangle box, Rectangle line, int colors) {}

  /** {@return where a program's window is, once the screen has become still; empty if nowhere} */
  Optional<Spot> find() {
    int[] before = background;
    int still = 0;
    long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
    while (still < 8 && System.nanoTime() < end) {
      pause(250);
      int[] now = pixels(all);
      still = isEmpty(now) || !isLike(now, before) ? 0 : still + 1;
      before = now;
    }
    int[] shown = before;
    return isEmpty(shown) ? Optional.empty() : Optional.of(spot(box(shown)));
  }

  /** {@return whether nothing is shown} */
  boolean isEmpty() {
    return isEmpty(pixels(all));
  }

  /** {@return the milliseconds from the start until the line in the window is shown} */
  double millisUntilShown(long startNanos, Spot spot) {
    int[] empty = of(background, spot.line());
    await(
        LOOK_MILLIS,
        () -> {
          int[] now = pixels(spot.line());
          return colors(now) >= spot.colors() && !isLike(now, empty);
        });
    return millisSince(startNanos);
  }

  /** {@return the milliseconds from the start until the window looks as it does later} */
  double millisUntilWhole(long startNanos, Spot spot) {
    List<int[]> looks = new ArrayList<>();
    List<Double> times = new ArrayList<>();
    long end = System.nanoTime() + WATCH_MILLIS * 1_000_000;
    while (System.nanoTime() < end) {
      times.add(millisSince(startNanos));
      looks.add(pixels(spot.box()));
      pause(WATCH_LOOK_MILLIS);
    }
    int whole = looks.size() - 1;
    while (whole > 0 && isLike(looks.get(whole - 1), looks.get(looks.size() - 1))) {
      whole--;
    }
    return times.get(whole);
  }

  /** Waits until nothing is to be seen of a window that was there. */
  void awaitGone(Spot spot) {
    int[] empty = of(background, spot.box());
    await(WATCH_LOOK_MILLIS, () -> isLike(pixels(spot.box()), empty));
    pause(100);
  }

  /** Presses a key in the window that has the focus. */
  void press(int key) {
    robot.keyPress(key);
    robot.keyRelease(key);
  }

  private static void await(int millis, BooleanSupplier done) {
    long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
    while (!done.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("the screen did not become as expected");
      }
      pause(millis);
    }
  }

  private boolean isEmpty(int[] screen) {
    return isLike(screen, background);
  }

  private Spot spot(Rectangle box) {
    int width = box.width * 3 / 5;
    // What there is to start stands in the upper half; a label in the very middle is in it, too.
    Rectangle line =
        new Rectangle(
            box.x + (box.width - width) / 2, box.y + box.height * 3 / 20, width, LOOK_HIGH);
    int last = line.y + box.height * 2 / 5 - LOOK_HIGH;
    while (line.y < last && colors(pixels(line)) < COLORS) {
      line.y += LOOK_HIGH / 2;
    }
    return new Spot(box, line, Math.min(COLORS, (colors(pixels(line)) + 1) / 2));
  }

  private Rectangle box(int[] shown) {
    Rectangle box = new Rectangle(-1, -1);
    for (int i = 0; i < shown.length; i++) {
      if (shown[i] != background[i]) {
        box.add(new Rectangle(i % all.width, i / all.width, 1, 1));
      }
    }
    return box;
  }

  private int[] of(int[] screen, Rectangle part) {
    return IntStream.range(0, part.width * part.height)
        .map(i -> screen[(part.y + i / part.width) * all.width + part.x + i % part.width])
        .toArray();
  }

  private int[] pixels(Rectangle part) {
    return robot
        .createScreenCapture(part)
        .getRGB(0, 0, part.width, part.height, null, 0, part.width);
  }

  private static int colors(int[] pixels) {
    Set<Integer> found = new HashSet<>();
    for (int i = 0; i < pixels.length && found.size() < 2 * COLORS; i++) {
      found.add(pixels[i]);
    }
    return found.size();
  }

  private static boolean isLike(int[] some, int[] others) {
    int other = 0;
    for (int i = 0; i < some.length; i++) {
      other += some[i] == others[i] ? 0 : 1;
    }
    return other <= STILL * some.length;
  }

  private static double millisSince(long nanos) {
    return (System.nanoTime() - nanos) / 1e6;
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
