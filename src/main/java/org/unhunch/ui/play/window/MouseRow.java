package org.unhunch.ui.play.window;

import java.awt.Component;
import java.awt.Cursor;
import java.awt.GraphicsEnvironment;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.Toolkit;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseEvent;
import java.awt.event.MouseMotionAdapter;
import java.awt.image.BufferedImage;
import java.util.function.BooleanSupplier;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.unhunch.session.Scheduler;
import org.unhunch.ui.play.part.ControlRow;

/**
 * Has the row of controls and the pointer be seen on the whole screen while the mouse is moved, and
 * for three seconds after, unless the mouse is in the row, or the focus, brought there by a key, or
 * the session stands.
 */
public final class MouseRow {
  private static final int MILLIS = 3_000;
  private final JComponent screen;
  private final ControlRow row;
  private final BooleanSupplier stays;
  private final Scheduler.Alarm alarm;
  private boolean hides;

  /** Whether a key has led to the button of the row that has the focus. */
  private boolean keyed;

  /** A row on a screen, which is seen as long as {@code stays} in any case. */
  public MouseRow(Scheduler scheduler, JComponent screen, ControlRow row, BooleanSupplier stays) {
    this.screen = screen;
    this.row = row;
    this.stays = stays;
    this.alarm = scheduler.alarm(this::hide);
    MouseMotionAdapter moves =
        new MouseMotionAdapter() {
          @Override
          public void mouseMoved(MouseEvent event) {
            wake();
          }
        };
    screen.addMouseMotionListener(moves);
    row.addMouseMotionListener(moves);
    row.buttons().forEach(each -> each.addMouseMotionListener(moves));
    row.buttons().forEach(each -> each.addFocusListener(new Wakes()));
  }

  /** Shows the row, and from now on hides it in time, or always shows it. */
  public void hideInTime(boolean next) {
    hides = next;
    wake();
    if (hides) {
      hide();
    }
  }

  /** Shows the row for a while. */
  public void wake() {
    row.see(true);
    screen.setCursor(null);
    if (hides) {
      alarm.set(MILLIS);
    } else {
      alarm.stop();
    }
  }

  private void hide() {
    if (!hides) {
      return;
    }
    if (stays.getAsBoolean() || isUsed()) {
      alarm.set(MILLIS);
    } else {
      row.see(false);
      screen.setCursor(noPointer());
    }
  }

  private boolean isUsed() {
    Component focused = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    Point mouse = GraphicsEnvironment.isHeadless() ? null : row.getMousePosition(true);
    boolean inRow = focused != null && SwingUtilities.isDescendingFrom(focused, row);
    return mouse != null || keyed && inRow;
  }

  /** From one button of the row to the next by an arrow. */
  private static boolean isUnknown(FocusEvent event) {
    return event.getCause() == FocusEvent.Cause.UNKNOWN;
  }

  private static Cursor noPointer() {
    if (GraphicsEnvironment.isHeadless()) {
      return null;
    }
    BufferedImage nothing = new BufferedImage(16, 16, BufferedImage.TYPE_INT_ARGB);
    return Toolkit.getDefaultToolkit().createCustomCursor(nothing, new Point(), "none");
  }

  private final class Wakes extends FocusAdapter {
    @Override
    public void focusGained(FocusEvent event) {
      keyed = event.getCause().name().startsWith("TRAVERSAL") || keyed && isUnknown(event);
      wake();
    }
  }
}
