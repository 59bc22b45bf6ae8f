package org.unhunch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unhunch.history.HistoryStore;
import org.unhunch.history.Session;
import org.unhunch.history.Sessions;
import org.unhunch.resume.ResumeStore;
import org.unhunch.settings.Place;
import org.unhunch.settings.Settings;
import org.unhunch.settings.SettingsStore;
import org.unhunch.storage.BelievedMoments;
import org.unhunch.storage.Loaded;
import org.unhunch.testing.Moments;
import org.unhunch.testing.Said;

/**
 * Guards against a single odd date that made five million weeks, or that no clock can count: no
 * file may say a moment before 1970, or one more than a year from now.
 */
class OddMomentsTests {
  private static final Path EARLIER = Path.of("src/test/resources/data-0.1.0");
  private static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");
  private static final BelievedMoments MOMENTS = new BelievedMoments(NOW::toEpochMilli);

  @TempDir private Path folder;

  static Stream<String> odd() {
    return Stream.of(
        "1969-12-31T23:59:59.999Z",
        "2027-11-29T12:00:00.001Z",
        "9999-12-31T23:59:59Z",
        "0000-01-01T00:00:00Z",
        "-0001-01-01T00:00:00Z",
        "+100000-01-01T00:00:00Z",
        "-100000-01-01T00:00:00Z",
        "+1000000000-12-31T23:59:59.999999999Z",
        "-1000000000-01-01T00:00:00Z",
        "+1000000001-01-01T00:00:00Z",
        "2026-02-30T00:00:00Z",
        "2026-01-01T24:00:01Z",
        "1970-01-01T00:00:00",
        "now",
        "");
  }

  @ParameterizedTest
  @MethodSource("odd")
  void aLineOfTheHistoryWithAnOddMomentIsKeptAndTold(String odd) throws IOException {
    Path file = folder.resolve("history.jsonl");
    new HistoryStore(folder, Moments.ANY).append(Sessions.numbered(1));
    String line =
        Files.readString(file).replace(Sessions.numbered(1).when().instant().toString(), odd);
    Files.writeString(file, line);
    HistoryStore store = new HistoryStore(folder, MOMENTS);
    store.append(Sessions.numbered(2));
    Loaded<List<Session>> loaded = store.load();
    assertThat(loaded.value()).containsExactly(Sessions.numbered(2));
    assertThat(Said.of(loaded.problems()))
        .containsExactly(
            "1 line of the history could not be read; a copy is kept in history.jsonl.bad.");
    assertThat(file).content().startsWith(line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1970-01-01T00:00:00Z", "2026-11-29T12:00:00Z", "2027-11-29T12:00:00Z"})
  void theFirstAndTheLastMomentAreBelieved(String when) throws IOException {
    Path file = folder.resolve("history.jsonl");
    new HistoryStore(folder, Moments.ANY).append(Sessions.numbered(1));
    String sound = Sessions.numbered(1).when().instant().toString();
    Files.writeString(file, Files.readString(file).replace(sound, when));
    assertThat(new HistoryStore(folder, MOMENTS).load().problems()).isEmpty();
    assertThat(new HistoryStore(folder, MOMENTS).load().value()).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("odd")
  void aPlaceInASessionWithAnOddMomentIsKeptAsideAndTold(String odd) throws IOException {
    for (String key : List.of("startedAt", "savedAt")) {
      put("resume.json", key, odd);
      ResumeStore store = new ResumeStore(folder, MOMENTS);
      assertThat(Said.of(store.loadOr(rest -> {}).problems()))
          .singleElement()
          .asString()
          .contains(key)
          .contains("The file is kept as resume.json.bad-");
      assertThat(store.loadOr(rest -> {}).value()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("odd")
  void anAgreementOfAnOddMomentIsLeftOutAndTold(String odd) throws IOException {
    Settings defaults = Settings.startingWith(List.of(new Place("Here", Set.of())));
    Files.copy(EARLIER.resolve("settings.json"), folder.resolve("settings.json"));
    Settings sound = new SettingsStore(folder, MOMENTS).load(defaults).value();
    assertThat(sound.practice().agreed()).isNotEmpty();
    Files.delete(folder.resolve("settings.json"));
    put("settings.json", "since", odd);
    Loaded<Settings> loaded = new SettingsStore(folder, MOMENTS).load(defaults);
    assertThat(loaded.value().practice().agreed()).isEmpty();
    assertThat(loaded.value().situation()).isEqualTo(sound.situation());
    assertThat(Said.of(loaded.problems()))
        .singleElement()
        .asString()
        .contains("since")
        .contains("The old file is kept as settings.json.bad-1");
  }

  /** A file of version 0.1.0 with the moments of a key changed. */
  private void put(String name, String key, String moment) throws IOException {
    String text = Files.readString(EARLIER.resolve(name));
    String changed =
        text.replaceAll("(\"" + key + "\"\\s*:\\s*)\"[^\"]*\"", "$1\"" + moment + "\"");
    assertThat(changed).isNotEqualTo(text);
    Files.writeString(folder.resolve(name), changed);
  }
}
