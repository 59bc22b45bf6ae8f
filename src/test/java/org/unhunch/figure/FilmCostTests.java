package org.unhunch.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unhunch.figure.film.Film;
import org.unhunch.figure.film.Reel;
import org.unhunch.testing.Allocation;

/**
 * What a frame of each shipped motion takes of the heap, at the size that it has in the window at
 * first. It is counted, not timed, so that a busy machine changes nothing.
 */
class FilmCostTests {
  private static final Rectangle ROOM = new Rectangle(465, 475);
  private static final int FRAMES = 12;

  /**
   * The costliest; on the whole it is a third less. Shade and contours take half of it, once, since
   * a film replays them.
   */
  private static final long PAINTED_AT_MOST = 550_000;

  /** The painter was at half a megabyte for each frame of each repetition. */
  private static final long COPIED_AT_MOST = 4_000;

  private static final int KEPT_AT_MOST = 25_000;

  private final FigurePainter painter = new FigurePainter(Palettes.light(), false);

  private Film film() {
    return new Film(new Reel(), painter, new AffineTransform(), ROOM);
  }

  private static List<List<Frame>> phases(Scene scene) {
    List<List<Frame>> phases = new ArrayList<>();
    for (int phase = 0; phase < scene.level().script().size(); phase++) {
      List<Frame> frames = new ArrayList<>();
      for (int i = 0; i < FRAMES; i++) {
        frames.add(scene.phase(phase, i / 30.0).breathing(i % 2 * 0.25));
      }
      phases.add(frames);
    }
    return phases;
  }

  private static long each(Film film, List<Frame> frames) {
    return Allocation.of(() -> frames.forEach(film::show)) / frames.size();
  }

  /**
   * Guards against arrows that were solved anew, and vectors by the thousand, in every frame, and
   * against a film of a repetition that outgrows the heap.
   */
  @Test
  void aFrameIsPaintedWithoutMuchGarbageAndComesAgainWithNextToNone() {
    for (Scene scene : Shipped.spanning()) {
      Film film = film();
      film.show(scene.rep(0)); // shapes what never changes, and loads what it takes
      List<List<Frame>> phases = phases(scene);
      for (List<Frame> phase : phases) {
        assertThat(each(film, phase)).as(scene.name()).isLessThan(PAINTED_AT_MOST);
      }
      int kept = film.bytes() / FRAMES / phases.size();
      assertThat(kept).as(scene.name()).isLessThan(KEPT_AT_MOST);
      for (List<Frame> phase : phases) {
        film.show(phase.get(0));
        each(film, phase);
        film.show(phase.get(0));
        assertThat(each(film, phase)).as(scene.name()).isLessThan(COPIED_AT_MOST);
      }
    }
  }
}
