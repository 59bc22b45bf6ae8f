package org.unhunch.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unhunch.history.HistoryStore;
import org.unhunch.history.Session;
import org.unhunch.history.SessionInProgress;
import org.unhunch.history.When;
import org.unhunch.player.Player;
import org.unhunch.resume.ResumePoint;
import org.unhunch.resume.ResumeStore;
import org.unhunch.resume.StepName;
import org.unhunch.routine.Amounts;
import org.unhunch.routine.Catalog;
import org.unhunch.testing.HandScheduler;
import org.unhunch.testing.Moments;
import org.unhunch.testing.QuickDisk;
import org.unhunch.testing.Said;
import org.unhunch.testing.TestCatalog;
import org.unhunch.timeline.Step;
import org.unhunch.timeline.Timeline;

/** A session that was left, and whatever else may take its place. */
class DisplacedTests {
  private static final long SECOND = 1_000_000_000L;
  private static final UUID LEFT = new UUID(1, 1);
  private final List<String> told = new ArrayList<>();
  private long nanos;

  @TempDir(factory = QuickDisk.class)
  Path folder;

  private HistoryStore history() {
    return new HistoryStore(folder, Moments.ANY);
  }

  private SessionKeeper.Stores stores() {
    return new SessionKeeper.Stores(history(), new ResumeStore(folder, Moments.ANY), Runnable::run);
  }

  private SessionRepository repository() {
    return new SessionRepository(
        stores(), UUID::randomUUID, new Clocks(() -> 0, () -> 0, 1), new HandScheduler(), () -> {});
  }

  /** A session of so many seconds whose program is gone. */
  private Session leave(int seconds) {
    return leave(seconds, LEFT);
  }

  private Session leave(int seconds, UUID id) {
    Player player = new Player(TestCatalog.timeline("evening"), () -> nanos, () -> 0);
    SessionKeeper keeper = keep(player, id);
    player.play();
    nanos += seconds * SECOND;
    player.tick();
    keeper.tick();
    player.stop(); // unheard by the keeper
    return keeper.session();
  }

  private SessionKeeper keep(Player player, UUID id) {
    SessionInProgress progress = SessionInProgress.begin(id, When.somewhere(Instant.EPOCH));
    SessionKeeper keeper =
        new SessionKeeper(player, progress, stores(), () -> 0, each -> told.add(Said.of(each)));
    return keeper;
  }

  private Optional<UUID> place() {
    return new ResumeStore(folder, Moments.ANY)
        .loadOr(rest -> {})
        .value()
        .map(each -> each.underway().sessionId());
  }

  /** Guards against a session that another catalog, window or routine takes the place of. */
  @Test
  void anotherSessionPutsItIntoTheHistoryFirst() {
    for (int seconds : List.of(60, 100)) {
      UUID id = new UUID(1, seconds);
      Session left = leave(seconds, id);
      told.clear();
      keep(new Player(TestCatalog.timeline("morning"), () -> nanos, () -> 0), new UUID(2, seconds));
      assertThat(history().load().value())
          .filteredOn(each -> each.id().equals(id))
          .singleElement()
          .isEqualTo(left);
      assertThat(told).containsExactly("What you did of Evening is kept under Looking back.");
      assertThat(place()).contains(new UUID(2, seconds));
    }
  }

  /** Guards against a session that says it is kept, and of which there is nothing to keep. */
  @Test
  void oneInWhichNothingWasDoneGoesWithoutAWord() {
    for (int seconds : List.of(0, 7)) {
      leave(seconds, new UUID(1, seconds));
      keep(new Player(TestCatalog.timeline("morning"), () -> nanos, () -> 0), new UUID(2, seconds));
      assertThat(place()).contains(new UUID(2, seconds));
    }
    assertThat(history().load().value()).isEmpty();
    assertThat(told).isEmpty();
  }

  @Test
  void oneThatIsResumedOrFinishedIsNotDisplaced() {
    leave(10);
    keep(new Player(TestCatalog.timeline("evening"), () -> nanos, () -> 0), LEFT);
    assertThat(history().load().value()).isEmpty();
    assertThat(told).isEmpty();
  }

  @Test
  void onlyItsOwnPlaceIsForgotten() {
    leave(10);
    assertThat(new ResumeStore(folder, Moments.ANY).delete(new UUID(2, 2))).isEmpty();
    assertThat(place()).contains(LEFT);
    assertThat(new ResumeStore(folder, Moments.ANY).delete(LEFT)).isEmpty();
    assertThat(place()).isEmpty();
  }

  /** Guards against two programs without a lock, of which one saves over the place of the other. */
  @Test
  void whatAnotherProgramSavedMeanwhileIsPutIntoTheHistory() {
    Timeline morning = TestCatalog.timeline("morning");
    Player first = new Player(morning, () -> nanos, () -> 0);
    first.addListener(keep(first, new UUID(2, 2))::changed);
    first.play();
    Session left = leave(60);
    nanos += morning.totalSeconds() * SECOND;
    first.tick();
    assertThat(history().hasFinished(new UUID(2, 2))).isTrue();
    assertThat(history().load().value()).hasSize(2).contains(left);
    assertThat(place()).isEmpty();
  }

  /** Guards against a session whose exercises are gone, as with another catalog, being lost. */
  @Test
  void oneOfACatalogThatIsGoneIsInTheHistoryAndCanStillBeResumedWithIt() {
    Session left = leave(60);
    Catalog all = TestCatalog.catalog();
    Catalog none = new Catalog(all.vocabulary(), List.of(), List.of(), all.pacing());
    for (int start = 0; start < 2; start++) {
      assertThat(
              repository()
                  .left(none, each -> Timeline.of(each, none.pacing()), m -> told.add(Said.of(m))))
          .isEmpty();
    }
    assertThat(told).containsExactly("What you did of Evening is kept under Looking back.");
    assertThat(history().load().value()).containsExactly(left);
    assertThat(repository().left(all, each -> Timeline.of(each, all.pacing()), m -> {}))
        .isPresent();
  }

  /** Guards against a damaged file taking what was done with it. */
  @ParameterizedTest
  @CsvSource({
    "'\"entry\" : ', '\"entry\" : 9'",
    "'\"routine\" : \"evening\"', '\"routine\" : \"../evening\"'",
    "'\"savedAt\" : \"', '\"savedAt\" : \"x'",
    "'\"name\" : \"Evening\"', '\"name\" : 7'",
    "'\"step\" : \"', '\"step\" : \"so '",
    "'\"playedMillis\" : ', '\"playedMillis\" : -'",
  })
  void ofAFileThatCannotBeUsedTheHistoryHasWhatCanBeRead(String right, String wrong)
      throws IOException {
    leave(60);
    Path file = folder.resolve("resume.json");
    String text = Files.readString(file);
    assertThat(text).contains(right);
    Files.writeString(file, text.replaceFirst(Pattern.quote(right), wrong));
    Catalog all = TestCatalog.catalog();
    assertThat(
            repository()
                .left(all, each -> Timeline.of(each, all.pacing()), m -> told.add(Said.of(m))))
        .isEmpty();
    assertThat(history().load().value()).singleElement().returns(LEFT, Session::id);
    assertThat(told).anyMatch(each -> each.endsWith("The file is kept as resume.json.bad-1."));
    assertThat(told).anyMatch(each -> each.endsWith("is kept under Looking back."));
  }

  /** Guards against numbers of a stranger's file that no session can have. */
  @Test
  void howeverLargeTheNumbersAreThereIsASession() {
    ResumePoint.Entry huge =
        new ResumePoint.Entry(
            "a",
            "b",
            Optional.empty(),
            new Amounts(10_000, 10_000, Map.of("x", 10_000)),
            List.of(
                new ResumePoint.Done(
                    new StepName(Step.Kind.MOVE, 1, 1, Optional.empty(), Optional.of("x")),
                    8_640_000_000L,
                    true)),
            List.of());
    ResumePoint point =
        new ResumePoint(
            SessionInProgress.begin(LEFT, When.somewhere(Instant.EPOCH)),
            Instant.EPOCH,
            "r",
            "R",
            Collections.nCopies(300, huge),
            0,
            huge.done().get(0).step(),
            8_640_000_000L,
            0,
            8_640_000_000L);
    assertThat(point.session().exercises().get(0).sides().get(0).secondsPlanned())
        .isEqualTo(Integer.MAX_VALUE);
  }
}
