package org.unhunch.benchmark;

import java.awt.EventQueue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.swing.JFrame;
import org.unhunch.catalog.CatalogReader;
import org.unhunch.player.Event;
import org.unhunch.routine.Catalog;
import org.unhunch.session.Clocks;
import org.unhunch.session.PlayChoices;
import org.unhunch.session.PlayingSession;
import org.unhunch.session.SessionServices;
import org.unhunch.session.SessionStart;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.Quiet;
import org.unhunch.testing.ScreenKit;
import org.unhunch.testing.Shipped;
import org.unhunch.timeline.Step;
import org.unhunch.timeline.Timeline;
import org.unhunch.ui.kit.Ui;
import org.unhunch.ui.play.PlayFigure;
import org.unhunch.ui.play.PlayScreen;

/** How late the beginning of a step is shown while something else takes a whole processor. */
public final class Boundaries {
  private static final String LATE = "late ";
  private final Timeline timeline;
  private final CountDownLatch over = new CountDownLatch(1);
  private long started;

  /** The steps of the routine with every exercise, which takes three quarters of an hour. */
  Boundaries(Path catalogFolder) {
    Catalog catalog = CatalogReader.read(catalogFolder).catalog();
    timeline = Timeline.of(catalog.routine(Image.EVERY).orElseThrow(), catalog.pacing());
  }

  /** Plays as ours does for at most so many seconds, and adds how late the steps began. */
  static void measure(Table table, Kit kit, int seconds) throws IOException {
    Path catalog = kit.folders().empty().resolve("catalog");
    kit.ours().writeCatalog(catalog);
    String[] arguments = {catalog.toString(), Integer.toString(seconds)};
    Process process =
        new ProcessBuilder(kit.measurement(Boundaries.class, arguments))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<Double> late =
        process
            .inputReader()
            .lines()
            .filter(line -> line.startsWith(LATE))
            .map(Boundaries::late)
            .toList();
    if (process.onExit().join().exitValue() != 0) {
      throw new IOException("the measurement of the steps broke off");
    }
    List<Double> sorted = late.stream().sorted().toList();
    String of = " of " + sorted.size() + " steps";
    add(table, "lateness of a step's beginning, median" + of, at(sorted, 0.5), "");
    add(table, "lateness, 99th percentile", at(sorted, 0.99), "at most 25 ms");
    add(table, "lateness of the latest step", at(sorted, 1), "");
    add(table, "drift, second half against first", drift(late), "none");
  }

  private static void add(Table table, String what, double millis, String bound) {
    table.row(what, "ms", millis, Table.NONE, bound, Table.NONE);
  }

  private static double late(String line) {
    return Double.parseDouble(line.substring(LATE.length()));
  }

  /** Plays for at most so many seconds and prints by how many milliseconds each step is late. */
  public static void main(String[] arguments) throws Exception {
    new Boundaries(Path.of(arguments[0])).play(Integer.parseInt(arguments[1]));
    System.exit(0); // a window was open
  }

  private void play(int seconds) throws InterruptedException {
    Thread load = new Thread(Boundaries::spin, "load");
    load.setDaemon(true);
    load.start();
    org.unhunch.testing.Ui.theme(false);
    JFrame frame = org.unhunch.testing.Ui.edt(this::play);
    over.await(seconds, TimeUnit.SECONDS);
    org.unhunch.testing.Ui.run(frame::dispose);
    load.interrupt();
  }

  private static double at(List<Double> sorted, double share) {
    return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * share)));
  }

  /** The earliest of each half, since lateness itself comes and goes. */
  private static double drift(List<Double> late) {
    int half = late.size() / 2;
    double first = Collections.min(late.subList(0, half));
    return Collections.min(late.subList(half, late.size())) - first;
  }

  private JFrame play() {
    Clocks clocks = new Clocks(System::nanoTime, System::currentTimeMillis, 1);
    SessionServices services = Quiet.services();
    Ui ui = ScreenKit.of(Shipped.catalog(), Shipped.poses(), Prefs.having().preferences(), clocks);
    PlayingSession session =
        new PlayingSession(
            SessionStart.of(services.memory().begin(), timeline),
            clocks,
            services,
            new PlayChoices(ui.preferences(), Shipped.catalog()),
            message -> {});
    session.player().addListener(this::follow);
    PlayFigure figure = new PlayFigure(ui.pictures(), () -> timeline, () -> false);
    PlayScreen screen = new PlayScreen(ui, session, figure, record -> over.countDown());
    JFrame frame = new JFrame("boundaries");
    frame.add(screen.component());
    frame.setSize(1040, 720);
    frame.setVisible(true);
    started = System.nanoTime();
    screen.start();
    return frame;
  }

  /** What is painted because of this event has been painted when the event after next comes. */
  private void follow(Event event) {
    if (event.reason() == Event.Reason.STEP_DONE) {
      Step step = event.after().step();
      long due = started + TimeUnit.SECONDS.toNanos(step.start());
      EventQueue.invokeLater(
          () -> EventQueue.invokeLater(() -> tell((System.nanoTime() - due) / 1e6)));
    }
  }

  private static void tell(double millis) {
    System.out.println(LATE + millis);
  }

  private static void spin() {
    double sum = 0;
    while (!Thread.interrupted()) {
      sum += Math.sqrt(sum + 1);
    }
  }
}
