package org.unhunch.testing;

import java.util.List;
import java.util.Optional;
import org.unhunch.message.Message;
import org.unhunch.words.Words;

/** What a person reads of messages. */
public final class Said {
  /** The texts in English, read once. */
  public static final Words WORDS = new Words();

  private Said() {}

  /** {@return the message's sentence} */
  public static String of(Message message) {
    return WORDS.text(message);
  }

  /** {@return the sentence, or empty if there is no message} */
  public static Optional<String> of(Optional<Message> message) {
    return message.map(WORDS::text);
  }

  /** {@return the messages' sentences} */
  public static List<String> of(List<Message> messages) {
    return messages.stream().map(WORDS::text).toList();
  }
}
