package org.unhunch.ui.mine;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.unhunch.library.Whose;
import org.unhunch.ui.kit.sign.ChipChoice;
import org.unhunch.words.Words;

/** Makes choices of all there is, what is one's own, and what is from others. */
public final class WhoseChoice {
  private WhoseChoice() {}

  /** {@return a choice of whom things are from, which is empty for all of them} */
  public static ChipChoice<Optional<Whose>> of(Words words, Consumer<Optional<Whose>> chosen) {
    ChipChoice.Says<Optional<Whose>> says =
        new ChipChoice.Says<>(
            "whose",
            each -> each.map(Whose::name).orElse("all").toLowerCase(Locale.ROOT),
            each -> words.text(each.map(it -> Words.key("whose.", it)).orElse("whose.all")),
            text -> text);
    return ChipChoice.joined(
        says,
        List.of(Optional.empty(), Optional.of(Whose.MINE), Optional.of(Whose.OTHERS)),
        chosen);
  }
}
