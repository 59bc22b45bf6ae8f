package org.unhunch.words;

import org.unhunch.routine.Side;
import org.unhunch.timeline.Step;

/**
 * What the phase of a step is called.
 *
 * @param words the texts
 */
public record PhaseWords(Words words) {
  /** {@return the phase in capitals, such as HOLD} */
  public String capitals(Step step) {
    return text("phase.", step);
  }

  /** {@return the same as the beginning of a line, such as "Hold"} */
  public String inLine(Step step) {
    return text("play.phase.", step);
  }

  private String text(String group, Step step) {
    boolean circling = step.side().filter(side -> side == Side.BACKWARD).isPresent();
    boolean otherWay = step.kind() == Step.Kind.SWITCH_SIDES && circling;
    return words.text(otherWay ? group + "other-way" : Words.key(group, step.kind()));
  }
}
