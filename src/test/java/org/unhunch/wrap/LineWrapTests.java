package org.unhunch.wrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines in which every letter is one wide. */
class LineWrapTests {
  private int measured;
  private final LineWrap wrap =
      new LineWrap(
          text -> {
            measured += text.length();
            return text.length();
          });

  private List<String> lines(String text, int width, int most) {
    return wrap.lines(text, width, most);
  }

  @Test
  void breaksAfterSpacesAndHyphensAndWhereTheTextSaysSo() {
    assertThat(lines("draw the chin back", 9, 9)).containsExactly("draw the", "chin back");
    assertThat(lines("a push-up", 7, 9)).containsExactly("a push-", "up");
    assertThat(lines("in\nand out", 9, 9)).containsExactly("in", "and out");
    assertThat(lines("  one line ", 8, 9)).containsExactly("one line");
    assertThat(lines(" ", 8, 9)).isEmpty();
  }

  /** Guards against "30" at the end of a line and "s" at the beginning of the next. */
  @Test
  void leavesANumberItsUnit() {
    assertThat(lines("hold 30 s each side", 8, 9)).containsExactly("hold", "30 s", "each", "side");
    assertThat(lines("at 5 min.", 5, 9)).containsExactly("at", "5", "min.");
    assertThat(lines("do 3 sets", 5, 9)).containsExactly("do 3", "sets");
    assertThat(lines("300 s", 4, 9)).containsExactly("300", "s");
  }

  /** Guards against "On all fours ·…". */
  @Test
  void endsInNoSignThatNothingComesAfter() {
    assertThat(lines("sit · stretches", 6, 1)).containsExactly("sit…");
    assertThat(lines("sit, stretch", 6, 1)).containsExactly("sit…");
  }

  @Test
  void cutsAWordThatIsTooLong() {
    assertThat(lines("a loooooong word", 5, 9)).containsExactly("a", "loooo", "oong", "word");
    assertThat(lines("abc", 0, 9)).containsExactly("a", "b", "c");
  }

  @Test
  void endsInAnEllipsisWhatDoesNotFit() {
    assertThat(lines("draw the chin back", 9, 1)).containsExactly("draw the…");
    assertThat(lines("draw the chin back", 8, 2)).containsExactly("draw the", "chin…");
    assertThat(lines("draw the chin", 8, 2)).containsExactly("draw the", "chin");
    assertThat(lines("draw", 8, 0)).isEmpty();
  }

  /** Guards against a long word that is measured whole for each of its letters. */
  @Test
  void measuresNoMoreThanALineAtATime() {
    assertThat(lines("o".repeat(2000), 20, 1000)).hasSize(100);
    assertThat(measured).isLessThan(30_000);
    measured = 0;
    lines("o".repeat(2_000_000), 20, 1);
    assertThat(measured).isLessThan(500);
  }

  @Test
  void noLetterOfTwoCharactersIsCut() {
    for (int width = 0; width < 9; width++) {
      assertThat(lines("x" + "🤸".repeat(20), width, 99))
          .allMatch(line -> line.codePoints().allMatch(Character::isDefined))
          .noneMatch(line -> Character.isLowSurrogate(line.charAt(0)));
    }
  }
}
