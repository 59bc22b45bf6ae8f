package org.unhunch.ui.monkey;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Toolkit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.unhunch.history.HistoryStore;
import org.unhunch.message.Message;
import org.unhunch.resume.ResumeStore;
import org.unhunch.session.Clocks;
import org.unhunch.settings.Place;
import org.unhunch.settings.Preferences;
import org.unhunch.settings.Settings;
import org.unhunch.settings.SettingsStore;
import org.unhunch.storage.DiskThread;
import org.unhunch.testing.Moments;
import org.unhunch.testing.Quiet;
import org.unhunch.testing.ScreenKit;
import org.unhunch.testing.TestCatalog;
import org.unhunch.testing.Ui;
import org.unhunch.testing.WindowTest;
import org.unhunch.ui.MainWindow;
import org.unhunch.ui.frame.Theme;

/** A monkey at the real window, with a clock that is twenty times as fast: nothing breaks. */
@WindowTest
class MonkeyTests {
  private static final int SPEED = 20;

  private static final int FEW = 250;
  private static final int MANY = 20_000;

  /** What an event may keep a window from answering, in time of a processor. */
  private static final long LONGEST_MILLIS = 250;

  private static final Settings DEFAULTS =
      Settings.startingWith(List.of(new Place("Desk", Set.of("chair", "floor", "wall"))));

  private final Queue<Throwable> faults = new ConcurrentLinkedQueue<>();
  private final TimedQueue queue = new TimedQueue();
  private final DiskThread disk = new DiskThread();
  @TempDir private Path folder;
  private Thread.UncaughtExceptionHandler before;

  @BeforeEach
  void listen() {
    before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> faults.add(fault));
    Toolkit.getDefaultToolkit().getSystemEventQueue().push(queue);
  }

  @AfterEach
  void tidyUp() {
    Ui.run(Monkey::closeAll);
    Ui.run(queue::end);
    Ui.theme(false);
    disk.close();
    Thread.setDefaultUncaughtExceptionHandler(before);
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void aWhileBreaksNothing() {
    play(1, FEW);
  }

  @Test
  @Tag("soak")
  @Timeout(value = 30, unit = TimeUnit.MINUTES)
  void manyMinutesBreakNothing() {
    play(Long.getLong("monkey.seed", 2), MANY);
    assertThat(Ui.edt(queue::longest))
        .as("the work of the longest events")
        .allMatch(each -> each.workMillis() <= LONGEST_MILLIS);
  }

  private void play(long seed, int acts) {
    Monkey monkey = Ui.edt(() -> new Monkey(seed, this::open, queue::doing));
    for (int act = 0; act < acts && faults.isEmpty(); act++) {
      Ui.run(monkey::act);
      Ui.run(() -> {}); // what the act has posted is done before the next
    }
    System.out.printf("monkey %d: %s, %d events%n", seed, monkey.did(), queue.events());
    Ui.edt(queue::longest).forEach(System.out::println);
    faults.forEach(Throwable::printStackTrace);
    assertThat(faults).isEmpty();
    assertThat(kept()).isEmpty();
  }

  private Monkey.Opened open() {
    queue.skipThis();
    SettingsStore store = new SettingsStore(folder, Moments.ANY);
    awaitDisk();
    Preferences preferences =
        new Preferences(
            store.load(DEFAULTS).value(), changed -> disk.execute(() -> store.save(changed)));
    Theme theme = new Theme(() -> false, false);
    theme.follow(preferences);
    MainWindow window =
        new MainWindow(
            ScreenKit.of(
                TestCatalog.catalog(),
                TestCatalog.poses(),
                preferences,
                new Clocks(() -> System.nanoTime() * SPEED, () -> 0, SPEED)),
            Quiet.services(folder),
            theme,
            folder,
            false);
    window.open();
    return new Monkey.Opened(window, preferences);
  }

  /** As the program does: a window does not stand still for a disk. */
  private void awaitDisk() {
    CompletableFuture.runAsync(() -> {}, disk).join();
  }

  /** What is wrong with the files that are left. */
  private List<Message> kept() {
    awaitDisk();
    assertThat(Files.exists(folder.resolve("settings.json"))).isTrue();
    return Stream.of(
            new SettingsStore(folder, Moments.ANY).load(DEFAULTS).problems(),
            new ResumeStore(folder, Moments.ANY).loadOr(rest -> {}).problems(),
            new HistoryStore(folder, Moments.ANY).load().problems())
        .flatMap(List::stream)
        .toList();
  }
}
