package org.unhunch.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of libraries is what the program is built with, and no version is left open. */
class LibrariesTests {
  private static final Pattern JAR = Pattern.compile("([a-z][a-z0-9-]*?)-(\\d[\\w.]*)\\.jar");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| ([\\w-]+) \\| (\\d[\\w.]*) \\| \\S.*\\|$");
  private static final Pattern VERSION =
      Pattern.compile("<(?:[a-z]+\\.)?version>([^<]+)</(?:[a-z]+\\.)?version>");

  @Test
  void thePageListsEveryLibraryAndNoOther() throws IOException {
    assertThat(onPage("docs/libraries.md")).isEqualTo(onClassPath());
  }

  /**
   * Those of the program are those that are copied beside it: not for tests, nor brought by one.
   */
  @Test
  void thePageTellsTheProgramsOwnFromTheTests() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    String page = Files.readString(Path.of("docs/libraries.md"));
    String program = page.substring(0, page.indexOf("## In the tests only"));
    Matcher dependency =
        Pattern.compile("(?s)<dependency>\\s*<groupId>.*?</dependency>").matcher(own(pom));
    while (dependency.find()) {
      String id = dependency.group().replaceAll("(?s).*<artifactId>([^<]+)<.*", "$1");
      boolean test = dependency.group().contains("<scope>test</scope>");
      assertThat(program.contains("| " + id + " |")).as(id).isEqualTo(!test);
    }
  }

  private static String own(String pom) {
    return pom.substring(pom.indexOf("<dependencies>"), pom.indexOf("</dependencies>"));
  }

  @Test
  void everyVersionIsFixed() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    // What Maven and Java must be at least is no library.
    String libraries = pom.replaceAll("(?s)<require(\\w+)Version>.*?</require\\1Version>", "");
    Set<String> versions =
        VERSION.matcher(libraries).results().map(it -> it.group(1)).collect(Collectors.toSet());
    assertThat(versions).hasSizeGreaterThan(10);
    assertThat(versions).allMatch(each -> each.matches("\\d[\\d.]*|\\$\\{[a-z0-9]+\\.version}"));
  }

  private static Set<String> onPage(String page) throws IOException {
    return found(ROW.matcher(Files.readString(Path.of(page))));
  }

  private static Set<String> onClassPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(path -> Path.of(path).getFileName().toString())
        .filter(name -> name.endsWith(".jar"))
        .flatMap(name -> found(JAR.matcher(name)).stream())
        .filter(name -> !name.startsWith("surefire") && !name.startsWith("junit-platform-launcher"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> found(Matcher matcher) {
    Set<String> found = new TreeSet<>();
    while (matcher.find()) {
      found.add(matcher.group(1) + " " + matcher.group(2));
    }
    return found;
  }
}
