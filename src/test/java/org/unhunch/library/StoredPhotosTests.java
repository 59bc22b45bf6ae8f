package org.unhunch.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unhunch.message.Message;
import org.unhunch.pack.PackContent;
import org.unhunch.pack.PackWriter;
import org.unhunch.pack.ReadPack;
import org.unhunch.routine.photo.Photo;
import org.unhunch.testing.FolderKeeping;
import org.unhunch.testing.Packs;
import org.unhunch.testing.Shipped;

/** The photos of packs that were added stand beside them, and are read when they are seen. */
class StoredPhotosTests {
  @TempDir Path data;
  private final PackContent sheet =
      Packs.read(Packs.text(Packs.NECK.resolveSibling("shoulder-sheet.unhunch")))
          .content()
          .orElseThrow();
  private Library library;

  @BeforeEach
  void add() {
    open();
    library.packs().put(sheet);
    open();
  }

  private void open() {
    library = new FolderKeeping(data).library(Shipped.catalog(), Map.of());
  }

  private PackContent here() {
    return library.packs().all().get(0);
  }

  private static List<Photo> photos(PackContent content) {
    return content.exercises().stream()
        .flatMap(each -> each.levels().stream())
        .flatMap(each -> each.photos().stream())
        .toList();
  }

  private List<Path> pictures() throws IOException {
    try (Stream<Path> all = Files.list(data.resolve("packs"))) {
      return all.filter(each -> each.toString().endsWith(".jpg")).toList();
    }
  }

  /** Guards against a start that reads and checks all photos of all packs. */
  @Test
  void noPhotoIsReadAtTheStart() throws IOException {
    assertThat(Files.size(data.resolve("packs/" + sheet.pack().id() + ".unhunch")))
        .isLessThan(20_000);
    List<Path> all = pictures();
    assertThat(all).isNotEmpty();
    for (Path each : all) {
      Files.write(each, new byte[] {1, 2, 3});
    }
    open();
    assertThat(library.problems()).isEmpty();
    assertThat(photos(here())).isNotEmpty().allMatch(each -> each.picture().size() == 0);
  }

  @Test
  void theyAreWhatTheyWere() {
    assertThat(here()).isEqualTo(sheet);
    byte[] sent = PackWriter.write(here()).orElseThrow();
    ReadPack read = Packs.read(new String(sent, StandardCharsets.UTF_8));
    assertThat(read.isSound()).isTrue();
    assertThat(read.content()).contains(sheet);
  }

  @Test
  void theyGoWithTheirPackAndComeBackWithIt() throws IOException {
    PackContent gone = here();
    library.packs().remove(gone.pack());
    assertThat(pictures()).isEmpty();
    library.packs().put(gone);
    open();
    assertThat(here()).isEqualTo(sheet);
  }

  @Test
  void theVersionBeforeKeepsItsPhotosUntilTheNextUpdate() throws IOException {
    int all = pictures().size();
    library.packs().put(bare(8));
    assertThat(pictures()).hasSize(all);
    assertThat(library.packs().before(sheet.pack())).contains(sheet);
    library.packs().put(bare(9));
    assertThat(pictures()).hasSize(2);
    open();
    assertThat(photos(here())).isEqualTo(photos(bare(9)));
  }

  /** A later version of which the first exercise alone is left. */
  private PackContent bare(int version) {
    return new PackContent(
        sheet.pack().version(version),
        sheet.exercises().subList(0, 1),
        Map.of(),
        List.of(),
        sheet.words());
  }

  private Optional<String> refused() {
    return new PackFolder(data).save(sheet).map(each -> ((Message) each.arguments().get(1)).key());
  }

  @Test
  void noMorePhotosAreKeptThanAHundredMegabytes() throws IOException {
    long own = 0;
    for (Path each : pictures()) {
      own += Files.size(each);
    }
    Path other = data.resolve("packs").resolve(new UUID(0, 1) + ".a.jpg");
    try (RandomAccessFile file = new RandomAccessFile(other.toFile(), "rw")) {
      file.setLength(PackFolder.MOST_PICTURES - own); // a hole, which takes no room
      assertThat(refused()).isEmpty();
      file.setLength(file.length() + 1);
      assertThat(refused()).contains("reason.photos-full");
    }
  }

  @Test
  void noMorePacksAreKeptThanTwoHundred() throws IOException {
    for (int i = 1; i < 200; i++) {
      Files.createFile(data.resolve("packs").resolve(new UUID(0, i) + ".unhunch"));
    }
    assertThat(refused()).isEmpty();
    Files.createFile(data.resolve("packs").resolve(new UUID(0, 200) + ".unhunch"));
    assertThat(refused()).contains("reason.packs-full");
    assertThat(new PackFolder(data).load(Shipped.catalog())).hasSize(200);
  }

  @Test
  void oneThatIsMissingIsTold() throws IOException {
    Files.delete(pictures().get(0));
    List<ReadPack> read = new PackFolder(data).load(Shipped.catalog());
    assertThat(read.get(0).problems())
        .extracting(each -> each.what().key())
        .contains("rule.jpeg.gone");
  }
}
