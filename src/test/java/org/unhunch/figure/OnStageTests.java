package org.unhunch.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unhunch.figure.FigurePainter.Space;
import org.unhunch.figure.Tagging.Tag;
import org.unhunch.figure.body.Chain;
import org.unhunch.figure.body.Motion;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.figure.paint.BodyPieces;
import org.unhunch.figure.paint.Piece;
import org.unhunch.routine.Side;
import org.unhunch.routine.pose.Limb;
import org.unhunch.routine.pose.Pose;
import org.unhunch.routine.pose.Vec;

/** Guards against a figure that jumps, is cut, or leaves open which of its sides is meant. */
class OnStageTests {
  private static final int STEPS = 8;
  private static final double FACE = 6.2;
  private static final double ROUNDING = 1e-9;
  private static final double[] SIZES = {7, 10, Tag.MOST};
  private static final Optional<Space> ROOM = Optional.of(Space.FLOOR);

  static List<Scene> scenes() {
    return Stream.concat(Shipped.scenes().stream(), Scene.all().stream()).toList();
  }

  private static List<Frame> frames(Scene scene) {
    List<Frame> frames = new ArrayList<>();
    int steps = STEPS;
    for (Optional<Side> side : scene.level().sides().sides()) {
      frames.add(scene.sequence().start(side));
      frames.add(scene.sequence().typical(side).stilled());
      for (int phase = 0; phase < scene.level().script().size(); phase++) {
        for (int i = 0; i <= steps; i++) {
          frames.add(scene.sequence().at(phase, true, side, i, steps));
          frames.add(scene.sequence().at(phase, false, side, i, steps).breathing(1));
        }
      }
      steps = STEPS / 2; // the other side is much the same
    }
    return frames;
  }

  private static List<Frame> turns(Scene scene) {
    List<Frame> turns = new ArrayList<>();
    if (scene.level().sides().isOfBody()) {
      for (int i = 0; i <= STEPS; i++) {
        turns.add(scene.sequence().turn(Optional.of(Side.RIGHT), i * 3.0 / STEPS, 3));
      }
    }
    return turns;
  }

  /**
   * The body is whole at one scale. The mark stands beside the joint of its side and never over the
   * face: the picture once showed the one side while the words named the other.
   */
  @ParameterizedTest
  @MethodSource("scenes")
  void inEveryFrameTheBodyIsWholeAndHasItsSideMarked(Scene scene) {
    Stage stage = new Stage(scene.staging());
    List<Frame> frames = frames(scene);
    Rectangle2D first = stage.moment(frames.get(0), ROOM).extent();
    for (Frame frame : frames) {
      Moment moment = stage.moment(frame, ROOM);
      assertThat(moment.extent()).as(scene.name()).isEqualTo(first);
      assertWhole(scene, moment);
      assertThat(moment.tag().map(Tag::side)).as(scene.name()).isEqualTo(frame.side());
      if (frame.side().isPresent()) {
        assertBeside(scene, frame, moment);
      }
    }
    for (Frame frame : turns(scene)) {
      Moment moment = stage.moment(frame, ROOM);
      assertThat(moment.extent().getWidth()).isCloseTo(first.getWidth(), within(ROUNDING));
      assertThat(moment.extent().getHeight()).isCloseTo(first.getHeight(), within(ROUNDING));
      assertWhole(scene, moment);
    }
  }

  private static void assertWhole(Scene scene, Moment moment) {
    for (Piece piece : new BodyPieces(moment.body(), moment.camera(), moment.look()).pieces()) {
      Rectangle2D bounds = piece.shape().getBounds2D();
      // A shape that is seen from its edge has no area, and so nothing contains it.
      assertThat(moment.extent().createUnion(bounds)).as(scene.name()).isEqualTo(moment.extent());
    }
  }

  private static void assertBeside(Scene scene, Frame frame, Moment moment) {
    Point2D joint = moment.camera().see(joint(scene, frame));
    Point2D head = moment.camera().see(moment.body().head().at());
    for (double size : SIZES) {
      Ellipse2D disc = moment.tag().orElseThrow().disc(size, 1);
      Point2D middle = new Point2D.Double(disc.getCenterX(), disc.getCenterY());
      assertThat(middle.distance(joint)).as(scene.name()).isBetween(size / 2, size / 2 + 7);
      assertThat(middle.distance(head)).as(scene.name()).isGreaterThan(FACE + size / 2);
      assertThat(moment.extent().contains(disc.getBounds2D())).as(scene.name()).isTrue();
    }
  }

  /** {@return where the joint of the side is, in the body that does it, as the picture has it} */
  private static Vec joint(Scene scene, Frame frame) {
    boolean right = frame.side().equals(Optional.of(Side.RIGHT));
    List<Pose> path = frame.path();
    List<Pose> done = frame.mirrored() ? path.stream().map(Pose::mirrored).toList() : path;
    Skeleton body = new Motion(done).after(frame.still() ? 1 : frame.progress(), frame.breath());
    Chain arm = body.limb(right ? Limb.RIGHT_ARM : Limb.LEFT_ARM);
    Chain leg = body.limb(right ? Limb.RIGHT_LEG : Limb.LEFT_LEG);
    Vec joint =
        switch (scene.staging().joint()) {
          case HAND -> arm.fingertips(4);
          case ELBOW -> arm.mid();
          case SHOULDER -> arm.root();
          case EAR -> body.head().at().plus(body.head().basis().right().times(right ? 4.9 : -4.9));
          case KNEE -> leg.mid();
          case FOOT -> leg.fingertips(4);
        };
    return frame.mirrored() ? new Vec(joint.x(), joint.y(), -joint.z()) : joint;
  }

  /** The letter of a picture that is turned left to right once might be turned as well. */
  @Test
  void theMarkIsPaintedUprightWhereItStands() {
    Scene scene =
        scenes().stream()
            .filter(each -> each.name().startsWith("overhead"))
            .findFirst()
            .orElseThrow();
    Badges badges =
        new Badges(
            30,
            new Font(Font.DIALOG, Font.PLAIN, 14),
            Color.WHITE,
            new Badges.Badge("L", Color.BLUE),
            new Badges.Badge("R", Color.MAGENTA));
    int[] pixels = new int[2];
    for (Side side : List.of(Side.LEFT, Side.RIGHT)) {
      FigurePainter painter =
          new FigurePainter(Palettes.light(), true).onStage(badges, Space.UPRIGHT);
      var image = Painted.by(painter, scene.sequence().start(Optional.of(side)), 400);
      int left = 0;
      int right = 0;
      for (int y = 0; y < 400; y++) {
        for (int x = 0; x < 400; x++) {
          if (image.getRGB(x, y) == (side == Side.LEFT ? Color.BLUE : Color.MAGENTA).getRGB()) {
            left += x < 200 ? 1 : 0;
            right += x < 200 ? 0 : 1;
          }
        }
      }
      assertThat(side == Side.LEFT ? right : left).isZero();
      pixels[side.ordinal()] = left + right;
    }
    assertThat(pixels[0]).isBetween(400, 700);
    assertThat(pixels[1]).isBetween(300, 700);
  }
}
