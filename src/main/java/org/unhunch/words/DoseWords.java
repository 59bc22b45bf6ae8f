package org.unhunch.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.unhunch.routine.Dose;
import org.unhunch.routine.Length;
import org.unhunch.routine.Level;
import org.unhunch.routine.Origin;
import org.unhunch.routine.Pacing;
import org.unhunch.routine.Phase;
import org.unhunch.routine.Quantity;
import org.unhunch.routine.Routine;
import org.unhunch.routine.Side;
import org.unhunch.timeline.Timeline;

/** A dose in words, computed from its numbers so that it can never disagree with the timer. */
public final class DoseWords {
  private static final String ONE = "1";
  private final Words words;
  private final StepWords steps;

  /** Says it with these words. */
  public DoseWords(Words words) {
    this.words = words;
    this.steps = new StepWords(words);
  }

  /** {@return the dose in a line, such as "2 sets of 10 reps, hold 3 s, about 4 min"} */
  public String summary(Routine.Entry entry, Pacing pacing) {
    List<String> parts = new ArrayList<>();
    String each = each(entry.level(), "dose.each.").map(it -> " " + it).orElse("");
    parts.add(reps(entry.dose(), words::range) + each);
    hold(entry, words::range).ifPresent(parts::add);
    int work = Timeline.secondsOf(entry, pacing);
    parts.add(work < 60 ? words.text("dose.about-seconds", work) : about(work));
    return String.join(", ", parts);
  }

  private String about(int seconds) {
    return words.text("dose.about-minutes", Math.round(seconds / 60f));
  }

  /** {@return the dose as it is now, such as "5 reps, hold 10 s, each side"} */
  public String now(Routine.Entry entry) {
    List<String> parts = new ArrayList<>();
    parts.add(reps(entry.dose(), words::now));
    hold(entry, words::now).ifPresent(parts::add);
    each(entry.level(), "dose.now.each.").ifPresent(parts::add);
    return list(parts);
  }

  /** {@return the same where it begins a line, such as "About 10 reps"} */
  public String line(Routine.Entry entry) {
    return Words.capital(now(entry));
  }

  private Optional<String> each(Level level, String group) {
    if (level.sides() == Side.Pair.NONE) {
      return Optional.empty();
    }
    String each = words.text(group + (level.sides().isOfBody() ? "side" : "direction"));
    boolean turns = level.order() == Side.Succession.ALTERNATE;
    return Optional.of(turns ? words.text("dose.alternating", each) : each);
  }

  private String reps(Dose dose, Function<Quantity, String> amount) {
    String reps = amount.apply(dose.reps());
    String sets = amount.apply(dose.sets());
    String said =
        sets.equals(ONE)
            ? words.text(reps.equals(ONE) ? "dose.once" : "dose.reps", reps)
            : words.text("dose.sets", sets, reps);
    return words.goal(dose.reps(), said);
  }

  /** Where holds differ in length, they are left to the list of numbers. */
  private Optional<String> hold(Routine.Entry entry, Function<Quantity, String> amount) {
    List<String> lengths = holds(entry, amount);
    return lengths.size() == 1
        ? Optional.of(words.text("dose.hold", lengths.get(0)))
        : Optional.empty();
  }

  private List<String> holds(Routine.Entry entry, Function<Quantity, String> amount) {
    return entry.level().script().stream()
        .filter(phase -> phase.kind() == Phase.Kind.HOLD)
        .map(phase -> entry.dose().phases().get(phase.name()))
        .map(each -> length(each, amount))
        .distinct()
        .toList();
  }

  /** {@return how long the holds of a repetition are now, as a line; empty if there are none} */
  public String held(Routine.Entry entry) {
    List<String> all = holds(entry, words::now);
    return all.isEmpty() ? "" : words.text("play.held", list(all));
  }

  private String length(Length length) {
    return length(length, words::range);
  }

  private String length(Length length, Function<Quantity, String> amount) {
    Quantity number = length.amount();
    return words.goal(number, length(length.unit(), amount.apply(number), number.high()));
  }

  private String length(Length.Unit unit, String amount, int most) {
    String key = unit == Length.Unit.SECONDS ? "dose.seconds" : "dose.breaths";
    return words.text(key, most, amount);
  }

  /** {@return how a length is meant, such as "about 30 s" or "goal 10 s"; empty if exactly so} */
  public String meant(Length length) {
    Origin origin = length.amount().origin();
    String now = length(length.unit(), words.now(length.amount()), length.amount().now());
    return origin.goal() ? words.text("play.goal", now) : origin.about() ? now : "";
  }

  /** {@return the dose in a line, and whose it is} */
  public String from(Routine.Entry entry, Pacing pacing) {
    String summary = summary(entry, pacing);
    return entry
        .dose()
        .source()
        .map(source -> words.text("exercise.dose-of", summary, source.title()))
        .orElse(words.text("exercise.dose-ours", summary));
  }

  /** {@return who says the numbers, a line per source that states some and per reason of ours} */
  public List<String> origins(Routine.Entry entry) {
    Map<String, List<String>> stated = new LinkedHashMap<>();
    Map<String, List<String>> chosen = new LinkedHashMap<>();
    numbers(entry)
        .forEach(
            (said, number) -> {
              Origin origin = number.origin();
              origin.statedBy().forEach(source -> add(stated, source.title(), said));
              if (!origin.reason().isEmpty()) {
                add(chosen, origin.reason(), said);
              }
            });
    List<String> lines = new ArrayList<>();
    stated.forEach((title, all) -> lines.add(words.text("dose.stated", title, list(all))));
    chosen.forEach((reason, all) -> lines.add(words.text("dose.chosen", list(all), reason)));
    return lines;
  }

  private static void add(Map<String, List<String>> lists, String key, String value) {
    lists.computeIfAbsent(key, each -> new ArrayList<>()).add(value);
  }

  private static String list(List<String> parts) {
    return String.join(", ", parts);
  }

  /** Every number of the dose by what it says in words; one set is not worth a word. */
  private Map<String, Quantity> numbers(Routine.Entry entry) {
    Dose dose = entry.dose();
    Map<String, Quantity> numbers = new LinkedHashMap<>();
    String reps = words.range(dose.reps());
    put(numbers, reps.equals(ONE) ? "dose.once" : "dose.reps", Optional.of(dose.reps()));
    put(numbers, "dose.n-sets", Optional.of(dose.sets()).filter(sets -> sets.high() > 1));
    dose.phases()
        .forEach(
            (name, length) ->
                numbers.put(
                    words.text("dose.phase", called(entry, name), length(length)),
                    length.amount()));
    put(numbers, "dose.rest-reps", dose.restBetweenReps());
    put(numbers, "dose.rest-sets", dose.restBetweenSets());
    put(numbers, "dose.per-side", dose.perSide());
    put(numbers, "dose.per-day", entry.exercise().perDay());
    entry
        .level()
        .body()
        .measures()
        .forEach(each -> numbers.put(steps.measure("measure.of.", each), each.amount()));
    return numbers;
  }

  private void put(Map<String, Quantity> numbers, String key, Optional<Quantity> number) {
    number.ifPresent(
        each -> numbers.put(words.goal(each, words.text(key, words.range(each))), each));
  }

  /** What the phase that a dose names is called. */
  private static String called(Routine.Entry entry, String name) {
    return entry.level().script().stream()
        .filter(phase -> phase.name().equals(name))
        .map(Phase::called)
        .findFirst()
        .orElse(name);
  }

  /**
   * {@return what differs in the dose of another entry of the same level, such as "12 reps instead
   * of 10"; empty if nothing}
   */
  public String change(Routine.Entry from, Routine.Entry to) {
    Dose now = from.dose();
    Dose next = to.dose();
    List<String> parts = new ArrayList<>();
    if (now.reps().now() != next.reps().now()) {
      parts.add(words.text("step.reps", next.reps().now(), now.reps().now()));
    }
    if (now.sets().now() != next.sets().now()) {
      parts.add(words.text("step.sets", next.sets().now(), now.sets().now()));
    }
    now.phases()
        .forEach(
            (name, length) -> {
              Length other = next.phases().get(name);
              if (other.amount().now() != length.amount().now()) {
                parts.add(words.text("step.phase", called(from, name), at(other), at(length)));
              }
            });
    return list(parts);
  }

  /** {@return the numbers of a dose that have a range, as they are now, such as "12 reps"} */
  public String present(Routine.Entry entry) {
    Dose dose = entry.dose();
    List<String> parts = new ArrayList<>();
    if (dose.sets().isRange()) {
      parts.add(words.text("count.sets", dose.sets().now()));
    }
    if (dose.reps().isRange()) {
      parts.add(words.text("count.reps", dose.reps().now()));
    }
    dose.phases()
        .forEach(
            (name, length) -> {
              if (length.amount().isRange()) {
                parts.add(words.text("dose.phase", called(entry, name), at(length)));
              }
            });
    return list(parts);
  }

  private String at(Length length) {
    return length(length.unit(), "" + length.amount().now(), length.amount().now());
  }

  /** {@return how many times a day, such as "3–5 times a day"; empty where nobody says} */
  public Optional<String> perDay(Optional<Quantity> perDay) {
    return perDay.map(each -> words.text("dose.per-day", words.range(each)));
  }

  /** {@return the rests before an exercise and what is said in them; empty without any} */
  public String rests(Routine.Entry entry) {
    return rests(entry.rests(), true);
  }

  /** {@return the same after the last exercise} */
  public String closing(Routine routine) {
    return rests(routine.closing(), false);
  }

  private String rests(List<Routine.Rest> rests, boolean first) {
    return IntStream.range(0, rests.size())
        .mapToObj(each -> rest(rests.get(each), first && each == 0))
        .collect(Collectors.joining(" "));
  }

  private String rest(Routine.Rest rest, boolean first) {
    String key =
        rest.waits()
            ? (first ? "rest.waits" : "rest.then.waits")
            : (first ? "rest.for" : "rest.then.for");
    return words.text(key, words.clock(rest.seconds()), rest.say()).strip();
  }
}
