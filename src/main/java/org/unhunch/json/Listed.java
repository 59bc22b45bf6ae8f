package org.unhunch.json;

import java.util.LinkedHashMap;

/** Words that a file lists, and what each stands for: a word that is missing belongs in there. */
public final class Listed<T> extends LinkedHashMap<String, T> {
  private static final long serialVersionUID = 1;
  private final String file;

  /** No words yet, of the file by its name in the catalog. */
  public Listed(String file) {
    this.file = file;
  }

  String file() {
    return file;
  }
}
