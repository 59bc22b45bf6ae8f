package org.unhunch.catalog;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unhunch.json.Fields;
import org.unhunch.message.BrokenRule;
import org.unhunch.message.Message;
import org.unhunch.routine.Side;
import org.unhunch.routine.Side.Sentence;
import org.unhunch.routine.term.Longest;

/** What a text of a catalog is: how long it may be, and whether it may carry a number. */
public enum TextKind {
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
  /** What somebody has to say during a rest. */
  SAID(Longest.INSTRUCTION, true),
  /** A sentence on something that has sizes, or on a number itself. */
  FACT(Longest.SENTENCE, true);

  private static final Pattern NUMBER = Pattern.compile("\\p{N}+");

  private final int most;
  private final boolean numbers;

  TextKind(int most, boolean numbers) {
    this.most = most;
    this.numbers = numbers;
  }

  /** {@return the required text of the key, or null after noting what is wrong} */
  public String of(Fields fields, String key) {
    String text = fields.text(key);
    check(text, what -> fields.problem(key, what));
    return text;
  }

  /** {@return the text of the key, or empty if it is not there} */
  public Optional<String> ifAny(Fields fields, String key) {
    return fields.has(key) ? Optional.ofNullable(of(fields, key)) : Optional.empty();
  }

  /**
   * The required sentence of the key, or null after noting what is wrong.
   *
   * @param sides those of the exercise; null where they are not known
   */
  Sentence sentence(Fields fields, String key, Side.Pair sides) {
    return sentence(fields.text(key), sides, what -> fields.problem(key, what));
  }

  /** The required list of sentences of the key, the same way. */
  List<Sentence> sentences(Fields fields, String key, Side.Pair sides) {
    return fields.list(key, value -> sentence(value.text(), sides, value::problem));
  }

  /** Of its alternatives, only one is shown while one exercises; the longer must have room. */
  private Sentence sentence(String text, Side.Pair sides, Consumer<Message> problem) {
    try {
      Sentence sentence = text == null ? null : new Sentence(text);
      if (sentence != null) {
        checkNumber(text, problem);
        checkLength(length(sentence), problem);
        if (sides != null) {
          sentence.checkFits(sides);
        }
      }
      return sentence;
    } catch (BrokenRule e) {
      problem.accept(e.rule());
      return null;
    }
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
    if (text != null) {
      checkLength(Longest.room(text), problem);
      checkNumber(text, problem);
    }
  }

  private static int length(Sentence sentence) {
    int one = Longest.room(sentence.on(Side.LEFT));
    return sentence.hasSides() ? Math.max(one, Longest.room(sentence.on(Side.RIGHT))) : one;
  }

  private void checkLength(int room, Consumer<Message> problem) {
    if (room > most) {
      problem.accept(Message.of("text.too-long", room, most));
    }
  }

  private void checkNumber(String text, Consumer<Message> problem) {
    if (!numbers && mayHaveNumber(text)) {
      Matcher number = NUMBER.matcher(text);
      if (number.find()) {
        problem.accept(Message.of("text.number", number.group()));
      }
    }
  }

  /** Told sooner than by a search, which most texts need not. */
  private static boolean mayHaveNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter >= '0' && letter <= '9' || letter > '~') {
        return true;
      }
    }
    return false;
  }
}
