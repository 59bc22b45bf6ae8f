package org.unhunch.cli;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.unhunch.choose.Person;
import org.unhunch.message.Nearest;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.term.Care;
import org.unhunch.routine.term.Equipment;
import org.unhunch.routine.term.Position.Posture;
import org.unhunch.words.Words;

/** Turns what a command line says of a person into the person. */
record PersonOptions(Catalog catalog, Words words) {
  private static final int LEAST_MINUTES = 3;
  private static final int MOST_MINUTES = 30;

  /** The person; everything that is left unsaid is possible. */
  Person read(Options options) {
    Set<Equipment> have =
        all(options.have, by(catalog.equipment(), Equipment::id), "cli.unknown-equipment");
    Set<Care> cares = all(options.careful, by(catalog.cares(), Care::id), "cli.unknown-care");
    Function<Posture, String> id = each -> each.name().toLowerCase(Locale.ROOT);
    Set<Posture> postures =
        all(options.position, by(Arrays.asList(Posture.values()), id), "cli.unknown-posture");
    Set<Posture> possible = postures.isEmpty() ? EnumSet.allOf(Posture.class) : postures;
    return new Person(have, possible, cares, minutes(options.minutes), Map.of());
  }

  private OptionalInt minutes(Integer minutes) {
    if (minutes == null) {
      return OptionalInt.empty();
    }
    if (minutes < LEAST_MINUTES || minutes > MOST_MINUTES) {
      throw new UsageException(
          words.text("cli.minutes-range", minutes, LEAST_MINUTES, MOST_MINUTES));
    }
    return OptionalInt.of(minutes);
  }

  /** What these names stand for; a space is as good as a hyphen. */
  private <T> Set<T> all(List<String> names, Map<String, T> known, String unknown) {
    Set<T> found = new LinkedHashSet<>();
    for (String name : names == null ? List.<String>of() : names) {
      String id = name.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
      if (!known.containsKey(id)) {
        String hint = hint(words, id, List.copyOf(known.keySet()));
        throw new UsageException(words.text(unknown, name, hint));
      }
      found.add(known.get(id));
    }
    return found;
  }

  /** What was probably meant. */
  static String hint(Words words, String word, List<String> candidates) {
    return candidates.isEmpty()
        ? words.text("cli.none")
        : words.text(Nearest.hint(word, candidates));
  }

  private static <T> Map<String, T> by(List<T> values, Function<T, String> id) {
    Map<String, T> map = new LinkedHashMap<>();
    values.forEach(each -> map.put(id.apply(each), each));
    return map;
  }
}
