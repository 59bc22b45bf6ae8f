package org.unhunch.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.swing.LookAndFeel;
import javax.swing.UIManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unhunch.settings.Appearance;
import org.unhunch.settings.Appearance.ThemeChoice;
import org.unhunch.settings.Preferences;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.Ui;

/** To set a look up takes long, so it is done once. */
class ThemeTests {
  private final Theme theme = Ui.edt(() -> new Theme(() -> false, false));
  private final Preferences preferences = Prefs.having("chair").preferences();

  @AfterEach
  void wearWhatOthersExpect() {
    Ui.run(() -> theme.apply(Appearance.INITIAL));
  }

  private boolean setsUpAnew(UnaryOperator<Appearance> change) {
    preferences.changeLook(change);
    LookAndFeel before = UIManager.getLookAndFeel();
    Ui.run(() -> theme.follow(preferences));
    return UIManager.getLookAndFeel() != before;
  }

  /** Guards against a start that took all down and set it up again for a choice that shows not. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void howMuchMovesSetsUpNothing(boolean still) {
    assertThat(setsUpAnew(look -> look.withReduceMotion(Optional.of(still)))).isFalse();
  }

  @Test
  void anotherThemeIsWorn() {
    assertThat(setsUpAnew(look -> look.withTheme(ThemeChoice.DARK))).isTrue();
  }

  @Test
  void anotherZoomIsWorn() {
    assertThat(setsUpAnew(look -> look.withZoomPercent(125))).isTrue();
  }
}
