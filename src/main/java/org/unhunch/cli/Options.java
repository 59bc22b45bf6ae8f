package org.unhunch.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.unhunch.choose.Person;
import org.unhunch.message.Nearest;
import org.unhunch.pack.Pack;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.term.Care;
import org.unhunch.routine.term.Equipment;
import org.unhunch.routine.term.Position.Posture;
import org.unhunch.words.Language;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What can be said on the command line; filled in by the parser. */
@Command(name = "unhunch", descriptionHeading = "%n", optionListHeading = "%n", sortOptions = false)
final class Options {
  @ArgGroup Action action = new Action();

  @Parameters(arity = "0..1", paramLabel = "FILE.unhunch", descriptionKey = "option.file")
  Path file;

  @Option(names = "--have", split = ",", paramLabel = "THING", descriptionKey = "option.have")
  List<String> have;

  @Option(
      names = "--position",
      split = ",",
      paramLabel = "POSTURE",
      descriptionKey = "option.position")
  List<String> position;

  @Option(names = "--minutes", paramLabel = "N", descriptionKey = "option.minutes")
  Integer minutes;

  @Option(names = "--careful", split = ",", paramLabel = "CARE", descriptionKey = "option.careful")
  List<String> careful;

  @Option(names = "--catalog", paramLabel = "DIR", descriptionKey = "option.catalog")
  Path catalog;

  @Option(names = "--data", paramLabel = "DIR", descriptionKey = "option.data")
  Path data;

  @Option(names = "--replace", descriptionKey = "option.replace")
  boolean replace;

  @Option(names = "--why", descriptionKey = "option.why")
  boolean why;

  @Option(names = "--minimized", descriptionKey = "option.minimized")
  boolean minimized;

  @Option(names = "--language", paramLabel = "LANGUAGE", descriptionKey = "option.language")
  String language;

  @Option(names = "--help", usageHelp = true, descriptionKey = "option.help")
  boolean help;

  @Option(names = "--version", versionHelp = true, descriptionKey = "option.version")
  boolean version;

  /** The language that is asked for, if one is. */
  Optional<Language> language() {
    List<String> tags = Arrays.stream(Language.values()).map(Language::tag).toList();
    if (language != null && !tags.contains(language)) {
      throw new UsageException("cli.unknown-language", language, Nearest.hint(language, tags));
    }
    return Optional.ofNullable(language).flatMap(Language::of);
  }

  /** Whether a word that is no option can be the file to open. */
  boolean isFile() {
    return file.toString().endsWith(Pack.ENDING) || Files.isRegularFile(file);
  }

  /** Whether anything is said of the person who chooses. */
  boolean describesPerson() {
    return have != null || position != null || minutes != null || careful != null;
  }

  /** The person; everything that is left unsaid is possible. */
  Person person(Catalog catalog) {
    List<Posture> postures = Arrays.asList(Posture.values());
    Function<Posture, String> id = each -> each.name().toLowerCase(Locale.ROOT);
    Map<String, Equipment> known = byId(catalog.equipment(), Equipment::id);
    catalog.equipment().forEach(e -> e.formerly().forEach(old -> known.putIfAbsent(old, e)));
    Set<Equipment> things = all(have, known, "cli.unknown-equipment");
    Set<Care> cares = all(careful, byId(catalog.cares(), Care::id), "cli.unknown-care");
    Set<Posture> possible = all(position, byId(postures, id), "cli.unknown-posture");
    return new Person(
        things, possible.isEmpty() ? Set.copyOf(postures) : possible, cares, minutes(), Map.of());
  }

  private OptionalInt minutes() {
    if (minutes == null) {
      return OptionalInt.empty();
    }
    if (minutes < Person.LEAST_MINUTES || minutes > Person.MOST_MINUTES) {
      throw new UsageException(
          "cli.minutes-range", minutes, Person.LEAST_MINUTES, Person.MOST_MINUTES);
    }
    return OptionalInt.of(minutes);
  }

  private static <T> Map<String, T> byId(List<T> known, Function<T, String> id) {
    Map<String, T> byId = new LinkedHashMap<>();
    known.forEach(each -> byId.put(id.apply(each), each));
    return byId;
  }

  /** What these names stand for; a space is as good as a hyphen. */
  private static <T> Set<T> all(List<String> names, Map<String, T> byId, String unknown) {
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

  /** The things to do instead of opening the window; at most one of them. */
  static final class Action {
    @Option(
        names = "--check",
        arity = "0..*",
        paramLabel = "DIR|FILE",
        descriptionKey = "option.check")
    List<Path> check;

    @Option(names = "--list", descriptionKey = "option.list")
    boolean list;

    @Option(names = "--show", paramLabel = "ROUTINE", descriptionKey = "option.show")
    String show;

    @Option(names = "--play", paramLabel = "ROUTINE", descriptionKey = "option.play")
    String play;

    @Option(names = "--next", descriptionKey = "option.next")
    boolean next;

    @Option(names = "--remind", descriptionKey = "option.remind")
    boolean remind;

    @Option(names = "--new", paramLabel = "FILE.unhunch", descriptionKey = "option.new")
    Path begin;

    @Option(names = "--import", paramLabel = "FILE.unhunch", descriptionKey = "option.import")
    Path take;

    @Option(
        names = "--export",
        arity = "2",
        paramLabel = "ROUTINE FILE.unhunch",
        hideParamSyntax = true,
        descriptionKey = "option.export")
    List<String> send;

    /** Whether it is done by opening the window. */
    boolean opens() {
      return !list && Stream.of(show, take, send).allMatch(Objects::isNull);
    }

    /**
     * Whether there is an action beside a check, which the parser does not see if it has no path.
     */
    boolean isMore() {
      return list
          || next
          || remind
          || Stream.of(show, play, begin, take, send).anyMatch(Objects::nonNull);
    }
  }
}
