package org.unhunch.ui.kit.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Container;
import java.awt.event.KeyEvent;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What keys stand for, by events as X11 gives them for several layouts; recorded with {@code
 * setxkbmap} on a virtual screen.
 */
class LatinKeyTests {
  private static final int EXTENDED = 0x1000000;

  /** An event of a layout, which says its place and the character without Shift. */
  private static final class Recorded extends KeyEvent {
    private static final long serialVersionUID = 1;
    private final int rawCode;
    private final int extended;

    Recorded(int rawCode, int code, int extended, char symbol) {
      super(new Container(), KEY_PRESSED, 1, 0, code, symbol);
      this.rawCode = rawCode;
      this.extended = extended;
    }

    @Override
    public int getExtendedKeyCode() {
      return extended;
    }

    @Override
    public String paramString() {
      return super.paramString().replaceAll("rawCode=\\d+", "rawCode=" + rawCode);
    }
  }

  private static KeyEvent foreign(int rawCode, char plain, char symbol) {
    return new Recorded(rawCode, KeyEvent.VK_UNDEFINED, EXTENDED + plain, symbol);
  }

  /** The keys of H, N, C and P, as each layout has them. */
  @ParameterizedTest
  @CsvSource({"ru,ртсз", "ua,ртсз", "gr,ηνψπ", "il,ימבפ", "ara,اىؤح", "ir,اد\u0632ح", "bg,гхъз"})
  void aLetterOfAnotherScriptStandsForTheOneInItsPlace(String layout, String letters) {
    int[] places = {43, 57, 54, 33};
    for (int i = 0; i < places.length; i++) {
      char own = letters.charAt(i);
      assertThat(LatinKey.of(foreign(places[i], own, own))).as(layout).contains("hncp".charAt(i));
    }
  }

  /** The same for events that do not say where the key is; Bulgarian and Persian are not known. */
  @ParameterizedTest
  @ValueSource(strings = {"ртсзь", "РТСЗЬ", "ηνψπμ", "ימבפצ", "اىؤحة"})
  void aLetterThatIsKnownNeedsNoPlace(String letters) {
    for (int i = 0; i < letters.length(); i++) {
      char own = letters.charAt(i);
      KeyEvent event =
          new KeyEvent(new Container(), KeyEvent.KEY_PRESSED, 0, 0, KeyEvent.VK_UNDEFINED, own);
      assertThat(LatinKey.of(event)).contains("hncpm".charAt(i));
      assertThat(LatinKey.of(own, Optional.empty())).contains("hncpm".charAt(i));
    }
  }

  /** The keys of 1, 2 and so on to 0. */
  @ParameterizedTest
  @ValueSource(strings = {"&é\"'(-è_çà", "+ěščřžýáíé", "+ľščťžýáíé", "ąčęėįšųū„“", "ๅ/-ภถุึคตจ"})
  void aRowWithoutDigitsHasThemByPlace(String row) {
    for (int i = 0; i < 10; i++) {
      char own = row.charAt(i);
      KeyEvent event = foreign(10 + i, own, own);
      char digit = "1234567890".charAt(i);
      assertThat(LatinKey.of(event)).contains(digit);
      assertThat(LatinKey.of(own, Optional.of(event))).contains(digit);
    }
    KeyEvent shifted = foreign(19, row.charAt(9), '0');
    assertThat(LatinKey.of(shifted)).contains('0');
  }

  @Test
  void aFrenchRowIsKnownWithoutItsPlace() {
    String row = "&é\"'(-è_çà";
    for (int i = 0; i < row.length(); i++) {
      assertThat(LatinKey.of(row.charAt(i), Optional.empty())).contains("1234567890".charAt(i));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "०१२३४५६७८९", "０１２３４５６７８９"})
  void digitsOfOtherScriptsAreDigits(String digits) {
    for (int i = 0; i < digits.length(); i++) {
      char own = digits.charAt(i);
      assertThat(LatinKey.of(own, Optional.empty())).contains(Character.forDigit(i, 10));
      assertThat(LatinKey.of(foreign(99, own, own))).contains(Character.forDigit(i, 10));
    }
  }

  /** Guards against Shift+1, which is no 1 where the layout has a 1 without Shift. */
  @Test
  void whatTheLayoutHasItselfStandsForNothingElse() {
    assertThat(LatinKey.of(new Recorded(10, KeyEvent.VK_1, KeyEvent.VK_1, '!'))).isEmpty();
    // Dvorak and AZERTY: letters by character, signs in the place of letters by nothing
    assertThat(LatinKey.of(new Recorded(24, KeyEvent.VK_A, KeyEvent.VK_A, 'a'))).isEmpty();
    assertThat(LatinKey.of(new Recorded(24, KeyEvent.VK_QUOTE, KeyEvent.VK_QUOTE, '\''))).isEmpty();
    assertThat(LatinKey.of(foreign(31, 'ı', 'ı'))).isEmpty();
    assertThat(LatinKey.of(new Recorded(65, KeyEvent.VK_SPACE, KeyEvent.VK_SPACE, ' '))).isEmpty();
    assertThat(LatinKey.of(new Recorded(36, KeyEvent.VK_ENTER, KeyEvent.VK_ENTER, '\n'))).isEmpty();
    assertThat(LatinKey.of('7', Optional.empty())).isEmpty();
    assertThat(LatinKey.of('h', Optional.empty())).isEmpty();
  }

  @Test
  void otherQuestionMarksAsk() {
    assertThat(LatinKey.of('؟', Optional.empty())).contains('?');
    assertThat(LatinKey.of('\u037E', Optional.empty())).contains('?');
  }

  @Test
  void aKeypadWithoutNumLockHasItsDigits() {
    int[] codes = {
      KeyEvent.VK_INSERT, KeyEvent.VK_END, KeyEvent.VK_KP_DOWN, KeyEvent.VK_PAGE_DOWN,
      KeyEvent.VK_KP_LEFT, KeyEvent.VK_BEGIN, KeyEvent.VK_KP_RIGHT, KeyEvent.VK_HOME,
      KeyEvent.VK_KP_UP, KeyEvent.VK_PAGE_UP
    };
    for (int i = 0; i < codes.length; i++) {
      assertThat(LatinKey.onKeypad(at(codes[i], KeyEvent.KEY_LOCATION_NUMPAD)))
          .contains(Character.forDigit(i, 10));
      assertThat(LatinKey.onKeypad(at(codes[i], KeyEvent.KEY_LOCATION_STANDARD))).isEmpty();
    }
  }

  private static KeyEvent at(int code, int location) {
    return new KeyEvent(
        new Container(), KeyEvent.KEY_PRESSED, 1, 0, code, KeyEvent.CHAR_UNDEFINED, location);
  }
}
