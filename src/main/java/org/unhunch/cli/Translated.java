package org.unhunch.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.unhunch.catalog.CatalogReader;
import org.unhunch.catalog.CatalogSource;
import org.unhunch.catalog.LoadedCatalog;
import org.unhunch.catalog.ShippedCatalog;
import org.unhunch.catalog.text.Translation;
import org.unhunch.library.Keeping;
import org.unhunch.library.Kept;
import org.unhunch.library.Library;
import org.unhunch.library.LibrarySource;
import org.unhunch.message.Problem;
import org.unhunch.pack.PackReader;
import org.unhunch.pack.ReadPack;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.pose.Choreography;
import org.unhunch.words.Language;

/** What there is of a catalog, or of a pack, in other languages. */
public final class Translated {
  private Translated() {}

  /**
   * {@return the catalog in a folder, or a pack beside the one that ships, in a language as far as
   * it is there; of null, the one that ships}
   */
  public static LoadedCatalog read(Path path, Language language) {
    boolean pack = path != null && isPack(path);
    Path folder = pack ? null : path;
    LoadedCatalog english =
        CatalogReader.read(folder == null ? ShippedCatalog.source() : CatalogSource.in(folder));
    LoadedCatalog said =
        language == Language.ENGLISH
            ? english
            : CatalogReader.in(source(folder), language.tag(), english);
    return pack ? withPack(said, path) : said;
  }

  private static boolean isPack(Path path) {
    return !Files.isDirectory(path) && PackReader.isPack(path);
  }

  private static LoadedCatalog withPack(LoadedCatalog shipped, Path file) {
    ReadPack read = PackReader.read(file, shipped.catalog());
    LibrarySource first =
        LibrarySource.of("catalog", shipped.catalog(), shipped.problems(), shipped.poses());
    Library both = new Library(first, new Kept(List.of(read), Optional.empty()), Keeping.NOWHERE);
    Map<String, Choreography> poses = new HashMap<>(shipped.poses());
    read.content().ifPresent(each -> poses.putAll(each.poses()));
    List<Problem> problems = read.content().isPresent() ? both.problems() : read.problems();
    return new LoadedCatalog(both.catalog(), poses, problems);
  }

  private static CatalogSource source(Path folder) {
    return folder == null ? ShippedCatalog.sourceWithWords() : CatalogSource.in(folder);
  }

  /**
   * What is wrong with texts of a catalog that are there; of a language that is asked for, and of
   * those that are called complete, also what is missing, stale or extra, and of a pack that of
   * every language that it brings.
   *
   * @param path a folder, a pack, or any other file, which has no such texts; null is what ships
   * @param around the catalog around a pack
   */
  static Stream<Problem> problems(Path path, Path around, Optional<Language> asked) {
    if (path != null && !Files.isDirectory(path)) {
      return isPack(path)
          ? PackReader.gaps(
              path, read(around, Language.ENGLISH).catalog(), asked.map(Language::tag))
              .stream()
          : Stream.of();
    }
    CatalogSource source = source(path);
    Catalog english = CatalogReader.readWithoutPoses(source).catalog();
    Stream<String> there = CatalogReader.languages(source).stream();
    return Stream.concat(there, asked.stream().map(Language::tag))
        .distinct()
        .filter(tag -> asked.isEmpty() || asked.get().tag().equals(tag))
        .flatMap(tag -> problems(source, english, tag, asked.isPresent()));
  }

  private static Stream<Problem> problems(
      CatalogSource source, Catalog english, String tag, boolean all) {
    Translation made = CatalogReader.translation(source, tag, english);
    boolean complete = Language.of(tag).filter(Language.COMPLETE::contains).isPresent();
    boolean gaps = !tag.equals(Language.ENGLISH.tag()) && (all || complete);
    return Stream.concat(made.faults().stream(), gaps ? made.gaps().stream() : Stream.of())
        .distinct();
  }
}
