package org.unhunch.catalog.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.unhunch.routine.Dose;
import org.unhunch.routine.Length;
import org.unhunch.routine.Origin;
import org.unhunch.routine.Quantity;
import org.unhunch.routine.term.Longest;
import org.unhunch.routine.term.Vocabulary;

/**
 * The reasons for the numbers of a dose. Many numbers have the same, so a reason is named by what
 * it says.
 */
record DoseTexts(Lookup texts, TermTexts terms) {
  /** What a dose says of its numbers. */
  static Stream<String> reasons(Dose dose) {
    Stream.Builder<String> reasons = Stream.builder();
    Lookup noting =
        (key, text, most) -> {
          reasons.add(text);
          return text;
        };
    new DoseTexts(noting, new TermTexts(Vocabulary.EMPTY, "", noting)).of(dose);
    return reasons.build();
  }

  Dose of(Dose dose) {
    Map<String, Length> phases = new LinkedHashMap<>();
    dose.phases().forEach((name, each) -> phases.put(name, of(each)));
    return new Dose(
        dose.source().map(terms::of),
        of(dose.reps()),
        of(dose.sets()),
        phases,
        dose.restBetweenReps().map(this::of),
        dose.restBetweenSets().map(this::of),
        dose.perSide().map(this::of));
  }

  private Length of(Length length) {
    return new Length(of(length.amount()), length.unit());
  }

  Quantity of(Quantity number) {
    return new Quantity(number.low(), number.high(), number.now(), of(number.origin()));
  }

  private Origin of(Origin origin) {
    String reason = origin.reason();
    String said =
        reason.isEmpty()
            ? reason
            : texts.text("reason/" + English.hash(reason), reason, Longest.SENTENCE);
    return new Origin(
        origin.statedBy().stream().map(terms::of).toList(), said, origin.about(), origin.goal());
  }
}
