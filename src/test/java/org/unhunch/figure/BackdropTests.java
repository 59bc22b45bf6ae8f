package org.unhunch.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Pictures painted with the help of a backdrop, beside the same painted by Java2D alone. */
class BackdropTests {
  private static final Rectangle2D BOUNDS = new Rectangle2D.Double(20, 20, 120, 90);
  private static final double[] SCALES = {1, 1.25, 1.5, 2};

  /**
   * Java2D looks at a pixel in eight lines and can be off by a sixteenth of 255, or nearly 16, and
   * a little more where a corner lies in it.
   */
  private static final int MOST = 24;

  private static final double MEAN = 0.1;

  private final List<Shipped.Scene> scenes = Shipped.scenes();
  private final FigurePainter painter = new FigurePainter(Palettes.light());
  private final Backdrop backdrop = new Backdrop();

  private static BufferedImage on(Palette palette, Consumer<Graphics2D> painting) {
    BufferedImage image = new BufferedImage(310, 250, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(palette.surface());
    g.fillRect(0, 0, image.getWidth(), image.getHeight());
    painting.accept(g);
    g.dispose();
    return image;
  }

  private static void scale(Graphics2D g, double scale) {
    g.translate(3.25, 1);
    g.scale(scale, scale);
  }

  private BufferedImage kept(Picture picture, double scale) {
    return on(
        Palettes.light(),
        g -> {
          scale(g, scale);
          picture.paint(g, BOUNDS, backdrop);
        });
  }

  private static BufferedImage plain(Picture picture, double scale) {
    return on(
        Palettes.light(),
        g -> {
          scale(g, scale);
          picture.paint(g, BOUNDS);
        });
  }

  private static void assertAlike(BufferedImage one, BufferedImage two, String what) {
    int most = 0;
    long sum = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        int off = off(one.getRGB(x, y), two.getRGB(x, y));
        most = Math.max(most, off);
        sum += off;
      }
    }
    assertThat(most).as(what).isLessThanOrEqualTo(MOST);
    assertThat((double) sum / one.getWidth() / one.getHeight()).as(what).isLessThan(MEAN);
  }

  private static int off(int one, int two) {
    int most = 0;
    for (int shift = 0; shift < 24; shift += 8) {
      most = Math.max(most, Math.abs((one >> shift & 0xFF) - (two >> shift & 0xFF)));
    }
    return most;
  }

  private static void assertSame(BufferedImage one, BufferedImage two, String what) {
    int[] pixels = one.getRGB(0, 0, one.getWidth(), one.getHeight(), null, 0, one.getWidth());
    assertThat(two.getRGB(0, 0, two.getWidth(), two.getHeight(), null, 0, two.getWidth()))
        .as(what)
        .isEqualTo(pixels);
  }

  @Test
  void everySceneLooksAsJava2dPaintsIt() {
    for (double scale : SCALES) {
      for (Shipped.Scene scene : scenes) {
        for (double time : new double[] {0, 0.15, 0.4, 0.7}) {
          Picture picture = painter.picture(scene.rep(time));
          assertAlike(plain(picture, scale), kept(picture, scale), scene.name() + " " + scale);
        }
      }
    }
  }

  @Test
  void mirroredStilledAndTurningFramesDoToo() {
    for (Shipped.Scene scene : scenes) {
      Frame frame = scene.phase(0, 0.8);
      Frame mirrored =
          new Frame(frame.staging(), frame.path(), 0.6, 0.2, !frame.mirrored(), 1, false);
      Frame turning =
          new Frame(frame.staging(), frame.path(), 0.6, 0.2, frame.mirrored(), 0.4, false);
      for (Frame each : List.of(frame.stilled(), mirrored, turning, frame)) {
        Picture picture = painter.picture(each);
        assertAlike(plain(picture, 2), kept(picture, 2), scene.name());
      }
    }
  }

  @Test
  void aFrameIsTheSameWhateverWasPaintedBefore() {
    for (Shipped.Scene scene : scenes) {
      Picture picture = painter.picture(scene.rep(0.3));
      BufferedImage after = kept(picture, 1.5);
      for (int i = 0; i < 4; i++) {
        kept(painter.picture(scene.rep(i / 4.0)), 1.5);
      }
      assertSame(kept(picture, 1.5), after, scene.name());
      BufferedImage alone =
          on(
              Palettes.light(),
              g -> {
                scale(g, 1.5);
                picture.paint(g, BOUNDS, new Backdrop());
              });
      assertSame(alone, after, scene.name());
    }
  }

  @Test
  void anotherSizePlaceOrThemeLeavesNoTrace() {
    FigurePainter dark = new FigurePainter(Palettes.dark());
    for (Shipped.Scene scene : scenes) {
      Picture light = painter.picture(scene.rep(0.2));
      BufferedImage before = kept(light, 1.25);
      kept(light, 2);
      assertSame(before, kept(light, 1.25), scene.name());
      Picture other = dark.picture(scene.rep(0.2));
      BufferedImage expected = on(Palettes.dark(), g -> other.paint(g, BOUNDS));
      BufferedImage actual = on(Palettes.dark(), g -> other.paint(g, BOUNDS, backdrop));
      assertAlike(expected, actual, scene.name() + " dark");
    }
  }

  @Test
  void aClipIsPaintedAsItWouldBeInTheWhole() {
    Rectangle2D clip = new Rectangle2D.Double(61.3, 40.2, 33, 41.7);
    for (Shipped.Scene scene : scenes) {
      Picture picture = painter.picture(scene.rep(0.5));
      kept(painter.picture(scene.rep(0.1)), 2);
      BufferedImage expected = on(Palettes.light(), g -> clipped(g, clip, picture, null));
      BufferedImage actual = on(Palettes.light(), g -> clipped(g, clip, picture, backdrop));
      assertAlike(expected, actual, scene.name());
    }
  }

  private static void clipped(Graphics2D g, Rectangle2D clip, Picture picture, Backdrop backdrop) {
    scale(g, 2);
    g.clip(clip);
    if (backdrop == null) {
      picture.paint(g, BOUNDS);
    } else {
      picture.paint(g, BOUNDS, backdrop);
    }
  }

  @Test
  void aTargetThatIsTurnedIsPaintedByJava2d() {
    Picture picture = painter.picture(scenes.get(0).rep(0.4));
    Consumer<Graphics2D> turn = g -> g.rotate(0.3, 80, 60);
    assertSame(
        on(Palettes.light(), turn.andThen(g -> picture.paint(g, BOUNDS))),
        on(Palettes.light(), turn.andThen(g -> picture.paint(g, BOUNDS, backdrop))),
        "turned");
  }

  @Test
  void nothingIsPaintedWhereThereIsNoRoom() {
    Picture picture = painter.picture(scenes.get(0).rep(0.4));
    Rectangle2D none = new Rectangle2D.Double(5, 5, 0, 0);
    Color surface = Palettes.light().surface();
    BufferedImage image = on(Palettes.light(), g -> picture.paint(g, none, backdrop));
    assertThat(image.getRGB(5, 5)).isEqualTo(surface.getRGB());
  }

  @Test
  void leavesTheGraphicsAsItWas() {
    on(
        Palettes.light(),
        g -> {
          g.setColor(Color.PINK);
          painter.picture(scenes.get(0).rep(0.4)).paint(g, BOUNDS, backdrop);
          assertThat(g.getColor()).isEqualTo(Color.PINK);
          assertThat(g.getTransform().isIdentity()).isTrue();
          assertThat(g.getClip()).isNull();
        });
  }
}
