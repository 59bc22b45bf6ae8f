package org.unhunch.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.unhunch.catalog.CatalogReader;
import org.unhunch.catalog.CatalogSource;
import org.unhunch.catalog.LoadedCatalog;
import org.unhunch.catalog.ShippedCatalog;
import org.unhunch.figure.PoseCheck;
import org.unhunch.message.Message;
import org.unhunch.message.Nearest;
import org.unhunch.pack.PackReader;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Routine;
import org.unhunch.timeline.Timeline;
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

  /** A command line that prints to these writers and says it is of this version. */
  public Cli(PrintWriter out, PrintWriter err, Words words, String version) {
    this.out = out;
    this.err = err;
    this.words = words;
    this.version = version;
  }

  /** {@return what is to happen now, after all that was to be printed has been} */
  public Outcome run(String... arguments) {
    Options options = new Options();
    CommandLine parser = new CommandLine(options);
    try {
      parser.parseArgs(arguments);
      if (options.help) {
        parser.usage(out);
        return Outcome.exit(0);
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
    if (action.check != null && action.isMore()) {
      throw new UsageException("cli.one-action");
    }
    if (options.describesPerson() && !action.list) {
      throw new UsageException("cli.needs-list");
    }
    refuseEmpty(Stream.of(options.catalog, options.data));
    if (action.check != null) {
      refuseEmpty(action.check.stream());
      return check(action.check, options.catalog);
    }
    LoadedCatalog loaded = load(options.catalog);
    Catalog catalog = loaded.catalog();
    if (action.list) {
      new Printer(out, words).list(catalog, options.person(catalog));
      return tell(loaded);
    }
    if (action.show != null) {
      new Printer(out, words).show(Timeline.of(routine(loaded, action.show), catalog.pacing()));
      return tell(loaded);
    }
    Optional<String> play =
        Optional.ofNullable(action.play).map(id -> routine(loaded, id)).map(Routine::id);
    return Outcome.open(
        new Outcome.Open(
            loaded, play, Optional.ofNullable(options.catalog), Optional.ofNullable(options.data)));
  }

  /** A variable that is not set would else name whatever folder one happens to be in. */
  private static void refuseEmpty(Stream<Path> paths) {
    if (paths.filter(Objects::nonNull).anyMatch(each -> each.toString().isEmpty())) {
      throw new UsageException("cli.empty-path");
    }
  }

  private static LoadedCatalog load(Path folder) {
    return CatalogReader.read(folder == null ? ShippedCatalog.source() : CatalogSource.in(folder));
  }

  private Outcome tell(LoadedCatalog loaded) {
    words.lines(loaded.problems()).forEach(err::println);
    return Outcome.exit(loaded.problems().isEmpty() ? 0 : 1);
  }

  /** Checks each of these; without any, the catalog that would be used. */
  private Outcome check(List<Path> paths, Path folder) {
    List<LoadedCatalog> all = new ArrayList<>();
    for (Path path : paths) {
      all.add(Files.isDirectory(path) ? CatalogReader.read(path) : checkFile(path, folder));
    }
    if (paths.isEmpty()) {
      all.add(load(folder));
    }
    List<String> problems =
        all.stream()
            .flatMap(each -> Stream.concat(words.lines(each.problems()).stream(), bodies(each)))
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
        .flatMap(each -> PoseCheck.check(each).stream())
        .map(words::text);
  }

  /** A file is checked as if it stood in its catalog: the given, the one around it, or ours. */
  private static LoadedCatalog checkFile(Path file, Path folder) {
    if (PackReader.isPack(file)) {
      Catalog around = load(folder).catalog();
      return PackReader.read(file, around).asCatalog(around);
    }
    if (folder != null) {
      return CatalogReader.readWith(folder, file);
    }
    return CatalogReader.around(file)
        .map(root -> CatalogReader.readWith(root, file))
        .orElseGet(() -> CatalogReader.readWith(ShippedCatalog.source(), file));
  }

  private Routine routine(LoadedCatalog loaded, String id) {
    List<String> ids = loaded.catalog().routines().stream().map(Routine::id).toList();
    return loaded
        .catalog()
        .routine(id)
        .orElseThrow(
            () -> {
              words.lines(loaded.problems()).forEach(err::println);
              return new UsageException("cli.unknown-routine", id, Nearest.hint(id, ids));
            });
  }
}
