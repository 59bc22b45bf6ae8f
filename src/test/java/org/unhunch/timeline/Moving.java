package org.unhunch.timeline;

import static org.unhunch.testing.Fixtures.exercise;
import static org.unhunch.testing.Fixtures.level;
import static org.unhunch.testing.Fixtures.thing;
import static org.unhunch.testing.Fixtures.timeline;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.term.Equipment;
import org.unhunch.routine.term.Equipment.Access;
import org.unhunch.routine.term.Position;
import org.unhunch.routine.term.Position.Posture;
import org.unhunch.testing.LevelBuilder;

/** Sessions in which one changes position and fetches things. */
final class Moving {
  static final Position STANDING = new Position("standing", "Standing", Posture.STANDING);
  static final Position SUPINE = new Position("supine", "On the back", Posture.LYING);
  static final Position PRONE = new Position("prone", "Face down", Posture.LYING);
  static final Position KNEELING = new Position("kneeling", "Kneeling", Posture.KNEELING);
  static final Equipment ROLLER = thing("roller");
  static final Equipment BLOCK = thing("block");
  static final Equipment WALL = thing("wall", Access.GO_TO);
  static final Equipment CORNER = thing("corner", Access.GO_TO);
  static final Equipment DOORWAY = thing("doorway", Access.GO_TO);
  static final Equipment FLOOR = thing("floor", Access.AT_HAND);
  static final Equipment CHAIR = thing("chair", Access.AT_HAND);

  private Moving() {}

  static LevelBuilder at(Position... oneOf) {
    return level("plain").at(oneOf).hold("stay", 5);
  }

  /** An exercise of each level, one after the other. */
  static Timeline session(LevelBuilder... levels) {
    return timeline(
        Arrays.stream(levels).map(each -> exercise("any", each.build())).toArray(Exercise[]::new));
  }

  /** What is said of each get ready. */
  static List<String> eachGetReady(Timeline timeline, Function<Step, String> says) {
    return timeline.steps().stream()
        .filter(step -> step.kind() == Step.Kind.GET_READY)
        .map(says)
        .toList();
  }
}
