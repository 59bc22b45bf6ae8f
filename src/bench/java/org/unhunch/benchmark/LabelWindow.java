package org.unhunch.benchmark;

import com.formdev.flatlaf.FlatLightLaf;
import java.awt.EventQueue;
import java.awt.Graphics;
import java.awt.image.BufferedImage;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.SwingConstants;
import javax.swing.Timer;
import javax.swing.WindowConstants;

/** The least that a program of this kind can be, to measure others by: a window with one label. */
public final class LabelWindow {
  private static final int TRAINING_MILLIS = 800;

  /** Told this, it closes again, for the archive of its classes. */
  static final String CLOSE = "close";

  private LabelWindow() {}

  /** Opens it; told a number, has a part of it painted so many times a second. */
  public static void main(String[] arguments) {
    EventQueue.invokeLater(() -> open(arguments.length == 0 ? "" : arguments[0]));
  }

  private static void open(String told) {
    FlatLightLaf.setup();
    JFrame frame = new JFrame("Floor");
    frame.setDefaultCloseOperation(WindowConstants.EXIT_ON_CLOSE);
    Label label = new Label();
    frame.add(label);
    frame.setSize(1040, 720);
    frame.setLocationRelativeTo(null);
    frame.setVisible(true);
    if (told.equals(CLOSE)) {
      new Timer(TRAINING_MILLIS, event -> System.exit(0)).start();
    } else if (!told.isEmpty()) {
      new Timer(1_000 / Integer.parseInt(told), event -> label.move()).start();
    }
  }

  /** A label, and once it moves, a picture on it that is another at each look. */
  @SuppressWarnings("serial") // never serialized
  private static final class Label extends JLabel {
    private static final int SIZE = 200;
    private final transient BufferedImage image =
        new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
    private int moves;

    Label() {
      super("A label and nothing else", SwingConstants.CENTER);
    }

    void move() {
      moves++;
      image.setRGB(moves % SIZE, moves / SIZE % SIZE, moves);
      repaint(0, 0, SIZE, SIZE);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
      super.paintComponent(graphics);
      if (moves > 0) {
        graphics.drawImage(image, 0, 0, null);
      }
    }
  }
}
