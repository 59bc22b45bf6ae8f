package org.unhunch.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unhunch.routine.term.Area;

/** Parts of the body in a line. */
class AreaWordsTests {
  private static final List<Area> AREAS = List.of(Area.NECK, Area.UPPER_BACK, Area.CHEST);
  private final AreaWords words = new AreaWords(new Words());

  /** Guards against parts that were left out in silence. */
  @Test
  void whatIsLeftOutIsCounted() {
    assertThat(words.brief(AREAS, 1)).isEqualTo("Neck +2");
    assertThat(words.brief(AREAS, 2)).isEqualTo("Neck, upper back +1");
    assertThat(words.brief(AREAS, 3)).isEqualTo(words.list(AREAS, 3));
    assertThat(words.brief(List.of(), 3)).isEmpty();
  }

  /** Guards against "Nacken, Oberer Rücken": only nouns are large within a German list. */
  @Test
  void anAdjectiveIsSmallWithinAGermanList() {
    AreaWords german = new AreaWords(new Words(Language.GERMAN));
    assertThat(german.list(AREAS, 2)).isEqualTo("Nacken, oberer Rücken");
    assertThat(german.list(List.of(Area.UPPER_BACK), 1)).isEqualTo("Oberer Rücken");
    assertThat(german.name(Area.UPPER_BACK)).isEqualTo("Oberer Rücken");
  }
}
