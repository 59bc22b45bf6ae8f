package org.unhunch.timeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.unhunch.routine.Dose;
import org.unhunch.routine.Pacing;
import org.unhunch.routine.Quantity;
import org.unhunch.routine.Routine;
import org.unhunch.routine.Side;
import org.unhunch.routine.term.Require;

/**
 * All steps of a session, in order and without gaps.
 *
 * @param routine what was compiled
 * @param pacing the times around exercises that it was compiled with
 * @param ownPace the exercises, by id, whose repetitions wait for the person
 * @param steps at least one; the first starts at 0 and each starts where the one before ends
 */
public record Timeline(Routine routine, Pacing pacing, Set<String> ownPace, List<Step> steps) {
  /** Copies the steps and checks that they follow one another. */
  public Timeline {
    ownPace = Set.copyOf(ownPace);
    steps = List.copyOf(Require.some("steps", steps));
    int at = 0;
    for (Step step : steps) {
      Require.that(step.start() == at, "rule.fits", step.start(), at);
      at = step.end();
    }
  }

  /** {@return the routine compiled: each exercise after a get ready, on each side, set by set} */
  public static Timeline of(Routine routine, Pacing pacing) {
    return of(routine, pacing, Set.of());
  }

  /**
   * {@return the routine compiled, with the repetitions of some exercises at the person's own pace}
   *
   * @param ownPace those exercises, by id; also such as are not in the routine
   */
  public static Timeline of(Routine routine, Pacing pacing, Set<String> ownPace) {
    List<Step> steps = new TimelineBuilder(pacing, ownPace).compile(routine);
    return new Timeline(routine, pacing, ownPace, steps);
  }

  /** {@return the same with the repetitions of an exercise at the person's own pace, or not} */
  public Timeline withOwnPace(String exerciseId, boolean own) {
    Set<String> others = new HashSet<>(ownPace);
    if (own) {
      others.add(exerciseId);
    } else {
      others.remove(exerciseId);
    }
    return of(routine, pacing, others);
  }

  /** {@return the same with one more exercise after the one at the index, from 0} */
  public Timeline withNext(int entryIndex, Routine.Entry next) {
    List<Routine.Entry> more = new ArrayList<>(routine.entries());
    more.add(entryIndex + 1, next);
    return of(routine.withEntries(more), pacing, ownPace);
  }

  /** {@return the seconds that one exercise takes after its get ready, without laying out steps} */
  public static int secondsOf(Routine.Entry entry, Pacing pacing) {
    Dose dose = entry.dose();
    int rep = dose.phases().values().stream().mapToInt(each -> each.seconds(pacing)).sum();
    int reps = dose.reps().now();
    int sides = entry.level().sides().sides().size();
    int sets = dose.sets().now();
    int change = pacing.alternating();
    int rests = restOf(dose.restBetweenReps(), pacing);
    int set =
        entry.level().order() == Side.Succession.ALTERNATE
            ? sides * reps * rep + reps * change + (reps - 1) * (rests > 0 ? rests : change)
            : sides * (reps * rep + (reps - 1) * rests) + (sides - 1) * pacing.switchSides().now();
    return sets * set + (sets - 1) * restOf(dose.restBetweenSets(), pacing);
  }

  /** {@return the same of several, one after another, each after its rests and its get ready} */
  public static int secondsOf(List<? extends Routine.Item> items, Pacing pacing) {
    int sum = 0;
    Stance at = Stance.atStart(pacing);
    for (Routine.Item each : items) {
      if (each instanceof Routine.Rest rest) {
        sum += rest.seconds();
      } else if (each instanceof Routine.Entry entry) {
        Stance there = at.to(entry.level());
        sum += secondsOf(entry.rests(), pacing) + secondsOf(entry, pacing);
        sum += Transition.between(at, there).getReady(pacing);
        at = there;
      }
    }
    return sum;
  }

  private static int restOf(Optional<Quantity> prescribed, Pacing pacing) {
    return prescribed.isPresent() ? pacing.rest(prescribed).orElseThrow().now() : 0;
  }

  /** {@return the length of the whole session in seconds} */
  public int totalSeconds() {
    return steps.get(steps.size() - 1).end();
  }

  /**
   * {@return the index of the first step of an exercise, by the exercise's index in the routine}
   */
  public int firstStepOf(int entryIndex) {
    return steps.stream().map(Step::entryIndex).toList().indexOf(entryIndex);
  }

  /** {@return the get ready of an exercise, by the exercise's index in the routine} */
  public Step getReadyOf(int entryIndex) {
    return steps.get(firstStepOf(entryIndex) + routine.entries().get(entryIndex).rests().size());
  }

  /**
   * {@return the seconds from the end of the exercise before to its own: rests, getting ready and
   * sides included}
   */
  public int secondsOf(int entryIndex) {
    int first = firstStepOf(entryIndex);
    return steps.subList(first, afterExercise(first)).stream().mapToInt(Step::seconds).sum();
  }

  /**
   * {@return the index of what follows the exercise of a step: the next, or what comes after the
   * last; the number of steps where nothing does}
   */
  public int afterExercise(int index) {
    Step at = steps.get(index);
    return IntStream.range(index, steps.size())
        .filter(
            each ->
                steps.get(each).entryIndex() != at.entryIndex()
                    || steps.get(each).isClosing() && !at.isClosing())
        .findFirst()
        .orElse(steps.size());
  }

  /**
   * {@return the step after the one at the index, or where repetitions are counted by whoever does
   * them, the one after the last of these; empty at the end}
   */
  public Optional<Step> after(int index) {
    boolean counted = steps.get(index).kind() == Step.Kind.REP;
    return steps.stream()
        .skip(index + 1)
        .dropWhile(each -> counted && each.kind() == Step.Kind.REP)
        .findFirst();
  }

  /** {@return whether no other step follows this one, or by exercise, no other exercise} */
  public boolean isLast(int index, boolean byExercise) {
    return (byExercise ? afterExercise(index) : index + 1) == steps.size();
  }
}
