package org.unhunch.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The rules that every package keeps, whatever it may use. */
final class HouseRules {
  static final int MOST_LINES = 300;
  static final int MOST_FILES = 15;
  static final int MOST_ARGUMENTS = 5;
  private static final Pattern ANNOTATION =
      Pattern.compile("@(?!interface\\b)[\\w.]+(\\s*\\([^()]*\\))?");
  private static final Pattern CLOCK =
      Pattern.compile(
          "\\b(System(\\.|::)(nanoTime|currentTimeMillis)"
              + "|(Instant|LocalDate|LocalTime|LocalDateTime|ZonedDateTime|OffsetDateTime|Year)"
              + "(\\.|::)now|Clock(\\.|::)(system|tick)\\w*|new Date\\(\\))");
  private static final Pattern TYPE =
      Pattern.compile("\\b(?:class|interface|enum|record)\\s+([A-Z]\\w*)");
  private static final Pattern CLASS = Pattern.compile("\\b(?:class|enum)\\s+([A-Z]\\w*)");
  private static final Pattern EMPTY_NAME =
      Pattern.compile("(?i)(.*(utils?|manager)|helpers?|common|misc)");

  /** What Swing may make a page of by itself, beside the texts of components. */
  private static final Pattern PAGE =
      Pattern.compile(
          "\\.(?:addTab|insertTab|setTitleAt)\\((?!words\\.text\\(key\\))"
              + "|\\b(?:JEditorPane|JTextPane|BasicHTML|HTMLEditorKit|HTMLDocument)\\b");

  private HouseRules() {}

  static List<String> problems(List<SourceFile> files) {
    List<String> problems = new ArrayList<>();
    for (SourceFile file : files) {
      problems.addAll(mutableStatics(file));
      problems.addAll(clockReads(file));
      problems.addAll(emptyNames(file));
      problems.addAll(longConstructors(file));
      problems.addAll(pages(file));
      if (file.lines() > MOST_LINES) {
        problems.add(file.name() + ": " + file.lines() + " lines");
      }
    }
    problems.addAll(packages(files));
    problems.addAll(twins(files));
    return problems;
  }

  /** Statements that declare a static field which is not final. */
  static List<String> mutableStatics(SourceFile file) {
    List<String> problems = new ArrayList<>();
    String code = ANNOTATION.matcher(file.code()).replaceAll(" ");
    for (String statement : code.split("[;{}]")) {
      String head = statement.split("=", 2)[0].strip();
      boolean declaresField =
          head.matches("(?s)((public|protected|private|transient|volatile|final)\\s+)*static\\s.+")
              && !head.contains("(")
              && !head.matches("(?s).*\\b(class|interface|enum|record)\\b.*")
              && !head.matches("(?s).*\\bfinal\\b.*");
      if (declaresField) {
        problems.add(file.name() + ": mutable static '" + head.replaceAll("\\s+", " ") + "'");
      }
    }
    return problems;
  }

  static List<String> clockReads(SourceFile file) {
    List<String> problems = new ArrayList<>();
    Matcher read = CLOCK.matcher(file.code());
    while (read.find() && !file.packageName().equals("org.unhunch")) {
      problems.add(file.name() + ": reads a clock, " + read.group());
    }
    return problems;
  }

  static List<String> pages(SourceFile file) {
    Matcher page = PAGE.matcher(file.code());
    return page.results().map(each -> file.name() + ": may show HTML, " + each.group()).toList();
  }

  static List<String> emptyNames(SourceFile file) {
    List<String> names = new ArrayList<>(List.of(file.packageName().split("\\.")));
    Matcher type = TYPE.matcher(file.code());
    while (type.find()) {
      names.add(type.group(1));
    }
    return names.stream()
        .filter(name -> EMPTY_NAME.matcher(name).matches())
        .map(name -> file.name() + ": '" + name + "' says nothing")
        .toList();
  }

  /** Constructors of classes that take more than what one can keep apart; records are data. */
  static List<String> longConstructors(SourceFile file) {
    List<String> problems = new ArrayList<>();
    Matcher type = CLASS.matcher(file.code());
    while (type.find()) {
      Matcher made =
          Pattern.compile("(?<!new )(?<![\\w.])" + type.group(1) + "\\(([^{;]*?)\\)[\\w\\s,.]*\\{")
              .matcher(file.code());
      while (made.find()) {
        String bare = made.group(1).replaceAll("<[^<>]*>", "").replaceAll("<[^<>]*>", "");
        int arguments = bare.split(",").length;
        if (arguments > MOST_ARGUMENTS) {
          problems.add(file.name() + ": " + type.group(1) + " takes " + arguments);
        }
      }
    }
    return problems;
  }

  /** Types that share a name, by which a reader takes one for the other. */
  static List<String> twins(List<SourceFile> files) {
    return files.stream()
        .filter(file -> !file.simpleName().equals("package-info"))
        .collect(Collectors.groupingBy(SourceFile::simpleName, TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .filter(all -> all.size() > 1)
        .map(all -> all.stream().map(SourceFile::name).collect(Collectors.joining(" and ")))
        .toList();
  }

  private static List<String> packages(List<SourceFile> files) {
    List<String> problems = new ArrayList<>();
    Map<String, List<SourceFile>> byPackage =
        files.stream().collect(Collectors.groupingBy(SourceFile::packageName));
    byPackage.forEach(
        (name, all) -> {
          if (all.size() > MOST_FILES) {
            problems.add(name + ": " + all.size() + " files");
          }
          if (all.stream().noneMatch(file -> file.simpleName().equals("package-info"))) {
            problems.add(name + ": no package-info.java");
          }
        });
    return problems;
  }
}
