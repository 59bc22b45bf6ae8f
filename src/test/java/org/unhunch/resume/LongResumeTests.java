package org.unhunch.resume;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unhunch.history.ExerciseDone.SideCount;
import org.unhunch.history.HistoryStore;
import org.unhunch.history.Session;
import org.unhunch.resume.ResumePoint.Done;
import org.unhunch.resume.ResumePoint.Entry;
import org.unhunch.routine.Amounts;
import org.unhunch.testing.Moments;
import org.unhunch.testing.QuickDisk;
import org.unhunch.timeline.Step;

/** The longest sessions that a catalog allows, and shorter ones, are kept so that they are read. */
class LongResumeTests {
  @TempDir(factory = QuickDisk.class)
  Path folder;

  /** Guards against a file that this program writes and then refuses as too long. */
  @ParameterizedTest
  @CsvSource({
    "1, 1, 5, 0",
    "500, 1, 5, 499",
    "500, 499, 10, 250",
    "500, 499, 1900, 499",
    "1, 500, 2000, 0"
  })
  void whatIsSavedIsReadAndPlaysOnFromThere(int exercises, int phases, int letters, int at) {
    ResumePoint point = point(exercises, phases, letters, at);
    assertThat(new ResumeStore(folder, Moments.ANY).save(point)).isEmpty();
    var loaded = new ResumeStore(folder, Moments.ANY).loadOr(rest -> {});
    assertThat(loaded.problems()).isEmpty();
    ResumePoint read = loaded.value().orElseThrow();
    assertThat(read.step()).isEqualTo(point.step());
    assertThat(read.entryIndex()).isEqualTo(at);
    assertThat(read.entries())
        .extracting(Entry::sides)
        .isEqualTo(Collections.nCopies(exercises, point.entries().get(0).sides()));
    Session session = point.session();
    assertThat(new HistoryStore(folder, Moments.ANY).append(session)).isEmpty();
    assertThat(new HistoryStore(folder, Moments.ANY).hasFinished(session.id())).isFalse();
    assertThat(new HistoryStore(folder, Moments.ANY).holds(session)).isTrue();
    var history = new HistoryStore(folder, Moments.ANY).load();
    assertThat(history.problems()).isEmpty();
    assertThat(history.value()).singleElement().returns(session.when(), Session::when);
  }

  private static ResumePoint point(int exercises, int phases, int letters, int at) {
    List<String> names =
        IntStream.range(0, phases).mapToObj(i -> i + "x".repeat(letters - 1)).toList();
    Map<String, Integer> lengths = new TreeMap<>();
    names.forEach(name -> lengths.put(name, 600));
    List<Done> done =
        names.stream()
            .map(name -> new StepName(Step.Kind.HOLD, 1, 1, Optional.empty(), Optional.of(name)))
            .map(step -> new Done(step, 600_000, true))
            .toList();
    SideCount side = new SideCount(Optional.empty(), 1, 1, 600 * phases, 600 * phases);
    Entry entry =
        new Entry("e", "l", Optional.of("V"), new Amounts(1, 1, lengths), done, List.of(side));
    return new ResumePoint(
        ResumeResolverTests.UNDERWAY,
        Instant.EPOCH,
        "r",
        "R".repeat(2_000),
        Collections.nCopies(exercises, entry),
        at,
        done.get(0).step(),
        1_000,
        0,
        5_000);
  }
}
