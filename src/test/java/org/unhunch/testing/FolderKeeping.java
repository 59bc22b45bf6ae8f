package org.unhunch.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.unhunch.library.DraftExercise;
import org.unhunch.library.DraftFolder;
import org.unhunch.library.Keeping;
import org.unhunch.library.Kept;
import org.unhunch.library.Library;
import org.unhunch.library.LibrarySource;
import org.unhunch.library.OwnFile;
import org.unhunch.library.PackFolder;
import org.unhunch.pack.Pack;
import org.unhunch.pack.PackContent;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.pose.Choreography;

/**
 * Keeps packs and what is one's own in a folder, at once.
 *
 * @param folder that of the data
 */
public record FolderKeeping(Path folder) implements Keeping {
  /** {@return a library of a catalog and what the folder has by now} */
  public Library library(Catalog catalog, Map<String, Choreography> poses) {
    var kept = Kept.load(new PackFolder(folder), new OwnFile(folder), catalog);
    assertThat(kept.problems()).isEmpty();
    LibrarySource first = LibrarySource.of("catalog", catalog, List.of(), poses);
    return new Library(first, kept.value(), this);
  }

  @Override
  public Pack begin() {
    return new Pack(UUID.randomUUID(), "Mine", "", "", 1, "en");
  }

  @Override
  public void saveOwn(PackContent content) {
    assertThat(new OwnFile(folder).save(content)).isEmpty();
  }

  @Override
  public void save(PackContent content) {
    assertThat(new PackFolder(folder).save(content)).isEmpty();
  }

  @Override
  public Optional<PackContent> before(Pack pack, Catalog around) {
    return new PackFolder(folder).before(pack, around);
  }

  @Override
  public Optional<DraftExercise> draft(String name, Catalog around) {
    return new DraftFolder(folder).load(name, around);
  }

  @Override
  public void saveDraft(String name, Optional<PackContent> content) {
    assertThat(new DraftFolder(folder).save(name, content)).isEmpty();
  }

  @Override
  public void remove(Pack pack) {
    assertThat(new PackFolder(folder).remove(pack)).isEmpty();
  }
}
