package org.unhunch.catalog.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unhunch.routine.Catalog;
import org.unhunch.testing.Shipped;
import org.unhunch.timeline.Timeline;
import org.unhunch.words.Language;

class SameTimesTests {
  /** Guards against a first exercise to which one had to get up from the same chair in German. */
  @ParameterizedTest
  @EnumSource(
      value = Language.class,
      names = {"GERMAN", "SPANISH"})
  void aRoutineTakesAsLongInEveryLanguage(Language language) {
    assertThat(seconds(Shipped.catalog(language))).isEqualTo(seconds(Shipped.catalog()));
  }

  private static List<String> seconds(Catalog catalog) {
    return catalog.routines().stream()
        .map(each -> each.id() + " " + Timeline.of(each, catalog.pacing()).totalSeconds())
        .sorted()
        .toList();
  }
}
