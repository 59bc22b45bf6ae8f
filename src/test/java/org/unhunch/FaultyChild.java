package org.unhunch;

import java.awt.EventQueue;
import java.awt.Frame;
import java.awt.Graphics;
import java.util.Arrays;
import java.util.Optional;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.unhunch.testing.Ui;

/** The program itself, in the middle of a session, with faults of every kind. */
final class FaultyChild {
  private FaultyChild() {}

  /** Starts the program with these arguments, has faults happen, and prints what goes on. */
  public static void main(String[] arguments) {
    Unhunch.main(arguments);
    Ui.await(() -> text("remaining").isPresent());
    EventQueue.invokeLater(
        () -> {
          throw new IllegalStateException("a fault in an event");
        });
    new Thread(
            () -> {
              throw new IllegalStateException("a fault in a thread");
            })
        .start();
    Ui.run(() -> frame().setGlassPane(new Broken()));
    Ui.run(() -> frame().getGlassPane().setVisible(true));
    Ui.await(() -> text("notice.text").orElse("").startsWith("Something went wrong"));
    Optional<String> then = text("remaining");
    Ui.await(() -> !text("remaining").equals(then));
    System.out.println("the session goes on");
    System.exit(0);
  }

  private static JFrame frame() {
    return (JFrame)
        Arrays.stream(Frame.getFrames()).filter(Frame::isVisible).findFirst().orElseThrow();
  }

  private static Optional<String> text(String name) {
    return Arrays.stream(Frame.getFrames())
        .filter(Frame::isVisible)
        .flatMap(Ui::tree)
        .filter(each -> name.equals(each.getName()) && each instanceof JLabel)
        .map(each -> ((JLabel) each).getText())
        .findFirst();
  }

  /** Something that cannot be painted. */
  @SuppressWarnings("serial") // never serialized
  private static final class Broken extends JPanel {
    @Override
    protected void paintComponent(Graphics g) {
      throw new IllegalStateException("a fault in painting");
    }
  }
}
