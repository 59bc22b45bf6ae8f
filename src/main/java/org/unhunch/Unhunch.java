package org.unhunch;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.unhunch.cli.Cli;
import org.unhunch.cli.Outcome;
import org.unhunch.words.Words;

/** The program: wires the packages together and starts them. */
public final class Unhunch {
  private Unhunch() {}

  /** Does what the arguments ask for; without any, opens the window. */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    Outcome outcome = new Cli(out, err, new Words(), "x").run(arguments);
    if (outcome.window().isEmpty() && outcome.exitCode() != 0) {
      System.exit(outcome.exitCode());
    }
  }
}
