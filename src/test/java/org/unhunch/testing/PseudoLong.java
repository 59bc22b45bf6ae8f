package org.unhunch.testing;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.unhunch.catalog.CatalogReader;
import org.unhunch.catalog.LoadedCatalog;
import org.unhunch.routine.term.Longest;
import org.unhunch.words.Language;
import org.unhunch.words.Words;

/**
 * Every text as it may be in another language: two fifths longer, with accents, and in brackets, so
 * that one sees where it ends.
 */
public final class PseudoLong {
  private static final Path BUNDLE =
      Path.of("src/main/resources/org/unhunch/words/Words.properties");
  private static final double LONGER = 1.4;
  private static final String PLAIN = "aeiouAEIOUcnsyCNSY";
  private static final String ACCENTED = "áéíóúÁÉÍÓÚçñšýÇÑŠÝ";
  private static final Pattern PARTS = Pattern.compile("\\{[^}]*}|[^{]+");

  /** What says nothing to a person by itself: letters of keys, patterns of dates, joints. */
  private static final Pattern NO_TEXT =
      Pattern.compile(
          ".*\\.(mnemonic|key)|(key|date|export|list)\\..*|sheet\\.days|calendar\\.(before|after)");

  private static final Pattern FIELD =
      Pattern.compile(
          "\"(name|summary|why|cue|note|description|substitute|text)\": \"([^\"]*)\""
              + "(?!\\s*,\\s*\"cue\")");
  private static final Pattern LINE = Pattern.compile("(?<!: )\"([A-Z][^\"]*\\.)\"(?=\\s*[,\\]])");

  private PseudoLong() {}

  /** {@return a text as long as it may be elsewhere; what is in braces stays} */
  public static String text(String text) {
    return text(text, Integer.MAX_VALUE);
  }

  private static String text(String text, int most) {
    int wanted = Math.min((int) Math.ceil(text.length() * LONGER), most);
    int[] spare = {wanted - text.length() - 2};
    if (spare[0] < 0) {
      return text;
    }
    return "[" + each(PARTS, text, part -> longer(part.group(), spare)) + "]";
  }

  /** Doubles vowels as long as there is some to spare, so that it is the words that grow. */
  private static String longer(String part, int[] spare) {
    if (part.startsWith("{")) {
      return part;
    }
    StringBuilder longer = new StringBuilder();
    for (char each : part.toCharArray()) {
      int index = PLAIN.indexOf(each);
      char shown = index < 0 ? each : ACCENTED.charAt(index);
      longer.append(shown);
      if (index >= 0 && spare[0] > 0) {
        longer.append(Character.toLowerCase(shown));
        spare[0]--;
      }
    }
    return longer.toString();
  }

  private static String each(Pattern what, String in, Function<MatchResult, String> how) {
    return what.matcher(in).replaceAll(found -> Matcher.quoteReplacement(how.apply(found)));
  }

  /** {@return the program's texts, longer} */
  public static Words words() {
    Properties texts = new Properties();
    try (Reader in = Files.newBufferedReader(BUNDLE)) {
      texts.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    texts.replaceAll(
        (key, text) -> NO_TEXT.matcher((String) key).matches() ? text : text((String) text));
    return new Words(
        Language.ENGLISH,
        new ResourceBundle() {
          @Override
          protected Object handleGetObject(String key) {
            return texts.getProperty(key);
          }

          @Override
          public Enumeration<String> getKeys() {
            return Collections.enumeration(texts.stringPropertyNames());
          }
        });
  }

  /** {@return the catalog of a folder with longer texts, none longer than a text may be} */
  public static LoadedCatalog catalog(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      Path copy = Files.createTempDirectory("pseudo");
      for (Path each : files.filter(file -> file.toString().endsWith(".json")).toList()) {
        Path to = copy.resolve(folder.relativize(each).toString());
        Files.createDirectories(to.getParent());
        String json = Files.readString(each);
        Files.writeString(to, each.getParent().endsWith("poses") ? json : json(json));
      }
      LoadedCatalog loaded = CatalogReader.read(copy);
      if (!loaded.problems().isEmpty()) {
        throw new AssertionError(new Words().lines(loaded.problems()));
      }
      return loaded;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String json(String json) {
    String fields =
        each(
            FIELD,
            json,
            found ->
                "\"%s\": \"%s\""
                    .formatted(found.group(1), text(found.group(2), most(found.group(1)))));
    return each(LINE, fields, found -> '"' + text(found.group(1), Longest.INSTRUCTION) + '"');
  }

  private static int most(String field) {
    return switch (field) {
      case "name" -> Longest.NAME;
      case "cue" -> Longest.CUE;
      case "text", "note" -> Longest.INSTRUCTION;
      default -> Longest.SENTENCE;
    };
  }
}
