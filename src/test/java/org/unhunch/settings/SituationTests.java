package org.unhunch.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SituationTests {
  private final Situation atHome =
      Situation.startingWith(List.of(new Place("Office", Set.of()), new Place("Home", Set.of())))
          .at("Home");

  @Test
  void placesAreRenamedWithoutLeavingThem() {
    Situation renamed = atHome.renamed(Map.of("Office", "Büro", "Home", "Zuhause"));
    assertThat(renamed.places()).extracting(Place::name).containsExactly("Büro", "Zuhause");
    assertThat(renamed.placeName()).isEqualTo("Zuhause");
  }

  @Test
  void noTwoPlacesGetOneName() {
    assertThat(atHome.renamed(Map.of("Office", "Home"))).isEqualTo(atHome);
  }
}
