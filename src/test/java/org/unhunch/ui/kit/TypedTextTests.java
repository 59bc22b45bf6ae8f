package org.unhunch.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javax.swing.JTextArea;
import javax.swing.JTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards against names and notes that no screen can show, typed or pasted. */
class TypedTextTests {
  private final JTextField field = new JTextField();
  private final JTextArea area = new JTextArea();

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\u009b", "\u202e", "\u200b", "\u2066", "\ud800", "\ufeff"})
  void whatCannotBeSeenDoesNotGetIn(String sign) {
    org.unhunch.testing.Ui.run(
        () -> {
          field.setText("old" + sign);
          TypedText.limit(field, 60, false);
          assertThat(field.getText()).isEqualTo("old");
          field.setText("Ho" + sign + "me");
          assertThat(field.getText()).isEqualTo("Home");
          field.replaceSelection(sign);
          assertThat(field.getText()).isEqualTo("Home");
        });
  }

  @Test
  void noMoreGetsInThanFitsAndNothingIsTornApart() {
    org.unhunch.testing.Ui.run(
        () -> {
          TypedText.limit(field, 5, false);
          field.setText("Kitchen");
          assertThat(field.getText()).isEqualTo("Kitch");
          field.setText("Room😀");
          assertThat(field.getText()).isEqualTo("Room");
          field.select(0, 2);
          field.replaceSelection("Bl");
          assertThat(field.getText()).isEqualTo("Blom");
        });
  }

  /** Guards against a name that can be typed and is refused when it is read: 日 counts as two. */
  @Test
  void wideLettersCountAsInAFile() {
    org.unhunch.testing.Ui.run(
        () -> {
          TypedText.limit(field, 5, false);
          field.setText("日本語");
          assertThat(field.getText()).isEqualTo("日本");
          field.replaceSelection("ab");
          assertThat(field.getText()).isEqualTo("日本a");
          field.select(0, 1);
          field.replaceSelection("bcd");
          assertThat(field.getText()).isEqualTo("bc本a");
        });
  }

  @Test
  void linesStayWhereThereMayBeSeveral() {
    org.unhunch.testing.Ui.run(
        () -> {
          TypedText.limit(area, 100, true);
          area.replaceSelection("one\r\ntwo\tthree\n");
          assertThat(area.getText()).isEqualTo("one\ntwo three\n");
          TypedText.limit(field, 100, false);
          field.replaceSelection("one\r\ntwo");
          assertThat(field.getText()).isEqualTo("one two");
        });
  }

  /** A note of an earlier version may be longer than one may be now. */
  @Test
  void whatIsLongerAlreadyStaysAndCanBeShortened() {
    org.unhunch.testing.Ui.run(
        () -> {
          area.setText("a longer note");
          TypedText.limit(area, 5, true);
          assertThat(area.getText()).isEqualTo("a longer note");
          area.select(1, 13);
          area.replaceSelection("bcdefgh");
          assertThat(area.getText()).isEqualTo("abcde");
        });
  }
}
