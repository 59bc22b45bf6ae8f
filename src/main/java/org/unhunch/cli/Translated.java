package org.unhunch.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.unhunch.catalog.CatalogReader;
import org.unhunch.catalog.CatalogSource;
import org.unhunch.catalog.ShippedCatalog;
import org.unhunch.catalog.text.Translation;
import org.unhunch.message.Problem;
import org.unhunch.routine.Catalog;
import org.unhunch.words.Language;

/** What there is of a catalog in other languages. */
final class Translated {
  private Translated() {}

  /** The catalog in a folder; else, of null or of a pack, the one that ships. */
  static CatalogSource source(Path catalog) {
    return catalog != null && Files.isDirectory(catalog)
        ? CatalogSource.in(catalog)
        : ShippedCatalog.sourceWithWords();
  }

  /**
   * What is wrong with texts that are there; of a language that is asked for, and of those that are
   * called complete, also what is missing, stale or extra.
   */
  static Stream<Problem> problems(Path catalog, Optional<Language> asked) {
    CatalogSource source = source(catalog);
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
    return Stream.concat(made.faults().stream(), gaps ? made.gaps().stream() : Stream.of());
  }
}
