package org.unhunch.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unhunch.routine.Dose;
import org.unhunch.routine.Pacing;
import org.unhunch.routine.Phase;
import org.unhunch.routine.Quantity;
import org.unhunch.routine.Routine;
import org.unhunch.routine.Side;

/** Lays out steps one after another; used once. */
final class TimelineBuilder {
  private final Pacing pacing;
  private final Set<String> ownPace;
  private final List<Step> steps = new ArrayList<>();
  private int end;

  /** Lays out with these times; the exercises of {@code ownPace}, by id, wait for the person. */
  TimelineBuilder(Pacing pacing, Set<String> ownPace) {
    this.pacing = pacing;
    this.ownPace = ownPace;
  }

  List<Step> compile(Routine routine) {
    Stance stance = Stance.atStart(pacing);
    for (int index = 0; index < routine.entries().size(); index++) {
      Routine.Entry entry = routine.entries().get(index);
      Stance next = stance.to(entry.level());
      new OneExercise(index, entry).lay(Transition.between(stance, next));
      stance = next;
    }
    close(routine);
    return steps;
  }

  /** Lays out the rests after the last exercise, which are in none of its repetitions. */
  private void close(Routine routine) {
    int last = routine.entries().size() - 1;
    Routine.Entry entry = routine.entries().get(last);
    Step.Count none = new Step.Count(1, 1, 1, 1, Optional.empty());
    routine.closing().forEach(each -> rest(Step.Kind.REST, each, last, entry, none));
  }

  private void rest(
      Step.Kind kind, Routine.Rest rest, int index, Routine.Entry entry, Step.Count count) {
    Optional<Routine.Rest> own = Optional.of(rest);
    add(
        new Step(
            kind,
            index,
            entry,
            count,
            Optional.empty(),
            Optional.empty(),
            own,
            end,
            rest.seconds()));
  }

  private void add(Step step) {
    steps.add(step);
    end = step.end();
  }

  /** Lays out one exercise: sets of sides of repetitions of phases, and what lies between. */
  private final class OneExercise {
    private final int index;
    private final Routine.Entry entry;
    private final Dose dose;
    private final List<Optional<Side>> sides;
    private final int sets;
    private final int reps;

    OneExercise(int index, Routine.Entry entry) {
      this.index = index;
      this.entry = entry;
      this.dose = entry.dose();
      this.sides = entry.level().sides().sides();
      this.sets = dose.sets().now();
      this.reps = dose.reps().now();
    }

    void lay(Transition transition) {
      Step.Count first = count(1, 1, sides.get(0));
      entry
          .rests()
          .forEach(each -> TimelineBuilder.this.rest(Step.Kind.BREAK, each, index, entry, first));
      Optional<Transition> way = Optional.of(transition);
      int ready = transition.getReady(pacing);
      add(Step.Kind.GET_READY, first, Optional.empty(), way, ready);
      for (int set = 1; set <= sets; set++) {
        if (set > 1) {
          rest(dose.restBetweenSets(), count(set, 1, sides.get(0)));
        }
        oneSet(set);
      }
    }

    private void oneSet(int set) {
      if (entry.level().order() == Side.Succession.ALTERNATE) {
        inTurns(set);
        return;
      }
      for (Optional<Side> side : sides) {
        if (!side.equals(sides.get(0))) {
          between(Step.Kind.SWITCH_SIDES, pacing.switchSides().now(), count(set, 1, side));
        }
        oneSide(set, side);
      }
    }

    /** Who counts the repetitions also changes over as long as it takes. */
    private void inTurns(int set) {
      for (int rep = 1; rep <= reps; rep++) {
        for (Optional<Side> side : sides) {
          Step.Count count = count(set, rep, side);
          boolean changes = rep > 1 || !side.equals(sides.get(0));
          boolean rests = side.equals(sides.get(0)) && dose.restBetweenReps().isPresent();
          if (changes && !isOwnPace()) {
            pause(rests, count);
          }
          oneRep(count);
        }
      }
    }

    /** A rest that comes after both sides is long enough to change over, too. */
    private void pause(boolean rests, Step.Count next) {
      if (rests) {
        rest(dose.restBetweenReps(), next);
      } else {
        between(Step.Kind.SWITCH_SIDES, pacing.alternating(), next);
      }
    }

    private void oneSide(int set, Optional<Side> side) {
      for (int rep = 1; rep <= reps; rep++) {
        Step.Count count = count(set, rep, side);
        if (rep > 1 && !isOwnPace()) {
          rest(dose.restBetweenReps(), count);
        }
        oneRep(count);
      }
    }

    /** Who counts the repetitions also rests between them as long as it takes. */
    private boolean isOwnPace() {
      return reps > 1 && ownPace.contains(entry.exercise().id());
    }

    private void oneRep(Step.Count count) {
      List<Phase> script = entry.level().script();
      if (isOwnPace()) {
        int likely = script.stream().mapToInt(this::secondsOf).sum();
        between(Step.Kind.REP, likely, count);
        return;
      }
      for (Phase phase : script) {
        boolean move = phase.kind() == Phase.Kind.MOVE;
        Step.Kind kind = move ? Step.Kind.MOVE : Step.Kind.HOLD;
        add(kind, count, Optional.of(phase), Optional.empty(), secondsOf(phase));
      }
    }

    private int secondsOf(Phase phase) {
      return dose.phases().get(phase.name()).seconds(pacing);
    }

    private void rest(Optional<Quantity> seconds, Step.Count next) {
      pacing.rest(seconds).ifPresent(length -> between(Step.Kind.REST, length.now(), next));
    }

    private void between(Step.Kind kind, int seconds, Step.Count next) {
      add(kind, next, Optional.empty(), Optional.empty(), seconds);
    }

    private void add(
        Step.Kind kind,
        Step.Count count,
        Optional<Phase> phase,
        Optional<Transition> way,
        int seconds) {
      TimelineBuilder.this.add(
          new Step(kind, index, entry, count, phase, way, Optional.empty(), end, seconds));
    }

    private Step.Count count(int set, int rep, Optional<Side> side) {
      return new Step.Count(set, sets, rep, reps, side);
    }
  }
}
