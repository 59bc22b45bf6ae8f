package org.unhunch.words;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unhunch.choose.Change;
import org.unhunch.choose.Change.Kind;
import org.unhunch.choose.Offer;
import org.unhunch.routine.term.Care;

/** How a routine was changed for a person, and what stands in its way, in words. */
public final class ChangeWords {
  private static final Set<Kind> SAVES_TIME = EnumSet.of(Kind.EASED, Kind.FEWER_SETS, Kind.NO_TIME);
  private final Words words;
  private final StepWords steps;

  /** Says it with these words. */
  public ChangeWords(Words words) {
    this.words = words;
    this.steps = new StepWords(words);
  }

  /**
   * {@return the changes as sentences; of what was done to several exercises to save time, one says
   * all of them}
   */
  public List<String> lines(Offer offer) {
    Map<Kind, List<Change>> saving = new EnumMap<>(Kind.class);
    List<String> lines = new ArrayList<>();
    for (Change each : offer.changes()) {
      if (SAVES_TIME.contains(each.kind())) {
        saving.computeIfAbsent(each.kind(), kind -> new ArrayList<>()).add(each);
      } else {
        lines.add(change(each));
      }
    }
    saving.forEach((kind, all) -> lines.add(words.text(Words.key("change.", kind), names(all))));
    return lines;
  }

  private String names(List<Change> changes) {
    List<String> names = changes.stream().map(each -> each.exercise().name()).toList();
    int last = names.size() - 1;
    String first = String.join(", ", names.subList(0, last));
    return (last == 0 ? "" : first + words.text("list.and")) + names.get(last);
  }

  /** {@return the changes in a few words, such as "Cow half only."; empty without any} */
  public String brief(Offer offer) {
    List<Change> others =
        offer.changes().stream().filter(each -> !SAVES_TIME.contains(each.kind())).toList();
    String shorter =
        others.size() == offer.changes().size()
            ? ""
            : words.text("change.shortened", words.minutes(offer.seconds()));
    return Stream.concat(Stream.of(shorter), others.stream().map(this::change))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
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

  /** {@return the first thing that stands in the way, in a few words; empty if the routine fits} */
  public String briefUnmet(Offer offer) {
    if (!offer.missing().isEmpty()) {
      return words.text("unmet.brief.missing", steps.equipment(offer.missing()));
    }
    String postures =
        offer.outOfReach().stream()
            .sorted()
            .map(each -> lower(words.text(Words.key("posture.short.", each))))
            .collect(Collectors.joining(", "));
    return postures.isEmpty() ? unmet(offer) : words.text("pick.needs", postures);
  }

  private static String lower(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }
}
