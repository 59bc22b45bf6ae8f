package org.unhunch.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.swing.JToolTip;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.ScreenKit;

/** Guards against tips of one line that are wider than many a screen. */
class PlainTextsTests {
  private static final int WIDEST = 400;
  private static final String LONG = "A round roller of firm foam to lie on. ";

  @BeforeEach
  void hold() {
    org.unhunch.testing.Ui.theme(false);
    ScreenKit.of(Prefs.having().preferences());
  }

  private static JToolTip tip(String text) {
    return org.unhunch.testing.Ui.edt(
        () -> {
          JToolTip tip = new JToolTip();
          tip.setTipText(text);
          return tip;
        });
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 40, 2000})
  void aLongTipWrapsAndLosesNothingThatAPersonWouldRead(int times) {
    String text = LONG.repeat(times).strip();
    JToolTip tip = tip(text);
    assertThat(tip.getPreferredSize().width).isLessThan(WIDEST);
    assertThat(tip.getTipText().lines().count()).isBetween(2L, 30L);
    String said = tip.getTipText().replace('\n', ' ').replace("…", "").strip();
    assertThat(text).startsWith(said);
    assertThat(said.length()).isGreaterThan(Math.min(text.length() - 1, 1000));
  }

  @Test
  void aWordWithoutAnEndWrapsToo() {
    assertThat(tip("x".repeat(500)).getPreferredSize().width).isLessThan(WIDEST);
  }

  @Test
  void aShortTipAndItsOwnLinesStay() {
    assertThat(List.of("A chair.", "One\nTwo", "")).allMatch(s -> tip(s).getTipText().equals(s));
    assertThat(tip(null).getTipText()).isNull();
  }
}
