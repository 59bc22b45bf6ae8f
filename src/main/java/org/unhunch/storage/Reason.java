package org.unhunch.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import org.unhunch.message.Message;
import org.unhunch.storage.RegularFile.WrongKindException;

/** Why a file would not be read or written, for a sentence that says which. */
public final class Reason {
  private Reason() {}

  /** {@return the reason, such as that the disk is full, as a clause that a person can act on} */
  public static Message of(IOException problem) {
    boolean named = problem instanceof FileSystemException;
    String file = named ? ((FileSystemException) problem).getFile() : null;
    Object place = file == null ? Message.of("reason.its-folder") : file;
    if (problem instanceof WrongKindException other) {
      boolean folder = other.kind().equals(Message.of("kind.folder"));
      return folder
          ? Message.of("reason.folder-of-that-name")
          : Message.of("reason.kind", place, other.kind());
    }
    if (problem instanceof FileSystemLoopException) {
      return Message.of("reason.circle", place);
    }
    if (problem instanceof AccessDeniedException) {
      return Message.of("reason.closed", place);
    }
    if (problem instanceof NotDirectoryException) {
      return Message.of("reason.no-folder", place);
    }
    if (problem instanceof NoSuchFileException) {
      return Message.of("reason.not-there", place);
    }
    return bySystem(String.valueOf(problem.getMessage()), place);
  }

  /** {@return why a file that a person named could not be read, and what would help} */
  public static Message unread(IOException problem) {
    if (problem instanceof WrongKindException other) {
      return Message.of("json.wrong", other.kind(), Message.of("kind.file"));
    }
    if (problem instanceof NoSuchFileException) {
      return Message.of("json.no-such-file");
    }
    if (problem instanceof AccessDeniedException) {
      return Message.of("json.may-not-be-read");
    }
    return Message.of("json.cannot-be-read", of(problem));
  }

  /** Java has no types for these; the system's words are the same in every language of Java. */
  private static Message bySystem(String message, Object place) {
    String lower = message.toLowerCase(Locale.ROOT);
    if (lower.contains("no space") || lower.contains("not enough space")) {
      return Message.of("reason.full");
    }
    if (lower.contains("quota")) {
      return Message.of("reason.quota");
    }
    if (lower.contains("read-only")) {
      return Message.of("reason.read-only");
    }
    if (lower.contains("symbolic links")) {
      return Message.of("reason.circle", place);
    }
    if (lower.contains("not a directory")) {
      return Message.of("reason.file-on-the-way", place);
    }
    if (lower.contains("too large")) {
      return Message.of("reason.too-long", place);
    }
    if (lower.contains("permission denied") || lower.contains("access is denied")) {
      return Message.of("reason.closed", place);
    }
    return Message.of("reason.system", message);
  }
}
