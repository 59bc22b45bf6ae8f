package org.unhunch.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Level;
import org.unhunch.routine.Origin;
import org.unhunch.routine.Pacing;
import org.unhunch.routine.Pacing.GettingThere;
import org.unhunch.routine.Quantity;
import org.unhunch.routine.Routine;
import org.unhunch.routine.term.Equipment;
import org.unhunch.routine.term.Movement;
import org.unhunch.routine.term.Position;
import org.unhunch.routine.term.Position.Posture;
import org.unhunch.routine.term.Source;
import org.unhunch.timeline.Timeline;

/** Small pieces of the domain to build tests from. */
public final class Fixtures {
  /** A source. */
  public static final Source SOURCE = new Source("S", "A text", "article");

  /** Where every exercise of these is done, and where one starts. */
  public static final Position SITTING = new Position("seated", "Sitting", Posture.SEATED);

  /** Each kind of change in a number of seconds of its own, so that sums tell which were added. */
  public static final GettingThere THERE =
      new GettingThere(
          SITTING, number(4), number(3), number(7), number(9), number(20), number(40), number(80));

  /** A breath of 5 s, get ready 10 s, switch sides 5 s, in turns 2 s, resume 3 s. */
  public static final Pacing PACING =
      new Pacing(
          number(5),
          number(10),
          number(5),
          Optional.of(number(2)),
          number(3),
          THERE,
          Optional.empty());

  static final Movement MOVEMENT = new Movement("extension", "Arching", "Bends backward.");

  private Fixtures() {}

  /** {@return a number that we chose} */
  public static Quantity number(int value) {
    return Quantity.of(value, Origin.chosen("For a test."));
  }

  /** {@return a range that we chose} */
  public static Quantity range(int from, int to) {
    return new Quantity(from, to, Origin.chosen("For a test."));
  }

  /** {@return a piece of equipment to be fetched, whose name is its id} */
  public static Equipment thing(String id) {
    return thing(id, Equipment.Access.BRING);
  }

  /** {@return a piece of equipment whose name is its id} */
  public static Equipment thing(String id, Equipment.Access access) {
    return new Equipment(
        id,
        id,
        Optional.of("a " + id),
        Optional.of("the " + id),
        "A thing.",
        Optional.empty(),
        access,
        List.of());
  }

  /** {@return a level to be described further} */
  public static LevelBuilder level(String id) {
    return new LevelBuilder(id);
  }

  /** {@return an exercise that is done at these levels, beginning with the first} */
  public static Exercise exercise(String id, Level... levels) {
    return new Exercise(
        id,
        "The " + id,
        List.of(),
        "Does something.",
        List.of(Exercise.Kind.STRETCH),
        List.of(SOURCE),
        List.of(),
        List.of(levels),
        levels[0].id(),
        List.of(),
        Optional.empty());
  }

  /** {@return an exercise of one hold of so many seconds, done so often} */
  public static Exercise hold(String id, int seconds, int reps) {
    return exercise(id, level("plain").hold("stay", seconds).reps(reps).build());
  }

  /** {@return a routine of the exercises, each at its start level with its first dose} */
  public static Routine routine(String id, Exercise... exercises) {
    List<Routine.Entry> entries = Arrays.stream(exercises).map(Fixtures::entry).toList();
    return new Routine(
        id, "The " + id, "A few.", List.of(), Optional.empty(), entries, Optional.empty());
  }

  private static Routine.Entry entry(Exercise exercise) {
    Level level = exercise.start();
    return new Routine.Entry(exercise, level);
  }

  /** {@return a routine of the exercises, compiled with the pacing above} */
  public static Timeline timeline(Exercise... exercises) {
    return Timeline.of(routine("routine", exercises), PACING);
  }
}
