package org.unhunch.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.unhunch.choose.Change;
import org.unhunch.choose.Offer;
import org.unhunch.routine.term.Care;

/** How a routine was changed for a person, and what stands in its way, in words. */
public final class ChangeWords {
  private final Words words;
  private final StepWords steps;

  /** Says it with these words. */
  public ChangeWords(Words words) {
    this.words = words;
    this.steps = new StepWords(words);
  }

  /** {@return all changes in one line, such as "Cat-cow: Cow half only."; empty without any} */
  public String changes(Offer offer) {
    return offer.changes().stream().map(this::change).collect(Collectors.joining(" "));
  }

  /** {@return one change as a sentence} */
  public String change(Change change) {
    String name = change.exercise().name();
    String care = change.care().map(Care::name).orElse("");
    String now =
        switch (change.kind()) {
          case OTHER_LEVEL -> change.now().orElseThrow().level().name();
          case REPLACED -> steps.name(change.now().orElseThrow());
          default -> "";
        };
    return words.text(Words.key("change.", change.kind()), name, now, lower(care));
  }

  /** {@return what stands in the way, in one line; empty if the routine fits} */
  public String unmet(Offer offer) {
    List<String> parts = new ArrayList<>();
    if (!offer.missing().isEmpty()) {
      parts.add(words.text("unmet.missing", steps.equipment(offer.missing())));
    }
    if (!offer.outOfReach().isEmpty()) {
      String postures =
          offer.outOfReach().stream()
              .sorted()
              .map(each -> lower(words.text(Words.key("posture.", each))))
              .collect(Collectors.joining(", "));
      parts.add(words.text("unmet.posture", postures));
    }
    if (offer.nothingLeft()) {
      parts.add(words.text("unmet.nothing-left"));
    }
    if (offer.tooLong()) {
      parts.add(words.text("unmet.too-long"));
    }
    return String.join(" ", parts);
  }

  private static String lower(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }
}
