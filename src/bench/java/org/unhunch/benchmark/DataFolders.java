package org.unhunch.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.unhunch.history.SessionInProgress;
import org.unhunch.history.Sessions;
import org.unhunch.history.When;
import org.unhunch.player.Checkpoint;
import org.unhunch.resume.ResumePoint;
import org.unhunch.resume.ResumeStore;
import org.unhunch.routine.Catalog;
import org.unhunch.testing.MadeHistory;
import org.unhunch.testing.Moments;
import org.unhunch.testing.Shipped;
import org.unhunch.timeline.Timeline;

/** What a program finds of an earlier time; each start has a copy of its own. */
final class DataFolders {
  private static final String SETTINGS =
      """
      {"version":1,"beforeFirstSessionSeen":true,"muted":true,"voiceOffered":true,"minutes":12,
      "places":[{"name":"Office","equipment":["chair","wall"]},{"name":"Home","equipment":["mat"]}],
      "place":"Office","postures":["SEATED","STANDING"],"reduceMotion":%s}
      """;

  private static final int SESSIONS = 100;
  private static final int DAYS = 200;
  private final Path folder;
  private int made;

  /** Folders that are made in this one. */
  DataFolders(Path folder) {
    this.folder = folder;
  }

  /** {@return a folder that is to be the home of data, without any} */
  Path empty() throws IOException {
    made++;
    return Files.createDirectories(folder.resolve("home-" + made));
  }

  /** {@return one with settings, muted, and with a hundred sessions} */
  Path livedIn(boolean reduceMotion) throws IOException {
    Path home = empty();
    Path data = Files.createDirectories(data(home));
    Files.writeString(data.resolve("settings.json"), SETTINGS.formatted(reduceMotion));
    Sessions.write(MadeHistory.of(Shipped.catalog(), SESSIONS, DAYS), data);
    return home;
  }

  /** {@return one with a session that was left an hour ago, too} */
  Path left() throws IOException {
    Path home = livedIn(false);
    Catalog catalog = Shipped.catalog();
    Timeline timeline = Timeline.of(catalog.routines().get(0), catalog.pacing());
    Instant then = Instant.now().minus(Duration.ofHours(1));
    SessionInProgress underway = SessionInProgress.begin(UUID.randomUUID(), When.somewhere(then));
    int half = timeline.steps().size() / 2;
    Checkpoint there = new Checkpoint(half, 0, List.of(), timeline.totalSeconds() * 500_000_000L);
    ResumeStore store = new ResumeStore(data(home), Moments.ANY);
    if (store.save(ResumePoint.of(underway, then, timeline, there)).isPresent()) {
      throw new IOException("the left session was not saved");
    }
    return home;
  }

  /** {@return where the program keeps its data in such a home} */
  static Path data(Path home) {
    return home.resolve("unhunch");
  }
}
