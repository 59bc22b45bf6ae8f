package org.unhunch.cli;

import org.unhunch.message.Message;

/** Says what is wrong with a command line, and what would be right. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final transient Message wrong;

  UsageException(String key, Object... arguments) {
    super(key);
    this.wrong = Message.of(key, arguments);
  }

  Message wrong() {
    return wrong;
  }
}
