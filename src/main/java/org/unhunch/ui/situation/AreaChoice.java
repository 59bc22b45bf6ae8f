package org.unhunch.ui.situation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.term.Area;
import org.unhunch.ui.kit.sign.ChipChoice;
import org.unhunch.words.AreaWords;
import org.unhunch.words.Words;

/** Makes choices of a part of the body, or of all of them. */
public final class AreaChoice {
  private AreaChoice() {}

  /** {@return a choice among all, which is empty, and the parts that the exercises are for} */
  public static ChipChoice<Optional<Area>> of(
      Catalog catalog, Words words, Consumer<Optional<Area>> chosen) {
    AreaWords said = new AreaWords(words);
    ChipChoice.Says<Optional<Area>> says =
        new ChipChoice.Says<>(
            "area",
            area -> area.map(each -> each.name().toLowerCase(Locale.ROOT)).orElse("all"),
            area -> area.map(said::name).orElse(words.text("area.all")),
            text -> words.text("area.one", text));
    return new ChipChoice<>(says, offered(catalog), chosen);
  }

  /** {@return all, and the parts of the body that the exercises of a catalog are for} */
  public static List<Optional<Area>> offered(Catalog catalog) {
    Stream<Area> some =
        Arrays.stream(Area.values())
            .filter(
                area ->
                    catalog.exercises().stream()
                        .anyMatch(each -> each.start().body().areas().contains(area)));
    return Stream.concat(Stream.of(Optional.<Area>empty()), some.map(Optional::of)).toList();
  }
}
