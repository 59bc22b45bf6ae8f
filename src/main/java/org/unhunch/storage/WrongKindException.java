package org.unhunch.storage;

import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.unhunch.message.Message;

/** There is something of that name, and it is no file. */
@SuppressWarnings("serial") // never serialized
public final class WrongKindException extends FileSystemException {
  private final Message kind;

  WrongKindException(Path file, Message kind) {
    super(file.toString(), null, kind.key());
    this.kind = kind;
  }

  /** {@return what it is, such as "a folder" or "a pipe"} */
  public Message kind() {
    return kind;
  }
}
