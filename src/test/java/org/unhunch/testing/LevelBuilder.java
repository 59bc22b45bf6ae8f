package org.unhunch.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unhunch.routine.Dose;
import org.unhunch.routine.Length;
import org.unhunch.routine.Level;
import org.unhunch.routine.Needs;
import org.unhunch.routine.Phase;
import org.unhunch.routine.Quantity;
import org.unhunch.routine.Side;
import org.unhunch.routine.Side.Sentence;
import org.unhunch.routine.term.Equipment;
import org.unhunch.routine.term.Position;

/** Describes a level: a script, and one dose for it. */
public final class LevelBuilder {
  private final String id;
  private final List<Phase> script = new ArrayList<>();
  private final Map<String, Length> lengths = new LinkedHashMap<>();
  private List<Position> positions = List.of(Fixtures.SITTING);
  private Side.Pair sides = Side.Pair.NONE;
  private Side.Succession order = Side.Succession.WHOLE;
  private Quantity reps = Quantity.once();
  private Quantity sets = Quantity.once();
  private Optional<Quantity> betweenReps = Optional.empty();
  private Optional<Quantity> betweenSets = Optional.empty();
  private Needs needs = Needs.NONE;
  private final List<Equipment> helps = new ArrayList<>();
  private Optional<Equipment> with = Optional.empty();
  private int effort = 1;

  LevelBuilder(String id) {
    this.id = id;
  }

  /** Adds a move. */
  public LevelBuilder move(String name, int seconds) {
    return phase(Phase.Kind.MOVE, name, Fixtures.number(seconds), Length.Unit.SECONDS);
  }

  /** Adds a hold. */
  public LevelBuilder hold(String name, int seconds) {
    return phase(Phase.Kind.HOLD, name, Fixtures.number(seconds), Length.Unit.SECONDS);
  }

  /** Adds a hold of some length within a range. */
  public LevelBuilder hold(String name, Quantity seconds) {
    return phase(Phase.Kind.HOLD, name, seconds, Length.Unit.SECONDS);
  }

  /** Adds a hold of so many breaths. */
  public LevelBuilder breaths(String name, int breaths) {
    return phase(Phase.Kind.HOLD, name, Fixtures.number(breaths), Length.Unit.BREATHS);
  }

  /** Adds a move of the script's own side. */
  public LevelBuilder move(String name, int seconds, Side side) {
    Sentence cue = new Sentence("Now " + name + ".");
    script.add(new Phase(Phase.Kind.MOVE, name, cue, Optional.of(side)));
    lengths.put(name, new Length(Fixtures.number(seconds), Length.Unit.SECONDS));
    return this;
  }

  private LevelBuilder phase(Phase.Kind kind, String name, Quantity amount, Length.Unit unit) {
    script.add(new Phase(kind, name, new Sentence("Now " + name + "."), Optional.empty()));
    lengths.put(name, new Length(amount, unit));
    return this;
  }

  /** Sets how often. */
  public LevelBuilder reps(int count) {
    reps = Fixtures.number(count);
    return this;
  }

  /** Sets how often, within a range. */
  public LevelBuilder reps(Quantity count) {
    reps = count;
    return this;
  }

  /** Sets how many sets, and the seconds of rest between them. */
  public LevelBuilder sets(Quantity count, int rest) {
    sets = count;
    betweenSets = Optional.of(Fixtures.number(rest));
    return this;
  }

  /** Sets the seconds of rest between repetitions. */
  public LevelBuilder rest(int seconds) {
    betweenReps = Optional.of(Fixtures.number(seconds));
    return this;
  }

  /** Sets the positions, any of which will do. */
  public LevelBuilder at(Position... oneOf) {
    positions = List.of(oneOf);
    return this;
  }

  /** Sets the sides. */
  public LevelBuilder sides(Side.Pair pair) {
    sides = pair;
    return this;
  }

  /** Makes the sides take turns. */
  public LevelBuilder alternating() {
    order = Side.Succession.ALTERNATE;
    return this;
  }

  /** Adds a group of alternatives to what is needed. */
  public LevelBuilder needs(Equipment... oneOf) {
    List<List<Equipment>> groups = new ArrayList<>(needs.allOf());
    groups.add(List.of(oneOf));
    needs = new Needs(groups);
    return this;
  }

  /** Adds what makes it more comfortable. */
  public LevelBuilder helps(Equipment item) {
    helps.add(item);
    return this;
  }

  /** Says which of the alternatives this level is for. */
  public LevelBuilder with(Equipment item) {
    with = Optional.of(item);
    return this;
  }

  /** Sets the effort. */
  public LevelBuilder effort(int value) {
    effort = value;
    return this;
  }

  /** {@return the level} */
  public Level build() {
    Level.Body body =
        new Level.Body(positions, List.of(Fixtures.MOVEMENT), needs, helps, with, List.of());
    Dose dose =
        new Dose(
            Optional.of(Fixtures.SOURCE),
            reps,
            sets,
            lengths,
            betweenReps,
            betweenSets,
            Optional.empty());
    return new Level(
        id,
        "Way " + id,
        "",
        effort,
        body,
        sides,
        order,
        List.of(new Sentence("Get there.")),
        script,
        List.of(dose));
  }
}
