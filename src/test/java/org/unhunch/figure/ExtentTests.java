package org.unhunch.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unhunch.figure.arrow.Extent;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.figure.paint.BodyPieces;
import org.unhunch.figure.paint.Camera;
import org.unhunch.figure.paint.Look;
import org.unhunch.figure.paint.Piece;
import org.unhunch.figure.paint.Props;
import org.unhunch.routine.pose.Prop;

/** Guards against a body that is cut off because it was thought to reach less far than it does. */
class ExtentTests {
  static List<Scene> scenes() {
    return Shipped.scenes();
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void noBodyIsCutOffThoughOnlySomeAreShaped(Scene scene) {
    Camera camera = new Camera(scene.staging().view());
    List<Skeleton> bodies = scene.staging().poses().values().stream().map(Skeleton::of).toList();
    List<Prop> props = scene.staging().props();
    Props shaper = new Props(camera, bodies.get(0), Props.Mat.under(props, bodies));
    Rectangle2D room = Extent.of(bodies, props, shaper);
    for (Skeleton body : bodies) {
      for (Piece piece : new BodyPieces(body, camera, Look.plain()).pieces()) {
        Rectangle2D seen = piece.shape().getBounds2D();
        assertThat(seen.isEmpty() || room.contains(seen)).isTrue();
      }
    }
  }
}
