package org.unhunch.cue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.unhunch.routine.Level;
import org.unhunch.routine.Routine;
import org.unhunch.routine.term.Movement;
import org.unhunch.routine.term.Position;

/** Whether one can look at a screen during an exercise, by its positions and movements. */
public final class VoiceAdvice {
  private static final Set<String> FACING_THE_FLOOR = Set.of("prone", "all-fours");
  private static final String ON_THE_KNEES = "kneeling";
  private static final String ON_THE_BACK = "supine";
  private static final String HEAD_TURNS = "neck";
  private static final String ROUNDS = "flexion";
  private static final String ARMS_AHEAD = "overhead";

  /** {@return whether the eyes are off the screen for some of it, so that a voice would help} */
  public boolean suggestsVoice(Routine.Entry entry) {
    Level.Body body = entry.level().body();
    List<String> positions = body.positions().stream().map(Position::id).toList();
    Set<String> movements = body.movements().stream().map(Movement::id).collect(Collectors.toSet());
    return movements.contains(HEAD_TURNS)
        || positions.stream().anyMatch(position -> looksDown(position, movements));
  }

  /** On the knees, arms that go overhead reach forward along the floor or a seat. */
  private static boolean looksDown(String position, Set<String> movements) {
    boolean folds =
        movements.contains(ROUNDS)
            || (position.equals(ON_THE_KNEES) && movements.contains(ARMS_AHEAD));
    return FACING_THE_FLOOR.contains(position) || (folds && !position.equals(ON_THE_BACK));
  }
}
