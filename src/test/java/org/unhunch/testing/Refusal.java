package org.unhunch.testing;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.unhunch.message.BrokenRule;

/** What the domain says of a value that it refuses. */
public final class Refusal {
  private Refusal() {}

  /** {@return the words for the rule that the maker breaks} */
  public static String of(Runnable maker) {
    BrokenRule broken = catchThrowableOfType(BrokenRule.class, maker::run);
    return Said.WORDS.text(broken.rule());
  }
}
