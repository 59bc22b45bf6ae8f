package org.unhunch.choose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.term.Vocabulary;
import org.unhunch.routine.term.Wording;
import org.unhunch.testing.Fixtures;
import org.unhunch.testing.Shipped;
import org.unhunch.testing.TestCatalog;
import org.unhunch.words.ExerciseWords;
import org.unhunch.words.Language;
import org.unhunch.words.Words;

/** Finding exercises by what a person would type. */
class ExerciseSearchTests {
  private final ExerciseSearch search =
      new ExerciseWords(TestCatalog.catalog(), new Words()).search();

  @ParameterizedTest
  @CsvSource({
    "far, far-reach",
    "FAR  reach, far-reach",
    "seal, half-rise",
    "elastic, band-pull",
    "wiper, knee-drop",
    "lean, corner-lean side-lean",
    "swiss ball, arm-lift",
    "child's fold, resting-fold",
    "childs, resting-fold",
    "resistance, band-pull",
    "hands and knees strength, far-reach",
    "twisting back, knee-drop",
    "xyz, ''",
    ".*, ''",
  })
  void everyWordBeginsAWordOfTheExercise(String query, String expected) {
    var ids = search.find(query).stream().map(Exercise::id).sorted().toList();
    if (query.equals(".*")) {
      assertThat(ids).as("only marks, so no words").hasSize(15);
    } else {
      assertThat(ids)
          .containsExactlyElementsOf(
              Arrays.stream(expected.split(" ")).filter(word -> !word.isEmpty()).toList());
    }
  }

  @Test
  void aBlankQueryFindsAll() {
    assertThat(search.find("  ")).hasSize(15);
  }

  /** What was learned in English is looked for in English, and nobody has every accent at hand. */
  @Test
  void aNameIsFoundInTheFirstLanguageAndWithoutItsAccents() {
    Exercise bridge = Fixtures.exercise("bridge", Fixtures.level("plain").move("lift", 1).build());
    Exercise said = bridge.worded(new Wording("es", List.of("Árbol de Navidad")));
    Catalog catalog =
        new Catalog(Vocabulary.EMPTY, List.of(said), List.of(), TestCatalog.catalog().pacing());
    ExerciseSearch one = new ExerciseWords(catalog, new Words(Language.SPANISH)).search();
    assertThat(one.find("arbol navi")).containsExactly(said);
    assertThat(one.find("BRÍDGE")).containsExactly(said);
    assertThat(one.find("arboles")).isEmpty();
  }

  /** Guards against all but a name being found in one of the two languages only. */
  @ParameterizedTest
  @CsvSource({
    "kräftigt, bird-dog, neck-roll",
    "KRAFTIGT, bird-dog, neck-roll",
    "strength, bird-dog, neck-roll",
    "Oberer Rücken, bird-dog, neck-roll",
    "upper ba, bird-dog, neck-roll",
    "on all fours, bird-dog, neck-roll",
    "rumpfstabilität, bird-dog, neck-roll",
    "staying level, bird-dog, neck-roll",
    "arm alone, bird-dog, neck-roll",
    "widerstandsb, standing-row, bird-dog",
    "resistance, standing-row, bird-dog",
  })
  void allElseIsFoundInBothLanguages(String query, String found, String other) {
    ExerciseWords german =
        new ExerciseWords(Shipped.catalog(Language.GERMAN), new Words(Language.GERMAN));
    assertThat(german.search().find(query))
        .extracting(Exercise::id)
        .contains(found)
        .doesNotContain(other);
  }
}
