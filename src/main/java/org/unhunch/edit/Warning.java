package org.unhunch.edit;

import java.util.Optional;
import org.unhunch.message.Message;

/**
 * Something worth a look, which forbids nothing.
 *
 * @param row the row that it is on; -1 where it is on the whole
 * @param id by which it is known that it was left as it is
 * @param what what to mind
 * @param repair what would mend it; empty where only the person can know
 */
public record Warning(int row, String id, Message what, Optional<Repair> repair) {
  /**
   * What mends something.
   *
   * @param says what it does
   * @param edit does it
   */
  public record Repair(Message says, Edit edit) {}
}
