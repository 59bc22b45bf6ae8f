package org.unhunch.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.awt.Frame;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JTabbedPane;
import javax.swing.JToggleButton;
import javax.swing.RepaintManager;
import org.unhunch.Unhunch;
import org.unhunch.history.Sessions;
import org.unhunch.testing.Await;
import org.unhunch.testing.MadeHistory;
import org.unhunch.testing.Shipped;
import org.unhunch.testing.Ui;

/**
 * How long one waits for twenty thousand sessions: from the key that opens the tab until they are
 * painted, in the program that has just begun.
 */
public final class LookingBackBenchmark {
  private static final int SESSIONS = 20_000;
  private static final int DAYS = 5 * 365;

  /** Nobody looks back sooner. */
  private static final long CHOOSING_NANOS = 3_000_000_000L;

  private LookingBackBenchmark() {}

  /**
   * Prints the milliseconds; with {@code write FOLDER} it writes such a history first, with {@code
   * FOLDER} it opens that one.
   */
  public static void main(String[] arguments) throws Exception {
    if (arguments.length == 2) {
      Sessions.write(
          MadeHistory.of(Shipped.catalog(), SESSIONS, DAYS),
          Files.createDirectories(Path.of(arguments[1])));
    } else {
      measure(Path.of(arguments[0]));
      System.exit(0); // the event dispatch thread would go on waiting
    }
  }

  private static void measure(Path folder) throws IOException {
    Files.writeString(
        folder.resolve("settings.json"), "{\"version\":1,\"beforeFirstSessionSeen\":true}");
    Unhunch.main(new String[] {"--data", folder.toString()});
    long chosen = System.nanoTime() + CHOOSING_NANOS;
    Await.until(() -> System.nanoTime() >= chosen);
    JFrame frame = (JFrame) Ui.edt(() -> Frame.getFrames()[0]);
    JToggleButton tab = Ui.find(frame.getRootPane(), "home.history", JToggleButton.class);
    print("the window is there", System.nanoTime());
    long start = System.nanoTime();
    Ui.run(() -> tab.setSelected(true));
    JComponent screen = frame.getRootPane();
    Ui.await(() -> Ui.tree(screen).anyMatch(each -> "review".equals(each.getName())));
    print("the calendar and the day are made", start);
    Ui.run(LookingBackBenchmark::paint);
    print("and painted", start);
    for (int view = 1; view < 5; view++) {
      int next = view;
      long from = System.nanoTime();
      JTabbedPane tabs = Ui.find(screen, "review", JTabbedPane.class);
      Ui.run(
          () -> {
            tabs.setSelectedIndex(next);
            Ui.find(screen, "period", JComboBox.class).setSelectedIndex(3);
            paint();
          });
      print(tabs.getTitleAt(next) + ", all five years, painted", from);
    }
  }

  /** What Swing would do as soon as it has nothing else to do. */
  private static void paint() {
    RepaintManager manager = RepaintManager.currentManager(null);
    manager.validateInvalidComponents();
    manager.paintDirtyRegions();
  }

  private static void print(String what, long since) {
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    System.out.printf(
        "%-48s %6.0f ms (processors since the start of the process: %6.0f ms)%n",
        what, (System.nanoTime() - since) / 1e6, system.getProcessCpuTime() / 1e6);
  }
}
