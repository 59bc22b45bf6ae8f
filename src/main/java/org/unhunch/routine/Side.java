package org.unhunch.routine;

import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.unhunch.routine.term.Require;

/** The side, or the direction, that a repetition is done on. */
public enum Side {
  /** The left side. */
  LEFT,
  /** The right side. */
  RIGHT,
  /** Forward, for a circling movement. */
  FORWARD,
  /** Backward, for a circling movement. */
  BACKWARD;

  /** Which sides an exercise is done on, the one to begin with first. */
  public enum Pair {
    /** Both at once, or no sides at all. */
    NONE,
    /** Left, then right. */
    LEFT_RIGHT,
    /** Right, then left. */
    RIGHT_LEFT,
    /** Forward, then backward. */
    FORWARD_BACKWARD,
    /** Backward, then forward. */
    BACKWARD_FORWARD;

    /** {@return the sides in order; one empty side where there is no pair} */
    public List<Optional<Side>> sides() {
      return switch (this) {
        case NONE -> List.of(Optional.empty());
        case LEFT_RIGHT -> List.of(Optional.of(LEFT), Optional.of(RIGHT));
        case RIGHT_LEFT -> List.of(Optional.of(RIGHT), Optional.of(LEFT));
        case FORWARD_BACKWARD -> List.of(Optional.of(FORWARD), Optional.of(BACKWARD));
        case BACKWARD_FORWARD -> List.of(Optional.of(BACKWARD), Optional.of(FORWARD));
      };
    }

    /** {@return the same sides, of which this one comes first; itself where it is none of them} */
    public Pair from(Side first) {
      return Stream.of(values())
          .filter(each -> each.isOn(this) && each.sides().get(0).equals(Optional.of(first)))
          .findFirst()
          .orElse(this);
    }

    /** {@return whether these are the same sides, in either order} */
    public boolean isOn(Pair other) {
      return other.sides().containsAll(sides());
    }

    /** {@return whether these are the sides of the body, in either order} */
    public boolean isOfBody() {
      return this == LEFT_RIGHT || this == RIGHT_LEFT;
    }
  }

  /** In which order repetitions are done on the sides. */
  public enum Succession {
    /** All of a set on one side, then all on the other. */
    WHOLE,
    /** One on one side, one on the other, and so on. */
    ALTERNATE
  }

  /**
   * A sentence that may know its side: in "Lean to the {left|right}." stands what is said of the
   * left or forward, and what is said of the right or backward.
   *
   * @param written the sentence with its alternatives
   */
  public record Sentence(String written) {
    private static final String EXAMPLE = "{left|right}";
    private static final Pattern SIDES = Pattern.compile("\\{([^|]*)\\|([^}]*)}");

    /** Checks that each pair of braces has two alternatives, and nothing else is in braces. */
    public Sentence {
      int open = -1; // where the last brace stands that is not closed
      for (int i = 0; i < written.length(); i++) {
        if (written.charAt(i) == '{') {
          Require.that(open < 0, "rule.sides.nested", from(written, open), EXAMPLE);
          open = i;
        } else if (written.charAt(i) == '}') {
          Require.that(open >= 0, "rule.sides.unopened", before(written, i + 1), EXAMPLE);
          checkSides(written.substring(open, i + 1));
          open = -1;
        }
      }
      Require.that(open < 0, "rule.sides.unclosed", from(written, open), EXAMPLE);
    }

    private static String from(String text, int index) {
      return text.substring(Math.max(0, index));
    }

    /** {@return the end of what stands before the index, to be found by} */
    private static String before(String text, int end) {
      return text.substring(Math.max(0, end - 20), end);
    }

    private static void checkSides(String braces) {
      String[] sides = braces.substring(1, braces.length() - 1).split("\\|", -1);
      boolean two = sides.length == 2 && Stream.of(sides).noneMatch(String::isBlank);
      Require.that(two, "rule.sides.two", braces, EXAMPLE);
    }

    /**
     * Checks that it fits an exercise.
     *
     * @throws org.unhunch.message.BrokenRule if it has sides and the exercise has none
     */
    public void checkFits(Side.Pair sides) {
      Require.that(!hasSides() || sides != Side.Pair.NONE, "rule.sides.none", written);
    }

    /** {@return whether it says something else on the one side than on the other} */
    public boolean hasSides() {
      return written.indexOf('{') >= 0;
    }

    /** {@return what is said on a side} */
    public String on(Side side) {
      boolean first = side == Side.LEFT || side == Side.FORWARD;
      return with((one, other) -> first ? one : other);
    }

    /** {@return what is said where no side is known, with both alternatives in one} */
    public String with(BinaryOperator<String> both) {
      return !hasSides()
          ? written
          : SIDES
              .matcher(written)
              .replaceAll(at -> Matcher.quoteReplacement(both.apply(at.group(1), at.group(2))));
    }
  }
}
