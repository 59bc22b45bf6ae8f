package org.unhunch.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.unhunch.history.HistoryStore;
import org.unhunch.history.Session;
import org.unhunch.player.SessionRecord.Outcome;
import org.unhunch.resume.ResumePoint;
import org.unhunch.resume.ResumeResolver;
import org.unhunch.resume.ResumeStore;
import org.unhunch.resume.ResumedSession;
import org.unhunch.routine.Catalog;
import org.unhunch.settings.SettingsStore;
import org.unhunch.testing.Child;
import org.unhunch.testing.Moments;
import org.unhunch.testing.TestCatalog;
import org.unhunch.timeline.Timeline;

/** A program that is killed at random moments, again and again, while it plays and saves. */
class KilledTests {
  private static final int FEW = 6;
  private static final int MANY = 300;
  private static final int LONGEST_MILLIS = 900;

  /** What may be lost, by the clock at the speed of 1: what was played since it last saved. */
  private static final double LOST_MILLIS = PlayingChild.SAVE_MILLIS + 10;

  private final Catalog catalog = TestCatalog.catalog();
  private final Timeline timeline = PlayingChild.timeline(catalog);
  private final Set<String> saved = new LinkedHashSet<>();
  private final List<Double> lost = new ArrayList<>();
  private final Random random = new Random();

  @TempDir Path folder;

  @Test
  void aFewKillsLoseNothing() throws Exception {
    killTimes(FEW);
  }

  @Test
  @Tag("soak")
  @Timeout(value = 60, unit = TimeUnit.MINUTES)
  void manyKillsLoseNothing() throws Exception {
    killTimes(MANY);
    assertThat(saved).as("sessions that came to their end").hasSizeGreaterThan(MANY / 30);
  }

  private void killTimes(int times) throws Exception {
    for (int kill = 0; kill < times; kill++) {
      // Slower, the place is mostly saved by the clock; faster, at the events of the player.
      int speed = random.nextBoolean() ? 10 : 200;
      List<String> printed;
      try (Child child = new Child(PlayingChild.class, folder, speed)) {
        child.awaitFirstLine();
        Thread.sleep(random.nextInt(LONGEST_MILLIS));
        printed = child.kill();
      }
      assertThat(printed).as("kill " + kill).allMatch(line -> line.matches("(AT|SAVED) .*"));
      checkPlace(last(printed, "AT ").orElseThrow(), speed);
      printed.stream().filter(line -> line.startsWith("SAVED ")).forEach(this::noteSaved);
      checkSettings();
    }
    checkHistory();
    lost.sort(null);
    System.out.printf(
        "%d kills: at most %.0f ms of place lost, %.0f ms in the middle; %d sessions saved, all there%n",
        times, lost.get(lost.size() - 1), lost.get(lost.size() / 2), saved.size());
  }

  private void noteSaved(String line) {
    saved.add(line.split(" ")[1]);
  }

  /** A line that the kill cut short does not count, and has no full set of words. */
  private static Optional<String> last(List<String> printed, String start) {
    return printed.stream()
        .filter(line -> line.startsWith(start) && line.matches("AT [-0-9a-f]{36} [0-9]+"))
        .reduce((earlier, later) -> later);
  }

  private void checkPlace(String at, int speed) {
    String[] words = at.split(" ");
    UUID id = UUID.fromString(words[1]);
    double played = Double.parseDouble(words[2]);
    var loaded = new ResumeStore(folder, Moments.ANY).loadOr(rest -> {});
    assertThat(loaded.problems()).isEmpty();
    Optional<ResumePoint> point =
        loaded.value().filter(each -> each.underway().sessionId().equals(id));
    if (point.isEmpty()) {
      // Either it had only just begun, or it was over and its place forgotten.
      boolean over = new HistoryStore(folder, Moments.ANY).hasFinished(id);
      assertThat(over || played / speed < LOST_MILLIS).isTrue();
      return;
    }
    ResumedSession found =
        ResumeResolver.resume(
                point.get(), catalog, routine -> Timeline.of(routine, catalog.pacing()))
            .orElseThrow();
    assertThat(found.changed()).isFalse();
    long start = timeline.steps().get(found.checkpoint().index()).start() * 1000L;
    double place = start + found.checkpoint().elapsedNanos() / 1e6;
    double gap = Math.abs(played - place) / speed;
    assertThat(gap).as("lost, in milliseconds at the speed of 1").isLessThan(LOST_MILLIS);
    lost.add(gap);
  }

  private void checkSettings() {
    var loaded = new SettingsStore(folder, Moments.ANY).load(PlayingChild.DEFAULTS);
    assertThat(loaded.problems()).isEmpty();
  }

  private void checkHistory() throws Exception {
    var history = new HistoryStore(folder, Moments.ANY).load();
    assertThat(history.problems()).isEmpty();
    assertThat(history.value().stream().map(each -> each.id().toString())).containsAll(saved);
    for (Session session : history.value()) {
      assertThat(session.finished()).isTrue();
      // Each restart rounds the time in each step to a millisecond.
      assertThat(session.playedSeconds())
          .isBetween(timeline.totalSeconds() - 1, timeline.totalSeconds() + 1);
      assertThat(session.exercises()).allMatch(each -> each.outcome() == Outcome.DONE);
    }
    assertThat(Files.list(folder).map(each -> each.getFileName().toString()))
        .noneMatch(name -> name.contains(".bad"));
  }
}
