package org.unhunch.testing;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unhunch.catalog.CatalogReader;
import org.unhunch.catalog.CatalogSource;
import org.unhunch.catalog.LoadedCatalog;
import org.unhunch.catalog.text.English;
import org.unhunch.json.JsonWriter;
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

  private static final Pattern WORD =
      Pattern.compile("(?<!\\p{L})(?=\\p{L}{2})\\p{L}*[aeiouAEIOU]\\p{L}*(?!\\p{L})");

  private static final Pattern ALTERNATIVES = Pattern.compile("[^{|}]+");

  /** What says nothing to a person by itself, or says it in every language. */
  private static final Pattern NO_TEXT =
      Pattern.compile(
          ".*\\.(mnemonic|key)|export\\.(date|name)|sheet\\.days"
              + "|calendar\\.(before|after)|app\\.name");

  private PseudoLong() {}

  /** {@return a word of a text that has a vowel without an accent, if there is one} */
  public static Optional<String> untranslated(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).findFirst();
  }

  /** {@return a text as long as it may be elsewhere; what is in braces stays} */
  public static String text(String text) {
    return text(text, PARTS, Integer.MAX_VALUE);
  }

  /** A text with accents, and where there is room for more letters, longer and in brackets. */
  private static String text(String text, Pattern parts, int most) {
    int wanted = Math.min((int) Math.ceil(text.length() * LONGER), most);
    int[] spare = {wanted - text.length() - 2};
    String longer = each(parts, text, part -> longer(part.group(), spare));
    return spare[0] < 0 ? longer : "[" + longer + "]";
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
        (key, text) ->
            NO_TEXT.matcher((String) key).matches()
                ? text
                : ((String) key).startsWith("date.")
                    ? ((String) text).replaceAll("EEE+", "e").replaceAll("MMM+", "M")
                    : text((String) text));
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

  /** {@return the catalog that ships with longer texts, none longer than a text may be} */
  public static LoadedCatalog catalog() {
    LoadedCatalog loaded = Shipped.loaded();
    Map<String, Object> file = new LinkedHashMap<>();
    English.of(loaded.catalog())
        .forEach(
            (key, each) ->
                file.put(
                    key,
                    Map.of(
                        "text", text(each.text(), ALTERNATIVES, each.most()), "of", each.hash())));
    byte[] json = JsonWriter.pretty(file);
    LoadedCatalog longer =
        CatalogReader.in(CatalogSource.of(Map.of("words/en.json", json)), "en", loaded);
    if (!longer.problems().isEmpty()) {
      throw new AssertionError(Said.WORDS.lines(longer.problems()));
    }
    return longer;
  }
}
