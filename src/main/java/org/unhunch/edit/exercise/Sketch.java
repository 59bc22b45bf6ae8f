package org.unhunch.edit.exercise;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.unhunch.routine.Dose;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Level;
import org.unhunch.routine.Needs;
import org.unhunch.routine.Origin;
import org.unhunch.routine.Phase;
import org.unhunch.routine.Quantity;
import org.unhunch.routine.Side;
import org.unhunch.routine.pose.Staging;
import org.unhunch.routine.term.Position;

/**
 * An exercise that is being made, which may still lack what it needs.
 *
 * @param texts what stands in the blanks that hold a text; those without one are left out
 * @param kinds what it does, at least one
 * @param body where the body is, what the movement does, and the equipment for it
 * @param sides the sides that it is done on
 * @param order how repetitions on them follow one another
 * @param numbers its numbers; a rest that it has none of is left out
 * @param parts the steps of one repetition; may be none
 * @param staging how it is shown, whose phases stand in the steps; empty if it is not
 * @param shot the photo of the start, in its place; where there is none, that of the first step
 *     that has one
 */
public record Sketch(
    Map<Blank, String> texts,
    List<Exercise.Kind> kinds,
    Level.Body body,
    Side.Pair sides,
    Side.Succession order,
    Map<Much, Quantity> numbers,
    List<Part> parts,
    Optional<Staging> staging,
    Optional<Shot> shot) {
  /** The most steps; far more than one repetition has. */
  private static final int MOST_PARTS = 20;

  private static final int HOLD_SECONDS = 10;

  /** Copies the collections, and takes each step to a pose that there is. */
  public Sketch {
    texts = Map.copyOf(texts);
    kinds = List.copyOf(kinds);
    numbers = Map.copyOf(numbers);
    Set<String> poses = staging.map(each -> each.poses().keySet()).orElse(Set.of());
    parts = parts.stream().map(each -> within(each, poses)).toList();
  }

  private static Part within(Part part, Set<String> poses) {
    return poses.containsAll(part.path())
        ? part
        : part.through(part.path().stream().filter(poses::contains).toList());
  }

  /**
   * {@return an exercise of one hold, without a cue yet, in a position}
   *
   * @param needs what one needs to be there
   * @param staging begins in the pose in which it is held
   * @param hold what the hold is called
   */
  public static Sketch in(Position position, Needs needs, Staging staging, String hold) {
    Level.Body body =
        new Level.Body(List.of(position), List.of(), needs, List.of(), Optional.empty(), List.of());
    Quantity once = Quantity.of(1, Origin.OWN);
    return new Sketch(
        Map.of(),
        List.of(Exercise.Kind.STRETCH),
        body,
        Side.Pair.NONE,
        Side.Succession.WHOLE,
        Map.of(Much.REPS, once, Much.SETS, once),
        List.of(Part.of(Phase.Kind.HOLD, hold, HOLD_SECONDS, List.of(staging.start()))),
        Optional.of(staging),
        Optional.empty());
  }

  /**
   * {@return an exercise as it is at one of its levels, with all that it says}
   *
   * @param staging how the level is shown; empty if it is not
   */
  static Sketch of(Exercise exercise, Level level, Optional<Staging> staging) {
    Dose dose = level.doses().get(0);
    Map<Blank, String> texts = new EnumMap<>(Blank.class);
    texts.put(Blank.NAME, exercise.name());
    texts.put(Blank.PURPOSE, exercise.summary());
    texts.put(Blank.SETUP, lines(level.setup().stream().map(Side.Sentence::written).toList()));
    texts.put(
        Blank.MIND,
        lines(
            exercise.cautions().stream()
                .filter(each -> each.isOf(level))
                .map(each -> each.text())
                .toList()));
    Map<Much, Quantity> numbers = new EnumMap<>(Much.class);
    for (Much each : Much.values()) {
      each.of(dose).ifPresent(number -> numbers.put(each, number));
    }
    List<Part> parts =
        level.script().stream()
            .map(
                each ->
                    Part.of(
                        each,
                        dose.phases().get(each.name()),
                        staging
                            .map(it -> it.phases().getOrDefault(each.name(), List.of()))
                            .orElse(List.of()),
                        Shot.of(level, Optional.of(each.name()))))
            .toList();
    return new Sketch(
        texts,
        exercise.kinds(),
        level.body(),
        level.sides(),
        level.order(),
        numbers,
        parts,
        staging,
        Shot.of(level, Optional.empty()));
  }

  private static String lines(List<String> sentences) {
    return String.join("\n", sentences);
  }

  /** {@return the same as somebody's own: all numbers plain, what was measured left out} */
  Sketch plain() {
    Map<Much, Quantity> plain = new EnumMap<>(Much.class);
    numbers.forEach((each, number) -> plain.put(each, Quantity.of(number.now(), Origin.OWN)));
    Level.Body own =
        new Level.Body(
            body.positions(),
            body.movements(),
            body.needs(),
            body.helps(),
            Optional.empty(),
            List.of());
    boolean sided = sides != Side.Pair.NONE;
    return new Sketch(
        texts,
        kinds,
        own,
        sides,
        order,
        plain,
        parts.stream().map(each -> each.plain(sided)).toList(),
        staging,
        shot);
  }

  /** {@return what stands in a blank; may be empty} */
  public String text(Blank blank) {
    return texts.getOrDefault(blank, "");
  }

  /** {@return the same with this in a blank} */
  public Sketch with(Blank blank, String text) {
    Map<Blank, String> others = new EnumMap<>(Blank.class);
    others.putAll(texts);
    others.put(blank, text);
    return new Sketch(others, kinds, body, sides, order, numbers, parts, staging, shot);
  }

  /** {@return the same, of this kind} */
  public Sketch as(Exercise.Kind kind) {
    return new Sketch(texts, List.of(kind), body, sides, order, numbers, parts, staging, shot);
  }

  /** {@return the same with another body} */
  public Sketch with(Level.Body other) {
    return new Sketch(texts, kinds, other, sides, order, numbers, parts, staging, shot);
  }

  /** {@return the same on other sides, on which its steps then all are} */
  public Sketch on(Side.Pair pair, Side.Succession succession) {
    boolean none = pair == Side.Pair.NONE;
    List<Part> all = none ? parts : parts.stream().map(each -> each.plain(true)).toList();
    Side.Succession after = none ? Side.Succession.WHOLE : succession;
    return new Sketch(texts, kinds, body, pair, after, numbers, all, staging, shot);
  }

  /** {@return what a number stands at; 0 for none} */
  public int number(Much much) {
    return Optional.ofNullable(numbers.get(much)).map(Quantity::now).orElse(0);
  }

  /** {@return the same with this number, or as near as it may come} */
  public Sketch with(Much much, int number) {
    int near = much.near(number);
    if (near == number(much)) {
      return this;
    }
    Map<Much, Quantity> others = new EnumMap<>(Much.class);
    others.putAll(numbers);
    others.remove(much);
    if (near > 0) {
      others.put(much, Quantity.of(near, Origin.OWN));
    }
    return new Sketch(texts, kinds, body, sides, order, others, parts, staging, shot);
  }

  /** {@return the same with other steps} */
  public Sketch with(List<Part> others) {
    return new Sketch(texts, kinds, body, sides, order, numbers, others, staging, shot);
  }

  /** {@return the same with one step changed} */
  public Sketch with(int part, UnaryOperator<Part> change) {
    List<Part> others = new ArrayList<>(parts);
    others.set(part, change.apply(others.get(part)));
    return with(others);
  }

  /** {@return the same shown in another way, or not at all} */
  public Sketch shown(Optional<Staging> other) {
    return new Sketch(texts, kinds, body, sides, order, numbers, parts, other, shot);
  }

  /** {@return the photo of a step, or of the start where the index is -1} */
  public Optional<Shot> shot(int part) {
    return part < 0 ? shot : parts.get(part).shot();
  }

  /** {@return the same with another photo of a step, or of the start where the index is -1} */
  public Sketch with(int part, Optional<Shot> other) {
    return part < 0
        ? new Sketch(texts, kinds, body, sides, order, numbers, parts, staging, other)
        : with(part, each -> each.shown(other));
  }

  /** {@return all its photos} */
  public List<Shot> shots() {
    return Stream.concat(shot.stream(), parts.stream().flatMap(each -> each.shot().stream()))
        .toList();
  }

  /** {@return the same without photos} */
  public Sketch unseen() {
    return with(-1, Optional.empty())
        .with(parts.stream().map(each -> each.shown(Optional.empty())).toList());
  }

  /** {@return the same beginning in another of its poses} */
  public Sketch from(String pose) {
    return shown(staging.map(each -> each.from(pose)));
  }

  /** {@return the names of its steps that more than one of them has} */
  Set<String> twice() {
    Set<String> once = new HashSet<>();
    Set<String> twice = new HashSet<>();
    parts.stream()
        .map(each -> each.name().strip())
        .filter(each -> !once.add(each))
        .forEach(twice::add);
    return twice;
  }

  /** {@return whether it comes to an end, so that it can be kept and played} */
  public boolean hasEnd() {
    long phases = (long) parts.size() * number(Much.REPS) * number(Much.SETS);
    return parts.size() <= MOST_PARTS && phases <= Dose.MOST_PHASES;
  }
}
