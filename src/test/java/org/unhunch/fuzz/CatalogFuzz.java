package org.unhunch.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.unhunch.catalog.CatalogReader;
import org.unhunch.catalog.LoadedCatalog;
import org.unhunch.choose.Chooser;
import org.unhunch.choose.Person;
import org.unhunch.figure.FigurePainter;
import org.unhunch.figure.Frame;
import org.unhunch.figure.Palette;
import org.unhunch.figure.Sequence;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Level;
import org.unhunch.routine.pose.Choreography;
import org.unhunch.routine.term.Care;
import org.unhunch.testing.TestCatalog;
import org.unhunch.timeline.Timeline;
import org.unhunch.words.Words;

/**
 * A catalog, with one of its files damaged: what loads can be offered, played and painted, and what
 * does not is told in lines that a person can read.
 */
final class CatalogFuzz implements Fuzz {
  private static final int SIZE = 120;

  private static final Color GRAY = Color.GRAY;
  private static final Palette PALETTE =
      new Palette(GRAY, GRAY, GRAY, GRAY, GRAY, GRAY, GRAY, GRAY, GRAY);

  private final Path root;
  private final List<Path> files = new ArrayList<>();
  private final FigurePainter painter = new FigurePainter(PALETTE, false);
  private Path file;
  private byte[] sound;
  private int loadedWhole;

  /** Copies the catalog into the folder. */
  CatalogFuzz(Path folder) throws IOException {
    this.root = folder.resolve("catalog");
    try (Stream<Path> all = Files.walk(TestCatalog.FOLDER)) {
      for (Path from : all.sorted().toList()) {
        Path to = root.resolve(TestCatalog.FOLDER.relativize(from).toString());
        if (Files.isDirectory(from)) {
          Files.createDirectories(to);
        } else {
          files.add(Files.copy(from, to));
        }
      }
    }
  }

  @Override
  public void damage(long seed) throws IOException {
    Random random = new Random(seed);
    file = files.get(random.nextInt(files.size()));
    sound = Files.readAllBytes(file);
    Files.write(file, new Mutator(random).damaged(sound));
  }

  @Override
  public void use() {
    LoadedCatalog loaded = CatalogReader.read(root);
    checkProblems(new Words().lines(loaded.problems()));
    loadedWhole += new Words().lines(loaded.problems()).isEmpty() ? 1 : 0;
    use(loaded, file.getFileName().toString().replace(".json", ""));
  }

  @Override
  public void mend() throws IOException {
    Files.write(file, sound);
  }

  @Override
  public String toString() {
    return loadedWhole + " loaded whole";
  }

  private static void checkProblems(List<String> problems) {
    assertThat(problems)
        .allMatch(line -> line.matches("[^\\p{Cntrl}]+\\.json[:\\w]*: [^\\p{Cntrl}]+"))
        .allMatch(line -> line.length() < 1_200)
        .noneMatch(line -> line.contains("Exception") || line.contains("null pointer"))
        .noneMatch(line -> line.contains("one of  would"));
  }

  private void use(LoadedCatalog loaded, String id) {
    Catalog catalog = loaded.catalog();
    Person everything = Person.having(Set.copyOf(catalog.equipment()));
    Chooser chooser = new Chooser(catalog);
    chooser.offers(everything);
    Set<Care> cares = Set.copyOf(catalog.cares());
    chooser.offers(new Person(Set.of(), everything.postures(), cares, OptionalInt.of(5), Map.of()));
    catalog
        .routines()
        .forEach(
            routine ->
                assertThat(Timeline.of(routine, catalog.pacing()).totalSeconds()).isPositive());
    catalog
        .exercise(id)
        .filter(each -> loaded.poses().containsKey(id))
        .ifPresent(each -> paint(each, loaded.poses().get(id)));
  }

  private void paint(Exercise exercise, Choreography poses) {
    for (Level level : exercise.levels()) {
      Sequence sequence = new Sequence(level, poses.level(level.id()));
      for (Frame frame : sequence.keys()) {
        BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        painter.paint(g, new Rectangle2D.Double(0, 0, SIZE, SIZE), frame);
        g.dispose();
      }
    }
  }
}
