package org.unhunch.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unhunch.message.Message;
import org.unhunch.message.Problem;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.routine.term.Vocabulary;
import org.unhunch.testing.SmallCatalog;
import org.unhunch.testing.TestCatalog;
import org.unhunch.words.Words;

class LibraryTests {
  private final Catalog studio = TestCatalog.catalog();
  private final Library library =
      new Library(LibrarySource.of("studio", studio, List.of(), Map.of()));
  private final Exercise star = TestCatalog.stranger();
  private final AtomicInteger told = new AtomicInteger();

  private LibrarySource pack(List<Exercise> exercises, List<Routine> routines) {
    Catalog catalog = new Catalog(Vocabulary.EMPTY, exercises, routines, studio.pacing());
    return LibrarySource.of(
        "pack", catalog, List.of(), Map.of(star.id(), TestCatalog.poses().get("far-reach")));
  }

  private static Routine routine(String id, Exercise exercise) {
    Routine.Entry entry = new Routine.Entry(exercise, exercise.start());
    return new Routine(
        id, id, "One.", List.of(), Optional.empty(), List.of(entry), Optional.empty());
  }

  @Test
  void theFirstSourceAloneIsTheCatalog() {
    assertThat(library.catalog()).isEqualTo(studio);
    assertThat(library.problems()).isEmpty();
  }

  @Test
  void whatALaterSourceHasStandsBesideTheFirst() {
    library.listen(told::incrementAndGet);
    library.put(pack(List.of(star), List.of(routine("stars", star))));
    assertThat(told).hasValue(1);
    assertThat(library.catalog().exercise("star-reach")).contains(star);
    assertThat(library.catalog().exercises())
        .hasSize(studio.exercises().size() + 1)
        .isSortedAccordingTo((one, other) -> one.name().compareTo(other.name()));
    assertThat(library.catalog().routines().get(studio.routines().size()).id()).isEqualTo("stars");
    assertThat(library.catalog().vocabulary()).isEqualTo(studio.vocabulary());
    assertThat(library.poses("star-reach")).isPresent();
    assertThat(library.problems()).isEmpty();
  }

  @Test
  void aRoutineMayHaveExercisesOfTheFirstSource() {
    library.put(pack(List.of(), List.of(routine("lone", studio.exercises().get(0)))));
    assertThat(library.catalog().routine("lone")).isPresent();
  }

  /** Guards the promise that nothing shipped is overridden. */
  @Test
  void whatHasATakenIdIsLeftOutAndTold() {
    Exercise taken = studio.exercises().get(0);
    Exercise other =
        studio.exercises().stream()
            .filter(each -> !each.substitutes().isEmpty())
            .findFirst()
            .orElseThrow()
            .withSubstitutes(List.of());
    library.put(
        pack(
            List.of(star, other),
            List.of(routine("morning", star), routine("changed", other), routine("lone", taken))));
    assertThat(library.catalog().exercise(other.id()))
        .isEqualTo(studio.exercise(other.id()))
        .isPresent();
    assertThat(library.catalog().routine("morning")).isEqualTo(studio.routine("morning"));
    assertThat(library.catalog().routine("changed")).isEmpty();
    assertThat(library.problems())
        .containsExactly(
            left("library.exercise-taken", other.id()),
            left("library.routine-taken", "morning"),
            left("library.routine-without", "changed"));
    assertThat(new Words().lines(library.problems())).allMatch(each -> each.startsWith("pack: "));
  }

  private static Problem left(String why, String id) {
    return new Problem("pack", 0, 0, "", Message.of(why, id));
  }

  @Test
  void aSourceIsReplacedByTheOneOfItsName(@TempDir Path folder) {
    library.put(pack(List.of(), List.of(routine("old", studio.exercises().get(0)))));
    library.put(pack(List.of(), List.of(routine("new", studio.exercises().get(0)))));
    assertThat(library.catalog().routine("old")).isEmpty();
    assertThat(library.catalog().routine("new")).isPresent();
    Catalog sound = new SmallCatalog(folder).read().catalog();
    library.put(LibrarySource.of("studio", sound, List.of(), Map.of()));
    assertThat(library.catalog().vocabulary()).isEqualTo(sound.vocabulary());
    assertThat(library.catalog().routine("new")).as("its exercise has gone").isEmpty();
  }

  /** Guards a session under way, whose figure would stop in the middle of an exercise. */
  @Test
  void whatIsRemovedCanStillBeShown() {
    library.put(pack(List.of(star), List.of()));
    Runnable stop = library.listen(told::incrementAndGet);
    library.remove("pack");
    assertThat(told).hasValue(1);
    assertThat(library.catalog()).isEqualTo(studio);
    assertThat(library.poses("star-reach")).isPresent();
    stop.run();
    library.put(pack(List.of(star), List.of()));
    assertThat(told).hasValue(1);
  }

  @Test
  void theFirstSourceStays() {
    assertThatThrownBy(() -> library.remove("studio")).isInstanceOf(IllegalArgumentException.class);
  }
}
