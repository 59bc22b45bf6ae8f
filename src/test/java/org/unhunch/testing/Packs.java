package org.unhunch.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.unhunch.pack.PackContent;
import org.unhunch.pack.PackReader;
import org.unhunch.pack.ReadPack;
import org.unhunch.routine.Catalog;

/** Packs of the tests' own. */
public final class Packs {
  /** A programme of three exercises with two figures, for the shipped catalog. */
  public static final Path NECK = Path.of("src/test/resources/packs/neck-programme.unhunch");

  /** Two exercises and a routine, in English and German. */
  public static final Path QUIET = Path.of("src/test/resources/packs/quiet-neck.unhunch");

  private static final Catalog SHIPPED = Shipped.catalog();

  private Packs() {}

  /** {@return the neck programme} */
  public static PackContent neck() {
    return read(text(NECK)).content().orElseThrow();
  }

  /** {@return the text of a file} */
  public static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the neck programme with a text, which must be there once, replaced} */
  public static String neckWith(String from, String to) {
    return with(NECK, from, to);
  }

  /** {@return a file with a text, which must be there once, replaced} */
  public static String with(Path file, String from, String to) {
    String text = text(file);
    int at = text.indexOf(from);
    if (at < 0 || text.indexOf(from, at + 1) >= 0) {
      throw new IllegalArgumentException("'" + from + "' is not once in " + file);
    }
    return text.replace(from, to);
  }

  /** {@return what is read beside the shipped catalog} */
  public static ReadPack read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8), SHIPPED);
  }

  /** {@return what is read beside a catalog} */
  public static ReadPack read(byte[] bytes, Catalog around) {
    return PackReader.read(bytes, "p.unhunch", around);
  }

  /** {@return the problems of the text, a line each} */
  public static List<String> problems(String text) {
    return Said.WORDS.lines(read(text).problems());
  }
}
