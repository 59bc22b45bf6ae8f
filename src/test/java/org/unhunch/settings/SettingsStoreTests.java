package org.unhunch.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unhunch.reminder.plan.Content;
import org.unhunch.reminder.plan.Manner;
import org.unhunch.reminder.plan.Plan;
import org.unhunch.reminder.plan.Rhythm;
import org.unhunch.routine.Amounts;
import org.unhunch.routine.term.Position.Posture;
import org.unhunch.storage.Loaded;
import org.unhunch.testing.Moments;
import org.unhunch.testing.QuickDisk;
import org.unhunch.testing.Said;

class SettingsStoreTests {
  static final Settings DEFAULTS =
      Settings.startingWith(
          List.of(new Place("Office", Set.of("chair")), new Place("Home", Set.of())));

  /** Differs from the defaults in every value. */
  static final Settings CHOSEN =
      new Settings(
          new Appearance(Appearance.ThemeChoice.DARK, 150, Optional.of(true), false)
              .withFigure(new Appearance.Shown(false, Appearance.Tones.OLIVE)),
          new Situation(
              List.of(new Place("Attic „ü“", Set.of("gone", "mat")), new Place("Home", Set.of())),
              "Home",
              Set.of(Posture.SEATED),
              Set.of("unknown-care"),
              OptionalInt.of(4)),
          new Practice(
                  Map.of("bird-dog", "arms-only"),
                  Practice.RepPacing.COUNTED,
                  Map.of(),
                  Set.of("unknown-exercise"),
                  Map.of(),
                  new Practice.Times(OptionalInt.of(6), OptionalInt.of(8), OptionalInt.of(20)))
              .withRepPacing("bird-dog", Practice.RepPacing.PACED)
              .withAgreed(
                  "bird-dog",
                  "arms-only",
                  new Practice.AcceptedDose(
                      new Amounts(8, 2, Map.of("hold", 3)), Instant.parse("2026-03-04T05:06:07Z"))),
          new Sound(10, true, true, true, true),
          false,
          true,
          new LastTime(
              Optional.of(new LastTime.Bounds(-1200, 30, 900, 600)), true, Optional.of("no-more")),
          new FirstPage(
              Set.of("gone", "desk-break"), FirstPage.Order.MOST, Set.of(FirstPage.Hint.STAR)),
          new Plan(
              true,
              Instant.parse("2026-03-05T06:07:08Z"),
              new Rhythm(
                  true,
                  45,
                  LocalTime.of(8, 5),
                  LocalTime.of(16, 0),
                  List.of(LocalTime.of(9, 40), LocalTime.of(15, 30))),
              Set.of(DayOfWeek.SUNDAY, DayOfWeek.TUESDAY),
              OptionalInt.of(3),
              new Content(Content.Kind.ROUTINE, Optional.of("gone")),
              new Manner(false, false, false, true, true, false)));

  @TempDir(factory = QuickDisk.class)
  Path folder;

  @Test
  void nothingSavedIsNothingWrong() {
    Loaded<Settings> loaded = store().load(DEFAULTS);
    assertThat(loaded).isEqualTo(new Loaded<>(DEFAULTS, List.of()));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void thePaceOfAnExerciseWinsOverThePersonsOwn() {
    Practice practice = DEFAULTS.practice().withPace(Practice.RepPacing.COUNTED);
    assertThat(practice.repPacingOf("bird-dog")).isEqualTo(Practice.RepPacing.COUNTED);
    assertThat(CHOSEN.practice().repPacingOf("bird-dog")).isEqualTo(Practice.RepPacing.PACED);
    assertThat(CHOSEN.practice().repPacingOf("prone-t")).isEqualTo(Practice.RepPacing.COUNTED);
  }

  @Test
  void everythingComesBack() {
    assertThat(store().save(CHOSEN)).isEmpty();
    assertThat(store().load(DEFAULTS)).isEqualTo(new Loaded<>(CHOSEN, List.of()));
    assertThat(store().save(DEFAULTS)).isEmpty();
    assertThat(store().load(CHOSEN).value().situation().minutes()).isEmpty();
  }

  @Test
  void theFileIsTheSameForTheSameSettings() throws IOException {
    store().save(CHOSEN);
    String first = Files.readString(file());
    store().save(store().load(DEFAULTS).value());
    assertThat(file()).hasContent(first.strip());
    assertThat(first).startsWith("{\n  \"version\" : 1,\n").endsWith("}\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "nonsense", "\0\0\0", "[]", "3", "{}", "{\"version\":0}", "{\"a\":1}{}"})
  void garbageIsKeptAsideAndTold(String garbage) throws IOException {
    Files.writeString(file(), garbage);
    SettingsStore store = store();
    Loaded<Settings> loaded = store.load(DEFAULTS);
    assertThat(loaded.value()).isEqualTo(DEFAULTS);
    assertThat(loaded.problems())
        .singleElement()
        .extracting(Said::of)
        .asString()
        .matches("The settings could not be read: .+\\. The old file is kept as .+bad-1\\.");
    assertThat(folder.resolve("settings.json.bad-1")).hasContent(garbage);
    assertThat(store.save(CHOSEN)).isEmpty();
    assertThat(store().load(DEFAULTS).value()).isEqualTo(CHOSEN);
  }

  /** Guards against a sentence cut before it said where the file is kept. */
  @Test
  void muchGarbageDoesNotHideWhereItIsKept() throws IOException {
    Files.writeString(file(), "é".repeat(5_000));
    assertThat(Said.of(store().load(DEFAULTS).problems()))
        .singleElement(STRING)
        .startsWith("The settings could not be read: this is not JSON: ")
        .endsWith(". The old file is kept as settings.json.bad-1.");
  }

  @Test
  void garbageUponGarbageIsAllKept() throws IOException {
    for (int i = 1; i <= 3; i++) {
      Files.writeString(file(), "garbage " + i);
      store().load(DEFAULTS);
    }
    assertThat(folder.resolve("settings.json.bad-3")).hasContent("garbage 3");
  }

  @Test
  void aFileCutAtAnyByteIsDefaultsOrWhole() throws IOException {
    store().save(CHOSEN);
    byte[] whole = Files.readAllBytes(file());
    for (int length = 0; length < whole.length; length++) {
      Files.write(file(), Arrays.copyOf(whole, length));
      Loaded<Settings> loaded = store().load(DEFAULTS);
      Files.deleteIfExists(folder.resolve("settings.json.bad-1"));
      boolean onlyTheNewline = length == whole.length - 1;
      assertThat(loaded.value()).isEqualTo(onlyTheNewline ? CHOSEN : DEFAULTS);
      assertThat(loaded.problems()).hasSize(onlyTheNewline ? 0 : 1);
    }
  }

  @Test
  void aNewerFileIsUnderstoodAsFarAsMayBeAndNeverOverwritten() throws IOException {
    String newer = "{\"version\": 2, \"zoomPercent\": 150, \"theme\": \"PURPLE\", \"cares\": [7]}";
    Files.writeString(file(), newer);
    SettingsStore store = store();
    Loaded<Settings> loaded = store.load(DEFAULTS);
    assertThat(loaded.value().look()).isEqualTo(DEFAULTS.look().withZoomPercent(150));
    String sentence =
        "The settings were saved by a newer Unhunch; changes last until you close Unhunch.";
    assertThat(Said.of(loaded.problems())).containsExactly(sentence);
    assertThat(Said.of(store.save(CHOSEN))).contains(sentence);
    assertThat(Said.of(store().save(CHOSEN))).as("not loaded before").contains(sentence);
    assertThat(file()).hasContent(newer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"zoomPercent\": 500 | zoomPercent: this is 500; a whole number from 100 to 200 would be right",
        "\"zoomPercent\": 99999999999999999999 | zoomPercent: this is 99999999999999999999; "
            + "a whole number from 100 to 200 would be right",
        "\"volume\": \"loud\" | volume: this is a text; a whole number from 0 to 100 would be right",
        "\"theme\": \"PURPLE\"           | theme: unknown 'PURPLE'; one of SYSTEM, LIGHT, DARK would be right",
        "\"muted\": null                 | muted: this is null; true or false would be right",
        "\"minutes\": 0                  | minutes: this is 0; a whole number from 1 to 180 would be right",
        "\"levels\": {\"a\": 1}          | levels.a: this is a number; a text would be right",
        "\"repPacing\": {\"a\": \"FAST\"} | repPacing.a: unknown 'FAST'; one of PACED, COUNTED would be right",
        "\"pace\": \"FAST\"            | pace: unknown 'FAST'; one of PACED, COUNTED would be right",
        "\"hurt\": \"all\"               | hurt: this is a text; a list would be right",
        "\"places\": [{\"name\": \" \"}] | places[0].name: this is blank; a text would be right",
      })
  void oneWrongValueCostsJustItself(String wrong, String told) throws IOException {
    Files.writeString(file(), "{\"version\": 1, \"voice\": true, " + wrong + "}");
    SettingsStore store = store();
    Loaded<Settings> loaded = store.load(DEFAULTS);
    assertThat(loaded.value()).isEqualTo(DEFAULTS.withSound(DEFAULTS.sound().withVoice(true)));
    assertThat(Said.of(loaded.problems()))
        .containsExactly(
            "Part of the settings was not used: "
                + told
                + ". The old file is kept as settings.json.bad-1.");
    assertThat(store().load(DEFAULTS)).isEqualTo(new Loaded<>(loaded.value(), List.of()));
  }

  @Test
  void placesThatDisagreeAreSettled() throws IOException {
    Files.writeString(
        file(),
        "{\"version\": 1, \"place\": \"Nowhere\", \"postures\": [], \"places\":"
            + " [{\"name\": \"A\", \"equipment\": [\"x\"]}, {\"name\": \"A\"}]}");
    Situation situation = store().load(DEFAULTS).value().situation();
    assertThat(situation.places()).containsExactly(new Place("A", Set.of("x")));
    assertThat(situation.placeName()).isEqualTo("A");
    assertThat(situation.postures()).containsExactlyInAnyOrder(Posture.values());
  }

  @Test
  void aFolderThatCanOnlyBeReadIsTold() throws IOException {
    store().save(CHOSEN);
    Set<PosixFilePermission> before = Files.getPosixFilePermissions(folder);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assumeFalse(Files.isWritable(folder), "this user may write everywhere");
      assertThat(store().load(DEFAULTS)).isEqualTo(new Loaded<>(CHOSEN, List.of()));
      assertThat(Said.of(store().save(DEFAULTS).orElseThrow()))
          .startsWith("The settings could not be saved, as you have no access to " + folder)
          .endsWith("; they last until you close Unhunch.");
    } finally {
      Files.setPosixFilePermissions(folder, before);
    }
  }

  @Test
  void aFileInPlaceOfTheFolderIsTold() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    SettingsStore store = new SettingsStore(file, Moments.ANY);
    assertThat(store.load(DEFAULTS).value()).isEqualTo(DEFAULTS);
    assertThat(Said.of(store.save(CHOSEN).orElseThrow())).contains(file.toString());
    assertThat(file).isEmptyFile();
  }

  @Test
  void aFolderInPlaceOfTheFileIsTold() throws IOException {
    Files.createDirectory(file());
    SettingsStore store = store();
    String sentence =
        "The settings could not be read: a folder has the name of the file."
            + " Changes last until you close Unhunch.";
    assertThat(Said.of(store.load(DEFAULTS).problems())).containsExactly(sentence);
    assertThat(Said.of(store.save(CHOSEN))).contains(sentence);
  }

  @Test
  void deepNestingIsGarbageLikeAnyOther() throws IOException {
    Files.writeString(file(), "{\"version\":1,\"a\":" + "[".repeat(100_000));
    assertThat(store().load(DEFAULTS).value()).isEqualTo(DEFAULTS);
  }

  private SettingsStore store() {
    return new SettingsStore(folder, Moments.ANY);
  }

  private Path file() {
    return folder.resolve("settings.json");
  }
}
