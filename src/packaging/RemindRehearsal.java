import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.unhunch.Unhunch;

/**
 * Runs the program as the timer wakes it, at a moment at which it is time, so that all is loaded
 * that a reminder takes. The archive that this makes is far smaller than the window's.
 */
public final class RemindRehearsal {
  private static final String SETTINGS =
      """
      {"version": 1, "reminders": {"on": true, "byTheClock": true, "times": ["%s"], "days":
       ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"]}}
      """;

  private RemindRehearsal() {}

  /** Rehearses in a folder of its own. */
  public static void main(String[] unused) throws IOException {
    Path data = Files.createTempDirectory("unhunch");
    LocalTime now = LocalTime.now().truncatedTo(ChronoUnit.MINUTES);
    Files.writeString(data.resolve("settings.json"), SETTINGS.formatted(now));
    Unhunch.main(new String[] {"--remind", "--data", data.toString()});
  }
}
