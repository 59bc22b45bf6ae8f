package org.unhunch.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unhunch.routine.term.Position.Posture;

class ReminderWordsTests {
  /** In Spanish "de pie" and "de rodillas" are how one stands and kneels. */
  private static final Map<Language, String> PARTS =
      Map.of(
          Language.ENGLISH,
          "\\b(hands?|knees?|arms?|elbows?|shoulders?|back|chest|neck|head|belly|legs?|foot|feet)\\b",
          Language.GERMAN,
          "hand|händ|knien?\\b|arm|ellbogen|schulter|rücken|brust|nacken|kopf|bauch|bein|fuß|füß",
          Language.SPANISH,
          "\\b(manos?|rodilla|brazos?|codos?|hombros?|espalda|pecho|cuello|cabeza|vientre|piernas?"
              + "|pies|apoyos)\\b");

  /** Guards against "on hands and knees" on a screen that others see, even for a chair. */
  @ParameterizedTest
  @EnumSource
  void noPostureOfANotificationNamesAPartOfTheBody(Language language) {
    Words words = new Words(language);
    Pattern part =
        Pattern.compile(PARTS.get(language), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    for (Posture each : Posture.values()) {
      assertThat(words.text(Words.key("remind.posture.", each))).doesNotContainPattern(part);
    }
  }
}
