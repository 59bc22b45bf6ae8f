import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.unhunch.words.Language;
import org.unhunch.words.Words;

/**
 * Prints dates and numbers as the program writes them in each language. A runtime without the files
 * of a language prints them otherwise.
 */
public final class DatesRehearsal {
  private static final List<String> COUNTRIES = List.of("", "US", "GB", "DE", "AT", "ES", "MX");
  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
  private static final double NUMBER = 2.5;

  private DatesRehearsal() {}

  /** Prints a line for each language in each country. */
  public static void main(String[] unused) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (Language language : Language.values()) {
      for (String country : COUNTRIES) {
        Words words = Words.in(language, new Locale.Builder().setRegion(country).build());
        out.println(
            String.join(
                " | ",
                language.tag() + " " + country,
                words.date("date.day", DAY),
                words.date("date.week", DAY),
                words.date("date.weekday", DAY),
                words.date("date.time", LocalTime.NOON),
                words.firstDay().toString(),
                words.text("stiffness.falls", NUMBER, NUMBER)));
      }
    }
  }
}
