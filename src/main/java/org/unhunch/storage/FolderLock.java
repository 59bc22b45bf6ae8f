package org.unhunch.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.unhunch.message.Message;
import org.unhunch.storage.RegularFile.WrongKindException;

/** Keeps other processes from writing in a folder; the system lets go of it when one dies. */
final class FolderLock implements AutoCloseable {
  private static final String NAME = ".lock";
  private static final int TRIES = 400;
  private static final long PAUSE_MILLIS = 5;
  private final FileChannel channel;
  private final boolean held;

  private FolderLock(FileChannel channel, boolean held) {
    this.channel = channel;
    this.held = held;
  }

  /**
   * {@return the lock, after at most two seconds of waiting}
   *
   * <p>It may come back not held, from a disk without locks or from a process that stands still:
   * then it is still better to write than to lose what was to be written.
   */
  static FolderLock take(Path folder) {
    try {
      Path file = folder.resolve(NAME);
      Rights.makeFile(file);
      FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
      return new FolderLock(channel, lock(channel));
    } catch (IOException e) {
      return new FolderLock(null, false);
    }
  }

  /** {@return what to tell of a lock in the folder that nobody can ever take, if there is one} */
  static Optional<Message> problem(Path folder) {
    try {
      RegularFile.atOrNone(folder.resolve(NAME));
      return Optional.empty();
    } catch (WrongKindException e) {
      return Optional.of(Message.of("stored.no-lock", Reason.of(e)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** {@return whether nobody else holds it} */
  boolean isHeld() {
    return held;
  }

  private static boolean lock(FileChannel channel) {
    try {
      for (int tries = 0; tries < TRIES; tries++) {
        try {
          if (channel.tryLock() != null) {
            return true;
          }
        } catch (OverlappingFileLockException e) {
          // Another thread of this very process has it.
        }
        Thread.sleep(PAUSE_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      // A disk without locks.
    }
    return false;
  }

  @Override
  public void close() {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      // The system lets go of it when the process ends.
    }
  }
}
