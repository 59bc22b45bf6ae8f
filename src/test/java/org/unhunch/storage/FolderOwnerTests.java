package org.unhunch.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unhunch.storage.FolderOwner.Ownership;
import org.unhunch.testing.QuickDisk;

/** Whose a folder is; what two programs say to one another is tested with two programs. */
class FolderOwnerTests {
  @TempDir(factory = QuickDisk.class)
  Path folder;

  @Test
  void theFirstHasTheFolderAndMakesIt() {
    Path made = folder.resolve("a/b");
    assertThat(new FolderOwner(made).ownership()).isEqualTo(Ownership.OURS);
    assertThat(new FolderOwner(made).ownership()).isEqualTo(Ownership.ANOTHERS);
  }

  /** Guards against a program that does not start where no lock can be had. */
  @Test
  void whereThereCanBeNoLockNobodyIsKeptOut() throws Exception {
    Files.createDirectory(folder.resolve(".running"));
    assertThat(new FolderOwner(folder).ownership()).isEqualTo(Ownership.UNKNOWN);
    Path inTheWay = Files.writeString(folder.resolve("file"), "");
    assertThat(new FolderOwner(inTheWay).ownership()).isEqualTo(Ownership.UNKNOWN);
    Path link = Files.createDirectory(folder.resolve("linked"));
    Files.createSymbolicLink(link.resolve(".running"), inTheWay);
    assertThat(new FolderOwner(link).ownership()).isEqualTo(Ownership.UNKNOWN);
  }
}
