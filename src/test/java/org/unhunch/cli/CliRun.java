package org.unhunch.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.unhunch.words.Words;

/**
 * What came of a command line.
 *
 * @param out the lines that were printed
 * @param err the lines that were complained
 * @param outcome what is to happen next
 */
record CliRun(List<String> out, List<String> err, Outcome outcome) {
  /** With no data but in a folder that is named. */
  static CliRun of(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Outcome outcome =
        new Cli(
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                new Words(),
                "1.2.3",
                CliRun::folder)
            .run(arguments);
    return new CliRun(out.toString().lines().toList(), err.toString().lines().toList(), outcome);
  }

  private static Path folder(Optional<Path> chosen) {
    return chosen.orElse(Path.of("target/no-such-data"));
  }

  int exitCode() {
    return outcome.exitCode();
  }
}
