package org.unhunch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unhunch.catalog.LoadedCatalog;
import org.unhunch.cli.Outcome.Opening;
import org.unhunch.library.Library;
import org.unhunch.pack.Pack;
import org.unhunch.pack.PackContent;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.testing.TestCatalog;
import org.unhunch.words.Language;
import org.unhunch.words.Words;

/** Guards against what is written in German being marked, spoken and sent as English. */
class ShelfTests {
  @TempDir Path folder;

  private Library library(Words words) {
    LoadedCatalog loaded = new LoadedCatalog(TestCatalog.catalog(), Map.of(), List.of());
    Optional<Path> at = Optional.of(folder);
    LaunchRequest request =
        new LaunchRequest(
            CompletableFuture.completedFuture(loaded),
            true,
            Opening.PLAIN,
            Optional.empty(),
            at,
            at,
            Optional.empty(),
            Optional.of(words.language()));
    return new Shelf(request, new DataFiles(at, () -> 0), words, told -> {}).library();
  }

  @ParameterizedTest
  @EnumSource
  void whatIsOnesOwnIsInTheLanguageThatIsShown(Language language) {
    Words words = new Words(language);
    Library library = library(words);
    Exercise reach = TestCatalog.exercise("far-reach");
    library.own().put(reach.withId(library.own().newId("Weit")), Optional.empty());
    Exercise exercise = library.own().exercises().get(0);
    Routine.Entry entry = new Routine.Entry(exercise, exercise.start());
    library
        .own()
        .put(new Routine(library.own().newId("Abend"), "Abend", "Am Ende.", List.of(entry)));
    Routine routine = library.own().routines().get(0);
    String shown = library.catalog().vocabulary().language(); // the test's has no other words
    assertThat(exercise.wording().language()).isEqualTo(shown);
    assertThat(routine.wording().language()).isEqualTo(shown);
    assertThat(List.of(library.toSend(routine), library.toSend(exercise)))
        .extracting(PackContent::pack)
        .extracting(Pack::language)
        .containsOnly(shown);
  }
}
