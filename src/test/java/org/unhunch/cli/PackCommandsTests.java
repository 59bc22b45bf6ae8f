package org.unhunch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unhunch.pack.PackContent;
import org.unhunch.routine.Routine;
import org.unhunch.storage.FolderOwner;
import org.unhunch.testing.Packs;

/** Packs on the command line: begun, checked, shown, taken in and sent. */
class PackCommandsTests {
  @TempDir Path folder;
  private Path data;
  private Path neck;

  @BeforeEach
  void haveAPack() throws IOException {
    data = folder.resolve("data");
    neck = Files.copy(Packs.NECK, folder.resolve("neck.unhunch"));
  }

  private CliRun run(String... arguments) {
    String[] all = new String[arguments.length + 2];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    all[arguments.length] = "--data";
    all[arguments.length + 1] = data.toString();
    return CliRun.of(all);
  }

  private void replaceInNeck(String from, String to) throws IOException {
    Files.writeString(neck, Files.readString(neck).replace(from, to));
  }

  @Test
  void aNewPackIsSoundAndIsNotWrittenOverAnother() throws IOException {
    Path file = folder.resolve("mine.unhunch");
    CliRun run = CliRun.of("--new", file.toString());
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).singleElement().asString().startsWith(file + " is written. ");
    assertThat(CliRun.of("--check", file.toString()).out())
        .containsExactly("no problems found: 2 exercises, 1 routine");
    Files.writeString(file, "mine");
    CliRun again = CliRun.of("--new", file.toString());
    assertThat(again.exitCode()).isEqualTo(1);
    assertThat(again.err()).singleElement().asString().contains("there is already a file");
    assertThat(file).hasContent("mine");
    assertThat(CliRun.of("--new", folder.resolve("x").toString()).err())
        .containsExactly(
            "unhunch: the name of a pack ends in .unhunch: " + folder.resolve("x.unhunch"));
  }

  @Test
  void aPackIsShownBeforeItIsAdded() {
    CliRun run = CliRun.of("--catalog", neck.toString(), "--show", "neck-programme");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out().get(0)).isEqualTo("Neck programme");
    assertThat(run.out()).anySatisfy(line -> assertThat(line).contains("Let your chin sink."));
    assertThat(run("--show", "neck-programme").err())
        .singleElement()
        .asString()
        .startsWith("unhunch: there is no routine 'neck-programme'");
  }

  @Test
  void aPackThatWasAddedIsListedShownAndPlayed() {
    CliRun added = run("--import", neck.toString());
    assertThat(added.out())
        .containsExactly("added “Neck programme”, version 3: 3 exercises, 1 routine");
    assertThat(added.exitCode()).isZero();
    assertThat(run("--list").out())
        .anySatisfy(line -> assertThat(line).startsWith("neck-programme "));
    assertThat(run("--show", "neck-programme").exitCode()).isZero();
    assertThat(run("--play", "neck-programme").outcome().open().orElseThrow().routineId())
        .contains("0b8f6c1e-52a7-4d3b-9a41-6f2d7c9e1a10/neck-programme");
    assertThat(run("--import", neck.toString()).out())
        .containsExactly("you already have “Neck programme”, version 3");
  }

  @Test
  void anUpdateSaysWhatIsNew() throws IOException {
    run("--import", neck.toString());
    replaceInNeck("\"version\": 3", "\"version\": 4");
    replaceInNeck("\"hang\": 20", "\"hang\": 30");
    assertThat(run("--import", neck.toString()).out())
        .containsExactly(
            "updated “Neck programme” from version 3 to 4",
            "changed: Chin to the chest",
            "changed: Neck programme");
    replaceInNeck("\"version\": 4", "\"version\": 2");
    CliRun older = run("--import", neck.toString());
    assertThat(older.exitCode()).isEqualTo(1);
    assertThat(older.err())
        .containsExactly(
            "unhunch: you have version 4 of “Neck programme”, and the file has version 2; use"
                + " --replace to go back to it");
    assertThat(run("--import", neck.toString(), "--replace").out())
        .first()
        .isEqualTo("updated “Neck programme” from version 4 to 2");
  }

  @Test
  void theSameVersionWithOtherContentAsksWhichToKeep() throws IOException {
    run("--import", neck.toString());
    replaceInNeck("\"hang\": 20", "\"hang\": 30");
    assertThat(run("--import", neck.toString()).err())
        .containsExactly(
            "unhunch: you have another “Neck programme” of the same version, 3; use --replace to"
                + " take the one in the file");
    assertThat(run("--import", neck.toString(), "--replace").exitCode()).isZero();
  }

  @Test
  void nothingOfABrokenPackIsAdded() throws IOException {
    replaceInNeck("Let your chin sink.", "Let your chin sink {down.");
    CliRun run = run("--import", neck.toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err().get(0)).contains("exercises[0].script[0].cue");
    assertThat(run.err()).last().asString().contains("nothing was added");
    assertThat(Files.exists(data.resolve("packs"))).isFalse();
  }

  /** A number in a sentence kept all of a pack from being taken in. */
  @Test
  void aNumberInASentenceIsToldAndKeepsNothingOut() throws IOException {
    replaceInNeck("Let your chin sink.", "Let your chin sink 3 times.");
    CliRun run = run("--import", neck.toString());
    assertThat(run.exitCode()).isZero();
    assertThat(run.err())
        .singleElement()
        .asString()
        .contains("exercises[0].script[0].cue")
        .contains("'3'");
    assertThat(run("--show", "neck-programme").out())
        .anySatisfy(line -> assertThat(line).contains("Let your chin sink 3 times."));
    assertThat(CliRun.of("--check", neck.toString()).exitCode()).isEqualTo(1);
  }

  @Test
  void whileTheProgramRunsItsWindowTakesFilesIn() throws IOException {
    FolderOwner owner = new FolderOwner(data);
    assertThat(run("--import", neck.toString()).err())
        .singleElement()
        .asString()
        .contains("Unhunch is running with the data in");
    owner.release();
    assertThat(run("--import", neck.toString()).exitCode()).isZero();
  }

  @Test
  void aShippedRoutineIsSentAndAPackIsSentOnWhole() throws IOException {
    Path file = folder.resolve("sent.unhunch");
    CliRun run = run("--export", "loosen-and-lift", file.toString());
    assertThat(run.out()).singleElement().asString().endsWith(" was written to " + file);
    assertThat(CliRun.of("--check", file.toString()).out())
        .containsExactly("no problems found: no exercises, 1 routine");
    run("--import", neck.toString());
    assertThat(run("--export", "neck-programme", file.toString()).err())
        .singleElement()
        .asString()
        .contains("there is already a file");
    Path whole = folder.resolve("on.unhunch");
    run("--export", "neck-programme", whole.toString());
    assertThat(
            Packs.read(Files.readString(whole))
                .content()
                .equals(java.util.Optional.of(Packs.neck())))
        .isTrue();
    assertThat(run("--export", "neck-programme", whole.toString()).exitCode()).isZero();
  }

  /** Guards against a file with everything of one's own in it, and from nobody. */
  @Test
  void aRoutineOfOnesOwnIsSentAloneAndFromWhomOneHasSaid() throws IOException {
    Files.createDirectories(data);
    Files.writeString(
        data.resolve("mine.unhunch"),
        """
        {"unhunch": 1, "pack": {"id": "6a1f0f6c-9a53-4d0c-8d35-2c1f55a6f0b1", "name": "Mine",
          "author": "Ada Berg", "version": 4, "language": "en"},
         "routines": [
          {"id": "noon", "name": "Noon", "summary": "Of mine.", "steps": [{"exercise": "neck-roll"}]},
          {"id": "dusk", "name": "Dusk", "summary": "Of mine.", "steps": [{"exercise": "press-up"}]}]}
        """);
    Path file = folder.resolve("sent.unhunch");
    assertThat(run("--export", "noon", file.toString()).exitCode()).isZero();
    PackContent sent = Packs.read(Files.readString(file)).content().orElseThrow();
    assertThat(sent.routines()).extracting(Routine::name).containsExactly("Noon");
    assertThat(sent.pack().author()).isEqualTo("Ada Berg");
    assertThat(sent.pack().version()).isEqualTo(4);
    assertThat(run("--list").out()).anyMatch(each -> each.contains("Dusk"));
  }

  @Test
  void whatDoesNotGoTogetherIsTold() {
    assertThat(CliRun.of("--new", "a.unhunch", "--list").err())
        .singleElement()
        .asString()
        .contains("do not go together");
    assertThat(CliRun.of("--list", "--replace").err())
        .containsExactly("unhunch: --replace goes with --import");
    assertThat(CliRun.of("--import", "").exitCode()).isEqualTo(2);
    assertThat(CliRun.of("--import", "gone.unhunch", "--data", data.toString()).err().get(0))
        .isEqualTo("gone.unhunch: there is no such file; check the path");
  }

  @Test
  void aFileThatIsNamedIsShownInTheWindow() {
    Outcome.Open open = run(neck.toString()).outcome().open().orElseThrow();
    assertThat(open.file()).contains(neck.toAbsolutePath());
    assertThat(open.routineId()).isEmpty();
    assertThat(run("gone.unhunch").outcome().open()).isPresent(); // the window says that it is gone
    assertThat(run(neck.toString(), "--list").err())
        .singleElement()
        .asString()
        .contains("do not go together");
  }
}
