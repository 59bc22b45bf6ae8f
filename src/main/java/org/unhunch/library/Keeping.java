package org.unhunch.library;

import java.util.Optional;
import java.util.UUID;
import org.unhunch.pack.Pack;
import org.unhunch.pack.PackContent;
import org.unhunch.routine.Catalog;

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
        public Optional<PackContent> before(Pack pack, Catalog around) {
          return Optional.empty();
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

  /** Saves a pack of somebody else's; what was of it stays as the version before. */
  void save(PackContent content);

  /**
   * {@return the version before of a pack; empty if there was none}
   *
   * @param around the words and exercises that it may use
   */
  Optional<PackContent> before(Pack pack, Catalog around);

  /** Removes a pack of somebody else's, also the version before. */
  void remove(Pack pack);

  /**
   * {@return the draft of a name; empty if there is none}
   *
   * @param around the words and exercises that it may use
   */
  default Optional<DraftExercise> draft(String name, Catalog around) {
    return Optional.empty();
  }

  /** Saves the draft of a name, or removes it where there is none any more. */
  default void saveDraft(String name, Optional<PackContent> content) {
    // Kept nowhere.
  }
}
