package org.unhunch.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unhunch.pack.PackContent;
import org.unhunch.pack.PackWriter;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.routine.photo.Photo;
import org.unhunch.testing.Packs;
import org.unhunch.testing.Shipped;

/** Photos go where their exercise goes. */
class TravellingPhotosTests {
  private final Library library =
      new Library(LibrarySource.of("", Shipped.catalog(), List.of(), Map.of()));
  private final PackContent sheet =
      Packs.read(Packs.text(Packs.NECK.resolveSibling("shoulder-sheet.unhunch")))
          .content()
          .orElseThrow();
  private final List<Photo> photos = photos("press-out", sheet.exercises());

  @BeforeEach
  void add() {
    library.packs().put(sheet);
  }

  private static List<Photo> photos(String shortId, List<Exercise> all) {
    return all.stream()
        .filter(each -> each.id().endsWith("/" + shortId))
        .findFirst()
        .orElseThrow()
        .start()
        .photos();
  }

  private Routine ofMyOwn() {
    Exercise press = library.catalog().exercise(sheet.pack().fullId("press-out")).orElseThrow();
    Routine alone = Routine.alone(new Routine.Entry(press, press.start()));
    return new Routine(
        library.own().newId("Press"),
        "Press",
        alone.summary(),
        List.of(),
        alone.source(),
        alone.entries(),
        alone.perDay());
  }

  @Test
  void toSomebodyElse() {
    PackContent sent = library.toSend(ofMyOwn());
    String file = new String(PackWriter.write(sent).orElseThrow(), StandardCharsets.UTF_8);
    PackContent read = Packs.read(file).content().orElseThrow();
    assertThat(photos).hasSize(1);
    assertThat(photos("press-out", read.exercises())).isEqualTo(photos);
    assertThat(file).contains("picture-1").doesNotContain("picture-2");
  }

  @Test
  void amongOnesOwnWhenTheirPackIsRemoved() {
    library.own().put(ofMyOwn());
    library.packs().remove(sheet.pack());
    assertThat(photos("press-into-the-frame", library.own().exercises())).isEqualTo(photos);
    assertThat(library.catalog().exercises())
        .filteredOn(each -> !each.start().photos().isEmpty())
        .hasSize(1);
  }

  @Test
  void aNewPhotoAloneIsAChange() {
    String text = new String(PackWriter.write(sheet).orElseThrow(), StandardCharsets.UTF_8);
    PackContent other =
        Packs.read(text.replace("Someone in a corner", "Somebody in a corner"))
            .content()
            .orElseThrow();
    assertThat(library.packs().compare(other).exercises())
        .singleElement()
        .matches(each -> each.thing().id().endsWith("press-out"));
  }
}
