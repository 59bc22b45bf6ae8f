package org.unhunch.architecture;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Only the package of words makes a sentence: what others have to say, they say by a key. */
final class EnglishRule {
  /** Files that have a text of two words or more, and why it is no sentence for a person. */
  private static final Map<String, String> EXCEPTIONS =
      Map.of(
          "ReminderTimer", "what systemd reads",
          "LogSetup", "how a line of the log is laid out",
          "WeeksSheet", "how a date is laid out",
          "MainMenu", "how Swing wants a key to be named",
          "NodeParser", "caught again and told by a key",
          "Reason", "what the system is known to say",
          "LineFile", "what the system is known to say",
          "VersionedFile", "what the system is known to say");

  /** What goes wrong there is told to the log alone. */
  private static final Set<String> LOGGED =
      Set.of("desktop", "desktop.bus", "desktop.signal", "cue.sound", "cue.voice", "sheet");

  private static final Pattern SENTENCE =
      Pattern.compile("(?=.* .* )(?=(.*[^\\w%\\\\-])?[a-z]{2,}([^\\w-].*)?$).*");
  private static final Pattern LOGGING = Pattern.compile("\\)\\s*\\.(debug|info|warn|error)\\(");
  private static final Pattern FAULT =
      Pattern.compile("new Illegal(Argument|State)Exception\\([^;]*$");
  private static final Pattern FAILURE = Pattern.compile("new [A-Z]\\w*Exception\\([^;]*$");

  private EnglishRule() {}

  /** The sentences in the file that a person could come to read, one line each. */
  static List<String> problems(SourceFile file) {
    String below = file.packageName().replaceFirst("^org\\.unhunch\\.?", "");
    if (below.equals("words") || EXCEPTIONS.containsKey(file.simpleName())) {
      return List.of();
    }
    Predicate<String> forNobody = LOGGING.asPredicate().or(FAULT.asPredicate());
    Predicate<String> unread =
        LOGGED.contains(below) ? forNobody.or(FAILURE.asPredicate()) : forNobody;
    return file.literals().stream()
        .filter(each -> SENTENCE.matcher(each.value()).matches())
        .filter(each -> !unread.test(each.before()))
        .map(each -> file.name() + ": says '" + each.value() + "'")
        .toList();
  }
}
