package org.unhunch.words;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unhunch.message.Message;
import org.unhunch.message.Problem;
import org.unhunch.message.Unseen;
import org.unhunch.routine.Quantity;

/** The texts in one language; where it lacks one, in English. */
public final class Words {
  /** How much is told of a sentence that may be made of what somebody else wrote. */
  private static final int LONGEST = 400;

  private final Language language;
  private final ResourceBundle bundle;
  private final Locale locale;

  /** The texts that ship, in English. */
  public Words() {
    this(Language.ENGLISH);
  }

  /** The texts that ship, in a language. */
  public Words(Language language) {
    this(language, Bundle.of(language));
  }

  /** The texts of a bundle in a language, which has all that are asked for. */
  public Words(Language language, ResourceBundle bundle) {
    this(language, bundle, Locale.ROOT);
  }

  private Words(Language language, ResourceBundle bundle, Locale place) {
    this.language = language;
    this.bundle = bundle;
    this.locale = new Locale(language.tag(), place.getCountry());
  }

  /** {@return the texts that ship in a language, for a person where the locale says} */
  public static Words in(Language language, Locale region) {
    return new Words(language, Bundle.of(language), region);
  }

  /** {@return the texts that ship in a language, for the person at this computer} */
  public static Words here(Language language) {
    return in(language, Language.placeOfSystem(System.getenv()));
  }

  /** {@return the day that a week begins on where the person is; Monday if that is not known} */
  public DayOfWeek firstDay() {
    return new Country(locale).firstDay();
  }

  /** {@return the language of the texts} */
  public Language language() {
    return language;
  }

  /** {@return how dates and numbers are written: the language, and where the person is} */
  public Locale locale() {
    return locale;
  }

  /** {@return the texts by their keys, for what asks for them by itself} */
  public ResourceBundle bundle() {
    return bundle;
  }

  /** {@return whether there is a text of this very key} */
  public boolean knows(String key) {
    return bundle.containsKey(key);
  }

  /**
   * {@return the text of the key, in the form for the number that the first argument is or stands
   * for, with the arguments in their places; messages among them are put into words first}
   *
   * @throws java.util.MissingResourceException if there is no such key
   */
  public String text(String key, Object... arguments) {
    String text = bundle.getString(form(key, arguments));
    boolean plain = text.indexOf('{') < 0 && text.indexOf('\'') < 0;
    return plain ? text : new Holes(this, arguments).filled(text);
  }

  /** {@return the message's sentence, or its beginning if it is longer than anybody reads} */
  public String text(Message message) {
    Object[] arguments =
        message.arguments().stream()
            .map(each -> each instanceof String text ? shortened(text, LONGEST) : each)
            .toArray();
    return shortened(text(message.key(), arguments), LONGEST);
  }

  /** {@return a text, which is not empty, as one that begins a line} */
  public static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /** {@return the key of a constant's text in the group "change.": "change.other-level"} */
  public static String key(String group, Enum<?> constant) {
    return group + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@return a name as it stands within a sentence, small at its beginning where that is usual} */
  public String within(String name) {
    return name.isEmpty() || !language.writesNamesSmall()
        ? name
        : name.substring(0, 1).toLowerCase(language.locale()) + name.substring(1);
  }

  /** A name, and which language it is in where that is not the one of the texts. */
  String marked(String name, String language) {
    if (language.equals(this.language.tag())) {
      return name;
    }
    String key = "language." + language;
    String in = knows(key) ? text(key) : Locale.forLanguageTag(language).getDisplayLanguage(locale);
    return text("exercise.in-language", name, in);
  }

  /** {@return the problems, a line each: {@code file:line:column: where: what}} */
  public List<String> lines(List<Problem> problems) {
    return problems.stream().map(this::line).toList();
  }

  private String line(Problem problem) {
    String place = problem.line() == 0 ? "" : ":" + problem.line() + ":" + problem.column();
    String where = problem.where().isEmpty() ? "" : shortened(problem.where(), LONGEST) + ": ";
    String file = ending(problem.file());
    return Unseen.escaped(file + place + ": " + where) + text(problem.what());
  }

  /** Of a long path the end, which tells one file from another. */
  private static String ending(String path) {
    int cut = path.length() - LONGEST;
    if (cut <= 0) {
      return path;
    }
    return "…" + path.substring(Character.isLowSurrogate(path.charAt(cut)) ? cut + 1 : cut);
  }

  static String shortened(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    boolean within = Character.isHighSurrogate(text.charAt(most - 1));
    return text.substring(0, within ? most - 1 : most) + "…";
  }

  /** {@return the parts as a list in a sentence, such as "a chair, a wall and a mat"} */
  public String list(List<String> parts) {
    if (parts.size() < 2) {
      return String.join("", parts);
    }
    int last = parts.size() - 1;
    return String.join(", ", parts.subList(0, last))
        + language.before(parts.get(last), text("list.and"))
        + parts.get(last);
  }

  /** {@return names as a list of their own, such as "Neck, upper back"; empty without any} */
  public String listed(List<String> names) {
    return listed(names, ", ");
  }

  /** {@return names of which one will do, such as "Kneeling or standing"; empty without any} */
  public String either(List<String> names) {
    return listed(names, text("list.or"));
  }

  private String listed(List<String> names, String joint) {
    Stream<String> more = names.stream().skip(1).map(this::within);
    return Stream.concat(names.stream().limit(1), more).collect(Collectors.joining(joint));
  }

  /** {@return the sentences of the messages, one after the other} */
  public String sentences(List<Message> messages) {
    return messages.stream().map(this::text).collect(Collectors.joining(" "));
  }

  private String form(String key, Object... arguments) {
    Object first = arguments.length > 0 ? arguments[0] : "";
    long many = first instanceof Number it ? it.longValue() : first.equals("1") ? 1 : 2;
    String zero = key + ".zero";
    if (many == 0 && bundle.containsKey(zero)) {
      return zero;
    }
    String exact = key + "." + language.plural(many);
    String other = key + ".other";
    return bundle.containsKey(exact) ? exact : bundle.containsKey(other) ? other : key;
  }

  /**
   * {@return the mnemonic of a control, the letter under the key {@code key.mnemonic}}
   *
   * @throws java.util.MissingResourceException if there is none
   */
  public char mnemonic(String key) {
    return bundle.getString(key + ".mnemonic").charAt(0);
  }

  /** {@return a number, or a range such as 10–15; where it is meant roughly, such as about 30} */
  public String range(Quantity amount) {
    return said(amount, amount.isRange() ? amount.low() + "–" + amount.high() : "" + amount.low());
  }

  /** {@return the number to be done now; where it is meant roughly, such as about 30} */
  public String now(Quantity amount) {
    return said(amount, "" + amount.now());
  }

  private String said(Quantity amount, String number) {
    return amount.origin().about() ? text("amount.about", number) : number;
  }

  /** {@return what is said of an amount; where it is what one works toward, that it is} */
  public String goal(Quantity amount, String said) {
    return amount.origin().goal() ? text("amount.goal", said) : said;
  }

  /** {@return seconds as minutes and seconds, such as 4:05, from an hour on such as 1:04:05} */
  public String clock(int seconds) {
    String minutes = "" + seconds / 60 % 60;
    String left = ":" + twoDigits(seconds % 60);
    return seconds < 3_600
        ? minutes + left
        : seconds / 3_600 + ":" + twoDigits(seconds / 60 % 60) + left;
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : "" + number;
  }

  /**
   * {@return a date or a time of day as the key names it, in the language of the bundle and as is
   * usual where the person is}
   */
  public String date(String key, TemporalAccessor moment) {
    return DateTimeFormatter.ofPattern(new Country(locale).pattern(key, text(key)), locale)
        .format(moment);
  }

  /**
   * {@return the text of the key that ends in ".today" or ".yesterday" where the day is one of
   * them, and in ".day" elsewhere, with the arguments after the day, of which the week before is
   * named by its weekdays}
   */
  public String onDay(String key, LocalDate day, LocalDate today, Object... arguments) {
    String which =
        day.equals(today) ? ".today" : day.plusDays(1).equals(today) ? ".yesterday" : ".day";
    boolean near = day.isBefore(today) && day.plusWeeks(1).isAfter(today);
    // Only the last of them names it, and to write it takes a while the first time.
    String when = which.equals(".day") ? date(near ? "date.near" : "date.far", day) : "";
    List<Object> all = new ArrayList<>(List.of(when));
    all.addAll(List.of(arguments));
    return text(key + which, all.toArray());
  }

  /** {@return how long, such as "4 min 5 s"; from ten minutes on in minutes, such as "12 min"} */
  public String duration(int seconds) {
    if (seconds < 60) {
      return text("time.seconds", seconds);
    }
    boolean whole = seconds >= 600 || seconds % 60 == 0;
    return whole
        ? text("time.minutes", Math.round(seconds / 60f))
        : text("time.minutes-seconds", seconds / 60, seconds % 60);
  }

  /** {@return about how long, such as "4 min"; below a minute in seconds} */
  public String rounded(int seconds) {
    return seconds < 60 ? duration(seconds) : text("time.minutes", Math.round(seconds / 60f));
  }

  /** {@return roughly how long, in minutes rounded up, such as "5 min"} */
  public String minutes(int seconds) {
    return text("time.minutes", (seconds + 59) / 60);
  }
}
