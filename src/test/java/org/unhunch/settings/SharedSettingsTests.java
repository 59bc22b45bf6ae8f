package org.unhunch.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unhunch.storage.Loaded;
import org.unhunch.testing.Moments;
import org.unhunch.testing.QuickDisk;
import org.unhunch.testing.Said;

/** Two programs, or two machines, that keep their settings in one folder. */
class SharedSettingsTests {
  private static final Settings DEFAULTS = SettingsStoreTests.DEFAULTS;

  @TempDir(factory = QuickDisk.class)
  Path folder;

  private final class Program {
    private final SettingsStore store = new SettingsStore(folder, Moments.ANY);
    private final Preferences preferences =
        new Preferences(
            store.load(DEFAULTS).value(),
            changed -> assertThat(store.save(changed).map(Said::of)).isEmpty());
  }

  private Settings kept() {
    Loaded<Settings> loaded = new SettingsStore(folder, Moments.ANY).load(DEFAULTS);
    assertThat(loaded.problems()).isEmpty();
    return loaded.value();
  }

  /** Guards against the last window to save anything undoing all that the other had changed. */
  @Test
  void whatEachChangesStays() throws IOException {
    for (boolean there : List.of(false, true)) {
      Files.deleteIfExists(folder.resolve("settings.json"));
      if (there) {
        Files.writeString(folder.resolve("settings.json"), "{\"version\": 1, \"volume\": 30}");
      }
      Program one = new Program();
      Program other = new Program();
      one.preferences.changeLook(look -> look.withZoomPercent(150));
      other.preferences.changeSound(sound -> sound.withVolume(20));
      one.preferences.changePractice(practice -> practice.withHurt("arm-lift", true));
      other.preferences.changePractice(practice -> practice.withHurt("back-arch", true));
      one.preferences.changePractice(practice -> practice.withLevel("arm-lift", "easy"));
      other.preferences.changePractice(practice -> practice.withLevel("back-arch", "hard"));
      one.preferences.changeSituation(here -> here.withMinutes(OptionalInt.of(5)));
      assertThat(kept().look().zoomPercent()).isEqualTo(150);
      assertThat(kept().sound().volume()).isEqualTo(20);
      assertThat(kept().practice().hurt()).containsExactly("arm-lift", "back-arch");
      assertThat(kept().practice().levels())
          .isEqualTo(Map.of("arm-lift", "easy", "back-arch", "hard"));
      assertThat(kept().situation().minutes()).hasValue(5);
    }
  }

  @Test
  void whatIsTakenAwayIsAndStaysAway() {
    new SettingsStore(folder, Moments.ANY).save(SettingsStoreTests.CHOSEN);
    Program one = new Program();
    Program other = new Program();
    one.preferences.changeSituation(here -> here.withMinutes(OptionalInt.empty()));
    one.preferences.changePractice(practice -> practice.withHurt("unknown-exercise", false));
    other.preferences.changeSound(sound -> sound.withVolume(20));
    other.preferences.changeSituation(
        here -> {
          List<Place> more = new ArrayList<>(here.places());
          more.add(new Place("Cellar", Set.of()));
          return here.withPlaces(more);
        });
    assertThat(kept().situation().minutes()).isEmpty();
    assertThat(kept().practice().hurt()).isEmpty();
    assertThat(kept().situation().places()).hasSize(3);
    assertThat(kept().look()).isEqualTo(SettingsStoreTests.CHOSEN.look());
  }

  @Test
  void whatBothChangeIsAsTheLastOneSays() {
    Program one = new Program();
    Program other = new Program();
    one.preferences.changeLook(look -> look.withZoomPercent(150));
    other.preferences.changeLook(look -> look.withZoomPercent(125));
    assertThat(kept().look().zoomPercent()).isEqualTo(125);
  }

  /** Guards against the settings of a newer program on another machine being overwritten. */
  @Test
  void whatANewerOneHasWrittenMeanwhileStays() throws IOException {
    SettingsStore store = new SettingsStore(folder, Moments.ANY);
    store.load(DEFAULTS);
    Files.writeString(folder.resolve("settings.json"), "{\"version\": 2}");
    assertThat(store.save(SettingsStoreTests.CHOSEN).map(Said::of).orElse("")).contains("newer");
    assertThat(folder.resolve("settings.json")).hasContent("{\"version\": 2}");
  }

  @Test
  void whatIsNoSenseMeanwhileIsKeptAsideAndAllIsWritten() throws IOException {
    Program one = new Program();
    Files.writeString(folder.resolve("settings.json"), "garbage");
    one.preferences.changeLook(look -> look.withZoomPercent(150));
    assertThat(kept().look().zoomPercent()).isEqualTo(150);
    assertThat(folder.resolve("settings.json.bad-1")).hasContent("garbage");
  }

  @Test
  void aKeyThatNobodyKnowsHereStays() throws IOException {
    Files.writeString(folder.resolve("settings.json"), "{\"version\": 1, \"later\": [1, 2.5]}");
    new Program().preferences.changeLook(look -> look.withZoomPercent(150));
    assertThat(Files.readString(folder.resolve("settings.json")))
        .contains("\"later\" : [ 1, 2.5 ]");
  }

  /** Guards against a change that is forgotten because the disk was full when it was made. */
  @Test
  void whatCouldNotBeSavedIsTriedAgain() throws IOException {
    SettingsStore blocked = new SettingsStore(folder.resolve("later"), Moments.ANY);
    blocked.load(DEFAULTS);
    Files.writeString(folder.resolve("later"), "in the way");
    assertThat(blocked.save(SettingsStoreTests.CHOSEN)).isPresent();
    assertThat(blocked.retry()).isPresent();
    Files.delete(folder.resolve("later"));
    assertThat(blocked.retry()).isEmpty();
    assertThat(new SettingsStore(folder.resolve("later"), Moments.ANY).load(DEFAULTS).value())
        .isEqualTo(SettingsStoreTests.CHOSEN);
  }

  /** Guards against a file that is written and can never be read again. */
  @Test
  void whatCouldNotBeReadAgainIsNotWritten() {
    SettingsStore store = new SettingsStore(folder, Moments.ANY);
    assertThat(store.save(named("x".repeat(1_000_000)))).isEmpty();
    assertThat(kept()).isEqualTo(named("x".repeat(1_000_000)));
    assertThat(store.save(named("x".repeat(1_000_001))).map(Said::of).orElse(""))
        .contains("far too long");
    assertThat(kept()).isEqualTo(named("x".repeat(1_000_000)));
  }

  private static Settings named(String place) {
    return Settings.startingWith(List.of(new Place(place, Set.of())));
  }
}
