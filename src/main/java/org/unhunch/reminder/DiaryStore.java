package org.unhunch.reminder;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unhunch.history.When;
import org.unhunch.history.WhenFormat;
import org.unhunch.json.Fields;
import org.unhunch.json.JsonWriter;
import org.unhunch.json.Report;
import org.unhunch.message.Message;
import org.unhunch.reminder.DiaryEntry.What;
import org.unhunch.storage.LineFile;
import org.unhunch.storage.Reason;
import org.unhunch.storage.VersionedFile;

/**
 * Keeps what was said in the last days in {@code reminders.jsonl}, one entry a line, and what comes
 * next in {@code next.jsonl}; calls block for the disk. Several programs may write to them.
 */
public final class DiaryStore {
  static final String NAME = "reminders.jsonl";

  /** Today, yesterday, and as far as any two places are apart. */
  private static final Duration KEPT = Duration.ofDays(3);

  private static final Map<String, What> WHATS = Fields.names(What.class);
  private static final Map<String, Because> REASONS = Fields.names(Because.class);

  private final Path path;
  private final LineFile file;
  private final LineFile next;

  /** The diary in this folder, which need not exist yet. */
  public DiaryStore(Path folder) {
    this.path = folder.resolve(NAME);
    this.file = new LineFile(path);
    this.next = new LineFile(folder.resolve("next.jsonl"));
  }

  /** {@return when it was last written to, in milliseconds; 0 where there is none} Quick. */
  public long stamp() {
    return path.toFile().lastModified();
  }

  /** {@return the entries, the earliest written first; none where they cannot be read} */
  public List<DiaryEntry> load() {
    try {
      return file.read().stream().flatMap(line -> entry(line).stream()).toList();
    } catch (IOException e) {
      return List.of(); // what was said is worth a file, and no question
    }
  }

  /**
   * Adds an entry, and forgets those of three days before it.
   *
   * @return empty when it is on the disk, else what to tell
   */
  public Optional<Message> add(DiaryEntry entry) {
    Instant first = entry.when().instant().minus(KEPT);
    try {
      file.rewrite(
          lines -> {
            List<String> kept = new ArrayList<>();
            for (String line : lines) {
              if (entry(line).filter(each -> each.when().instant().isAfter(first)).isPresent()) {
                kept.add(line);
              }
            }
            kept.add(line(written(entry)));
            return kept;
          });
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(Message.of("stored.reminders.unsaved", Reason.of(e)));
    }
  }

  /** {@return what comes next, as far as it has been noted} */
  public Coming coming() {
    try {
      return next.read().stream()
          .findFirst()
          .flatMap(line -> fields(line).map(Coming::read))
          .orElse(Coming.UNKNOWN);
    } catch (IOException e) {
      return Coming.UNKNOWN;
    }
  }

  /** Notes what comes next; where that fails, it is said without. */
  public void note(Coming coming) {
    try {
      next.rewrite(any -> List.of(line(coming.written())));
    } catch (IOException e) {
      // What becomes of the next entry tells of the disk.
    }
  }

  private static Optional<DiaryEntry> entry(String line) {
    return fields(line).map(DiaryStore::read);
  }

  private static Optional<Fields> fields(String line) {
    Report report = new Report(NAME);
    return VersionedFile.JSON
        .parse(LineFile.bytes(line), report)
        .flatMap(node -> Fields.tolerant(node, report));
  }

  private static String line(Map<String, Object> object) {
    return LineFile.text(JsonWriter.line(object)).stripTrailing();
  }

  private static Map<String, Object> written(DiaryEntry entry) {
    Map<String, Object> line = new LinkedHashMap<>();
    WhenFormat.write(entry.when(), "when", line);
    line.put("slot", entry.slot());
    line.put("what", entry.what());
    line.put("why", entry.why().because());
    entry.why().since().ifPresent(since -> line.put("since", since));
    return line;
  }

  /** The entry that the object says, or null after noting what is wrong. */
  private static DiaryEntry read(Fields line) {
    When when = WhenFormat.read(line, "when");
    Instant slot = line.moment("slot");
    What what = line.term("what", WHATS);
    Because why = line.term("why", REASONS);
    Optional<Instant> since =
        line.has("since") ? Optional.ofNullable(line.moment("since")) : Optional.empty();
    return line.build(() -> new DiaryEntry(when, slot, what, new Why(why, since)));
  }
}
