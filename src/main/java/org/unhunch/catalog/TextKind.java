package org.unhunch.catalog;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unhunch.json.Fields;
import org.unhunch.message.Message;
import org.unhunch.routine.term.Longest;

/** What a text of a catalog is: how long it may be, and whether it may carry a number. */
enum TextKind {
  /** What something is called, in a list or in a sentence. */
  NAME(Longest.NAME, true),
  /** What a phase is called, beside its count. */
  PHASE(Longest.PHASE, true),
  /** What is shown and spoken while a phase lasts. */
  CUE(Longest.CUE, false),
  /** A sentence that is shown while one exercises: a part of the set-up, or what to mind. */
  INSTRUCTION(Longest.INSTRUCTION, false),
  /** Any other sentence that describes an exercise or a routine. */
  SENTENCE(Longest.SENTENCE, false),
  /** A sentence on something that has sizes, or on a number itself. */
  FACT(Longest.SENTENCE, true);

  private static final Pattern NUMBER = Pattern.compile("\\p{N}+");

  /** From here on letters are as wide as they are high, and take the room of two. */
  private static final int WIDE = 0x2E80;

  private final int most;
  private final boolean numbers;

  TextKind(int most, boolean numbers) {
    this.most = most;
    this.numbers = numbers;
  }

  /** The required text of the key, or null after noting what is wrong. */
  String of(Fields fields, String key) {
    String text = fields.text(key);
    check(text, what -> fields.problem(key, what));
    return text;
  }

  /** The text of the key, or empty if it is not there. */
  Optional<String> ifAny(Fields fields, String key) {
    return fields.has(key) ? Optional.ofNullable(of(fields, key)) : Optional.empty();
  }

  /** The required list of texts of the key. */
  List<String> all(Fields fields, String key) {
    return fields.list(
        key,
        value -> {
          String text = value.text();
          check(text, value::problem);
          return text;
        });
  }

  private void check(String text, Consumer<Message> problem) {
    if (text == null) {
      return;
    }
    long room = text.codePoints().mapToLong(letter -> letter < WIDE ? 1 : 2).sum();
    if (room > most) {
      problem.accept(Message.of("text.too-long", room, most));
    }
    Matcher number = NUMBER.matcher(text);
    if (!numbers && number.find()) {
      problem.accept(Message.of("text.number", number.group()));
    }
  }
}
