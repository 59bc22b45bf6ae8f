package org.unhunch.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every text key in the sources is in the bundle, and every key of the bundle is in the sources.
 */
class BundleTests {
  private static final Path BUNDLE =
      Path.of("src/main/resources/org/unhunch/words/Words.properties");
  private static final Path SOURCES = Path.of("src/main/java");

  /** Keys that are built from an enum's values, by what they begin with. */
  private static final List<String> BUILT =
      List.of(
          "area.",
          "language.",
          "settings.tones.",
          "body.",
          "left.",
          "edit.does.",
          "edit.first.",
          "edit.height.",
          "edit.kind.",
          "edit.posture.",
          "library.kind.",
          "pick.hint.",
          "pick.last",
          "play.just.",
          "play.phase.",
          "play.side.",
          "key.",
          "open.",
          "phase.",
          "transition.",
          "side.",
          "measure.",
          "posture.",
          "dose.each.",
          "dose.now.each.",
          "ready.stay.",
          "remind.",
          "change.",
          "day.",
          "four-weeks.",
          "count.",
          "cue.switch.",
          "menu.theme.",
          "settings.mirror.",
          "menu.volume.",
          "settings.theme.",
          "settings.motion.",
          "settings.pace.",
          "followed.column.",
          "four-weeks.column.",
          "sides.column.",
          "stiffness.column.",
          "weeks.column.",
          "play.action.",
          "done.mark.",
          "done.",
          "kind.",
          "pick.sort.",
          "notice.kind.",
          "period.",
          "step.why.",
          "step.title.",
          "number.",
          "stored.",
          "edit.undo.",
          "make.",
          "pose.hold.",
          "pose.on.",
          "pose.part.",
          "pose.place.",
          "pose.repair.",
          "pose.slide.",
          "pose.view.",
          "whose.");

  /** A literal that is handed to something that looks texts up. */
  private static final Pattern HANDED =
      Pattern.compile("(?:\\btext|\\bmnemonic|Message\\.of)\\(\\s*\"([a-z][a-zA-Z0-9.-]*)\"");

  private static final Pattern LITERAL = Pattern.compile("\"((?:\\\\.|[^\"\\\\\\n])*)\"");

  private final Properties bundle = load();
  private final String sources = sources();

  @Test
  void everyKeyThatIsAskedForIsThere() {
    Matcher handed = HANDED.matcher(sources);
    Set<String> asked = new TreeSet<>();
    while (handed.find()) {
      if (handed.group(1).contains(".") && !handed.group(1).endsWith(".")) {
        asked.add(handed.group(1));
      }
    }
    assertThat(asked).hasSizeGreaterThan(40);
    assertThat(asked)
        .allMatch(key -> bundle.containsKey(key) || bundle.containsKey(key + ".other"));
  }

  @Test
  void everyKeyThatIsThereIsAskedFor() {
    Set<String> literals = new HashSet<>();
    Matcher literal = LITERAL.matcher(sources);
    while (literal.find()) {
      literals.add(literal.group(1));
    }
    Set<String> unused = new TreeSet<>();
    for (String key : bundle.stringPropertyNames()) {
      String bare =
          key.replaceFirst("\\.(mnemonic|key|tip|lines|text|zero|one|few|many|other)$", "");
      boolean built = BUILT.stream().anyMatch(key::startsWith);
      boolean parser = key.startsWith("usage.");
      if (!built && !parser && !literals.contains(bare) && !literals.contains(key)) {
        unused.add(key);
      }
    }
    assertThat(unused).isEmpty();
  }

  @Test
  void everyPrefixOfABuiltKeyIsInTheSources() {
    assertThat(BUILT).allMatch(prefix -> sources.contains("\"" + prefix));
  }

  /** An apostrophe that is not doubled swallows what follows it. */
  @Test
  void everyTextIsAFormatWhoseApostrophesAreDoubled() {
    for (String key : bundle.stringPropertyNames()) {
      String text = bundle.getProperty(key);
      assertThat(new MessageFormat(text.replaceAll(",count,\\w+", ""), Locale.ROOT).toPattern())
          .as(key)
          .isNotNull();
      assertThat(text.replace("''", "")).as(key).doesNotContain("'");
    }
  }

  @Test
  void everyCountThatATextHasIsThere() {
    Set<String> counts = new TreeSet<>();
    for (String key : bundle.stringPropertyNames()) {
      Matcher count = Pattern.compile(",count,(\\w+)}").matcher(bundle.getProperty(key));
      while (count.find()) {
        counts.add("count." + count.group(1) + ".other");
      }
    }
    assertThat(counts).hasSize(9).allMatch(bundle::containsKey);
  }

  @Test
  void noKeyStandsTwice() throws IOException {
    try (Stream<String> lines = Files.lines(BUNDLE)) {
      assertThat(
              lines.filter(line -> line.matches("[a-zA-Z].*")).map(line -> line.split("[ =]")[0]))
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void theProgramNeverSpeaksOfPainByItself() {
    assertThat(bundle.values())
        .noneMatch(text -> text.toString().toLowerCase(Locale.ROOT).contains("pain"));
  }

  private static Properties load() {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(BUNDLE)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  private static String sources() {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        all.append(Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all.toString();
  }
}
