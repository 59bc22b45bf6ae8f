package org.unhunch.ui.frame;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dialog;
import java.awt.Frame;
import java.awt.Image;
import java.awt.KeyboardFocusManager;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.awt.im.InputContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.swing.ImageIcon;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.MenuSelectionManager;
import javax.swing.WindowConstants;
import javax.swing.text.JTextComponent;
import org.unhunch.ui.kit.keys.JustShown;
import org.unhunch.ui.kit.keys.Keyboard;

/**
 * The frame: one screen at a time, and a sentence at the foot. Some screens, such as the settings,
 * are shown before another for a while, and then give it back.
 */
public final class Shell {
  private final JFrame frame = new WrittenIn();
  private final Keyboard keyboard = new Keyboard();
  private JComponent screen = new JLabel();
  private Optional<Below> below = Optional.empty();
  private Runnable left = () -> {};
  private final NoticeBar notice;

  /** What an overlay gives back: a screen and what had the focus in it, or null. */
  private record Below(JComponent screen, Component focused) {}

  /**
   * A frame that is not yet visible.
   *
   * @param notice what stands at the foot
   * @param close asked to close it
   * @param closed told when it has been closed
   * @param activated told whenever it comes to the front
   */
  public Shell(
      String title, NoticeBar notice, Runnable close, Runnable closed, Runnable activated) {
    this.notice = notice;
    frame.setTitle(title);
    FirstPaint.then(frame, () -> frame.setIconImages(icons())); // the window comes first
    frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
    frame.addWindowListener(
        new WindowAdapter() {
          @Override
          public void windowClosing(WindowEvent event) {
            close.run();
          }

          @Override
          public void windowClosed(WindowEvent event) {
            keyboard.leave();
            closed.run();
          }

          @Override
          public void windowActivated(WindowEvent event) {
            activated.run();
          }
        });
    keyboard.listen();
    frame.add(notice.component(), BorderLayout.SOUTH);
  }

  /** The icon of the packages, at the sizes that window managers ask for. */
  private static List<Image> icons() {
    return IntStream.of(16, 32, 48, 64, 128)
        .mapToObj(size -> Shell.class.getResource("icons/" + size + ".png"))
        .map(file -> new ImageIcon(file).getImage())
        .toList();
  }

  /** Closes the frame for another to take its place; nobody is told. */
  public void leave() {
    Arrays.stream(frame.getWindowListeners()).forEach(frame::removeWindowListener);
    keyboard.leave();
    frame.dispose();
  }

  /** {@return the frame} */
  public JFrame frame() {
    return frame;
  }

  /** Brings it to the front, also where it was folded away, unless another view hides it. */
  public void raise() {
    if (frame.isVisible()) {
      frame.setExtendedState(frame.getExtendedState() & ~Frame.ICONIFIED);
      frame.toFront();
      frame.requestFocus();
    }
  }

  /** {@return whether a dialog is open, which has to be answered first} */
  public boolean isAsking() {
    return Arrays.stream(frame.getOwnedWindows())
        .anyMatch(each -> each instanceof Dialog && each.isShowing());
  }

  /** Shows a screen in the place of the current one, whose menus go with it. */
  public void show(JComponent next) {
    MenuSelectionManager.defaultManager().clearSelectedPath();
    notice.notices().leaveScreen();
    frame.remove(screen);
    screen = next;
    JustShown.mark(screen);
    frame.add(screen, BorderLayout.CENTER);
    frame.revalidate();
    frame.repaint();
  }

  /**
   * Shows a screen before the current one for a while, or in the place of another that is before
   * it.
   *
   * @param whenLeft run once the screen is no longer shown
   */
  public void openOverlay(JComponent overlay, Runnable whenLeft) {
    left.run();
    left = whenLeft;
    below = below.or(() -> Optional.of(new Below(screen, frame.getMostRecentFocusOwner())));
    show(overlay);
  }

  /** Gives back the screen that was there before, if one is before it. */
  public void closeOverlay() {
    below.ifPresent(
        each -> {
          below = Optional.empty();
          left.run();
          left = () -> {};
          show(each.screen());
          if (each.focused() != null) {
            each.focused().requestFocusInWindow();
          }
        });
  }

  /** Opens input methods, which takes a while, for the first text that is written in it. */
  @SuppressWarnings("serial") // never serialized
  private static final class WrittenIn extends JFrame {
    private boolean written;

    @Override
    public InputContext getInputContext() {
      written |=
          KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner()
              instanceof JTextComponent;
      return written ? super.getInputContext() : null;
    }
  }
}
