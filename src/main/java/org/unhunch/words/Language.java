package org.unhunch.words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A language that the program can speak, once it has texts in it. */
public enum Language {
  /** What every text is written in first. */
  ENGLISH("en", "English"),
  /** German. */
  GERMAN("de", "Deutsch"),
  /** Spanish. */
  SPANISH("es", "Español");

  /** Those in which no text may be missing or older than the English one. */
  public static final List<Language> COMPLETE = List.of(ENGLISH, GERMAN, SPANISH);

  private final String tag;
  private final String ownName;

  Language(String tag, String ownName) {
    this.tag = tag;
    this.ownName = ownName;
  }

  /** {@return its two letters, by which files and settings name it} */
  public String tag() {
    return tag;
  }

  /** {@return what those who speak it call it} */
  public String ownName() {
    return ownName;
  }

  /** {@return how it writes dates and numbers} */
  public Locale locale() {
    return this == ENGLISH ? Locale.ENGLISH : Locale.forLanguageTag(tag);
  }

  /** {@return the language of the two letters, or empty if there is none} */
  public static Optional<Language> of(String tag) {
    return Arrays.stream(values()).filter(each -> each.tag.equals(tag)).findFirst();
  }

  /** {@return the language of the system, or English where there are no texts in that} */
  public static Language ofSystem() {
    return of(Locale.getDefault(Locale.Category.DISPLAY).getLanguage())
        .filter(Bundle::isThere)
        .orElse(ENGLISH);
  }

  /**
   * {@return the country of the system, or that of its dates where they are to be as elsewhere; of
   * the system without a country, which Java takes for the United States, none}
   *
   * @param environment the variables of the system, which name a country as in de_AT.UTF-8
   */
  public static Locale placeOfSystem(Map<String, String> environment) {
    for (String each : List.of("LC_ALL", "LC_TIME", "LANG")) {
      String said = environment.getOrDefault(each, "");
      int from = said.indexOf('_') + 1;
      if (from > 0 && said.length() >= from + 2) {
        return new Locale("", said.substring(from, from + 2));
      }
      if (said.equals("POSIX") || said.split("\\.")[0].equals("C")) {
        return Locale.ROOT;
      }
    }
    return Locale.getDefault(Locale.Category.FORMAT);
  }

  /** {@return the language that is chosen by its two letters, or the system's if none is} */
  public static Language chosen(Optional<String> tag) {
    return tag.flatMap(Language::of).orElseGet(Language::ofSystem);
  }

  /** {@return how many of a hundred of the program's texts it has, rounded down} */
  public int percent() {
    return Bundle.isThere(this) ? Bundle.percent(this) : 0;
  }

  /** {@return the form of a sentence for a whole number, by Unicode's rules: one, many, other} */
  String plural(long number) {
    if (number == 1) {
      return "one";
    }
    boolean millions = number != 0 && number % 1_000_000 == 0;
    return this == SPANISH && millions ? "many" : "other";
  }

  /** The joint before a word as it is said there: the Spanish y is e before another i. */
  String before(String word, String joint) {
    return this == SPANISH && word.matches("(?i)h?[ií](?![aeoáéó]).*")
        ? joint.replace('y', 'e')
        : joint;
  }

  /** Whether a name that begins a list of its own is written small within a sentence. */
  boolean writesNamesSmall() {
    return this != GERMAN;
  }
}
