package org.unhunch.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.unhunch.routine.Exercise;
import org.unhunch.testing.SmallCatalog;
import org.unhunch.words.Words;

/** What files and folders can be, apart from what is written in them. */
class BadFoldersTests {
  private static final String LIFT_IS_BROKEN =
      "routines/both.json:7:18: steps[0].exercise: 'lift' has problems of its own; mend those"
          + " first";

  private SmallCatalog catalog;

  @BeforeEach
  void copySoundCatalog(@TempDir Path folder) {
    catalog = new SmallCatalog(folder);
  }

  @Test
  void aFileOfAHundredMegabytesIsNotEvenRead() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(catalog.file("lift.json").toFile(), "rw")) {
      file.setLength(100_000_000L);
    }
    assertThat(catalog.problems())
        .containsExactly(
            "lift.json: the file has 100000000 bytes; a file of this kind has at most 1000000",
            LIFT_IS_BROKEN);
  }

  /** Guards against pictures that are all missing and not missed. */
  @Test
  void anEmptyFolderOfPosesMissesThemAll() throws IOException {
    Files.createDirectory(catalog.file("poses"));
    assertThat(catalog.problems()).hasSize(3).allMatch(line -> line.contains("has no poses"));
  }

  @Test
  void aFileThatIsNotUtf8IsToldByTheFirstByteThatIsNot() {
    String latin = catalog.text("lift.json").replace("\"Lift\"", "\"Ça\"");
    catalog.write("lift.json", latin.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(catalog.problems())
        .containsExactly(
            "lift.json:3:12: a byte here is not UTF-8; save the file as UTF-8", LIFT_IS_BROKEN);
  }

  @Test
  void aFileCutWithinALetterIsNotUtf8() {
    byte[] whole =
        catalog.text("lift.json").replace("\"Lift\"", "\"Ç").getBytes(StandardCharsets.UTF_8);
    int cut = new String(whole, StandardCharsets.ISO_8859_1).indexOf('\u00c3') + 1;
    catalog.write("lift.json", Arrays.copyOf(whole, cut));
    assertThat(catalog.problems())
        .containsExactly(
            "lift.json:3:12: a byte here is not UTF-8; save the file as UTF-8", LIFT_IS_BROKEN);
  }

  @Test
  void utf16IsNotUtf8() {
    catalog.write("lift.json", catalog.text("lift.json").getBytes(StandardCharsets.UTF_16));
    assertThat(catalog.problems().get(0))
        .isEqualTo("lift.json:1:1: a byte here is not UTF-8; save the file as UTF-8");
  }

  @Test
  void anEmptyFileIsTold() {
    assertThat(catalog.write("lift.json", "").problems())
        .containsExactly(
            "lift.json:1:1: the file is empty; a JSON object would be right", LIFT_IS_BROKEN);
    assertThat(catalog.write("lift.json", " \n\n").problems()).hasSize(2);
  }

  @Test
  void aByteOrderMarkIsAccepted() {
    catalog.write("lift.json", "\uFEFF" + catalog.text("lift.json"));
    assertThat(catalog.problems()).isEmpty();
  }

  @Test
  void carriageReturnsAreAcceptedAndCountedAsTheLinesTheyEnd() {
    String text = catalog.text("lift.json").replace("\n", "\r\n");
    assertThat(catalog.write("lift.json", text).problems()).isEmpty();
    assertThat(catalog.write("lift.json", text.replace("\"prone\"", "3")).problems().get(0))
        .isEqualTo("lift.json:8:17: positions[0]: this is a number; a text would be right");
  }

  @Test
  void htmlIsKeptAsTheTextItIs() {
    String html = "<html><img src=http://example.org/x.png> & <b>bold</b>";
    catalog.edit("lift.json", "\"Lifts the arms.\"", "\"" + html + "\"");
    assertThat(catalog.problems()).isEmpty();
    Exercise lift = catalog.read().catalog().exercise("lift").orElseThrow();
    assertThat(lift.summary()).isEqualTo(html);
  }

  /** A control character in a message could move the cursor of the terminal that shows it. */
  @Test
  void noProblemEverHasMoreThanOneLineOrAControlCharacter() {
    catalog.edit("lift.json", "\"positions\": [\"prone\"]", "\"positions\": [\"a\\nb\\u001b[2J\"]");
    assertThat(catalog.problems())
        .startsWith(
            "lift.json:8:17: positions[0]: this text contains U+000A, which cannot be seen; remove it");
  }

  @Test
  void aFolderThatDoesNotExistIsTold(@TempDir Path other) {
    LoadedCatalog loaded = CatalogReader.read(other.resolve("nowhere"));
    assertThat(new Words().lines(loaded.problems()))
        .containsExactly(other.resolve("nowhere") + ": there is no such file; check the path");
    assertThat(loaded.catalog().routines()).isEmpty();
  }

  @Test
  void aFileInPlaceOfTheFolderIsTold() {
    Path file = catalog.file("lift.json");
    assertThat(new Words().lines(CatalogReader.read(file).problems()))
        .containsExactly(file + ": this is a file; a folder would be right");
  }

  @Test
  void anEmptyFolderLacksItsRoutinesAndVocabularies(@TempDir Path empty) {
    assertThat(new Words().lines(CatalogReader.read(empty).problems()))
        .map(line -> line.replace(empty + "/", ""))
        .containsExactly(
            "routines: there is no such file; check the path",
            "vocabulary/equipment.json: there is no such file; check the path",
            "vocabulary/positions.json: there is no such file; check the path",
            "vocabulary/movements.json: there is no such file; check the path",
            "vocabulary/sources.json: there is no such file; check the path",
            "vocabulary/cares.json: there is no such file; check the path",
            "vocabulary/places.json: there is no such file; check the path",
            "vocabulary/pacing.json: there is no such file; check the path");
  }

  @Test
  void aFolderNamedLikeAFileIsTold() throws IOException {
    Files.createDirectory(catalog.file("odd.json"));
    assertThat(catalog.problems())
        .containsExactly("odd.json: this is a folder; a file would be right");
  }

  @Test
  @DisabledIf("isRoot")
  void aFolderAndAFileWithoutRightsAreTold() throws IOException {
    Files.setPosixFilePermissions(catalog.file("lift.json"), Set.of());
    assertThat(catalog.problems())
        .containsExactly(
            "lift.json: you have no permission to read it; give yourself that permission",
            LIFT_IS_BROKEN);
    Files.setPosixFilePermissions(catalog.file("routines"), Set.of());
    assertThat(catalog.problems())
        .contains("routines: you have no permission to read it; give yourself that permission");
    Files.setPosixFilePermissions(
        catalog.file("routines"), PosixFilePermissions.fromString("rwx------"));
  }

  static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }
}
