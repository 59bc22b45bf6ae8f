package org.unhunch.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unhunch.routine.pose.Pose;
import org.unhunch.routine.pose.Staging;
import org.unhunch.routine.pose.View;

class FigurePainterTests {
  @Test
  void paintsEverySceneWithinItsBoundsAndNotOnTheirEdge() {
    Rectangle2D bounds = new Rectangle2D.Double(20, 20, 120, 90);
    for (Scene scene : Scene.all()) {
      BufferedImage image = Painted.frame(scene.rep(0.3), 160, bounds);
      assertThat(Painted.pixels(image, bounds, false)).as(scene.name()).isZero();
      assertThat(Painted.pixels(image, bounds, true)).as(scene.name()).isGreaterThan(300);
    }
  }

  @Test
  void paintsTheSizeOfACard() {
    Rectangle2D bounds = new Rectangle2D.Double(0, 0, 48, 48);
    for (Scene scene : Scene.all()) {
      BufferedImage image = Painted.frame(scene.phase(0, 1), 48, bounds);
      assertThat(Painted.pixels(image, bounds, true)).as(scene.name()).isGreaterThan(60);
    }
  }

  /** Guards against light that came from the other side as soon as the sides changed. */
  @Test
  void mirrorsForTheOtherSideWhatIsThereButNotTheLight() {
    Scene scene =
        Scene.all().stream()
            .filter(each -> each.name().startsWith("side-lean--plain"))
            .findFirst()
            .orElseThrow();
    Frame end = scene.phase(0, 1);
    Frame other = new Frame(end.staging(), end.path(), 1, 0, end.side(), !end.mirrored(), 1, false);
    Rectangle2D bounds = new Rectangle2D.Double(0, 0, 100, 100);
    BufferedImage one = Painted.frame(end, 100, bounds);
    BufferedImage two = Painted.frame(other, 100, bounds);
    int same = 0;
    int lit = 0;
    for (int y = 0; y < 100; y++) {
      for (int x = 0; x < 100; x++) {
        same += Painted.isClear(one, x, y) == Painted.isClear(two, 99 - x, y) ? 1 : 0;
        lit += one.getRGB(x, y) == two.getRGB(99 - x, y) ? 1 : 0;
      }
    }
    assertThat(same).isGreaterThan(9900);
    assertThat(lit).isBetween(8000, same - 100);
  }

  /** Who faced one leaned to the other side than one was told to. */
  @Test
  void whatFacesOneIsAMirrorAndNothingElse() {
    int mirrors = 0;
    for (Scene scene : upright()) {
      for (int turn : new int[] {-90, -30, 0, 20, 45, 90, 135, 170, 180}) {
        boolean faces = turn > 30 && turn < 150;
        Staging plain = scene.staging();
        Staging seen =
            new Staging(
                new View(turn, 10, View.Focus.WHOLE),
                plain.drawn(),
                plain.joint(),
                plain.props(),
                plain.highlight(),
                plain.arrows(),
                plain.poses(),
                plain.start(),
                Map.of());
        Frame frame = new Sequence(scene.level(), seen).start(Optional.of(plain.drawn()));
        Picture real = new FigurePainter(Palettes.light(), false).picture(frame);
        Picture mirror = new FigurePainter(Palettes.light(), true).picture(frame);
        assertThat(mirror.isFlipped() != real.isFlipped()).as(scene.name() + turn).isEqualTo(faces);
        mirrors += faces ? 1 : 0;
      }
    }
    assertThat(mirrors).isPositive();
  }

  private static List<Scene> upright() {
    return Scene.all().stream()
        .filter(each -> Math.abs(each.staging().startPose().trunk().roll()) < 1)
        .toList();
  }

  @Test
  void leavesTheGraphicsAsItWas() {
    BufferedImage image = new BufferedImage(50, 50, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.PINK);
    Frame frame = Scene.all().get(0).rep(0.5);
    new FigurePainter(Palettes.dark(), false).paint(g, new Rectangle2D.Double(0, 0, 50, 50), frame);
    assertThat(g.getColor()).isEqualTo(Color.PINK);
    assertThat(g.getTransform().isIdentity()).isTrue();
    assertThat(g.getClip()).isNull();
  }

  /** Guards against arms that circle, or go there and back, while the shoulders stay. */
  @Test
  void whatComesRoundWithoutTheShouldersHasTheArrowsOfItsParts() {
    FigurePainter painter = new FigurePainter(Palettes.light(), false);
    for (Scene scene : Scene.all()) {
      Frame frame = scene.phase(0, 1);
      List<Pose> path = frame.path();
      Pose end = path.get(path.size() - 1);
      List<Pose> back = List.of(path.get(0), end, path.get(0));
      Frame round = new Frame(scene.staging(), back, 1, 0, Optional.empty(), false, 1, true);
      assertThat(painter.picture(round)).as(scene.name()).isNotNull();
    }
  }

  /** Guards against poses that are changed for an hour and all remembered. */
  @Test
  void forgetsWhatHasNotBeenSeenForLong() {
    FigurePainter painter = new FigurePainter(Palettes.light(), false);
    WeakReference<Staging> first = new WeakReference<>(paintedAnew(painter));
    for (int i = 0; i < 100; i++) {
      paintedAnew(painter);
    }
    System.gc();
    assertThat(first.get()).isNull();
  }

  private static Staging paintedAnew(FigurePainter painter) {
    Frame frame = Scene.all().get(0).rep(0.5);
    Staging own = frame.staging().with(frame.staging().poses(), frame.staging().phases());
    Pose pose = own.startPose();
    painter.picture(new Frame(own, List.of(pose), 1, 0, Optional.empty(), false, 1, false));
    return own;
  }

  @Test
  void showsAnArrowInPlaceOfMoving() {
    Frame end = Scene.all().get(0).phase(0, 1);
    Rectangle2D bounds = new Rectangle2D.Double(0, 0, 200, 150);
    BufferedImage plain = Painted.frame(end, 200, bounds);
    BufferedImage still = Painted.frame(end.stilled(), 200, bounds);
    int different = 0;
    for (int y = 0; y < 150; y++) {
      for (int x = 0; x < 200; x++) {
        different += plain.getRGB(x, y) != still.getRGB(x, y) ? 1 : 0;
      }
    }
    assertThat(different).isBetween(50, 6000);
  }
}
