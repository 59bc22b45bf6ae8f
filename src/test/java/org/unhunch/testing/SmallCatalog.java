package org.unhunch.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.unhunch.catalog.CatalogReader;
import org.unhunch.catalog.LoadedCatalog;

/** A copy of a small sound catalog, to be broken or changed. */
public final class SmallCatalog {
  private static final Path SOUND = Path.of("src/test/resources/catalogs/sound");
  private final Path root;

  /** Copies the sound catalog into the folder. */
  public SmallCatalog(Path root) {
    this(root, SOUND);
  }

  /** Copies a catalog into the folder. */
  public SmallCatalog(Path root, Path catalog) {
    this.root = root;
    try (Stream<Path> all = Files.walk(catalog)) {
      for (Path from : all.toList()) {
        Path to = root.resolve(catalog.relativize(from).toString());
        if (Files.isDirectory(from)) {
          Files.createDirectories(to);
        } else {
          Files.copy(from, to);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the folder} */
  public Path root() {
    return root;
  }

  /** {@return a file of it} */
  public Path file(String name) {
    return root.resolve(name);
  }

  /** {@return the text of a file} */
  public String text(String name) {
    try {
      return Files.readString(file(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces text, which must be there, once. */
  public SmallCatalog edit(String name, String from, String to) {
    String text = text(name);
    int at = text.indexOf(from);
    if (at < 0 || text.indexOf(from, at + 1) >= 0) {
      throw new IllegalArgumentException("'" + from + "' is not once in " + name);
    }
    return write(name, text.replace(from, to));
  }

  /** Replaces text wherever it is in a file. */
  public SmallCatalog editAll(String name, String from, String to) {
    return write(name, text(name).replace(from, to));
  }

  /** Writes a file. */
  public SmallCatalog write(String name, String text) {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a file of any bytes. */
  public SmallCatalog write(String name, byte[] bytes) {
    try {
      Files.write(file(name), bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes a file. */
  public SmallCatalog delete(String name) {
    try {
      Files.delete(file(name));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return what comes of reading it} */
  public LoadedCatalog read() {
    return CatalogReader.read(root);
  }

  /** {@return its problems, with files named from its folder on} */
  public List<String> problems() {
    return fromHere(Said.WORDS.lines(read().problems()));
  }

  /** {@return the lines, with files named from the folder on} */
  public List<String> fromHere(List<String> lines) {
    return lines.stream()
        .map(line -> line.replace(root + "/", "").replace("" + root, "."))
        .toList();
  }
}
