package org.unhunch.ui.notice;

import java.util.List;
import java.util.OptionalInt;
import org.unhunch.message.Message;

/**
 * Something that the person is told at the foot of the window.
 *
 * @param text what is told
 * @param kind how much it matters, and with that how long it stays
 * @param actions what can be done about it, in the order of their buttons
 */
public record Notice(Message text, Kind kind, List<Action> actions) {
  public Notice {
    actions = List.copyOf(actions);
  }

  /** How much a notice matters; those that matter most are shown first. */
  public enum Kind {
    /** Something that was said or done is lost, or will be; stays until it is dismissed. */
    LOSS,
    /** Offers to take something back; stays ten seconds, or until the next offer. */
    UNDO,
    /** A fault of the program; stays until it is dismissed, or until the next fault. */
    FAULT,
    /** Something does not work; once it was read it goes with its screen, and never comes back. */
    WARNING,
    /** Something worth knowing; stays until it is dismissed. */
    NEWS,
    /** What became of what the person did; goes by itself, or with the screen it was told on. */
    INFORMATION;

    private static final int UNDO_MILLIS = 10_000;
    private static final int INFORMATION_MILLIS = 20_000;
    private static final int WARNING_MILLIS = 5_000;

    /** {@return after how many milliseconds of being shown it has served, if it ever has} */
    OptionalInt millis() {
      return switch (this) {
        case UNDO -> OptionalInt.of(UNDO_MILLIS);
        case INFORMATION -> OptionalInt.of(INFORMATION_MILLIS);
        case WARNING -> OptionalInt.of(WARNING_MILLIS);
        default -> OptionalInt.empty();
      };
    }

    /** {@return whether a new one takes the place of the one before, whatever that says} */
    boolean isAlone() {
      return this == UNDO || this == FAULT;
    }

    /** {@return whether one that was dismissed is not told again} */
    boolean isToldOnce() {
      return this == WARNING;
    }
  }

  /**
   * Something that can be done about a notice.
   *
   * @param key the key of the button's text, and its name
   * @param run what it does, on the event dispatch thread
   */
  public record Action(String key, Runnable run) {}

  /** {@return a notice that something is lost, or will be} */
  public static Notice loss(Message text) {
    return new Notice(text, Kind.LOSS, List.of());
  }

  /** {@return a notice that something does not work} */
  public static Notice warning(Message text) {
    return new Notice(text, Kind.WARNING, List.of());
  }

  /** {@return a notice of something worth knowing, which stays until it is dismissed} */
  public static Notice news(Message text) {
    return new Notice(text, Kind.NEWS, List.of());
  }

  /** {@return a notice of what became of what the person did, which soon goes by itself} */
  public static Notice information(Message text) {
    return new Notice(text, Kind.INFORMATION, List.of());
  }

  /** {@return whether this is told where the other is told already} */
  boolean replaces(Notice other) {
    return kind == other.kind && (kind.isAlone() || text.equals(other.text));
  }
}
