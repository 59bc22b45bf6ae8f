package org.unhunch.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import javax.swing.JComboBox;
import javax.swing.JFrame;
import javax.swing.JTabbedPane;
import javax.swing.RepaintManager;
import org.unhunch.journal.DiskThread;
import org.unhunch.journal.History;
import org.unhunch.journal.history.HistoryStore;
import org.unhunch.journal.history.Sessions;
import org.unhunch.testing.Histories;
import org.unhunch.testing.MadeHistory;
import org.unhunch.testing.Shipped;
import org.unhunch.testing.Ui;
import org.unhunch.ui.history.FileDialogs;
import org.unhunch.ui.history.HistoryScreen;
import org.unhunch.words.Words;

/**
 * How long one waits for twenty thousand sessions: from the key that opens the tab until they are
 * painted, in a window, in a process that has just begun.
 */
public final class LookingBackBenchmark {
  private static final int SESSIONS = 20_000;
  private static final int DAYS = 5 * 365;

  private LookingBackBenchmark() {}

  /**
   * Prints the milliseconds; with {@code write FOLDER} it writes such a history first, with {@code
   * FOLDER} it opens that one.
   */
  public static void main(String[] arguments) throws Exception {
    if (arguments.length == 2) {
      Sessions.write(
          MadeHistory.of(SESSIONS, DAYS), Files.createDirectories(Path.of(arguments[1])));
    } else {
      measure(Path.of(arguments[0]));
      System.exit(0); // the event dispatch thread would go on waiting
    }
  }

  private static void measure(Path folder) throws IOException, InterruptedException {
    Ui.theme(false);
    History history =
        new History(new HistoryStore(folder), new DiskThread(), EventQueue::invokeLater, s -> {});
    HistoryScreen screen =
        Ui.edt(
            () ->
                new HistoryScreen(
                    Shipped.catalog(),
                    history,
                    new Words(),
                    Histories::now,
                    new FileDialogs(null, new Words())));
    JFrame frame = Ui.edt(JFrame::new);
    Ui.run(
        () -> {
          frame.setSize(new Dimension(1040, 720));
          frame.add(screen.component());
          frame.setVisible(true);
        });
    Ui.run(() -> {});
    print("the window is there", System.nanoTime());
    long start = System.nanoTime();
    CountDownLatch read = new CountDownLatch(1);
    history.read(sessions -> read.countDown());
    Ui.run(screen::open);
    read.await();
    print("the sessions are read", start);
    CountDownLatch made = new CountDownLatch(1);
    history.read(sessions -> made.countDown());
    made.await();
    print("the calendar and the day are made", start);
    Ui.run(LookingBackBenchmark::paint);
    print("and painted", start);
    for (int tab = 1; tab < 5; tab++) {
      int next = tab;
      long from = System.nanoTime();
      JTabbedPane tabs = Ui.find(screen.component(), "review", JTabbedPane.class);
      Ui.run(
          () -> {
            tabs.setSelectedIndex(next);
            Ui.find(screen.component(), "period", JComboBox.class).setSelectedIndex(3);
            paint();
          });
      print(tabs.getTitleAt(tab) + ", all five years, painted", from);
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
