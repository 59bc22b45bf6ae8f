package org.unhunch.storage;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** Writes a file whole or leaves the old one as it was, whatever happens in between. */
public final class AtomicFile {
  private static final String SUFFIX = ".tmp";

  /** A virus scanner on Windows may hold the old file for a moment. */
  private static final int TRIES = 4;

  private static final long PAUSE_MILLIS = 25;

  private AtomicFile() {}

  /**
   * Writes the file, making its folder where there is none; on return it is on the disk.
   *
   * <p>Where the file is a link, what it leads to is written and the link stays. Blocks for the
   * disk, some milliseconds.
   *
   * @throws IOException if it cannot be written; the old file is then untouched
   */
  public static void write(Path file, byte[] bytes) throws IOException {
    update(file, () -> Optional.of(bytes));
  }

  /** What a file becomes, worked out while nobody else writes. */
  interface Content {
    /** The bytes, or empty to leave the file as it is. */
    Optional<byte[]> bytes() throws IOException;
  }

  /** Writes the file as {@link #write} does, with a content that may depend on the present one. */
  static void update(Path file, Content content) throws IOException {
    Path target = Folders.target(file);
    Path folder = target.getParent();
    Folders.make(folder);
    try (FolderLock lock = FolderLock.take(folder)) {
      Optional<byte[]> bytes = content.bytes();
      if (bytes.isPresent()) {
        write(target, bytes.get(), lock);
      }
    }
  }

  /** The same under a lock of the folder that the caller has taken; the target is no link. */
  static void write(Path target, byte[] bytes, FolderLock lock) throws IOException {
    if (lock.isHeld()) {
      clearLeftovers(target);
    }
    put(target, bytes, temp(target, true));
  }

  /**
   * Writes a file in a folder that is not the program's: the same, but without a lock, which would
   * stay behind there. The folder must be there.
   *
   * @throws IOException if it cannot be written; the old file is then untouched
   */
  public static void writeAbroad(Path file, byte[] bytes) throws IOException {
    Path target = Folders.target(file);
    // As readable as the old one or any new file of the person's, where a temporary file would be
    // theirs alone.
    put(target, bytes, temp(target, false));
  }

  private static void put(Path target, byte[] bytes, Path temp) throws IOException {
    try {
      fill(temp, bytes);
      replace(temp, target);
    } finally {
      Files.deleteIfExists(temp);
    }
    Folders.force(target.getParent());
  }

  /**
   * Deletes the file, if there is one; on return it is gone from the disk.
   *
   * @throws IOException if it is there and cannot be deleted
   */
  static void delete(Path file) throws IOException {
    Path target = Folders.target(file);
    if (Files.deleteIfExists(target)) {
      Folders.force(target.getParent());
    }
  }

  /** Deletes the file if the test holds while nobody else writes. */
  @SuppressWarnings("try") // the lock is only to be held
  static void deleteIf(Path file, BooleanSupplier test) throws IOException {
    try (FolderLock lock = FolderLock.take(Folders.target(file).getParent())) {
      if (test.getAsBoolean()) {
        delete(file);
      }
    }
  }

  /**
   * Gives a file another name in its folder, in place of what may have that name; on return it has.
   *
   * @throws IOException if it cannot be renamed
   */
  public static void rename(Path from, Path to) throws IOException {
    replace(from, to);
    Folders.force(to.toAbsolutePath().getParent());
  }

  /**
   * Moves the file out of the way, under the first of the names {@code .bad-1}, {@code .bad-2} …
   * that is free.
   *
   * @return the name it has now
   * @throws IOException if it cannot be moved
   */
  @SuppressWarnings("try") // the lock is only to be held
  public static String setAside(Path file) throws IOException {
    Path target = Folders.target(file);
    try (FolderLock lock = FolderLock.take(target.getParent())) {
      return moveAside(target);
    }
  }

  /** The same of one that is no link, while nobody else writes. */
  static String moveAside(Path target) throws IOException {
    Path free;
    int number = 1;
    do {
      free = target.resolveSibling(target.getFileName() + ".bad-" + number++);
    } while (Files.exists(free));
    Files.move(target, free);
    return free.getFileName().toString();
  }

  /** What is wrong is the folder: the name of the new file tells a person nothing. */
  private static Path temp(Path target, boolean secret) throws IOException {
    Path folder = target.getParent();
    try {
      return secret
          ? Files.createTempFile(folder, prefix(target), SUFFIX)
          : Files.createFile(
              folder.resolve(prefix(target) + UUID.randomUUID() + SUFFIX), Rights.like(target));
    } catch (AccessDeniedException e) {
      throw new AccessDeniedException(folder.toString());
    } catch (NoSuchFileException e) {
      throw new NoSuchFileException(folder.toString());
    }
  }

  /** Through a stream rather than a channel, which an interrupted thread could not write to. */
  private static void fill(Path temp, byte[] bytes) throws IOException {
    try (FileOutputStream out = new FileOutputStream(temp.toFile())) {
      out.write(bytes);
      out.getFD().sync();
    }
  }

  private static void replace(Path temp, Path target) throws IOException {
    RegularFile.atOrNone(target);
    for (int tries = 1; ; tries++) {
      try {
        Files.move(temp, target, StandardCopyOption.ATOMIC_MOVE);
        return;
      } catch (AccessDeniedException e) {
        if (tries == TRIES) {
          throw e;
        }
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Under the lock nobody is writing, so these are of processes that were killed. */
  private static void clearLeftovers(Path target) throws IOException {
    try (DirectoryStream<Path> leftovers =
        Files.newDirectoryStream(
            target.getParent(), path -> isLeftover(path.getFileName().toString(), target))) {
      for (Path each : leftovers) {
        Files.deleteIfExists(each);
      }
    }
  }

  private static boolean isLeftover(String name, Path target) {
    return name.startsWith(prefix(target)) && name.endsWith(SUFFIX);
  }

  private static String prefix(Path target) {
    return "." + target.getFileName() + ".";
  }
}
