package org.unhunch.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Makes folders that are still there after a power cut. */
final class Folders {
  /** As many links as Linux itself follows. */
  private static final int MOST_LINKS = 40;

  private Folders() {}

  /**
   * Makes the folder and those above it, each for its owner alone and forced to the disk; links to
   * folders will do.
   */
  static void make(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    if (Files.exists(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    if (folder.getParent() != null) {
      make(folder.getParent());
    }
    try {
      Files.createDirectory(folder, Rights.ofFolder(folder));
    } catch (FileAlreadyExistsException e) {
      // Another process may have made it just now.
      if (!Files.isDirectory(folder)) {
        throw e;
      }
    }
    if (folder.getParent() != null) {
      force(folder.getParent());
    }
  }

  /**
   * Forces the names in a folder to the disk, where the system can: Windows opens no folder, and
   * some network disks do not know how. The files themselves are forced by whoever wrote them.
   */
  static void force(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // There is nothing better to be done, and nothing that is known to be lost.
    }
  }

  /**
   * {@return the absolute file that is meant, links followed even where they lead to no file yet}
   */
  static Path target(Path file) throws IOException {
    Path at = file.toAbsolutePath();
    for (int links = 0; Files.isSymbolicLink(at); links++) {
      if (links == MOST_LINKS) {
        throw new FileSystemLoopException(file.toString());
      }
      at = at.resolveSibling(Files.readSymbolicLink(at));
    }
    return at;
  }
}
