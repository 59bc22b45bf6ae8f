package org.unhunch.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** The texts of one file; what it lacks comes from the English one. */
final class Bundle extends PropertyResourceBundle {
  private static final int WHOLE = 100;

  private Bundle(Reader file, ResourceBundle english) throws IOException {
    super(file);
    setParent(english);
  }

  /**
   * The texts in a language. The file is named here rather than searched for, since nothing else
   * needs to be looked at first; nor is the English one where the language lacks nothing.
   */
  static ResourceBundle of(Language language) {
    if (Language.COMPLETE.contains(language)) {
      return read(name(language), null);
    }
    ResourceBundle english = of(Language.ENGLISH);
    return isThere(language) ? read(name(language), english) : english;
  }

  /** Whether there is any text in a language. */
  static boolean isThere(Language language) {
    return language == Language.ENGLISH || Words.class.getResource(name(language)) != null;
  }

  private static String name(Language language) {
    return language == Language.ENGLISH
        ? "Words.properties"
        : "Words_" + language.tag() + ".properties";
  }

  private static Bundle read(String name, ResourceBundle english) {
    InputStream file = Words.class.getResourceAsStream(name);
    try (Reader in = new InputStreamReader(file, StandardCharsets.UTF_8)) {
      return new Bundle(in, english);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many of a hundred texts the language itself has, rounded down. */
  static int percent(Language language) {
    Bundle own = (Bundle) of(language);
    int all = of(Language.ENGLISH).keySet().size();
    return Math.min(WHOLE, own.handleKeySet().size() * WHOLE / all);
  }
}
