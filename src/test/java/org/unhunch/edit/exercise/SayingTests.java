package org.unhunch.edit.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said on one side and on the other, as one cue. */
class SayingTests {
  @Test
  void bothSidesComeBackAsTheyWereWritten() {
    List<Saying> all =
        List.of(
            new Saying("Lift your left arm.", "Lift your right arm."),
            new Saying("Left arm up, right leg back.", "Right arm up, left leg back."),
            new Saying("Turn.", "Turn."),
            new Saying("Turn to the window.", "Turn back."),
            new Saying("Go on to the wall", "Go to the wall"),
            new Saying("Left", "Right, and slowly"));
    for (Saying each : all) {
      assertThat(Saying.of(each.written())).isEqualTo(each);
    }
  }

  /** The set-up showed its braces, as only a single sentence was known by its sides. */
  @Test
  void eachLineHasItsOwnSides() {
    Saying both =
        new Saying("Sit down.\nLift your left arm.", "Sit down.\nLift your right arm.\nBreathe.");
    assertThat(both.written()).isEqualTo("Sit down.\nLift your {left|right} arm.\nBreathe.");
    assertThat(Saying.of("Sit down.\nLift your {left|right} arm."))
        .isEqualTo(new Saying("Sit down.\nLift your left arm.", "Sit down.\nLift your right arm."));
  }

  @Test
  void onlyWhatDiffersStandsInBraces() {
    assertThat(new Saying("Lift your left arm.", "Lift your right arm.").written())
        .isEqualTo("Lift your {left|right} arm.");
    assertThat(new Saying("Left arm, right leg.", "Right arm, left leg.").written())
        .isEqualTo("{Left|Right} arm, {right|left} leg.");
    assertThat(new Saying("Turn.", "Turn.").hasSides()).isFalse();
  }

  @Test
  void oneThatIsBlankOrHasABraceLeavesTheOtherAlone() {
    assertThat(new Saying("Lift.", " ").written()).isEqualTo("Lift.");
    assertThat(new Saying("", "Lift.").written()).isEqualTo("Lift.");
    assertThat(new Saying("Lift {", "Lift it").written()).isEqualTo("Lift {");
    assertThat(Saying.of("Lift {").hasSides()).isFalse();
  }
}
