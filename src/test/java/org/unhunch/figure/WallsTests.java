package org.unhunch.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.figure.paint.Camera;
import org.unhunch.figure.paint.Piece;
import org.unhunch.figure.paint.Props;
import org.unhunch.routine.pose.Prop;
import org.unhunch.routine.pose.Staging;
import org.unhunch.routine.pose.View;

/** Guards against walls over the body, which looked like a shower or cut off the arms on them. */
class WallsTests {
  private static Scene scene(String name) {
    return Shipped.scenes().stream()
        .filter(scene -> scene.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "corner-stretch--corner, -55, 2",
    "corner-stretch--corner, -90, 2",
    "corner-stretch--corner, 32, 1",
    "corner-stretch--corner, 148, 1",
    "corner-stretch--corner, 90, 0",
    "corner-stretch--doorway, -90, 2",
    "corner-stretch--doorway, -35, 2",
    "corner-stretch--doorway, 70, 2",
    "corner-stretch--doorway, 20, 1",
    "corner-stretch--doorway, 160, 1",
  })
  void noWallHidesTheBody(String name, double turn, int walls) {
    Staging staging = scene(name).staging();
    Skeleton body = Skeleton.of(staging.startPose());
    Camera camera = new Camera(new View(turn, 15, View.Focus.WHOLE));
    Props shaper = new Props(camera, body, new Props.Mat(0, 0));
    Prop prop = staging.props().get(0);
    List<Piece> pieces = new ArrayList<>(shaper.pieces(prop, body));
    pieces.addAll(shaper.frame(prop, true));
    pieces.addAll(shaper.frame(prop, false));
    assertThat(pieces).filteredOn(piece -> piece.ink() == Piece.Ink.WALL).hasSize(walls);
  }

  /** Guards against posts that cut off the forearms that lie on them, seen from behind. */
  @Test
  void postsStandBehindTheArmsThatLieOnThem() {
    Scene scene = scene("corner-stretch--doorway");
    Skeleton body = Skeleton.of(scene.staging().startPose());
    View behind = new View(-92, 20, View.Focus.UPPER_BODY);
    Props shaper = new Props(new Camera(behind), body, new Props.Mat(0, 0));
    assertThat(shaper.frame(scene.staging().props().get(0), true)).isEmpty();
  }
}
