package org.unhunch.player;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unhunch.testing.Fixtures.exercise;
import static org.unhunch.testing.Fixtures.hold;
import static org.unhunch.testing.Fixtures.level;
import static org.unhunch.testing.Fixtures.timeline;

import org.junit.jupiter.api.Test;
import org.unhunch.routine.Side;
import org.unhunch.timeline.Timeline;

class SessionScriptTests {
  private final Timeline bothSides =
      timeline(
          exercise(
              "lean",
              level("plain").move("lean", 3).hold("stay", 25).sides(Side.Pair.LEFT_RIGHT).build()));

  @Test
  void aSessionPlaysToItsEnd() {
    new SessionScript(bothSides)
        .play()
        .left(10)
        .at(10)
        .expect("MOVE")
        .at(13)
        .expect("HOLD")
        .left(25)
        .at(38)
        .expect("SWITCH_SIDES")
        .at(43)
        .expect("MOVE")
        .at(46)
        .expect("HOLD")
        .at(71)
        .expect("FINISHED")
        .at(100)
        .expect();
  }

  @Test
  void theScriptFailsOnAnEventThatItDoesNotExpect() {
    SessionScript script = new SessionScript(bothSides).play();
    assertThatThrownBy(() -> script.at(11))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("10.0 MOVE");
  }

  @Test
  void theScriptFailsOnAnEventThatDoesNotCome() {
    SessionScript script = new SessionScript(timeline(hold("stay", 30, 1))).play();
    assertThatThrownBy(() -> script.at(9).expect("HOLD"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("9.0 HOLD");
  }

  @Test
  void theScriptFailsOnAnotherEventThanItExpects() {
    SessionScript script = new SessionScript(bothSides).play();
    assertThatThrownBy(() -> script.at(10).expect("HOLD")).isInstanceOf(AssertionError.class);
  }
}
