package org.unhunch.session;

import java.util.List;
import java.util.function.UnaryOperator;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.settings.Sound;

/** What a person chooses while playing that holds beyond the session. */
public interface PlayChoices {
  /** {@return what is heard now} */
  Sound sound();

  /** Changes what is heard, at once. */
  void changeSound(UnaryOperator<Sound> how);

  /** Has the repetitions of an exercise wait for the person from now on, or not. */
  void keepPace(Exercise exercise, boolean own);

  /** {@return whether the exercise hurt last time} */
  boolean hurt(Exercise exercise);

  /** Notes that an exercise hurts, or no longer does. */
  void keepHurt(Exercise exercise, boolean hurts);

  /** {@return what can be done in the place of an entry, best first; may be empty} */
  List<Routine.Entry> insteadOf(Routine.Entry entry);
}
