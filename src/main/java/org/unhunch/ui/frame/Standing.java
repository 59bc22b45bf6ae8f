package org.unhunch.ui.frame;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.Frame;
import java.awt.GraphicsConfiguration;
import java.awt.GraphicsDevice;
import java.awt.GraphicsEnvironment;
import java.awt.Insets;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JFrame;
import org.unhunch.session.Scheduler;
import org.unhunch.settings.LastTime;
import org.unhunch.settings.LastTime.Bounds;
import org.unhunch.settings.Preferences;

/** Where the window stands: where it stood the last time, and always on a screen that is there. */
public final class Standing {
  private static final Dimension SIZE = new Dimension(1040, 720);
  private static final Dimension LEAST = new Dimension(560, 400);
  private static final int SETTLED_MILLIS = 800;

  private final JFrame frame;
  private final Preferences preferences;
  private final Scheduler.Alarm settled;

  /** Places a frame that is not yet visible, and keeps where it is moved to once it stays there. */
  public Standing(JFrame frame, Preferences preferences, Scheduler scheduler) {
    this.frame = frame;
    this.preferences = preferences;
    this.settled = scheduler.alarm(this::keep);
    place(preferences.get().lastTime());
    frame.addComponentListener(
        new ComponentAdapter() {
          @Override
          public void componentResized(ComponentEvent event) {
            settled.set(SETTLED_MILLIS);
          }

          @Override
          public void componentMoved(ComponentEvent event) {
            settled.set(SETTLED_MILLIS);
          }
        });
  }

  private void place(LastTime last) {
    List<Rectangle> screens = screens();
    Dimension least = screens.get(0).getSize();
    frame.setMinimumSize(
        new Dimension(Math.min(LEAST.width, least.width), Math.min(LEAST.height, least.height)));
    frame.setBounds(
        last.window()
            .map(at -> within(new Rectangle(at.x(), at.y(), at.width(), at.height()), screens))
            .orElseGet(() -> middle(UIScale.scale(SIZE), screens.get(0))));
    if (last.maximized()) {
      frame.setExtendedState(Frame.MAXIMIZED_BOTH);
    }
  }

  /** What the screens leave free of panels and docks, the one that windows open on first. */
  private static List<Rectangle> screens() {
    GraphicsEnvironment all = GraphicsEnvironment.getLocalGraphicsEnvironment();
    Rectangle first = usable(all.getDefaultScreenDevice());
    return Stream.concat(
            Stream.of(first.intersection(all.getMaximumWindowBounds()))
                .map(each -> each.isEmpty() ? first : each),
            Stream.of(all.getScreenDevices())
                .filter(each -> !each.equals(all.getDefaultScreenDevice()))
                .map(Standing::usable))
        .toList();
  }

  private static Rectangle usable(GraphicsDevice device) {
    GraphicsConfiguration screen = device.getDefaultConfiguration();
    Rectangle all = screen.getBounds();
    Insets taken = Toolkit.getDefaultToolkit().getScreenInsets(screen);
    return new Rectangle(
        all.x + taken.left,
        all.y + taken.top,
        all.width - taken.left - taken.right,
        all.height - taken.top - taken.bottom);
  }

  /**
   * {@return the bounds, made as small as the screen that has most of them, and moved inside it}
   *
   * @param screens where windows may be, at least one; the first has what is on none
   */
  static Rectangle within(Rectangle bounds, List<Rectangle> screens) {
    Rectangle screen = screens.get(0);
    for (Rectangle each : screens) {
      if (area(each.intersection(bounds)) > area(screen.intersection(bounds))) {
        screen = each;
      }
    }
    int width = Math.min(bounds.width, screen.width);
    int height = Math.min(bounds.height, screen.height);
    int x = Math.max(screen.x, Math.min(bounds.x, screen.x + screen.width - width));
    int y = Math.max(screen.y, Math.min(bounds.y, screen.y + screen.height - height));
    return new Rectangle(x, y, width, height);
  }

  private static long area(Rectangle part) {
    return part.isEmpty() ? 0 : (long) part.width * part.height;
  }

  private static Rectangle middle(Dimension size, Rectangle screen) {
    int x = screen.x + (screen.width - size.width) / 2;
    int y = screen.y + (screen.height - size.height) / 2;
    return within(new Rectangle(x, y, size.width, size.height), List.of(screen));
  }

  /** Keeps where the window is now, unless it cannot be seen. */
  public void keep() {
    settled.stop();
    if (!frame.isShowing() || (frame.getExtendedState() & Frame.ICONIFIED) != 0) {
      return;
    }
    boolean filled = (frame.getExtendedState() & Frame.MAXIMIZED_BOTH) == Frame.MAXIMIZED_BOTH;
    Rectangle at = frame.getBounds();
    preferences.update(
        all -> {
          LastTime last = all.lastTime();
          Optional<Bounds> there = Optional.of(new Bounds(at.x, at.y, at.width, at.height));
          return all.withLastTime(last.withWindow(filled ? last.window() : there, filled));
        });
  }
}
