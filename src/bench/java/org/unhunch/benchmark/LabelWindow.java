package org.unhunch.benchmark;

import com.formdev.flatlaf.FlatLightLaf;
import java.awt.EventQueue;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.SwingConstants;
import javax.swing.Timer;
import javax.swing.WindowConstants;

/** The least that a program of this kind can be, to measure others by: a window with one label. */
public final class LabelWindow {
  private static final int TRAINING_MILLIS = 800;

  private LabelWindow() {}

  /** Opens it; told anything, closes it again, for the archive of its classes. */
  public static void main(String[] arguments) {
    EventQueue.invokeLater(() -> open(arguments.length > 0));
  }

  private static void open(boolean closes) {
    FlatLightLaf.setup();
    JFrame frame = new JFrame("Floor");
    frame.setDefaultCloseOperation(WindowConstants.EXIT_ON_CLOSE);
    frame.add(new JLabel("A label and nothing else", SwingConstants.CENTER));
    frame.setSize(1040, 720);
    frame.setLocationRelativeTo(null);
    frame.setVisible(true);
    if (closes) {
      new Timer(TRAINING_MILLIS, event -> System.exit(0)).start();
    }
  }
}
