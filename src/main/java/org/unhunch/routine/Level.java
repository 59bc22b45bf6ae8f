package org.unhunch.routine;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.unhunch.routine.Side.Sentence;
import org.unhunch.routine.photo.Photo;
import org.unhunch.routine.term.Area;
import org.unhunch.routine.term.Equipment;
import org.unhunch.routine.term.Eyes;
import org.unhunch.routine.term.Movement;
import org.unhunch.routine.term.Position;
import org.unhunch.routine.term.Require;
import org.unhunch.routine.term.Source;

/**
 * One way to do an exercise, complete in itself: an exercise without levels has just one.
 *
 * @param id unique in its exercise
 * @param name what this way is called
 * @param note what is different about it; may be empty
 * @param effort a lower number is easier; equal numbers are other ways of the same effort
 * @param body where the body is and what is needed
 * @param sides the sides it is done on
 * @param order how repetitions on them follow one another
 * @param setup how to get into the starting position, a sentence each
 * @param script the phases of one repetition, in order
 * @param doses the prescriptions; the first is used where none is asked for
 * @param photos what is shown in place of the figure, one for each phase at most and one for the
 *     start; none where the figure is shown
 */
public record Level(
    String id,
    String name,
    String note,
    int effort,
    Body body,
    Side.Pair sides,
    Side.Succession order,
    List<Sentence> setup,
    List<Phase> script,
    List<Dose> doses,
    List<Photo> photos) {
  /** The id of the only level of an exercise that names none. */
  public static final String PLAIN = "plain";

  /**
   * Where the body is, what the movement does, and the equipment for it.
   *
   * @param positions any one of which will do
   * @param movements all that apply; empty where none that is known does
   * @param needs what is required
   * @param helps what makes it more comfortable
   * @param with which of the alternatives in {@code needs} this level is for, where it is for one
   * @param measures distances and angles
   */
  public record Body(
      List<Position> positions,
      List<Movement> movements,
      Needs needs,
      List<Equipment> helps,
      Optional<Equipment> with,
      List<Measure> measures) {
    public Body {
      positions = List.copyOf(Require.some("positions", positions));
      movements = List.copyOf(movements);
      helps = List.copyOf(helps);
      measures = List.copyOf(measures);
      if (with.isPresent()) {
        Equipment item = with.get();
        Require.that(
            needs.allOf().stream().anyMatch(group -> group.contains(item)), "rule.with", item.id());
      }
    }

    /** {@return what is required at this level, of alternatives the one that it is for} */
    public List<List<Equipment>> used() {
      return needs.allOf().stream()
          .map(group -> with.filter(group::contains).map(List::of).orElse(group))
          .toList();
    }

    /** {@return the parts of the body that the movements are for, each once, in their order} */
    public List<Area> areas() {
      return movements.stream().flatMap(each -> each.area().stream()).distinct().toList();
    }

    /**
     * {@return whether the eyes are off a screen in one of the positions, so that a voice helps}
     */
    public boolean takesEyesAway() {
      boolean moved = movements.stream().anyMatch(each -> each.eyes() == Eyes.AWAY);
      return positions.stream()
          .anyMatch(each -> each.eyes() == Eyes.AWAY || (moved && each.eyes() != Eyes.UP));
    }
  }

  /**
   * A distance or an angle, such as how far the feet stand from a wall.
   *
   * @param name what is measured
   * @param unit centimeters or degrees
   * @param amount how much
   * @param phase the name of the phase that it is for; empty if it is of the starting position
   */
  public record Measure(String name, Unit unit, Quantity amount, Optional<String> phase) {
    /** What is measured in. */
    public enum Unit {
      /** Centimeters. */
      CENTIMETERS,
      /** Degrees of an angle. */
      DEGREES
    }

    public Measure {
      Require.text("name", name);
    }
  }

  /** A level without photos. */
  public Level(
      String id,
      String name,
      String note,
      int effort,
      Body body,
      Side.Pair sides,
      Side.Succession order,
      List<Sentence> setup,
      List<Phase> script,
      List<Dose> doses) {
    this(id, name, note, effort, body, sides, order, setup, script, doses, List.of());
  }

  public Level {
    Require.id(id);
    Require.text("name", name);
    setup = List.copyOf(Require.some("setup", setup));
    script = List.copyOf(Require.some("script", script));
    doses = List.copyOf(Require.some("doses", doses));
    photos = List.copyOf(photos);
    Require.that(order == Side.Succession.WHOLE || sides != Side.Pair.NONE, "rule.order");
    Set<String> names = names(script);
    checkSides(script, sides);
    checkDoses(doses, names);
    checkMeasures(body.measures(), names);
    checkPhotos(photos, names);
    checkSentences(setup, script, sides);
    checkSources(doses);
  }

  /** What it is called, and the positions, movements and things in it. */
  Stream<String> terms() {
    Stream<Equipment> needed = body.needs().allOf().stream().flatMap(List::stream);
    return Stream.of(
            Stream.of(name),
            body.positions().stream().map(Position::name),
            body.movements().stream().map(Movement::name),
            Stream.concat(needed, body.helps().stream()).map(Equipment::name))
        .flatMap(each -> each);
  }

  private static Set<String> names(List<Phase> script) {
    Set<String> names = new HashSet<>();
    for (Phase phase : script) {
      Require.that(names.add(phase.name()), "rule.phases.twice", phase.name());
    }
    return names;
  }

  private static void checkSides(List<Phase> script, Side.Pair sides) {
    for (Phase phase : script) {
      Require.that(phase.side().isEmpty() || sides == Side.Pair.NONE, "rule.phase.side");
    }
  }

  private static void checkDoses(List<Dose> doses, Set<String> names) {
    for (Dose dose : doses) {
      Require.that(
          dose.phases().keySet().equals(names), "rule.dose.phases", names, dose.phases().keySet());
    }
  }

  private static void checkMeasures(List<Measure> measures, Set<String> names) {
    for (Measure measure : measures) {
      String phase = measure.phase().orElse("");
      Require.that(phase.isEmpty() || names.contains(phase), "rule.measure.phase", phase, names);
    }
  }

  private static void checkPhotos(List<Photo> photos, Set<String> names) {
    Set<Optional<String>> seen = new HashSet<>();
    for (Photo photo : photos) {
      String phase = photo.phase().orElse("");
      Require.that(phase.isEmpty() || names.contains(phase), "rule.photo.phase", phase, names);
      Require.that(seen.add(photo.phase()), "rule.photos.twice");
    }
  }

  /** {@return the distances and angles of the phase, or of the starting position if it is empty} */
  public List<Measure> measures(Optional<Phase> phase) {
    return body.measures().stream()
        .filter(each -> each.phase().equals(phase.map(Phase::name)))
        .toList();
  }

  private static void checkSentences(List<Sentence> setup, List<Phase> script, Side.Pair sides) {
    Stream.concat(setup.stream(), script.stream().map(Phase::cue))
        .forEach(each -> each.checkFits(sides));
  }

  private static void checkSources(List<Dose> doses) {
    Set<Optional<Source>> seen = new HashSet<>();
    doses.forEach(d -> Require.that(seen.add(d.source()), "rule.doses.twice"));
  }

  /**
   * {@return the same way, on its sides in another order}
   *
   * @param pair the same sides, either of them first
   */
  public Level inOrder(Side.Pair pair, Side.Succession succession) {
    Require.that(pair.isOn(sides), "rule.fits", pair, id);
    if (pair == sides && succession == order) {
      return this; // which is known again without being compared
    }
    return new Level(id, name, note, effort, body, pair, succession, setup, script, doses, photos);
  }

  /** {@return the same way with these photos} */
  public Level withPhotos(List<Photo> others) {
    return new Level(id, name, note, effort, body, sides, order, setup, script, doses, others);
  }

  /** {@return whether it is the other one, or the same in another order of its sides} */
  boolean isButForOrder(Level other) {
    return sides.isOn(other.sides) && inOrder(other.sides, other.order).equals(other);
  }

  /** {@return the dose that the source prescribes, or empty} */
  public Optional<Dose> doseOf(Source source) {
    return doses.stream().filter(dose -> dose.source().equals(Optional.of(source))).findFirst();
  }
}
