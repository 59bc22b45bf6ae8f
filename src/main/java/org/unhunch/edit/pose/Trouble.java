package org.unhunch.edit.pose;

import java.util.List;
import java.util.Optional;
import org.unhunch.message.Message;
import org.unhunch.routine.pose.Pose;

/**
 * Something that no body can do, and what would mend it. It forbids nothing.
 *
 * @param what what is wrong
 * @param more by how much; empty where that says nothing
 * @param repairs what would mend it
 */
public record Trouble(Message what, Optional<Message> more, List<Repair> repairs) {
  /**
   * What mends something.
   *
   * @param says what it does
   * @param pose the pose after that; empty where it takes another one in between
   */
  public record Repair(Message says, Optional<Pose> pose) {}

  /** Copies the repairs. */
  public Trouble {
    repairs = List.copyOf(repairs);
  }

  /** {@return the same without what would mend it} */
  public Trouble unmended() {
    return new Trouble(what, more, List.of());
  }
}
