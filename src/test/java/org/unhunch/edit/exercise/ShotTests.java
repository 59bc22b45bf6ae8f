package org.unhunch.edit.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Level;
import org.unhunch.routine.photo.Jpeg;
import org.unhunch.routine.photo.Photo;
import org.unhunch.testing.Jpegs;
import org.unhunch.testing.Packs;
import org.unhunch.testing.TestCatalog;

/** Photos of an exercise that is being made. */
class ShotTests {
  private static final Finished.Otherwise OTHERWISE =
      new Finished.Otherwise("Mine", "For me.", "Get there.", "Now.");

  private final Jpeg red = Jpegs.of(16, 16, Color.RED);
  private final Exercise reach = TestCatalog.exercise("far-reach");
  private final Sketch sketch =
      new Original(reach, reach.start(), Optional.empty()).copy("My reach");

  private static List<Photo> photos(Sketch of, Optional<Original> original) {
    return Finished.of(of, "mine", OTHERWISE, original).exercise().start().photos();
  }

  @Test
  void thoseOfTheStartAndOfTheStepsAreInTheExercise() {
    Sketch shown =
        sketch
            .with(-1, Optional.of(new Shot(red, "Sitting.")))
            .with(0, Optional.of(new Shot(red, " ")));
    String first = sketch.parts().get(0).name();
    assertThat(photos(shown, Optional.empty()))
        .containsExactly(
            new Photo(red, "Sitting.", Optional.empty()),
            new Photo(red, "My reach", Optional.of(first)));
    assertThat(photos(shown.unseen(), Optional.empty())).isEmpty();
  }

  @Test
  void aStepTakesItsPhotoAlongWhateverItIsCalled() {
    Sketch shown = sketch.with(0, Optional.of(new Shot(red, "Out.")));
    Sketch renamed = shown.with(0, part -> part.named("anything").lasting(9).saying("Reach."));
    assertThat(photos(renamed, Optional.empty()))
        .containsExactly(new Photo(red, "Out.", Optional.of("anything")));
  }

  /** Guards against an exercise that loses its photos when something else of it is changed. */
  @Test
  void whatIsChangedKeepsItsPhotos() {
    for (Exercise each :
        Packs.read(Packs.text(Packs.NECK.resolveSibling("shoulder-sheet.unhunch")))
            .content()
            .orElseThrow()
            .exercises()) {
      Original original = new Original(each, each.start(), Optional.empty());
      Sketch changed = original.itself().with(Blank.NAME, "Another");
      List<Level> levels =
          Finished.of(changed, each.id(), OTHERWISE, Optional.of(original)).exercise().levels();
      assertThat(levels)
          .extracting(Level::photos)
          .isEqualTo(each.levels().stream().map(Level::photos).toList());
    }
  }
}
