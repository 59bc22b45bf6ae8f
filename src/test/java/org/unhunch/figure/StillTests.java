package org.unhunch.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.unhunch.figure.arrow.Silhouette;
import org.unhunch.figure.body.Chain;
import org.unhunch.figure.paint.BodyPieces;
import org.unhunch.figure.paint.Piece;
import org.unhunch.routine.Phase;
import org.unhunch.routine.pose.Limb;
import org.unhunch.routine.pose.Pose;

/** Guards against stills that show half of an exercise, and arrows that hide or mislead. */
class StillTests {
  private static final double FACE = 6;

  static List<Scene> scenes() {
    return Stream.concat(Shipped.scenes().stream(), Scene.all().stream()).toList();
  }

  private static List<Frame> ends(Scene scene) {
    List<Frame> ends = new ArrayList<>(List.of(scene.still()));
    ends.addAll(scene.still().others());
    return ends;
  }

  private static Pose end(Frame frame) {
    return frame.path().get(frame.path().size() - 1);
  }

  /** The still of cat and cow was once a cat, that of Y, T and I a Y, and of a press-up sunk. */
  @ParameterizedTest
  @MethodSource("scenes")
  void aStillShowsEveryPoseThatOneMovesIntoToHold(Scene scene) {
    List<Phase> script = scene.level().script();
    Set<Pose> held =
        IntStream.range(0, script.size())
            .filter(i -> script.get(i).kind() == Phase.Kind.HOLD)
            .map(i -> scene.staging().path(script.get(i).name()).size() > 1 ? i : i - 1)
            .mapToObj(i -> script.get(Math.max(i, 0)).name())
            .flatMap(phase -> scene.staging().end(phase).stream())
            .filter(pose -> !pose.equals(scene.staging().startPose()))
            .collect(Collectors.toSet());
    List<Pose> shown = ends(scene).stream().map(StillTests::end).toList();
    assertThat(shown).containsAll(held);
    assertThat(ends(scene)).extracting(Frame::path).doesNotHaveDuplicates();
    assertThat(ends(scene)).allMatch(Frame::still);
  }

  @Test
  void twoAndThreeEndsAreShown() {
    List<String> several = new ArrayList<>();
    for (Scene scene : Shipped.scenes()) {
      if (ends(scene).size() > 1) {
        several.add(scene.name() + " " + ends(scene).size());
      }
    }
    assertThat(several)
        .contains("cat-cow--whole 2", "shoulder-roll--plain 2", "swiss-ball-y-t-i--plain 3")
        .contains("neck-roll--plain 3");
  }

  /** Arrows once ended on the face, and told the head to dip. */
  @ParameterizedTest
  @MethodSource("scenes")
  void arrowsStayClearOfTheHeadAndOfOneAnother(Scene scene) {
    Stage stage = new Stage(scene.staging());
    for (Frame frame : ends(scene)) {
      Moment moment = stage.moment(frame, Optional.empty());
      Point2D head = moment.camera().see(moment.body().head().at());
      Area face = new Area(new Ellipse2D.Double(head.getX() - FACE, head.getY() - FACE, 12, 12));
      List<Shape> arrows = stage.arrows(frame);
      // A start that is passed again is shown as it is.
      assertThat(arrows.isEmpty()).as(scene.name()).isEqualTo(frame.path().size() == 1);
      Area others = new Area(face);
      for (Shape arrow : arrows) {
        Area common = new Area(arrow);
        common.intersect(others);
        assertThat(common.isEmpty()).as(scene.name()).isTrue();
        others.add(new Area(arrow));
        assertThat(moment.extent().contains(arrow.getBounds2D())).as(scene.name()).isTrue();
      }
    }
  }

  /** A glow lay beside the body once, then at its edge, where it was the back of a shoulder. */
  @Test
  void whatWorksIsSeenOnTheBody() {
    for (Scene scene : Shipped.scenes()) {
      int on = 0;
      int all = 0;
      for (Frame end : ends(scene)) {
        Moment moment = new Stage(end.staging()).moment(end, Optional.empty());
        Silhouette silhouette = new Silhouette(moment.body(), moment.camera());
        for (Piece piece : new BodyPieces(moment.body(), moment.camera(), moment.look()).pieces()) {
          Rectangle2D bounds = piece.shape().getBounds2D();
          for (int i = 0; i < 400 && piece.ink() == Piece.Ink.GLOW; i++) {
            Point2D at =
                new Point2D.Double(
                    bounds.getX() + (i % 20 + 0.5) / 20 * bounds.getWidth(),
                    bounds.getY() + (i / 20 + 0.5) / 20 * bounds.getHeight());
            boolean inside = piece.shape().contains(at);
            all += inside ? 1 : 0;
            on += inside && silhouette.covers(at) ? 1 : 0;
          }
        }
      }
      assertThat(all).as(scene.name()).isPositive();
      assertThat(on).as(scene.name()).isGreaterThanOrEqualTo((int) (0.85 * all));
    }
  }

  /** A chest that sinks seemed as high as before, since each still had its own middle. */
  @Test
  void theFloorStaysInTheStillsOfAPressUp() {
    for (Scene scene : Shipped.scenes()) {
      if (scene.name().startsWith("press-up")) {
        Stage stage = new Stage(scene.staging());
        assertThat(scene.sequence().keys())
            .extracting(each -> stage.moment(each, Optional.empty()).extent())
            .as(scene.name())
            .hasSize(3)
            .containsOnly(stage.moment(scene.still(), Optional.empty()).extent());
      }
    }
  }

  /** The arrow of a chest that sinks once lay over the head, or led ahead between the arms. */
  @Test
  void theArrowOfAChestThatSinksLeadsDownBelowTheHead() {
    for (Scene scene : Shipped.scenes()) {
      if (scene.name().equals("press-up--cobra")) {
        Frame sunk = scene.sequence().keys().get(2);
        Moment moment = new Stage(scene.staging()).moment(sunk, Optional.empty());
        Rectangle2D arrow = new Stage(scene.staging()).arrows(sunk).get(0).getBounds2D();
        assertThat(arrow.getMaxY()).isLessThan(moment.camera().see(moment.body().head().at()).y);
        assertThat(arrow.getHeight()).isGreaterThan(2 * arrow.getWidth());
      }
    }
  }

  /** The arrow of a head and chest that tip back over a chair once began under the elbow. */
  @Test
  void theArrowOfAHeadThatIsHeldAndTipsGoesOverIt() {
    for (Scene scene : Shipped.scenes()) {
      if (scene.name().startsWith("chair-thoracic-extension")) {
        Moment moment = new Stage(scene.staging()).moment(scene.still(), Optional.empty());
        Rectangle2D arrow = new Stage(scene.staging()).arrows(scene.still()).get(0).getBounds2D();
        assertThat(arrow.getMinY()).isGreaterThan(moment.camera().see(moment.body().head().at()).y);
      }
    }
  }

  /** One arrow stood for two arms. */
  @Test
  void whatBothArmsDoHasTwoArrows() {
    for (Scene scene : Shipped.scenes()) {
      if (Stream.of("snow-angel", "prone-t", "roller-chest", "prone-cobra--arms", "swiss-ball")
          .anyMatch(scene.name()::startsWith)) {
        Stage stage = new Stage(scene.staging());
        assertThat(ends(scene)).as(scene.name()).allMatch(end -> stage.arrows(end).size() >= 2);
      }
    }
  }

  /** Five arrows stood around one who lifts hands, feet and chest. */
  @Test
  void whatBothArmsAndBothLegsDoHasAnArrowForEachPair() {
    for (Scene scene : Shipped.scenes()) {
      if (scene.name().equals("prone-cobra--legs-too")) {
        assertThat(new Stage(scene.staging()).arrows(scene.still())).hasSize(3);
      }
    }
  }

  /** Thumbs went up without an arrow that tells it, then with one that hid them or the forearm. */
  @ParameterizedTest
  @EnumSource(names = {"LEFT_ARM", "RIGHT_ARM"})
  void aRoundArrowIsAheadOfAHandThatTurnsInItsPlace(Limb arm) {
    for (Scene scene : Shipped.scenes()) {
      if (scene.name().startsWith("prone-cobra")) {
        Stage stage = new Stage(scene.staging());
        Frame thumbsUp = scene.sequence().keys().get(2);
        Moment moment = stage.moment(thumbsUp, Optional.empty());
        Chain limb = moment.body().limb(arm);
        Point2D fingers = moment.camera().see(limb.fingertips(4));
        Point2D middle = ahead(moment.camera().see(limb.end()), fingers, 8);
        assertThat(stage.arrows(thumbsUp))
            .filteredOn(arrow -> arrow.getBounds2D().contains(middle) && !arrow.contains(middle))
            .filteredOn(arrow -> !arrow.getBounds2D().contains(fingers))
            .as(scene.name())
            .hasSize(1);
      }
    }
  }

  /** So far beyond a point as seen from another. */
  private static Point2D ahead(Point2D from, Point2D through, double by) {
    double part = by / from.distance(through);
    return new Point2D.Double(
        through.getX() + part * (through.getX() - from.getX()),
        through.getY() + part * (through.getY() - from.getY()));
  }
}
