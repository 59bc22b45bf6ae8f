package org.unhunch.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unhunch.routine.Caution;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Level;
import org.unhunch.routine.Needs;
import org.unhunch.routine.Phase;
import org.unhunch.routine.Routine;
import org.unhunch.routine.Routine.Rest;
import org.unhunch.routine.Side;
import org.unhunch.routine.Side.Sentence;
import org.unhunch.routine.term.Equipment;
import org.unhunch.routine.term.Position;
import org.unhunch.timeline.Step;
import org.unhunch.timeline.Timeline;
import org.unhunch.timeline.Transition;
import org.unhunch.timeline.Transition.Move;

/** What is said of a step, the same on the screen, in a terminal and aloud. */
public final class StepWords {
  /** One fetches things on one's feet, so these come first. */
  private static final Set<Move> UPWARD = Set.of(Move.STAND_UP, Move.GET_UP);

  private final Words words;

  /** Says it with these words. */
  public StepWords(Words words) {
    this.words = words;
  }

  /** {@return the phase in capitals, such as HOLD} */
  public String phase(Step step) {
    return phase("phase.", step);
  }

  /** {@return the same as the beginning of a line, such as "Hold"} */
  public String phaseInLine(Step step) {
    return phase("play.phase.", step);
  }

  private String phase(String group, Step step) {
    boolean circling = step.side().filter(side -> side == Side.BACKWARD).isPresent();
    boolean otherWay = step.kind() == Step.Kind.SWITCH_SIDES && circling;
    return words.text(otherWay ? group + "other-way" : Words.key(group, step.kind()));
  }

  /** {@return what to do now, in a sentence or a few} */
  public String cue(Step step) {
    return switch (step.kind()) {
      case MOVE, HOLD -> said(step.phase().orElseThrow().cue(), step.side());
      case REP ->
          step.entry().level().script().stream()
              .map(phase -> said(phase.cue(), phase.side().or(step::side)))
              .collect(Collectors.joining(" "));
      case GET_READY -> (transition(step) + " " + String.join(" ", setup(step))).strip();
      case SWITCH_SIDES -> otherSide(step);
      case REST, BREAK ->
          step.rest()
              .map(Rest::say)
              .filter(each -> !each.isEmpty())
              .orElseGet(() -> words.text("cue.rest"));
    };
  }

  /** {@return what changes on the way to an exercise, as a sentence; empty if nothing does} */
  public String transition(Step step) {
    return step.transition().map(way -> sentence(way, step)).orElse("");
  }

  private String sentence(Transition transition, Step to) {
    List<String> parts = new ArrayList<>();
    transition.putAside().forEach(each -> parts.add(with("transition.put-aside", each)));
    transition.bring().forEach(each -> parts.add(with("transition.bring", each)));
    transition.goTo().forEach(each -> parts.add(with("transition.go-to", each)));
    Move move = transition.move();
    if (move != Move.STAY) {
      String there = words.within(words.either(positions(to)));
      parts.add(
          UPWARD.contains(move) ? 0 : parts.size(),
          words.text(Words.key("transition.", move), there));
    }
    return parts.isEmpty() ? "" : sentence(parts);
  }

  private static List<String> positions(Step step) {
    return step.entry().level().body().positions().stream().map(Position::name).toList();
  }

  private String with(String key, List<Equipment> group) {
    return words.text(key, oneOf(group, Equipment::theOrName));
  }

  private String sentence(List<String> parts) {
    return sentence(words.list(parts));
  }

  /** {@return what begins small, not empty, as a sentence} */
  String sentence(String all) {
    return words.text("transition.sentence", Words.capital(all));
  }

  /** What is set up otherwise on the other side is said again. */
  private String otherSide(Step step) {
    Stream<String> again =
        step.entry().level().setup().stream()
            .filter(Sentence::hasSides)
            .map(each -> said(each, step.side()));
    String side = words.text(Words.key("cue.switch.", step.side().orElseThrow()));
    return Stream.concat(Stream.of(side), again).collect(Collectors.joining(" "));
  }

  /** {@return how to get into the starting position for the side to come, a sentence each} */
  public List<String> setup(Step step) {
    return setup(step.entry().level(), step.side());
  }

  /** {@return the same for a side, or for both if it is empty} */
  public List<String> setup(Level level, Optional<Side> side) {
    Stream<String> measures = measures(level, Optional.empty());
    Stream<String> sentences = level.setup().stream().map(each -> said(each, side));
    return Stream.concat(sentences, measures).toList();
  }

  /** {@return what a sentence says on a side, or on either, such as "the left (right) hand"} */
  public String said(Sentence sentence, Optional<Side> side) {
    return side.map(sentence::on)
        .orElseGet(() -> sentence.with((one, other) -> words.text("side.either", one, other)));
  }

  /**
   * {@return the distances and angles of a phase, or of the starting position, as sentences such as
   * "From the wall to your feet: about 60 cm."}
   */
  Stream<String> measures(Level level, Optional<Phase> phase) {
    return level.measures(phase).stream().map(each -> measure("measure.", each));
  }

  /** The same by other texts, of this group. */
  String measure(String group, Level.Measure measure) {
    String key = Words.key(group, measure.unit());
    return words.text(key, measure.name(), words.range(measure.amount()));
  }

  /** {@return what to mind now; empty if there is nothing} */
  public String caution(Step step) {
    Level level = step.entry().level();
    Stream<String> measures = step.phase().isEmpty() ? Stream.of() : measures(level, step.phase());
    Stream<String> cautions =
        step.entry().exercise().cautions().stream()
            .filter(each -> each.appliesTo(level, step.phase()))
            .map(Caution::text);
    return Stream.concat(measures, cautions).collect(Collectors.joining(" "));
  }

  /** {@return what to mind at a level and who says so, a line each} */
  public List<String> cautions(Exercise exercise, Level level) {
    return exercise.cautions().stream()
        .filter(each -> each.isOf(level))
        .map(this::caution)
        .toList();
  }

  private String caution(Caution caution) {
    return caution
        .source()
        .map(source -> words.text("exercise.mind-of", caution.text(), source.title()))
        .orElse(words.text("exercise.mind-ours", caution.text()));
  }

  /** {@return where in the exercise this is, such as "rep 4 of 12 · set 1 of 2 · left side"} */
  public String count(Step step) {
    Step.Count count = step.count();
    List<String> parts = new ArrayList<>();
    parts.add(words.text("count.rep", count.rep(), count.reps()));
    if (count.sets() > 1) {
      parts.add(words.text("count.set", count.set(), count.sets()));
    }
    sideOf(step).ifPresent(parts::add);
    return String.join(" · ", parts);
  }

  /** {@return the side in words, such as "left side"; empty where there is none} */
  public Optional<String> sideOf(Step step) {
    return step.side().map(side -> words.text(Words.key("side.", side)));
  }

  /** {@return an exercise's name, and which language it is in where that is another} */
  public String title(Exercise exercise) {
    return words.marked(exercise.name(), exercise.wording().language());
  }

  /** {@return the same of a routine} */
  public String title(Routine routine) {
    return words.marked(routine.name(), routine.wording().language());
  }

  /** {@return the same with the name of the level where that is not the plain one} */
  public String name(Routine.Entry entry) {
    return words.marked(spoken(entry), entry.exercise().wording().language());
  }

  /** {@return the same as it is said aloud, whatever its language} */
  public String spoken(Routine.Entry entry) {
    String name = entry.exercise().name();
    return entry.level().id().equals(entry.exercise().startId())
        ? name
        : words.text("exercise.level", name, entry.level().name());
  }

  /**
   * {@return what comes after the step at the index, or empty after the last; where one counts the
   * repetitions oneself, what comes after them}
   */
  public Optional<String> next(Timeline timeline, int index) {
    Step now = timeline.steps().get(index);
    return timeline.after(index).map(next -> next(now, next));
  }

  private String next(Step now, Step next) {
    return switch (next.kind()) {
      case GET_READY -> words.text("next.exercise", name(next.entry()));
      case MOVE, HOLD -> work(now, next);
      case REP -> words.text("next.count", next.count().rep());
      case SWITCH_SIDES -> words.text("next.side", sideOf(next).orElseThrow());
      case REST, BREAK -> words.text("next.rest");
    };
  }

  private String work(Step now, Step next) {
    String phase = next.phase().orElseThrow().called();
    boolean sameRep = now.kind().isWork() && now.count().equals(next.count());
    return sameRep || !now.kind().isWork()
        ? words.text("next.phase", phase)
        : words.text("next.rep", next.count().rep(), phase);
  }

  /**
   * {@return groups of alternatives as a list, such as "chair, and yoga block or foam roller"} What
   * has no alternative comes first, and stands for every group that it is in; what is at hand
   * wherever one exercises comes after what is fetched.
   */
  public String equipment(List<List<Equipment>> groups) {
    return inOrder(groups.stream().sorted(Comparator.comparing(StepWords::isAtHand)).toList());
  }

  /** The same, with what is at hand in its own place. */
  String inOrder(List<List<Equipment>> groups) {
    List<String> alone = new ArrayList<>();
    List<String> choices = new ArrayList<>();
    for (List<Equipment> group : groups) {
      boolean met = group.size() > 1 && group.stream().anyMatch(e -> groups.contains(List.of(e)));
      if (!met) {
        (group.size() == 1 ? alone : choices).add(oneOf(group, Equipment::name));
      }
    }
    Stream<String> first = alone.isEmpty() ? Stream.of() : Stream.of(String.join(", ", alone));
    return Stream.concat(first, choices.stream())
        .collect(Collectors.joining(words.text("list.and-group")));
  }

  /** {@return the same as a sentence names it, such as "a wall, and a room corner or a doorway"} */
  public String needs(Needs needs) {
    List<String> alone = new ArrayList<>();
    List<String> choices = new ArrayList<>();
    for (List<Equipment> group : needs.least().allOf()) {
      (group.size() == 1 ? alone : choices).add(oneOf(group, Equipment::oneOrName));
    }
    String some = choices.isEmpty() ? words.list(alone) : String.join(", ", alone);
    Stream<String> first = alone.isEmpty() ? Stream.of() : Stream.of(some);
    return Stream.concat(first, choices.stream())
        .collect(Collectors.joining(words.text("list.and-group")));
  }

  private static boolean isAtHand(List<Equipment> group) {
    return group.stream().allMatch(each -> each.access() == Equipment.Access.AT_HAND);
  }

  /** Alternatives by their names, such as "yoga block or foam roller". */
  <T> String oneOf(List<T> group, Function<T, String> name) {
    return group.stream().map(name).collect(Collectors.joining(words.text("list.or")));
  }
}
