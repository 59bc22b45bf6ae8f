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
import org.unhunch.testing.TestCatalog;

/** Finding exercises by what a person would type. */
class ExerciseSearchTests {
  private final ExerciseSearch search = new ExerciseSearch(TestCatalog.catalog());

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
    ExerciseSearch one =
        new ExerciseSearch(
            new Catalog(
                Vocabulary.EMPTY, List.of(said), List.of(), TestCatalog.catalog().pacing()));
    assertThat(one.find("arbol navi")).containsExactly(said);
    assertThat(one.find("BRÍDGE")).containsExactly(said);
    assertThat(one.find("arboles")).isEmpty();
  }
}
