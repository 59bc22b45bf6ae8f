package org.unhunch.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.unhunch.catalog.CatalogReader;
import org.unhunch.catalog.LoadedCatalog;
import org.unhunch.catalog.ShippedCatalog;
import org.unhunch.cli.Outcome.Opening;
import org.unhunch.figure.body.BodyCheck;
import org.unhunch.library.Keeping;
import org.unhunch.library.Kept;
import org.unhunch.library.Library;
import org.unhunch.library.LibrarySource;
import org.unhunch.message.Message;
import org.unhunch.message.Nearest;
import org.unhunch.message.Problem;
import org.unhunch.pack.PackReader;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Routine;
import org.unhunch.timeline.Timeline;
import org.unhunch.words.Language;
import org.unhunch.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Understands a command line and does what it asks for, short of opening a window. */
public final class Cli {
  private final PrintWriter out;
  private final PrintWriter err;
  private final Words words;
  private final String version;
  private final Function<Optional<Path>, Path> folders;

  /**
   * A command line that prints to these writers and says it is of this version.
   *
   * @param folders gives the folder of the data for the one that was asked for, if one was
   */
  public Cli(
      PrintWriter out,
      PrintWriter err,
      Words words,
      String version,
      Function<Optional<Path>, Path> folders) {
    this.out = out;
    this.err = err;
    this.words = words;
    this.version = version;
    this.folders = folders;
  }

  /** {@return what is to happen now, after all that was to be printed has been} */
  public Outcome run(String... arguments) {
    Options options = new Options();
    CommandLine parser = new CommandLine(options).setResourceBundle(words.bundle());
    try {
      parser.parseArgs(arguments);
      if (options.help) {
        parser.usage(out);
        return Outcome.exit(0);
      }
      if (options.file != null && !options.isFile()) {
        return complain(unknown(options.file.toString(), parser));
      }
      return options.version ? printVersion() : act(options);
    } catch (UnmatchedArgumentException e) {
      return complain(unknown(e.getUnmatched().get(0), parser));
    } catch (MutuallyExclusiveArgsException | MaxValuesExceededException e) {
      return complain(words.text("cli.one-action"));
    } catch (ParameterException e) {
      return complain(e.getMessage().lines().findFirst().orElse(""));
    } catch (UsageException e) {
      return complain(words.text(e.wrong()));
    }
  }

  private Outcome complain(String message) {
    err.println(words.text(Message.of("cli.error", message)));
    return Outcome.exit(2);
  }

  private String unknown(String argument, CommandLine parser) {
    List<String> known = List.copyOf(parser.getCommandSpec().optionsMap().keySet());
    return words.text(Message.of("cli.unknown-option", argument, Nearest.hint(argument, known)));
  }

  private Outcome printVersion() {
    out.println(words.text("cli.version", version));
    return Outcome.exit(0);
  }

  private Outcome act(Options options) {
    Options.Action action = options.action;
    if (action.isMore() && (action.check != null || options.file != null)) {
      throw new UsageException("cli.one-action");
    }
    if (options.describesPerson() && !action.list) {
      throw new UsageException("cli.needs-list");
    }
    if (action.remind || options.why) {
      throw new UsageException("cli.remind-alone"); // else this would not be asked
    }
    refuseEmpty(Stream.of(options.catalog, options.data));
    Optional<Language> language = options.language();
    if (action.check != null) {
      refuseEmpty(action.check.stream());
      return check(action.check, options.catalog, language);
    }
    refuseEmpty(Stream.of(action.begin, action.take));
    if (options.replace && action.take == null) {
      throw new UsageException("cli.replace");
    }
    Path data = folders.apply(Optional.ofNullable(options.data));
    PackCommands packs = new PackCommands(out, err, words, data);
    if (action.begin != null) {
      return packs.begin(action.begin);
    }
    LoadedCatalog loaded =
        Translated.read(options.catalog, action.opens() ? Language.ENGLISH : words.language());
    LibrarySource first =
        LibrarySource.of("catalog", loaded.catalog(), loaded.problems(), loaded.poses());
    if (action.take != null) {
      return packs.take(action.take, first, options.replace);
    }
    Library library = library(first, options.catalog == null, data);
    if (action.send != null) {
      Routine sent = routine(library, action.send.get(0));
      return packs.send(sent, library, Path.of(action.send.get(1)));
    }
    return show(options, loaded, library);
  }

  private Outcome show(Options options, LoadedCatalog loaded, Library library) {
    Options.Action action = options.action;
    Catalog catalog = library.catalog();
    if (action.list) {
      new Printer(out, words).list(catalog, options.person(catalog));
      return tell(library);
    }
    if (action.show != null) {
      new Printer(out, words).show(Timeline.of(routine(library, action.show), catalog.pacing()));
      return tell(library);
    }
    Optional<String> play =
        Optional.ofNullable(action.play).map(id -> routine(library, id)).map(Routine::id);
    return Outcome.open(
        new Outcome.Open(
            loaded,
            opening(options),
            play,
            Optional.ofNullable(options.catalog),
            Optional.ofNullable(options.data),
            Optional.ofNullable(options.file).map(Path::toAbsolutePath),
            options.language()));
  }

  private static Opening opening(Options options) {
    return options.action.next
        ? Opening.NEXT
        : options.minimized ? Opening.MINIMIZED : Opening.PLAIN;
  }

  /** What ships, or another catalog, and beside what ships packs and what is one's own. */
  private static Library library(LibrarySource first, boolean ships, Path data) {
    return ships
        ? new Library(first, Kept.look(data, first.catalog()), Keeping.NOWHERE)
        : new Library(first);
  }

  /** A variable that is not set would else name whatever folder one happens to be in. */
  private static void refuseEmpty(Stream<Path> paths) {
    if (paths.filter(Objects::nonNull).anyMatch(each -> each.toString().isEmpty())) {
      throw new UsageException("cli.empty-path");
    }
  }

  private Outcome tell(Library library) {
    words.lines(library.problems()).forEach(err::println);
    return Outcome.exit(library.problems().isEmpty() ? 0 : 1);
  }

  /** Checks each of these; without any, the catalog that would be used. */
  private Outcome check(List<Path> paths, Path folder, Optional<Language> language) {
    List<LoadedCatalog> all = new ArrayList<>();
    for (Path path : paths) {
      all.add(Files.isDirectory(path) ? CatalogReader.read(path) : checkFile(path, folder));
    }
    if (paths.isEmpty()) {
      all.add(Translated.read(folder, Language.ENGLISH));
    }
    Stream<Problem> ofTexts =
        paths.isEmpty()
            ? Translated.problems(folder, null, language)
            : paths.stream().flatMap(each -> Translated.problems(each, folder, language));
    List<String> problems =
        Stream.concat(
                all.stream()
                    .flatMap(
                        each -> Stream.concat(words.lines(each.problems()).stream(), bodies(each))),
                words.lines(ofTexts.toList()).stream())
            .toList();
    problems.forEach(out::println);
    if (problems.isEmpty()) {
      int exercises = all.stream().mapToInt(each -> each.catalog().exercises().size()).sum();
      int routines = all.stream().mapToInt(each -> each.catalog().routines().size()).sum();
      out.println(words.text("check.well", exercises, routines));
    }
    return Outcome.exit(problems.isEmpty() ? 0 : 1);
  }

  /**
   * What no body can do: a limb that cannot reach, a hand under the floor, a joint bent wrongly.
   */
  private Stream<String> bodies(LoadedCatalog loaded) {
    return loaded.catalog().exercises().stream()
        .map(each -> loaded.poses().get(each.id()))
        .filter(Objects::nonNull)
        .flatMap(each -> BodyCheck.check(each).stream())
        .map(words::text);
  }

  /** A file is checked as if it stood in its catalog: the given, the one around it, or ours. */
  private static LoadedCatalog checkFile(Path file, Path folder) {
    if (PackReader.isPack(file)) {
      Catalog around = Translated.read(folder, Language.ENGLISH).catalog();
      return PackReader.read(file, around).asCatalog(around);
    }
    if (folder != null) {
      return CatalogReader.readWith(folder, file);
    }
    return CatalogReader.around(file)
        .map(root -> CatalogReader.readWith(root, file))
        .orElseGet(() -> CatalogReader.readWith(ShippedCatalog.source(), file));
  }

  private Routine routine(Library library, String id) {
    try {
      return new RoutineIds(library.catalog()).named(id);
    } catch (UsageException e) {
      words.lines(library.problems()).forEach(err::println);
      throw e;
    }
  }
}
