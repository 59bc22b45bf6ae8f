package org.unhunch.timeline;

import java.util.Collections;
import java.util.List;
import org.unhunch.routine.Pacing;
import org.unhunch.routine.term.Equipment;
import org.unhunch.routine.term.Position;
import org.unhunch.routine.term.Position.Posture;

/**
 * What changes on the way to an exercise. Each group of equipment is of alternatives.
 *
 * @param move how the body gets there
 * @param putAside what is no longer needed
 * @param bring what is to be fetched
 * @param goTo where to go
 */
public record Transition(
    Move move,
    List<List<Equipment>> putAside,
    List<List<Equipment>> bring,
    List<List<Equipment>> goTo) {
  /** How the body gets from one position to another. */
  public enum Move {
    /** It is there. */
    STAY,
    /** At the same height, such as turning over on the floor. */
    SHIFT,
    /** From one's feet onto a chair. */
    SIT_DOWN,
    /** From a chair onto one's feet. */
    STAND_UP,
    /** Down on the floor. */
    GET_DOWN,
    /** Up from the floor. */
    GET_UP;

    private static Move between(List<Position> from, List<Position> to) {
      if (to.containsAll(from)) {
        return STAY;
      }
      Posture before = from.stream().filter(each -> !to.contains(each)).toList().get(0).posture();
      Posture after = to.get(0).posture();
      if (before.isOnFloor() != after.isOnFloor()) {
        return after.isOnFloor() ? GET_DOWN : GET_UP;
      }
      if (before == after || after.isOnFloor()) {
        return SHIFT;
      }
      return after == Posture.SEATED ? SIT_DOWN : STAND_UP;
    }

    private int seconds(Pacing.GettingThere times) {
      return switch (this) {
        case STAY -> 0;
        case SHIFT -> times.shift().now();
        case SIT_DOWN, STAND_UP -> times.sitOrStand().now();
        case GET_DOWN -> times.getDown().now();
        case GET_UP -> times.getUp().now();
      };
    }
  }

  /** Copies the lists. */
  public Transition {
    putAside = List.copyOf(putAside);
    bring = List.copyOf(bring);
    goTo = List.copyOf(goTo);
  }

  /** {@return what changes between two stances, the second of which was reached from the first} */
  public static Transition between(Stance from, Stance to) {
    List<List<Equipment>> fresh =
        to.things().stream().filter(each -> !from.things().contains(each)).toList();
    List<List<Equipment>> done =
        from.things().stream()
            .filter(each -> to.things().stream().allMatch(kept -> Collections.disjoint(kept, each)))
            .toList();
    return new Transition(
        Move.between(from.positions(), to.positions()),
        with(Equipment.Access.BRING, done),
        with(Equipment.Access.BRING, fresh),
        with(Equipment.Access.GO_TO, fresh));
  }

  private static List<List<Equipment>> with(Equipment.Access access, List<List<Equipment>> groups) {
    return groups.stream().filter(group -> group.get(0).access() == access).toList();
  }

  /** {@return the seconds of the get ready in which this is done} */
  public int getReady(Pacing pacing) {
    Pacing.GettingThere times = pacing.gettingThere();
    return pacing.getReady().now()
        + move.seconds(times)
        + putAside.size() * times.putAside().now()
        + bring.size() * times.bring().now()
        + goTo.size() * times.goTo().now();
  }
}
