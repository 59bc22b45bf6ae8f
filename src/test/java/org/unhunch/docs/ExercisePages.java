package org.unhunch.docs;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.unhunch.catalog.CatalogReader;
import org.unhunch.catalog.CatalogSource;
import org.unhunch.catalog.LoadedCatalog;
import org.unhunch.figure.FigurePainter;
import org.unhunch.figure.Frame;
import org.unhunch.figure.Sequence;
import org.unhunch.library.Library;
import org.unhunch.library.LibrarySource;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Level;
import org.unhunch.testing.Ui;
import org.unhunch.ui.picture.Pictures;
import org.unhunch.words.ExerciseWords;
import org.unhunch.words.Language;
import org.unhunch.words.Section;
import org.unhunch.words.Words;

/**
 * The pages of the guide that show each exercise, made from the catalog: in English in
 * docs/exercises, in each other language in a folder of it there, with the same pictures.
 */
public final class ExercisePages {
  private static final int WIDTH = 320;
  private static final int HEIGHT = 240;
  private static final Map<Language, String> MADE =
      Map.of(
          Language.ENGLISH, "Made from the catalog.",
          Language.GERMAN, "Aus dem Katalog gemacht.",
          Language.SPANISH, "Hechas a partir del catálogo.");

  private final Language language;
  private final LoadedCatalog loaded;
  private final ExerciseWords words;

  /** The pages in a language. */
  ExercisePages(Language language) {
    CatalogSource source = CatalogSource.in(Path.of("exercises"));
    LoadedCatalog english = CatalogReader.read(source);
    this.language = language;
    this.loaded =
        language == Language.ENGLISH ? english : CatalogReader.in(source, language.tag(), english);
    this.words = new ExerciseWords(loaded.catalog(), new Words(language));
  }

  /** Writes the pages, and their pictures as well if the argument is {@code pictures}. */
  public static void main(String[] arguments) throws IOException {
    for (Language each : Language.COMPLETE) {
      Files.createDirectories(folder(each));
      for (Map.Entry<String, String> page : new ExercisePages(each).texts().entrySet()) {
        Files.writeString(folder(each).resolve(page.getKey()), page.getValue());
      }
    }
    if (List.of(arguments).contains("pictures")) {
      new ExercisePages(Language.ENGLISH).paint();
    }
    System.exit(0); // the event dispatch thread would go on waiting
  }

  /** {@return where the pages of a language are} */
  static Path folder(Language language) {
    Path all = Path.of("docs", "exercises");
    return language == Language.ENGLISH ? all : all.resolve(language.tag());
  }

  private void paint() throws IOException {
    Ui.theme(false);
    Path folder = Files.createDirectories(folder(language).resolve("pictures"));
    for (Exercise exercise : loaded.catalog().exercises()) {
      for (Level level : exercise.levels()) {
        Path file = folder.resolve(picture(exercise, level));
        ImageIO.write(strip(exercise, level), "png", file.toFile());
      }
    }
  }

  /** {@return the text of every page by its file name} */
  Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>();
    texts.put("README.md", index());
    for (Exercise exercise : loaded.catalog().exercises()) {
      texts.put(exercise.id() + ".md", page(exercise));
    }
    return texts;
  }

  private String index() {
    String title = new Words(language).text("library.exercises");
    return "# %s\n\n%s\n\n".formatted(title, MADE.get(language))
        + loaded.catalog().exercises().stream()
            .map(each -> "- [" + each.name() + "](" + each.id() + ".md): " + each.summary() + "\n")
            .collect(Collectors.joining());
  }

  private String page(Exercise exercise) {
    StringBuilder page = new StringBuilder("# " + exercise.name() + "\n\n");
    page.append(exercise.summary()).append("\n\n");
    page.append(words.positionAndKind(exercise, exercise.start())).append("\n");
    for (Level level : exercise.levels()) {
      String name = exercise.levels().size() == 1 ? exercise.name() : level.name();
      page.append("\n![")
          .append(name)
          .append("](")
          .append(up())
          .append("pictures/")
          .append(picture(exercise, level));
      page.append(")\n");
      if (exercise.levels().size() > 1) {
        page.append("\n*").append(name).append("*\n");
      }
    }
    words.sections(exercise, exercise.start()).forEach(section -> append(page, section));
    return page.toString();
  }

  private String up() {
    return language == Language.ENGLISH ? "" : "../";
  }

  private static void append(StringBuilder page, Section section) {
    page.append("\n## ").append(section.heading()).append("\n\n");
    section.lines().forEach(line -> page.append("- ").append(line).append("\n"));
  }

  private static String picture(Exercise exercise, Level level) {
    return exercise.levels().size() == 1
        ? exercise.id() + ".png"
        : exercise.id() + "-" + level.id() + ".png";
  }

  private BufferedImage strip(Exercise exercise, Level level) {
    Library library =
        new Library(LibrarySource.of("catalog", loaded.catalog(), List.of(), loaded.poses()));
    Pictures pictures = new Pictures(library, new Words());
    List<Frame> keys = ((Sequence) pictures.sequence(exercise, level).orElseThrow()).keys();
    BufferedImage image =
        new BufferedImage(WIDTH * keys.size(), HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, image.getWidth(), HEIGHT);
    FigurePainter painter = pictures.painter(Color.WHITE);
    for (int i = 0; i < keys.size(); i++) {
      painter.paint(g, new Rectangle2D.Double(i * WIDTH, 0, WIDTH, HEIGHT), keys.get(i));
    }
    g.dispose();
    return image;
  }
}
