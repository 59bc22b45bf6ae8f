package org.unhunch.benchmark;

import com.formdev.flatlaf.FlatLightLaf;
import java.awt.EventQueue;
import javax.swing.JFrame;
import javax.swing.WindowConstants;

/** The least that a program of this kind can be, to measure others by: an empty window. */
public final class EmptyWindow {
  private EmptyWindow() {}

  /** Says when it has been painted, and closes if told to {@code close}. */
  public static void main(String[] arguments) {
    EventQueue.invokeLater(EmptyWindow::open);
    Painted.tell(arguments.length > 0);
  }

  private static void open() {
    FlatLightLaf.setup();
    JFrame frame = new JFrame("Empty");
    frame.setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
    frame.setSize(1040, 720);
    frame.setLocationRelativeTo(null);
    frame.setVisible(true);
  }
}
