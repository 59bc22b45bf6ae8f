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

/** Turns what a command line says of a person into the person. */
final class PersonOptions {
  private PersonOptions() {}

  /** The person; everything that is left unsaid is possible. */
  static Person read(Options options, Catalog catalog) {
    Set<Equipment> have =
        all(options.have, catalog.equipment(), Equipment::id, "cli.unknown-equipment");
    Set<Care> cares = all(options.careful, catalog.cares(), Care::id, "cli.unknown-care");
    List<Posture> postures = Arrays.asList(Posture.values());
    Function<Posture, String> id = each -> each.name().toLowerCase(Locale.ROOT);
    Set<Posture> possible = all(options.position, postures, id, "cli.unknown-posture");
    return new Person(
        have,
        possible.isEmpty() ? EnumSet.allOf(Posture.class) : possible,
        cares,
        minutes(options.minutes),
        Map.of());
  }

  private static OptionalInt minutes(Integer minutes) {
    if (minutes == null) {
      return OptionalInt.empty();
    }
    if (minutes < Person.LEAST_MINUTES || minutes > Person.MOST_MINUTES) {
      throw new UsageException(
          "cli.minutes-range", minutes, Person.LEAST_MINUTES, Person.MOST_MINUTES);
    }
    return OptionalInt.of(minutes);
  }

  /** What these names stand for; a space is as good as a hyphen. */
  private static <T> Set<T> all(
      List<String> names, List<T> known, Function<T, String> id, String unknown) {
    Map<String, T> byId = new LinkedHashMap<>();
    known.forEach(each -> byId.put(id.apply(each), each));
    Set<T> found = new LinkedHashSet<>();
    for (String name : names == null ? List.<String>of() : names) {
      String plain = name.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
      if (!byId.containsKey(plain)) {
        throw new UsageException(unknown, name, Nearest.hint(plain, byId.keySet()));
      }
      found.add(byId.get(plain));
    }
    return found;
  }
}
