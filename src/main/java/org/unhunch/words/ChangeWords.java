package org.unhunch.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unhunch.choose.Change;
import org.unhunch.choose.Change.Kind;
import org.unhunch.choose.Offer;
import org.unhunch.routine.Routine;
import org.unhunch.routine.term.Care;
import org.unhunch.routine.term.Equipment;

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

  /** {@return the changes as sentences; of what was done alike to several, one says all of them} */
  public List<String> lines(Offer offer) {
    Stream<Change> saving =
        offer.changes().stream()
            .filter(ChangeWords::savesTime)
            .sorted(Comparator.comparing(Change::kind));
    return sentences(Stream.concat(others(offer), saving));
  }

  private static boolean savesTime(Change change) {
    return SAVES_TIME.contains(change.kind());
  }

  private static Stream<Change> others(Offer offer) {
    return offer.changes().stream().filter(each -> !savesTime(each));
  }

  private List<String> sentences(Stream<Change> changes) {
    Map<Object, List<Change>> alike = new LinkedHashMap<>();
    changes.forEach(
        each -> alike.computeIfAbsent(likeness(each), like -> new ArrayList<>()).add(each));
    return alike.values().stream().map(this::sentence).toList();
  }

  /** What is done instead is another for each exercise. */
  private static Object likeness(Change change) {
    boolean instead = change.now().isPresent() && !savesTime(change);
    return instead ? change : List.of(change.kind(), change.care());
  }

  private String names(List<Change> changes) {
    return words.list(changes.stream().map(Change::exercise).map(steps::title).toList());
  }

  /**
   * {@return the changes in a few words each, such as "Cow half only"; empty without any}
   *
   * @param most how many are said; of more than these it says how many there are, 1 or more
   */
  public String brief(Offer offer, int most) {
    List<String> all = briefly(offer);
    String some = all.stream().limit(most).collect(Collectors.joining(" · "));
    int more = all.size() - most;
    return more > 0 ? words.text("change.brief.more", some, more) : some;
  }

  private List<String> briefly(Offer offer) {
    boolean shorter = offer.changes().stream().anyMatch(ChangeWords::savesTime);
    Stream<String> shortened =
        shorter
            ? Stream.of(words.text("change.brief.shortened", words.minutes(offer.seconds())))
            : Stream.empty();
    Stream<String> others = others(offer).map(each -> sentence("change.brief.", List.of(each)));
    return Stream.concat(shortened, others).toList();
  }

  /** {@return what it needs and how often a day, or else what is missing, in a line; or nothing} */
  public String needs(Offer offer) {
    if (!offer.fits()) {
      return briefUnmet(offer);
    }
    String often = new DoseWords(words).perDay(offer.routine().perDay()).orElse("");
    return Stream.of(needs(offer.routine()), often)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** {@return what a routine needs, in a line; empty if nothing} */
  public String needs(Routine routine) {
    String all = steps.needs(routine.needs());
    return all.isEmpty() ? "" : words.text("pick.needs", all);
  }

  /** {@return what it lacks beside what there is, in a line; empty if nothing} */
  public String missing(Routine routine, Set<Equipment> have) {
    return missing(routine.needs().missing(have));
  }

  private String missing(List<List<Equipment>> all) {
    return all.isEmpty() ? "" : words.text("unmet.brief.missing", steps.equipment(all));
  }

  private String sentence(List<Change> alike) {
    return sentence("change.", alike);
  }

  private String sentence(String keys, List<Change> alike) {
    Change first = alike.get(0);
    String care = first.care().map(Care::name).orElse("");
    String now =
        switch (first.kind()) {
          case OTHER_LEVEL -> first.now().orElseThrow().level().name();
          case REPLACED -> steps.name(first.now().orElseThrow());
          default -> "";
        };
    return words.text(Words.key(keys, first.kind()), names(alike), now, words.within(care));
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
              .map(each -> words.within(words.text(Words.key("posture.", each))))
              .collect(Collectors.joining(", "));
      parts.add(words.text("unmet.posture", postures));
    }
    if (offer.nothingLeft()) {
      parts.add(words.text("unmet.nothing-left"));
    }
    if (offer.tooLong()) {
      parts.add(words.text("unmet.too-long", words.minutes(offer.seconds())));
    }
    return String.join(" ", parts);
  }

  /** {@return the first thing that stands in the way, in a few words; empty if the routine fits} */
  public String briefUnmet(Offer offer) {
    if (!offer.missing().isEmpty()) {
      return missing(offer.missing());
    }
    String postures =
        offer.outOfReach().stream()
            .sorted()
            .map(each -> words.within(words.text(Words.key("posture.short.", each))))
            .collect(Collectors.joining(", "));
    return postures.isEmpty() ? unmet(offer) : words.text("pick.needs", postures);
  }
}
