package org.unhunch.choose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unhunch.routine.Exercise;
import org.unhunch.testing.Shipped;

/** Finding exercises by what a person would type. */
class ExerciseSearchTests {
  private final ExerciseSearch search = new ExerciseSearch(Shipped.catalog());

  @ParameterizedTest
  @CsvSource({
    "bird, bird-dog",
    "BIRD  dog, bird-dog",
    "serratus, quadruped-plus",
    "cobra, press-up prone-cobra",
    "child's pose, childs-pose",
    "childs, childs-pose",
    "swiss ball, prone-t swiss-ball-y-t-i",
    "resistance, standing-row",
    "all fours strength, bird-dog quadruped-plus",
    "twisting lying back, trunk-rotation",
    "xyz, ''",
    ".*, ''",
  })
  void everyWordBeginsAWordOfTheExercise(String query, String expected) {
    var ids = search.find(query).stream().map(Exercise::id).sorted().toList();
    if (query.equals(".*")) {
      assertThat(ids).as("only marks, so no words").hasSize(24);
    } else {
      assertThat(ids)
          .containsExactlyElementsOf(
              Arrays.stream(expected.split(" ")).filter(word -> !word.isEmpty()).toList());
    }
  }

  @Test
  void aBlankQueryFindsAll() {
    assertThat(search.find("  ")).hasSize(24);
  }
}
