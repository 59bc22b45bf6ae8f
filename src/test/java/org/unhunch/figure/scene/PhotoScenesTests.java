package org.unhunch.figure.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unhunch.routine.Level;
import org.unhunch.routine.Side;
import org.unhunch.routine.photo.Photo;
import org.unhunch.testing.Fixtures;
import org.unhunch.testing.Jpegs;

/** Which photo is shown when. */
class PhotoScenesTests {
  private final Photo start = photo(Color.RED, "");
  private final Photo out = photo(Color.GREEN, "out");
  private final Photo hold = photo(Color.BLUE, "hold");

  private static Photo photo(Color color, String phase) {
    Optional<String> named = Optional.of(phase).filter(each -> !each.isEmpty());
    return new Photo(Jpegs.of(16, 16, color), "Someone, " + phase + ".", named);
  }

  private static Level level(Side.Pair sides, Photo... photos) {
    return Fixtures.level("one")
        .move("out", 2)
        .hold("hold", 5)
        .move("back", 2)
        .sides(sides)
        .build()
        .withPhotos(List.of(photos));
  }

  private static List<Photo> course(Level level) {
    PhotoScenes scenes = new PhotoScenes(level);
    return List.of(0, 1, 2).stream()
        .map(phase -> scenes.at(phase, true, Optional.empty(), 0, 2).photo())
        .toList();
  }

  @Test
  void aPhotoStaysUntilThePhaseOfTheNext() {
    assertThat(course(level(Side.Pair.NONE, start, hold))).containsExactly(start, hold, hold);
    assertThat(course(level(Side.Pair.NONE, start, out))).containsExactly(out, out, out);
    assertThat(course(level(Side.Pair.NONE, start))).containsExactly(start, start, start);
  }

  @Test
  void withoutOneForTheStartTheFirstStandsForIt() {
    Level level = level(Side.Pair.NONE, hold);
    assertThat(course(level)).containsExactly(hold, hold, hold);
    assertThat(new PhotoScenes(level).start(Optional.empty()).photo()).isEqualTo(hold);
  }

  @Test
  void anExerciseIsKnownByItsHold() {
    assertThat(new PhotoScenes(level(Side.Pair.NONE, start, out, hold)).typical().photo())
        .isEqualTo(hold);
    assertThat(new PhotoScenes(level(Side.Pair.NONE, start, out)).typical().photo()).isEqualTo(out);
    assertThat(new PhotoScenes(level(Side.Pair.NONE, start)).typical().photo()).isEqualTo(start);
    assertThat(new PhotoScenes(level(Side.Pair.NONE, hold, start)).keys())
        .extracting(PhotoScene::photo)
        .containsExactly(start, hold);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void itIsTheSamePhotoOnBothSidesAndTheMarkSaysWhichIsDone(boolean right) {
    Optional<Side> side = Optional.of(right ? Side.RIGHT : Side.LEFT);
    Scenes scenes = new PhotoScenes(level(Side.Pair.LEFT_RIGHT, hold)).on(side);
    assertThat(scenes.at(1, true, side, 0, 5)).isEqualTo(new PhotoScene(hold, side));
    assertThat(scenes.turn(side, 1, 3)).isEqualTo(new PhotoScene(hold, side));
    assertThat(scenes.typical(side)).isEqualTo(new PhotoScene(hold, side));
    assertThat(scenes.typical()).isEqualTo(new PhotoScene(hold, Optional.empty()));
  }

  @Test
  void nothingOfItMoves() {
    PhotoScene scene = new PhotoScenes(level(Side.Pair.NONE, hold)).typical();
    assertThat(List.of(scene.stilled(), scene.atRest(), scene.breathing(1))).containsOnly(scene);
  }
}
