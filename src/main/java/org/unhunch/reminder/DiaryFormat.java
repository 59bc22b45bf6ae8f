package org.unhunch.reminder;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.unhunch.history.When;
import org.unhunch.history.WhenFormat;
import org.unhunch.json.Fields;
import org.unhunch.json.JsonWriter;
import org.unhunch.reminder.DiaryEntry.What;
import org.unhunch.storage.LineFile;

/** An entry as a line of the diary has it. */
final class DiaryFormat {
  private static final Map<String, What> WHATS = Fields.names(What.class);
  private static final Map<String, Because> REASONS = Fields.names(Because.class);

  private DiaryFormat() {}

  static String line(DiaryEntry entry) {
    Map<String, Object> line = new LinkedHashMap<>();
    WhenFormat.write(entry.when(), "when", line);
    line.put("slot", entry.slot());
    line.put("what", entry.what());
    line.put("why", entry.why().because());
    entry.why().since().ifPresent(since -> line.put("since", since));
    return LineFile.text(JsonWriter.line(line)).stripTrailing();
  }

  /** The entry that the object says, or null after noting what is wrong. */
  static DiaryEntry read(Fields line) {
    When when = WhenFormat.read(line, "when");
    Instant slot = line.moment("slot");
    What what = line.term("what", WHATS);
    Because why = line.term("why", REASONS);
    Optional<Instant> since =
        line.has("since") ? Optional.ofNullable(line.moment("since")) : Optional.empty();
    return line.build(() -> new DiaryEntry(when, slot, what, new Why(why, since)));
  }
}
