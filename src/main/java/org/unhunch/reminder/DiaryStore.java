package org.unhunch.reminder;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unhunch.json.Fields;
import org.unhunch.json.Report;
import org.unhunch.message.Message;
import org.unhunch.storage.LineFile;
import org.unhunch.storage.Reason;
import org.unhunch.storage.VersionedFile;

/**
 * Keeps what was said in the last days in {@code reminders.jsonl}, one entry a line; calls block
 * for the disk. Several programs may write to it.
 */
public final class DiaryStore {
  static final String NAME = "reminders.jsonl";

  /** Today, yesterday, and as far as any two places are apart. */
  private static final Duration KEPT = Duration.ofDays(3);

  private final Path path;
  private final LineFile file;

  /** The diary in this folder, which need not exist yet. */
  public DiaryStore(Path folder) {
    this.path = folder.resolve(NAME);
    this.file = new LineFile(path);
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
            kept.add(DiaryFormat.line(entry));
            return kept;
          });
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(Message.of("stored.reminders.unsaved", Reason.of(e)));
    }
  }

  private static Optional<DiaryEntry> entry(String line) {
    Report report = new Report(NAME);
    return VersionedFile.JSON
        .parse(LineFile.bytes(line), report)
        .flatMap(node -> Fields.tolerant(node, report))
        .map(DiaryFormat::read);
  }
}
