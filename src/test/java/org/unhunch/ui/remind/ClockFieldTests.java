package org.unhunch.ui.remind;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unhunch.testing.Ui;
import org.unhunch.words.Language;
import org.unhunch.words.Words;

class ClockFieldTests {
  @ParameterizedTest
  @CsvSource({
    "9, 09:00",
    " 9:40 , 09:40",
    "9.40, 09:40",
    "940, 09:40",
    "21:05, 21:05",
    "9:40 AM, 09:40",
    "9 pm, 21:00",
    "12 am, 00:00",
    "12:30 p. m., 12:30",
    "9:40\u00a0p.\u00a0m., 21:40"
  })
  void aTimeIsTakenAsItIsUsuallyWritten(String typed, LocalTime time) {
    assertThat(ClockField.time(typed)).contains(time);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "24", "9:60", "13 pm", "0:30 am", "9 o’clock", "9 am pm"})
  void whatIsNoTimeIsNone(String typed) {
    assertThat(ClockField.time(typed)).isEmpty();
  }

  /** What a field shows must be what it takes, or it would refuse its own text. */
  @ParameterizedTest
  @CsvSource({"ENGLISH, US", "ENGLISH, GB", "GERMAN, DE", "SPANISH, ES", "SPANISH, US"})
  void whatIsShownIsTaken(Language language, String country) {
    Words words = Words.in(language, new Locale.Builder().setRegion(country).build());
    List<LocalTime> taken = new ArrayList<>();
    ClockField field = Ui.edt(() -> new ClockField("remind.from", words, taken::add, typed -> {}));
    for (LocalTime each : List.of(LocalTime.MIDNIGHT, LocalTime.of(9, 40), LocalTime.of(23, 5))) {
      Ui.run(() -> field.show(each));
      assertThat(ClockField.time(field.field().getText())).contains(each);
    }
    Ui.run(() -> field.field().setText("2 pm"));
    Ui.run(() -> field.field().postActionEvent());
    assertThat(taken).containsExactly(LocalTime.of(14, 0));
  }
}
