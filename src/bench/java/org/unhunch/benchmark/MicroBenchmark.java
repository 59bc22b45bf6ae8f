package org.unhunch.benchmark;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.unhunch.catalog.CatalogReader;
import org.unhunch.catalog.LoadedCatalog;
import org.unhunch.choose.Chooser;
import org.unhunch.choose.Offer;
import org.unhunch.choose.Person;
import org.unhunch.figure.FigurePainter;
import org.unhunch.figure.Palette;
import org.unhunch.figure.Sequence;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.term.Position.Posture;

/** The small things that happen often: a frame of the figure, fitting routines, reading all. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class MicroBenchmark {
  private static final Path EXERCISES = Path.of("exercises");
  private final LoadedCatalog loaded = CatalogReader.read(EXERCISES);
  private final Catalog catalog = loaded.catalog();
  private final Chooser chooser = new Chooser(catalog);
  private final Person person =
      new Person(
          Set.copyOf(catalog.equipment().subList(0, 6)),
          EnumSet.allOf(Posture.class),
          Set.copyOf(catalog.cares().subList(0, 2)),
          OptionalInt.empty(),
          Map.of());
  private final BufferedImage image = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
  private final Graphics2D graphics = image.createGraphics();
  private final Rectangle bounds = new Rectangle(800, 600);
  private final FigurePainter painter = new FigurePainter(palette());
  private final Sequence sequence = sequence(catalog.exercises().get(0));

  private static Palette palette() {
    return new Palette(
        Color.WHITE,
        Color.ORANGE,
        Color.BLACK,
        Color.GREEN,
        Color.BLUE,
        Color.GRAY,
        Color.LIGHT_GRAY,
        Color.PINK,
        Color.RED);
  }

  private Sequence sequence(Exercise exercise) {
    String level = exercise.start().id();
    return new Sequence(exercise.start(), loaded.poses().get(exercise.id()).level(level));
  }

  /** {@return the image, with one frame of the figure painted into it} */
  @Benchmark
  public BufferedImage figureFrame() {
    painter.paint(graphics, bounds, sequence.typical());
    return image;
  }

  /** {@return the routines fitted to a person} */
  @Benchmark
  public List<Offer> choosing() {
    return chooser.offers(person);
  }

  /** {@return the shipped catalog, read from the disk} */
  @Benchmark
  public LoadedCatalog readingTheCatalog() {
    return CatalogReader.read(EXERCISES);
  }
}
