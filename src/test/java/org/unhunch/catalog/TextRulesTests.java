package org.unhunch.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unhunch.testing.SmallCatalog;

/** What texts, names and files of a catalog may be, beside their shape. */
class TextRulesTests {
  private SmallCatalog catalog;

  @BeforeEach
  void copySoundCatalog(@TempDir Path folder) {
    catalog = new SmallCatalog(folder);
  }

  /** Guards against texts that count as fine and are then cut where they are shown. */
  @ParameterizedTest
  @CsvSource({
    "lift.json, '\"Lift\"', 60",
    "lift.json, '\"Lifts the arms.\"', 300",
    "routines/calm.json, '\"Calm\"', 60",
    "vocabulary/places.json, '\"Home\"', 60",
  })
  void aTextIsAsLongAsItsKindMayBe(String file, String text, int most) {
    String stem = "\"" + "m".repeat(most);
    catalog.edit(file, text, stem + "\"");
    assertThat(catalog.problems()).isEmpty();
    catalog.edit(file, stem, stem + "m");
    assertThat(catalog.problems().get(0))
        .startsWith(file)
        .endsWith(
            "this has %d letters; a text of this kind has at most %d".formatted(most + 1, most));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Hold for 10 to 15 seconds.", "Hold ten, then ½ more.", "۵ ثانیه"})
  void noSentenceCarriesANumber(String sentence) {
    catalog.edit("lift.json", "\"Lifts the arms.\"", "\"" + sentence + "\"");
    assertThat(catalog.problems().get(0))
        .startsWith("lift.json:5:14: summary: a text carries no number, and this one has");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\u0000", "\\u009b", "\u202e", "\u200d", "\\u2066", "\\ud800", "\u2028"})
  void whatCannotBeSeenIsRefusedInEveryText(String sign) {
    catalog.edit("lift.json", "\"Lifts the arms.\"", "\"Lifts" + sign + " arms.\"");
    catalog.edit("vocabulary/places.json", "\"Home\"", "\"Ho" + sign + "me\"");
    assertThat(catalog.problems())
        .filteredOn(line -> line.matches(".* U\\+[0-9A-F]{4}, which cannot be.*"))
        .hasSize(2);
    assertThat(String.join("", catalog.problems())).matches("\\P{C}*");
  }

  /** Two places of one name once were fine here, and the program did not start. */
  @ParameterizedTest
  @CsvSource({
    "vocabulary/equipment.json, chair, FLOOR",
    "vocabulary/positions.json, Sitting, lying Face down",
    "lift.json, Lift, plain",
    "routines/calm.json, Calm, Both",
  })
  void twoOfOneNameAreTold(String file, String name, String other) {
    catalog.edit(file, "\"name\": \"" + name + "\"", "\"name\": \" " + other + "\"");
    assertThat(catalog.problems()).anyMatch(line -> line.contains("use each name only once"));
  }

  /** Names that nobody can tell apart, and such as show nothing, once were fine. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bür\u00a0eck",
        "Bu\u0308r eck",
        " BÜR  ECK",
        "Bür\u2003eck",
        "Ｂür eck",
        "bür\u3000eck"
      })
  void whatLooksTheSameIsTheSameName(String other) {
    String place = "{\"id\": \"%s\", \"name\": \"%s\", \"equipment\": [\"chair\"]}";
    catalog.write(
        "vocabulary/places.json",
        "[" + place.formatted("a", "Bür eck") + ", " + place.formatted("b", other) + "]");
    assertThat(catalog.problems()).singleElement().asString().endsWith("; use each name only once");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\\t", "\u00a0\u2003", "\u2800", "\u3000 \u202f"})
  void whatShowsNothingIsBlank(String blank) {
    catalog.edit("vocabulary/places.json", "\"Home\"", "\"" + blank + "\"");
    catalog.edit("lift.json", "\"Lifts the arms.\"", "\"" + blank + "\"");
    assertThat(catalog.problems()).filteredOn(line -> line.contains("blank")).hasSize(2);
  }

  @Test
  void twoPlacesOfOneNameAreToldAndOneIsLeft() {
    String place = "{\"id\": \"%s\", \"name\": \"%s\", \"equipment\": [\"chair\"]}";
    catalog.write(
        "vocabulary/places.json",
        "[" + place.formatted("a", "Home") + ", " + place.formatted("b", "home ") + "]");
    assertThat(catalog.problems())
        .containsExactly(
            "vocabulary/places.json:1:75: [1].name: another one is already called 'home '; use"
                + " each name only once");
    assertThat(catalog.read().catalog().vocabulary().places()).hasSize(1);
  }

  /** Files that nobody reads once were passed over in silence. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lift.JSON",
        "lift.json.bak",
        "photo.png",
        "routines/calm.yaml",
        "vocabulary/x.json"
      })
  void aStrayFileIsTold(String name) {
    catalog.write(name, "{}");
    assertThat(catalog.problems())
        .containsExactly(
            name
                + ": a catalog has no file of this name; it has files in .json, and texts for"
                + " people in .md or .txt");
    assertThat(catalog.read().catalog().exercises()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "LICENSE", ".hidden.swp", "routines/notes.txt"})
  void whatIsForPeopleMayLieThere(String name) {
    assertThat(catalog.write(name, "x").problems()).isEmpty();
  }

  @Test
  void thePosesOfNoExerciseAreTold() throws IOException {
    Files.createDirectory(catalog.file("poses"));
    catalog.write("poses/lit.json", "{}");
    assertThat(catalog.problems())
        .contains(
            "poses/lit.json: these are the poses of no exercise; name the file after one, or take"
                + " it out; did you mean 'lift'?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"name\": \"3/4 Sit-Up\", \"force\": \"pull\", \"images\": [], \"id\": \"3_4_Sit-Up\"}",
        "{\"title\": \"Soup\", \"steps\": [\"Boil.\", \"Eat.\"], \"yield\": 2, \"a\": 1, \"b\": 2}",
        "{\"version\": 1, \"theme\": \"DARK\", \"zoomPercent\": 100, \"volume\": 67}",
      })
  void anotherProgramsFileIsToldInOneLine(String text) {
    for (String name : new String[] {"odd.json", "routines/odd.json"}) {
      catalog.write(name, text);
      assertThat(catalog.problems()).hasSize(1).allMatch(line -> line.contains("not an Unhunch"));
      catalog.delete(name);
    }
    catalog.write("vocabulary/equipment.json", "[" + "{\"a\": 1, \"b\": 2}, ".repeat(9) + "{}]");
    assertThat(catalog.problems().get(0)).contains("not an Unhunch vocabulary");
    assertThat(catalog.problems()).filteredOn(line -> line.contains("equipment.json:")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"con", "nul", "aux", "prn", "com1", "lpt9"})
  void anIdThatWindowsCannotHaveIsRefused(String id) {
    catalog.write(id + ".json", catalog.text("plain.json").replace("plain", id));
    assertThat(catalog.problems())
        .anyMatch(line -> line.contains("Windows does not allow a file called"));
  }

  @ParameterizedTest
  @CsvSource({
    "Alternate_Curl, alternate-curl",
    "90/90, 90-90",
    "BirdDog, bird-dog",
    "Brücke, brucke"
  })
  void aWrongIdIsAnsweredWithTheRightOne(String id, String right) {
    catalog.edit("vocabulary/places.json", "\"home\"", "\"" + id + "\"");
    assertThat(catalog.problems().get(0)).endsWith(": '" + right + "', not '" + id + "'");
  }
}
