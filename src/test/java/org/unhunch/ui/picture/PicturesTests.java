package org.unhunch.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.UIManager;
import org.junit.jupiter.api.Test;
import org.unhunch.figure.FigurePainter;
import org.unhunch.figure.Frame;
import org.unhunch.library.Library;
import org.unhunch.library.LibrarySource;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.pose.Choreography;
import org.unhunch.routine.pose.Pose;
import org.unhunch.testing.TestCatalog;
import org.unhunch.testing.Ui;
import org.unhunch.words.Words;

class PicturesTests {
  private final Exercise exercise = TestCatalog.catalog().exercises().get(0);
  private final CompletableFuture<Map<String, Choreography>> poses = new CompletableFuture<>();
  private final AtomicInteger begun = new AtomicInteger();
  private final AtomicInteger told = new AtomicInteger();
  private final Pictures late =
      new Pictures(
          new Library(
              new LibrarySource(
                  "catalog",
                  TestCatalog.catalog(),
                  List.of(),
                  () -> {
                    begun.incrementAndGet();
                    return poses;
                  })),
          new Words());

  @Test
  void posesAreReadOnceAPictureIsAskedForAndNotToMeasureOne() {
    assertThat(late.has(exercise)).isTrue();
    assertThat(begun).hasValue(0);
    late.whenRead(told::incrementAndGet);
    late.whenRead(told::incrementAndGet);
    assertThat(begun).hasValue(1);
    assertThat(told).hasValue(0);
    poses.complete(Map.of());
    Ui.run(() -> {}); // after what was posted before
    assertThat(told).hasValue(2);
  }

  @Test
  void aFigureWearsTheTonesThatAreChosen() {
    Ui.theme(false);
    FigurePainter usual = Ui.edt(() -> late.painter(Color.WHITE));
    Ui.run(() -> UIManager.put(Pictures.TONES, "dark"));
    assertThat(Ui.edt(() -> late.painter(Color.WHITE))).isNotSameAs(usual);
    Ui.run(() -> UIManager.put(Pictures.TONES, "tan"));
    assertThat(Ui.edt(() -> late.painter(Color.WHITE))).isSameAs(usual);
  }

  @Test
  void anExerciseWithoutPosesHasNoPicture() {
    poses.complete(Map.of());
    assertThat(late.sequence(exercise, exercise.start())).isEmpty();
    assertThat(late.typical(exercise, exercise.start())).isEmpty();
    assertThat(late.has(exercise)).isFalse();
    Library without =
        new Library(LibrarySource.of("catalog", TestCatalog.catalog(), List.of(), Map.of()));
    assertThat(new Pictures(without, new Words()).has(exercise)).isFalse();
  }

  /** Its tile was blank. */
  @Test
  void anExerciseWithoutPosesIsKnownByThePostureThatItIsDoneIn() {
    poses.complete(Map.of());
    Exercise stands = TestCatalog.exercise("band-pull");
    assertThat(stands.start().body().positions().get(0).id()).isEqualTo("standing");
    Frame shown = (Frame) late.typical(stands, stands.start()).orElseThrow();
    assertThat(shown.path()).containsExactly(Pose.standing());
  }

  @Test
  void whatIsTypicalIsWorkedOutOnce() {
    Pictures shipped = TestCatalog.pictures();
    var typical = shipped.typical(exercise, exercise.start());
    assertThat(typical).isPresent();
    assertThat(shipped.typical(exercise, exercise.start()).get()).isSameAs(typical.get());
  }
}
