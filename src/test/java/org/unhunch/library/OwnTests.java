package org.unhunch.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unhunch.message.Message;
import org.unhunch.pack.Pack;
import org.unhunch.pack.PackContent;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.routine.pose.Choreography;
import org.unhunch.storage.Loaded;
import org.unhunch.testing.FolderKeeping;
import org.unhunch.testing.TestCatalog;

/** What is one's own: in the library at once, in its file, and never lost to one in disorder. */
class OwnTests {
  private final Catalog studio = TestCatalog.catalog();
  private final LibrarySource first =
      LibrarySource.of("studio", studio, List.of(), TestCatalog.poses());

  @TempDir Path folder;
  private OwnFile file;
  private Library library;

  @BeforeEach
  void beginWithNothing() {
    file = new OwnFile(folder);
    library = open();
  }

  private Library open() {
    Loaded<Kept> loaded = Kept.load(new PackFolder(folder), file, studio);
    assertThat(loaded.problems()).isEmpty();
    return new Library(first, loaded.value(), new FolderKeeping(folder));
  }

  private Routine evening(String id, String name) {
    Exercise exercise = TestCatalog.exercise("far-reach");
    Routine.Entry entry = new Routine.Entry(exercise, exercise.start());
    return new Routine(
        id,
        name,
        "For the end of it.",
        List.of(),
        Optional.empty(),
        List.of(entry),
        Optional.empty());
  }

  @Test
  void aRoutineOfOnesOwnIsInTheLibraryAndThereAgainAtTheNextStart() {
    Own own = library.own();
    String id = own.newId("Slow evening!");
    assertThat(Pack.shortId(id)).isEqualTo("slow-evening");
    own.put(evening(id, "Slow evening"));
    assertThat(library.catalog().routine(id)).isPresent();
    assertThat(library.origin(id)).map(Pack::name).contains("Mine");
    assertThat(library.origin("far-reach")).isEmpty();
    Library later = open();
    assertThat(later.own().routines()).isEqualTo(own.routines());
    assertThat(later.catalog().routine(id)).isPresent();
    assertThat(later.own().has(id)).isTrue();
    own.put(evening(id, "Slower evening"));
    assertThat(open().own().routines()).extracting(Routine::name).containsExactly("Slower evening");
    own.remove(id);
    assertThat(library.catalog().routine(id)).isEmpty();
    assertThat(open().own().routines()).isEmpty();
  }

  @Test
  void anExerciseOfOnesOwnBringsItsPoses() {
    String id = library.own().newId("日本");
    library
        .own()
        .put(
            TestCatalog.stranger().withId(id),
            Optional.of(
                new Choreography(id, TestCatalog.poses().get("far-reach").plain(), Map.of())));
    Library later = open();
    assertThat(later.catalog().exercise(id)).isEqualTo(library.catalog().exercise(id)).isPresent();
    assertThat(later.hasPoses(id)).isTrue();
    assertThat(library.own().newId("日本")).isNotEqualTo(id).startsWith(id);
  }

  @Test
  void nothingIsWrittenBeforeThereIsSomething() throws IOException {
    library.own().newId("Any");
    try (var files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void aFileInDisorderIsKeptAsideAndTheRestGoesOn() throws IOException {
    String kept = library.own().newId("Kept");
    library.own().put(evening(kept, "Kept"));
    library.own().put(evening(library.own().newId("Lost"), "Lost"));
    Path mine = folder.resolve("mine.unhunch");
    Files.writeString(mine, Files.readString(mine).replace("\"Lost\"", "7"));
    Loaded<Optional<PackContent>> loaded = file.load(studio);
    assertThat(loaded.problems())
        .extracting(Message::key)
        .containsExactly("stored.mine.part.aside");
    assertThat(folder.resolve("mine.unhunch.bad-1")).content().contains("\"name\" : 7");
    assertThat(loaded.value().orElseThrow().routines())
        .extracting(Routine::id)
        .containsExactly(kept);
    assertThat(open().own().routines()).hasSize(1);
  }

  @Test
  void aFileOfANewerProgramIsNeverOverwritten() throws IOException {
    Path mine = Files.writeString(folder.resolve("mine.unhunch"), "{\"unhunch\": 2}");
    Message newer = Message.of("stored.mine.newer");
    assertThat(file.load(studio).problems()).containsExactly(newer);
    assertThat(file.save(PackContent.empty(new FolderKeeping(folder).begin()))).contains(newer);
    assertThat(mine).hasContent("{\"unhunch\": 2}");
  }

  @Test
  void whatIsNoFileIsToldAndLeftAlone() throws IOException {
    Files.createDirectory(folder.resolve("mine.unhunch"));
    assertThat(file.load(studio).problems())
        .extracting(Message::key)
        .containsExactly("stored.mine.unreadable.memory");
    assertThat(file.save(PackContent.empty(new FolderKeeping(folder).begin()))).isPresent();
  }
}
