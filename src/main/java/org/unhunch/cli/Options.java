package org.unhunch.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What can be said on the command line; filled in by the parser. */
@Command(
    name = "unhunch",
    resourceBundle = "org.unhunch.words.Words",
    descriptionHeading = "%n",
    optionListHeading = "%n",
    sortOptions = false)
final class Options {
  @ArgGroup Action action = new Action();

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

  @Option(names = "--help", usageHelp = true, descriptionKey = "option.help")
  boolean help;

  @Option(names = "--version", versionHelp = true, descriptionKey = "option.version")
  boolean version;

  /** Whether anything is said of the person who chooses. */
  boolean describesPerson() {
    return have != null || position != null || minutes != null || careful != null;
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

    /**
     * Whether there is an action beside a check, which the parser does not see if it has no path.
     */
    boolean isMore() {
      return list || show != null || play != null;
    }
  }
}
