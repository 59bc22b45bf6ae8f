package org.unhunch;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import org.unhunch.cli.Outcome.Opening;
import org.unhunch.json.Fields;
import org.unhunch.json.JsonReader;
import org.unhunch.json.JsonWriter;
import org.unhunch.json.Limits;
import org.unhunch.json.Report;
import org.unhunch.message.Message;
import org.unhunch.routine.term.Require;
import org.unhunch.storage.FolderOwner;
import org.unhunch.storage.FolderOwner.Answer;
import org.unhunch.storage.Reason;
import org.unhunch.storage.RegularFile;

/**
 * What a second start asks of the program that has its data folder already: to come to the front,
 * to play a routine, and to show a file.
 *
 * @param routineId the routine to play, or empty
 * @param catalog the folder of the catalog that it is from, or empty for the shipped one
 * @param file the file to show, absolute, or empty
 * @param next whether to play what is next through the day
 */
record HandOver(
    Optional<String> routineId, Optional<String> catalog, Optional<String> file, boolean next) {
  private static final int VERSION = 1;
  private static final int MOST_BYTES = 20_000;
  private static final JsonReader JSON = new JsonReader(new Limits(MOST_BYTES, 4, 100, 5_000, 20));

  /** {@return what a start asks for} */
  static HandOver of(LaunchRequest request) {
    return new HandOver(
        request.routineId(),
        request.catalog().map(HandOver::real),
        request.file().map(Path::toString),
        request.opening() == Opening.NEXT);
  }

  /** By whatever way a folder was named, it is the same. */
  private static String real(Path folder) {
    try {
      return folder.toRealPath().toString();
    } catch (IOException e) {
      return folder.toAbsolutePath().normalize().toString();
    }
  }

  byte[] write() {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("version", VERSION);
    routineId.ifPresent(id -> written.put("play", id));
    catalog.ifPresent(folder -> written.put("catalog", folder));
    file.ifPresent(shown -> written.put("file", shown));
    if (next) {
      written.put("next", true);
    }
    return JsonWriter.pretty(written);
  }

  /** {@return what the file asks for; of one that cannot be understood the log says why} */
  static Optional<HandOver> read(Path file) {
    Report report = new Report(file.getFileName().toString());
    Optional<HandOver> read = bytes(file).flatMap(bytes -> read(bytes, report));
    report.problems().forEach(HandOver::log);
    return report.count() == 0 ? read : Optional.empty();
  }

  private static Optional<byte[]> bytes(Path file) {
    try {
      return Optional.of(RegularFile.at(file, NOFOLLOW_LINKS).bytes(MOST_BYTES + 1));
    } catch (IOException e) {
      log(Reason.of(e));
      return Optional.empty();
    }
  }

  private static void log(Object why) {
    LoggerFactory.getLogger(HandOver.class).info("not done: {}", why);
  }

  private static Optional<HandOver> read(byte[] bytes, Report report) {
    return JSON.parse(bytes, report)
        .flatMap(node -> Fields.tolerant(node, report))
        .flatMap(each -> Optional.ofNullable(read(each)));
  }

  private static HandOver read(Fields file) {
    file.integer("version", VERSION, VERSION); // a later one may ask for what is unknown here
    Optional<String> play = file.textIfAny("play");
    Optional<String> catalog = file.textIfAny("catalog");
    Optional<String> shown = file.textIfAny("file");
    boolean next = file.flagIfAny("next").orElse(false);
    return file.build(() -> new HandOver(play.map(Require::fullId), catalog, shown, next));
  }

  /** {@return whether it asks for nothing but what is there already, whatever the catalog} */
  boolean isOpenOnly() {
    return routineId.isEmpty() && catalog.isEmpty();
  }

  /**
   * Leaves the request with the program that has the folder.
   *
   * @return what to tell where it was not taken, a line; empty if it was taken, in which case there
   *     is nothing to do any more
   */
  Optional<Message> leaveWith(FolderOwner owner, Path folder) {
    try {
      Answer answer = owner.ask(write());
      return switch (answer.fate()) {
        case TAKEN, OURS -> Optional.empty();
        case UNANSWERED -> Optional.of(Message.of("running.silent", folder));
        case REFUSED ->
            Optional.of(
                switch (answer.why()) {
                  case "catalog" -> Message.of("running.catalog", folder);
                  case "routine" -> Message.of("running.routine", routineId.orElse(""), folder);
                  default -> Message.of("running.unread", folder);
                });
      };
    } catch (IOException e) {
      return Optional.of(Message.of("running.unasked", folder, Reason.of(e)));
    }
  }
}
