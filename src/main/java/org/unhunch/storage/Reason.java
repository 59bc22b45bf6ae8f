package org.unhunch.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;

/** Why a file would not be read or written, as part of a sentence. */
public final class Reason {
  private Reason() {}

  /** {@return the reason in a few words that a person can act on, such as "the disk is full"} */
  public static String of(IOException problem) {
    String file = problem instanceof FileSystemException named ? named.getFile() : "its folder";
    if (problem instanceof AccessDeniedException) {
      return file + " is closed to you";
    }
    if (problem instanceof NotDirectoryException) {
      return file + " is a file where a folder should be";
    }
    if (problem instanceof NoSuchFileException) {
      return file + " is not there";
    }
    return bySystem(String.valueOf(problem.getMessage()), file);
  }

  /** Java has no types for these; the system's words are the same in every language of Java. */
  private static String bySystem(String message, String file) {
    String lower = message.toLowerCase(Locale.ROOT);
    if (lower.contains("no space") || lower.contains("not enough space")) {
      return "the disk is full";
    }
    if (lower.contains("quota")) {
      return "your share of the disk is used up";
    }
    if (lower.contains("read-only")) {
      return "the disk can only be read";
    }
    if (lower.contains("is a directory")) {
      return "a folder has the name of the file";
    }
    if (lower.contains("not a directory")) {
      return file + " has a file on its way where a folder should be";
    }
    if (lower.contains("permission denied") || lower.contains("access is denied")) {
      return file + " is closed to you";
    }
    return "the system says: " + message;
  }
}
