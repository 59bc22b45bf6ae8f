package org.unhunch.library;

import java.util.UUID;
import org.unhunch.pack.Pack;
import org.unhunch.pack.PackContent;

/** Where packs and what is one's own are kept; whoever keeps them tells if that fails. */
public interface Keeping {
  /** Nowhere: all lasts as long as the program. */
  Keeping NOWHERE =
      new Keeping() {
        @Override
        public Pack begin() {
          return new Pack(new UUID(0, 0), "-", "", "", 1, "en");
        }

        @Override
        public void saveOwn(PackContent content) {
          // Nowhere.
        }

        @Override
        public void save(PackContent content) {
          // Nowhere.
        }

        @Override
        public void remove(Pack pack) {
          // Nowhere.
        }
      };

  /** {@return a new pack for what is one's own, called once at most} */
  Pack begin();

  /** Saves all that is one's own. */
  void saveOwn(PackContent content);

  /** Saves a pack of somebody else's. */
  void save(PackContent content);

  /** Removes a pack of somebody else's. */
  void remove(Pack pack);
}
