package org.unhunch.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unhunch.figure.film.Film;
import org.unhunch.figure.film.Reel;
import org.unhunch.testing.Allocation;

/** A film shows what the painter would have painted, pixel for pixel, and takes little for it. */
class FilmTests {
  private static final Rectangle ROOM = new Rectangle(110, 110);
  private static final int FRAMES_A_PHASE = 3;

  /** Frames enough to fill the memory, when each is far from the one before. */
  private static final int LONG = 240;

  private static final int FAR = 97;

  private final FigurePainter painter = new FigurePainter(Palettes.light(), false);

  /** Where the figure is painted on a screen that is so much finer and begins inside a pixel. */
  private static AffineTransform place(double scale) {
    double inside = scale == Math.rint(scale) ? 0 : 0.5;
    AffineTransform place = AffineTransform.getTranslateInstance(inside, 0);
    place.scale(scale, scale);
    return place;
  }

  private Film film(double scale) {
    return new Film(new Reel(), painter, place(scale), ROOM);
  }

  private int[] direct(Frame frame, double scale) {
    Rectangle pixels = place(scale).createTransformedShape(ROOM).getBounds();
    BufferedImage image =
        new BufferedImage(pixels.width, pixels.height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(painter.ground());
    g.fillRect(0, 0, pixels.width, pixels.height);
    g.transform(place(scale));
    painter.paint(g, ROOM, frame);
    g.dispose();
    return pixels(image);
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  /** A repetition with its moves, breathing, its turn to the other side, and that side. */
  private static List<Frame> motion(Scene scene) {
    List<Frame> frames = new ArrayList<>();
    var side = scene.level().sides().sides().get(0);
    for (int phase = 0; phase < scene.level().script().size(); phase++) {
      for (int i = 0; i < FRAMES_A_PHASE; i++) {
        frames.add(scene.phase(phase, (double) i / FRAMES_A_PHASE));
      }
      frames.add(scene.phase(phase, 1).breathing(0.5));
    }
    frames.add(scene.sequence().turn(side, 1, 3));
    return frames;
  }

  /** All of them beginning inside a pixel, and each at one of two scales that never do. */
  @ParameterizedTest
  @CsvSource({"1, 0, 2", "1.5, 0, 1", "2, 1, 2"})
  void everyKindOfMotionIsFilmedAsItIsPaintedTheFirstTimeAndAgain(
      double scale, int from, int every) {
    Film film = film(scale);
    List<Scene> scenes = Shipped.spanning();
    for (int at = from; at < scenes.size(); at += every) {
      Scene scene = scenes.get(at);
      List<Frame> motion = motion(scene);
      List<int[]> painted = motion.stream().map(each -> direct(each, scale)).toList();
      for (int time = 0; time < 2; time++) {
        for (int i = 0; i < motion.size(); i++) {
          film.show(motion.get(i));
          assertThat(pixels(film.image()))
              .as(scene.name() + " " + i + " for the " + time + ". time")
              .isEqualTo(painted.get(i));
        }
      }
    }
  }

  /** Guards against traces of a frame that was left out, as a busy machine leaves out some. */
  @Test
  void framesMayComeInAnyOrderAndNothingChangesThatIsNotTold() {
    Film film = film(1);
    Random random = new Random(7);
    List<Frame> frames = new ArrayList<>();
    Scene.all().stream().limit(3).forEach(scene -> frames.addAll(motion(scene)));
    List<int[]> painted = frames.stream().map(each -> direct(each, 1)).toList();
    film.show(frames.get(0));
    int at = 0;
    for (int i = 0; i < 300; i++) {
      int next = random.nextInt(4) == 0 ? random.nextInt(frames.size()) : at + random.nextInt(4);
      next %= frames.size();
      Rectangle told = film.show(frames.get(next));
      assertThat(pixels(film.image())).isEqualTo(painted.get(next));
      Rectangle must = changed(painted.get(at), painted.get(next));
      assertThat(must.isEmpty() || told.contains(must)).isTrue();
      at = next;
    }
  }

  private static Rectangle changed(int[] before, int[] after) {
    Rectangle changed = new Rectangle(-1, -1);
    for (int i = 0; i < before.length; i++) {
      if (before[i] != after[i]) {
        changed.add(new Rectangle(i % ROOM.width, i / ROOM.width, 1, 1));
      }
    }
    return changed.isEmpty() ? new Rectangle() : changed;
  }

  /** Guards against gaps in the color of the ground, whose edges changed nothing to be seen. */
  @Test
  void aNeighbourChangesNoMoreThanItMust() {
    Film film = film(1);
    Scene scene = Scene.all().get(0);
    for (int i = 0; i < 40; i++) {
      film.show(scene.phase(0, i / 40.0));
    }
    for (int i = 0; i < 40; i++) {
      Rectangle told = film.show(scene.phase(0, i / 40.0));
      Rectangle must =
          changed(
              direct(scene.phase(0, i == 0 ? 39 / 40.0 : (i - 1) / 40.0), 1),
              direct(scene.phase(0, i / 40.0), 1));
      assertThat(told).isEqualTo(must);
    }
  }

  @Test
  void theFrameThatIsThereChangesNothing() {
    Film film = film(1);
    film.show(Scene.all().get(0).rep(0.3));
    BufferedImage image = film.image();
    assertThat(film.show(Scene.all().get(0).rep(0.3)).isEmpty()).isTrue();
    assertThat(film.image()).isSameAs(image);
  }

  /** Guards against a move of two hours, which has more frames than there is memory. */
  @Test
  void whatIsKeptIsBoundedAndShowsTheSameBeyondIt() {
    Film film = film(5);
    Scene scene =
        Shipped.spanning().stream()
            .filter(each -> each.name().equals("standing-row--plain"))
            .findFirst()
            .orElseThrow();
    int last = 0;
    for (int time = 0; time < 2; time++) {
      for (int i = 0; i < LONG; i++) {
        film.show(scene.phase(0, (double) (i * FAR % LONG) / LONG));
        assertThat(film.bytes()).isLessThanOrEqualTo(Film.MOST_BYTES);
      }
      last = film.bytes();
    }
    assertThat(last).isGreaterThan(Film.MOST_BYTES / 10 * 9);
    assertThat(pixels(film.image()))
        .isEqualTo(direct(scene.phase(0, (double) ((LONG - 1) * FAR % LONG) / LONG), 5));
  }

  /** Guards against a fault where the first frame that follows another looks the same. */
  @Test
  void aFrameThatLooksLikeTheOneBeforeIsKeptAsNothing() {
    Film film = film(1);
    Scene scene = Scene.all().get(0);
    Frame frame = scene.phase(0, 1);
    Frame same = scene.sequence().end(0, scene.level().sides().sides().get(0));
    film.show(frame);
    film.show(same);
    film.show(frame);
    assertThat(film.show(same).isEmpty()).isTrue();
  }

  @Test
  void anotherExerciseTakesThePlaceOfTheOneBefore() {
    Film film = film(1);
    List<Scene> scenes = Scene.all();
    motion(scenes.get(0)).forEach(film::show);
    film.show(scenes.get(1).rep(0));
    assertThat(film.bytes()).isLessThan(60_000);
  }

  /** Guards against memory for films that grew with each exercise of a session. */
  @Test
  void theNextFilmTakesOverTheMemory() {
    Reel reel = new Reel();
    Film first = new Film(reel, painter, place(1), ROOM);
    first.show(Scene.all().get(0).rep(0));
    BufferedImage image = first.image();
    Film[] next = new Film[1];
    long taken = Allocation.of(() -> next[0] = new Film(reel, painter, place(1), ROOM));
    assertThat(taken).isLessThan(20_000);
    assertThat(first.isOver()).isTrue();
    assertThat(next[0].isOver()).isFalse();
    Frame frame = Scene.all().get(1).rep(0.5);
    next[0].show(frame);
    assertThat(next[0].image()).isSameAs(image);
    assertThat(pixels(image)).isEqualTo(direct(frame, 1));
  }

  @Test
  void twoSidesThatTakeTurnsAreKeptBothWhereThereIsRoom() {
    Film film = film(1);
    Scene scene = Scene.all().get(0);
    List<Frame> both = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      both.add(scene.phase(0, i / 20.0));
    }
    for (int i = 0; i < 20; i++) {
      Frame frame = scene.phase(0, i / 20.0);
      both.add(
          new Frame(
              frame.staging(),
              frame.path(),
              frame.progress(),
              0,
              frame.side(),
              !frame.mirrored(),
              1,
              false));
    }
    both.forEach(film::show);
    both.forEach(film::show);
    int kept = film.bytes();
    both.forEach(film::show);
    assertThat(film.bytes()).isEqualTo(kept);
    film.show(both.get(0));
    long copied = Allocation.of(() -> both.subList(1, 20).forEach(film::show));
    assertThat(copied / 19).isLessThan(4_000);
  }

  /** Guards against breath that is painted again and again, as each frame comes from two sides. */
  @Test
  void whatGoesToAndFroIsPaintedOnce() {
    Film film = film(1);
    Frame hold = Scene.all().get(0).phase(0, 1);
    int kept = 0;
    for (int i = 0; i < 96; i++) {
      double fullness = Math.abs(i % 24 - 12) / 12.0;
      film.show(hold.breathing(fullness));
      if (i == 36) {
        kept = film.bytes();
      }
    }
    assertThat(film.bytes()).isEqualTo(kept);
    long again =
        Allocation.of(
            () -> {
              for (int i = 0; i < 24; i++) {
                film.show(hold.breathing(Math.abs(i % 24 - 12) / 12.0));
              }
            });
    assertThat(again).isLessThan(24 * 4_000);
  }
}
