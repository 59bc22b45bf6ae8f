package org.unhunch.words;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
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
  private static final Set<Kind> LISTED =
      EnumSet.of(Kind.LEFT_OUT, Kind.NOT_ALONE, Kind.EASED, Kind.FEWER_SETS, Kind.NO_TIME);
  private static final Set<Kind> SAVES_TIME = EnumSet.of(Kind.EASED, Kind.FEWER_SETS, Kind.NO_TIME);
  private final Words words;
  private final StepWords steps;

  /** Says it with these words. */
  public ChangeWords(Words words) {
    this.words = words;
    this.steps = new StepWords(words);
  }

  /** {@return the changes as sentences, of which one says all that was done for the same reason} */
  public List<String> lines(Offer offer) {
    Map<List<Object>, List<Change>> byReason = new LinkedHashMap<>();
    for (Change each : offer.changes()) {
      boolean alone = !LISTED.contains(each.kind());
      List<Object> reason = alone ? List.of(each) : List.of(each.kind(), each.care());
      byReason.computeIfAbsent(reason, it -> new ArrayList<>()).add(each);
    }
    return byReason.values().stream().map(this::line).toList();
  }

  /** {@return the changes in a few words, such as "Cow half only."; empty without any} */
  public String brief(Offer offer) {
    List<Change> others =
        offer.changes().stream().filter(each -> !SAVES_TIME.contains(each.kind())).toList();
    String shorter =
        others.size() == offer.changes().size()
            ? ""
            : words.text("change.shortened", words.minutes(offer.seconds()));
    return Stream.concat(Stream.of(shorter), others.stream().map(each -> line(List.of(each))))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private String line(List<Change> changes) {
    String names = words.list(changes.stream().map(each -> each.exercise().name()).toList());
    Change change = changes.get(0);
    String care = change.care().map(Care::name).orElse("");
    String now =
        switch (change.kind()) {
          case OTHER_LEVEL -> change.now().orElseThrow().level().name();
          case REPLACED -> steps.name(change.now().orElseThrow());
          default -> "";
        };
    return words.text(Words.key("change.", change.kind()), names, now, lower(care));
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
