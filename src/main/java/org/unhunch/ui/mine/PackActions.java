package org.unhunch.ui.mine;

import java.util.Optional;
import org.unhunch.pack.Pack;

/** What can be done with what somebody sent. */
public interface PackActions {
  /** Opens a file. */
  void open();

  /** Shows who made what there is. */
  void showAll();

  /** {@return the number of the version before; empty if there is none} */
  Optional<Integer> versionBefore(Pack pack);

  /** Goes back to the version before. */
  void goBack(Pack pack);

  /** Removes all of it, if the person agrees, which can be taken back. */
  void remove(Pack pack);
}
