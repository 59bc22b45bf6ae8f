package org.unhunch.desktop.install;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * How this very program is started anew.
 *
 * @param command the program, by its whole path, and the arguments before any others
 */
public record Launcher(List<String> command) {
  /** Where the launchers of packages say who they are. */
  private static final String PACKAGE = "jpackage.app-path";

  private static final Map<Character, String> IN_UNIT =
      Map.of('\\', "\\\\", '"', "\\\"", '%', "%%", '$', "$$");

  /** A key's value has escapes of its own, so a backslash is one of four. */
  private static final Map<Character, String> IN_ENTRY =
      Map.of('\\', "\\\\\\\\", '"', "\\\\\"", '`', "\\\\`", '$', "\\\\$", '%', "%%");

  /** Copies the command. */
  public Launcher {
    command = List.copyOf(command);
  }

  /**
   * {@return how the program with these properties is started: by its package, else on its runtime}
   *
   * @param mainClass the class that begins
   */
  public static Launcher of(Properties properties, String mainClass) {
    String app = properties.getProperty(PACKAGE, "");
    if (!app.isEmpty()) {
      return new Launcher(List.of(app));
    }
    Path java = Path.of(properties.getProperty("java.home"), "bin", "java");
    String classes = properties.getProperty("java.class.path");
    String whole =
        List.of(classes.split(File.pathSeparator)).stream()
            .map(each -> Path.of(each).toAbsolutePath().toString())
            .collect(Collectors.joining(File.pathSeparator));
    return new Launcher(List.of(java.toString(), "-XX:+UseSerialGC", "-cp", whole, mainClass));
  }

  /** {@return the command with more arguments at its end} */
  public List<String> with(List<String> arguments) {
    List<String> all = new ArrayList<>(command);
    all.addAll(arguments);
    return all;
  }

  /** The program itself, as a unit of systemd names a path. */
  String programInUnit() {
    return command.get(0).replace("%", "%%");
  }

  /** The command with these arguments, as a unit of systemd has it. */
  String inUnit(List<String> arguments) {
    return quoted(arguments, IN_UNIT);
  }

  /** The same, as a desktop entry has it. */
  String inEntry(List<String> arguments) {
    return quoted(arguments, IN_ENTRY);
  }

  private String quoted(List<String> arguments, Map<Character, String> escapes) {
    return with(arguments).stream()
        .map(
            each ->
                each.chars()
                    .mapToObj(c -> escapes.getOrDefault((char) c, String.valueOf((char) c)))
                    .collect(Collectors.joining("", "\"", "\"")))
        .collect(Collectors.joining(" "));
  }
}
