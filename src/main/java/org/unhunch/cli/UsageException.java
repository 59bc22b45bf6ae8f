package org.unhunch.cli;

/** Says what is wrong with a command line, and what would be right. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UsageException(String message) {
    super(message);
  }
}
