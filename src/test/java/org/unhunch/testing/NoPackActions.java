package org.unhunch.testing;

import java.util.Optional;
import org.unhunch.pack.Pack;
import org.unhunch.ui.mine.PackActions;

/** Nothing is opened, and nothing removed. */
public enum NoPackActions implements PackActions {
  /** The only one there need be. */
  INSTANCE;

  @Override
  public void open() {}

  @Override
  public void showAll() {}

  @Override
  public Optional<Integer> versionBefore(Pack pack) {
    return Optional.empty();
  }

  @Override
  public void goBack(Pack pack) {}

  @Override
  public void remove(Pack pack) {}
}
