package org.unhunch.catalog;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The catalog that is packed with the program. */
public final class ShippedCatalog {
  private static final String ROOT = "exercises/";
  private static final String WORDS = ROOT + "words/";
  private static final String IN_JAR = "!/";

  private ShippedCatalog() {}

  /** {@return its documents, from the jar or from the folder beside the classes} */
  public static CatalogSource source() {
    return at(address(), false);
  }

  /**
   * {@return the same with its texts in other languages, which take as long to read as the rest}
   */
  public static CatalogSource sourceWithWords() {
    return at(address(), true);
  }

  private static URL address() {
    return ShippedCatalog.class.getResource("/" + ROOT);
  }

  /** The documents at the address of a folder, which may lie in a jar. */
  static CatalogSource at(URL folder, boolean withWords) {
    String address = folder.toString();
    int inside = address.indexOf(IN_JAR);
    if (inside < 0) {
      return CatalogSource.in(Path.of(URI.create(address)));
    }
    // A file system for the jar would take longer than all that is read from it.
    URI jar = URI.create(address.substring("jar:".length(), inside));
    try (ZipFile packed = new ZipFile(Path.of(jar).toFile())) {
      return CatalogSource.of(documents(packed, withWords));
    } catch (IOException e) {
      throw new IllegalStateException("the program's own catalog cannot be read", e);
    }
  }

  private static Map<String, byte[]> documents(ZipFile packed, boolean withWords)
      throws IOException {
    Map<String, byte[]> documents = new HashMap<>();
    for (ZipEntry each : Collections.list(packed.entries())) {
      boolean wanted = withWords || !each.getName().startsWith(WORDS);
      if (wanted && each.getName().startsWith(ROOT) && each.getName().endsWith(".json")) {
        byte[] bytes = packed.getInputStream(each).readNBytes((int) each.getSize());
        documents.put(each.getName().substring(ROOT.length()), bytes);
      }
    }
    return documents;
  }
}
