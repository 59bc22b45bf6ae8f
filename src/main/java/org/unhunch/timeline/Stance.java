package org.unhunch.timeline;

import java.util.ArrayList;
import java.util.List;
import org.unhunch.routine.Level;
import org.unhunch.routine.Pacing;
import org.unhunch.routine.term.Equipment;
import org.unhunch.routine.term.Position;

/**
 * Where a person is, and with what, as far as can be known.
 *
 * <p>Where an exercise leaves a choice, so does this: nobody is sent from a chair to stand if
 * sitting will do as well.
 *
 * @param positions the person is in one of these, at least one
 * @param things of each group one is in use; what is at hand anyway is not among them
 */
public record Stance(List<Position> positions, List<List<Equipment>> things) {
  /** Copies the lists. */
  public Stance {
    positions = List.copyOf(positions);
    things = List.copyOf(things);
  }

  /** {@return where one is before the first exercise, with nothing in hand} */
  public static Stance atStart(Pacing pacing) {
    return new Stance(List.of(pacing.gettingThere().startsAt()), List.of());
  }

  /** {@return where one is when one has got ready for a level, coming from here} */
  public Stance to(Level level) {
    Level.Body body = level.body();
    boolean willDo = body.positions().containsAll(positions);
    List<List<Equipment>> needed = new ArrayList<>();
    for (List<Equipment> group : body.used()) {
      if (group.get(0).access() != Equipment.Access.AT_HAND) {
        needed.add(inUse(group));
      }
    }
    return new Stance(willDo ? positions : body.positions(), needed);
  }

  /** What is in use already, if that is certain to be among these; else these. */
  private List<Equipment> inUse(List<Equipment> oneOf) {
    return things.stream().filter(oneOf::containsAll).findFirst().orElse(oneOf);
  }
}
