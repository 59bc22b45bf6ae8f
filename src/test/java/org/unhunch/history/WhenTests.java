package org.unhunch.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unhunch.history.review.Days;
import org.unhunch.history.review.Trend;
import org.unhunch.testing.Moments;
import org.unhunch.testing.QuickDisk;
import org.unhunch.testing.Said;

/** A session stays on the day on which it was done, wherever it is looked at. */
class WhenTests {
  private static final List<String> HERE =
      List.of("Europe/Berlin", "Asia/Tokyo", "America/Los_Angeles", "Asia/Kolkata", "+18:00");

  @TempDir(factory = QuickDisk.class)
  Path folder;

  private HistoryStore store() {
    return new HistoryStore(folder, Moments.ANY);
  }

  private Path file() {
    return folder.resolve("history.jsonl");
  }

  /** Late in the evening and early in the morning, at both ends of the world and in between. */
  private static List<Session> travelled() {
    List<String> times =
        List.of(
            "2026-03-01T23:50+01:00[Europe/Berlin]",
            "2026-03-03T00:10+09:00[Asia/Tokyo]",
            "2026-03-03T23:59-08:00[America/Los_Angeles]",
            "2026-03-05T00:01+05:30[Asia/Kolkata]",
            "2026-03-06T00:00+18:00",
            "2026-03-07T23:59:59-18:00");
    return IntStream.range(0, times.size())
        .mapToObj(number -> Sessions.at(number, ZonedDateTime.parse(times.get(number))))
        .toList();
  }

  private static List<LocalDate> days(Days days) {
    return LocalDate.parse("2026-02-20")
        .datesUntil(LocalDate.parse("2026-03-20"))
        .flatMap(day -> days.on(day).stream().map(each -> day))
        .toList();
  }

  @Test
  void daysStayAfterTravel() {
    travelled().forEach(store()::append);
    List<Session> read = store().load().value();
    List<LocalDate> done =
        List.of(1, 3, 3, 5, 6, 7).stream().map(day -> LocalDate.of(2026, 3, day)).toList();
    String csv = new String(Export.csv(read, ZoneOffset.UTC), StandardCharsets.UTF_8);
    assertThat(csv).contains("2026-03-01T23:50:00+01:00", "2026-03-05T00:01:00+05:30");
    for (String zone : HERE) {
      ZoneId here = ZoneId.of(zone);
      assertThat(days(new Days(read, here))).as(zone).isEqualTo(done);
      assertThat(Trend.of(read, here, Session::stiffnessBefore).dots())
          .extracting(Trend.Dot::day)
          .containsExactlyElementsOf(done);
      assertThat(Export.csv(read, here)).isEqualTo(csv.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void theOffsetHasAKeyOfItsOwnThatEarlierVersionsPassOver() throws IOException {
    store().append(travelled().get(0));
    assertThat(file())
        .content()
        .contains("\"when\":\"2026-03-01T22:50:00Z\",\"offset\":\"+01:00\"");
    assertThat(new String(Export.json(travelled()), StandardCharsets.UTF_8)).contains("+05:30");
    assertThat(store().load().value()).containsExactly(travelled().get(0));
  }

  @Test
  void aSessionWithoutAnOffsetIsShownWhereOneIs() {
    store().append(Sessions.numbered(0)); // 2026-01-05T08:00:00Z
    List<Session> read = store().load().value();
    assertThat(read.get(0).when().day(ZoneId.of("Asia/Tokyo"))).isEqualTo("2026-01-05");
    assertThat(read.get(0).when().day(ZoneId.of("Pacific/Honolulu"))).isEqualTo("2026-01-04");
    String csv = new String(Export.csv(read, ZoneId.of("Asia/Tokyo")), StandardCharsets.UTF_8);
    assertThat(csv).contains("2026-01-05T17:00:00+09:00");
  }

  /** Guards against an earlier version that adds a note and takes the day away. */
  @Test
  void theOffsetStaysWhenALineWithoutOneCounts() {
    Session placed = travelled().get(0);
    When bare = When.somewhere(placed.when().instant());
    Session noted = Sessions.begun(placed, bare).withNote("Added by 0.1.0.");
    for (List<Session> order : List.of(List.of(placed, noted), List.of(noted, placed))) {
      Collected all = new Collected(Instant.MAX);
      order.forEach(all::add);
      Session read = all.sessions().get(0);
      assertThat(read.when()).isEqualTo(placed.when());
      assertThat(read.note()).isEqualTo("Added by 0.1.0.");
    }
  }

  /** Guards against a copy whose line says nothing new but where the session was done. */
  @Test
  void anOffsetThatOnlyACopyKnowsIsTakenIn() throws IOException {
    Session placed = travelled().get(0);
    store().append(Sessions.begun(placed, When.somewhere(placed.when().instant())).withNote("x"));
    Path other = Files.createDirectory(folder.resolve("other"));
    Sessions.write(List.of(placed), other);
    Files.move(other.resolve("history.jsonl"), folder.resolve("history (copy).jsonl"));
    store().load();
    assertThat(store().load().value().get(0).when()).isEqualTo(placed.when());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"+18:01\"",
        "\"+99:00\"",
        "\"Europe/Berlin\"",
        "\"\"",
        "\" +01:00\"",
        "3600",
        "null",
        "[]",
        "{}",
        "true",
        "\"+01:00\\u0000\""
      })
  void anOffsetThatIsNoneIsALineThatCannotBeRead(String offset) throws IOException {
    store().append(travelled().get(0));
    store().append(travelled().get(1));
    Files.writeString(file(), Files.readString(file()).replace("\"+01:00\"", offset));
    assertThat(store().load().value()).containsExactly(travelled().get(1));
    assertThat(file()).content().contains(offset);
    assertThat(Files.readAllLines(folder.resolve("history.jsonl.bad"))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Z", "+05:45", "-03:30", "+18:00", "-18:00", "+00:19:32"})
  void everyOffsetThatThereIsCanBeRead(String offset) {
    Instant noon = Instant.parse("2026-03-01T12:00:00Z");
    When when = new When(noon, Optional.of(ZoneOffset.of(offset)));
    store().append(Sessions.begun(Sessions.numbered(1), when));
    assertThat(store().load().value().get(0).when()).isEqualTo(when);
    assertThat(Said.of(store().load().problems())).isEmpty();
  }

  @Test
  void anEarlierVersionReadsWhatIsWrittenNow() throws IOException {
    store().append(travelled().get(0));
    String line = Files.readString(file());
    Files.writeString(file(), line.replace("\"offset\"", "\"whatever\""), StandardOpenOption.WRITE);
    assertThat(store().load().value())
        .singleElement()
        .extracting(Session::id, each -> each.when().offset())
        .containsExactly(travelled().get(0).id(), Optional.empty());
  }
}
