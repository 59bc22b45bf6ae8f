package org.unhunch.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A file of Java as text. */
final class SourceFile {
  private static final Pattern NOT_CODE =
      Pattern.compile(
          "/\\*(?s:.*?)\\*/|//[^\\n]*|\"\"\"(?s:.*?)\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\""
              + "|'(?:\\\\.|[^'\\\\\\n])+'");
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^\\s*import\\s+(?:static\\s+)?([\\w.]+(?:\\.\\*)?)\\s*;");
  private static final Pattern QUALIFIED =
      Pattern.compile("(?<![\\w.])((?:[a-z][a-z0-9_]*\\.)+)(?=[A-Z])");

  private final String name;
  private final String text;
  private final String code;

  /**
   * A file.
   *
   * @param name where it stands under the source folder, such as {@code org/unhunch/cli/Cli.java}
   * @param text all of it
   */
  SourceFile(String name, String text) {
    this.name = name;
    this.text = text;
    this.code =
        NOT_CODE.matcher(text).replaceAll(hit -> hit.group().startsWith("/") ? " " : "\"\"");
  }

  static List<SourceFile> under(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .map(file -> read(root, file))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SourceFile read(Path root, Path file) {
    try {
      String name = root.relativize(file).toString().replace('\\', '/');
      return new SourceFile(name, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String name() {
    return name;
  }

  /** The package, by the folder; such as {@code org.unhunch.cli}. */
  String packageName() {
    return name.substring(0, name.lastIndexOf('/')).replace('/', '.');
  }

  /** The name without folder and ending. */
  String simpleName() {
    return name.substring(name.lastIndexOf('/') + 1).replace(".java", "");
  }

  int lines() {
    return (int) text.lines().count();
  }

  /** The text without comments, and with every literal emptied. */
  String code() {
    return code;
  }

  /** A text in the code, and the code of its statement before it, with every literal emptied. */
  record Literal(String before, String value) {}

  /** Every text in the code. */
  List<Literal> literals() {
    List<Literal> literals = new ArrayList<>();
    StringBuilder statement = new StringBuilder();
    Matcher hit = NOT_CODE.matcher(text);
    while (hit.find()) {
      hit.appendReplacement(statement, hit.group().startsWith("/") ? " " : "\"\"");
      statement.delete(0, endOfAStatement(statement));
      if (hit.group().startsWith("\"")) {
        literals.add(new Literal(statement.toString(), hit.group().replace("\"", "")));
      }
    }
    return literals;
  }

  private static int endOfAStatement(StringBuilder code) {
    int brace = Math.max(code.lastIndexOf("{"), code.lastIndexOf("}"));
    return 1 + Math.max(brace, code.lastIndexOf(";"));
  }

  /** Every package that the file names, in an import or in full within its code. */
  Set<String> packagesUsed() {
    Set<String> used = new TreeSet<>();
    Matcher imported = IMPORT.matcher(code());
    while (imported.find()) {
      used.add(packageOf(imported.group(1)));
    }
    Matcher qualified = QUALIFIED.matcher(code().replaceAll("(?m)^\\s*(import|package)\\b.*$", ""));
    while (qualified.find()) {
      String candidate = qualified.group(1).replaceFirst("\\.$", "");
      if (candidate.matches("(java|javax|tools|com|org|picocli)(\\..+)?")) {
        used.add(candidate);
      }
    }
    return used;
  }

  /** The leading parts that are in lower case: a type and what follows it are not the package. */
  private static String packageOf(String imported) {
    Matcher matcher = Pattern.compile("^[a-z][\\w]*(?:\\.[a-z]\\w*)*").matcher(imported);
    return matcher.find() ? matcher.group() : imported;
  }
}
