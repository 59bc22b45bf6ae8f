package org.unhunch.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unhunch.message.BrokenRule;
import org.unhunch.routine.Side.Sentence;

/** Guards against cues that leave open which side is meant. */
class SentenceTests {
  @ParameterizedTest
  @CsvSource({
    "Breathe., Breathe., Breathe., Breathe.",
    "{Left|Right} arm up., Left arm up., Right arm up., Left (Right) arm up.",
    "The {left|right} with the {right|left}., The left with the right., The right with the left.,"
        + " The left (right) with the right (left).",
    "Za{lewą|prawą}{ a| b}, Zalewą a, Zaprawą b, Zalewą (prawą) a ( b)",
    "One|two $1 \\ {$1|\\}, One|two $1 \\ $1, One|two $1 \\ \\, One|two $1 \\ $1 (\\)",
  })
  void eachSideHasItsOwnWords(String written, String left, String right, String either) {
    Sentence sentence = new Sentence(written);
    assertThat(sentence.on(Side.LEFT)).isEqualTo(left).isEqualTo(sentence.on(Side.FORWARD));
    assertThat(sentence.on(Side.RIGHT)).isEqualTo(right).isEqualTo(sentence.on(Side.BACKWARD));
    assertThat(sentence.with((one, other) -> one + " (" + other + ")")).isEqualTo(either);
    assertThat(sentence.hasSides()).isEqualTo(!left.equals(right));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "}",
        "{}",
        "{a}",
        "{|}",
        "{a|}",
        "{|b}",
        "{a| }",
        "{a|b|c}",
        "{a|b",
        "a|b}",
        "{a|b}}",
        "{{a|b}",
        "{{a|b}|c}",
        "{a|{b|c}}",
        "}{",
        "{a|b} {c",
        "c} {a|b}",
        "}a|b{"
      })
  void whatIsNoPairOfAlternativesIsRefused(String braces) {
    assertThatThrownBy(() -> new Sentence("Lean " + braces + " now."))
        .isInstanceOf(BrokenRule.class);
  }

  @Test
  void onlyAnExerciseWithSidesHasThem() {
    Sentence sided = new Sentence("Lean to the {left|right}.");
    sided.checkFits(Side.Pair.LEFT_RIGHT);
    sided.checkFits(Side.Pair.FORWARD_BACKWARD);
    new Sentence("Lean.").checkFits(Side.Pair.NONE);
    assertThatThrownBy(() -> sided.checkFits(Side.Pair.NONE)).isInstanceOf(BrokenRule.class);
  }
}
