package org.unhunch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.unhunch.catalog.LoadedCatalog;
import org.unhunch.cli.Outcome;
import org.unhunch.cli.Translated;
import org.unhunch.library.Library;
import org.unhunch.routine.Exercise;
import org.unhunch.testing.Packs;
import org.unhunch.testing.Shipped;
import org.unhunch.testing.Ui;
import org.unhunch.ui.picture.Pictures;
import org.unhunch.words.Language;
import org.unhunch.words.Words;

class LaunchRequestTests {
  private final LaunchRequest request = LaunchRequest.onShipped();

  @Test
  void whatOneChoosesByIsThereWithoutThePoses() {
    LoadedCatalog loaded = request.loaded().join();
    assertThat(loaded.catalog()).isEqualTo(Shipped.catalog());
    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.poses()).isEmpty();
  }

  /** Guards against poses that only the first paint has read: an early key would wait for ever. */
  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void aFigureThatIsAskedForBeforeTheFirstPaintIsShown() {
    Exercise any = request.loaded().join().catalog().exercises().get(0);
    Pictures pictures = new Pictures(new Library(request.source()), new Words());
    assertThat(Ui.edt(() -> pictures.sequence(any, any.start()))).isPresent();
  }

  /** Guards against a pack in the place of a catalog that stays in its own language. */
  @Test
  void aPackInThePlaceOfTheCatalogIsInTheLanguageOfTheWindow() {
    Optional<Path> none = Optional.empty();
    Outcome.Open open =
        new Outcome.Open(
            Translated.read(Packs.QUIET, Language.ENGLISH),
            Outcome.Opening.PLAIN,
            Optional.empty(),
            Optional.of(Packs.QUIET),
            none,
            none,
            Optional.empty());
    LaunchRequest english = LaunchRequest.of(open);
    assertThat(names(english)).contains("Small nod", "Shoulder roll");
    assertThat(names(english.in(Language.GERMAN))).contains("Kleines Nicken", "Schulterkreisen");
    assertThat(names(english.in(Language.SPANISH))).contains("Small nod", "Círculos de hombros");
  }

  private static List<String> names(LaunchRequest request) {
    return request.source().catalog().exercises().stream().map(Exercise::name).toList();
  }
}
