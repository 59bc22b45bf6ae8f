package org.unhunch.timeline;

import java.util.List;
import java.util.function.Predicate;
import org.unhunch.routine.Level;
import org.unhunch.routine.Needs;
import org.unhunch.routine.Routine;
import org.unhunch.routine.term.Equipment;
import org.unhunch.routine.term.Equipment.Access;
import org.unhunch.timeline.Transition.Move;

/**
 * What a whole session asks for before it starts. Each group of equipment is of alternatives; all
 * are in the order of their first use, each thing once.
 *
 * @param things what to have at hand
 * @param places where one has to go, such as a wall
 * @param helps what makes it more comfortable and is not among the things
 * @param timesDown how often one gets down on the floor, 0 or more
 */
public record HaveReady(
    List<List<Equipment>> things,
    List<List<Equipment>> places,
    List<Equipment> helps,
    int timesDown) {
  /** Copies the lists. */
  public HaveReady {
    things = List.copyOf(things);
    places = List.copyOf(places);
    helps = List.copyOf(helps);
  }

  /** {@return what a session asks for} */
  public static HaveReady of(Timeline timeline) {
    List<Level.Body> bodies =
        timeline.routine().entries().stream().map(Routine.Entry::level).map(Level::body).toList();
    List<List<Equipment>> all =
        new Needs(bodies.stream().flatMap(each -> each.used().stream()).toList()).least().allOf();
    Predicate<List<Equipment>> there = group -> group.get(0).access() == Access.GO_TO;
    List<List<Equipment>> things = all.stream().filter(there.negate()).toList();
    List<Equipment> helps =
        bodies.stream()
            .flatMap(each -> each.helps().stream())
            .distinct()
            .filter(help -> things.stream().noneMatch(group -> group.equals(List.of(help))))
            .toList();
    long down =
        timeline.steps().stream()
            .filter(each -> each.transition().filter(it -> it.move() == Move.GET_DOWN).isPresent())
            .count();
    return new HaveReady(things, all.stream().filter(there).toList(), helps, (int) down);
  }
}
