package org.unhunch.ui.open;

import java.nio.file.Path;
import java.util.Optional;
import org.unhunch.library.Library;
import org.unhunch.pack.Comparison;
import org.unhunch.pack.Pack;
import org.unhunch.pack.PackContent;
import org.unhunch.pack.ReadPack;

/**
 * A file that was opened.
 *
 * @param file where it is
 * @param read what is in it
 * @param pack what it says it is, in the language that is shown; empty where it does not
 * @param comparison what taking it in would change; empty where it cannot be taken in
 */
public record Opened(
    Path file, ReadPack read, Optional<Pack> pack, Optional<Comparison> comparison) {
  /** What the page is about. */
  enum Kind {
    /** Something is wrong in the file. */
    BROKEN,
    /** It is what is one's own. */
    MINE,
    /** There is no such pack here. */
    NEW,
    /** A later version. */
    NEWER,
    /** The very same is here. */
    SAME,
    /** Something else of the same version is here. */
    OTHER,
    /** An earlier version. */
    OLDER
  }

  /** {@return the file beside what is in the library} */
  public static Opened of(Library library, Path file, ReadPack read) {
    return new Opened(
        file,
        read,
        read.content().map(library.packs()::shown).map(PackContent::pack),
        read.content()
            .filter(each -> read.isSound() && !isMine(library, each.pack()))
            .map(library.packs()::compare));
  }

  private static boolean isMine(Library library, Pack pack) {
    return library.own().content().filter(each -> each.pack().id().equals(pack.id())).isPresent();
  }

  Kind kind() {
    return comparison
        .map(each -> Kind.valueOf(each.state().name()))
        .orElse(read.isSound() ? Kind.MINE : Kind.BROKEN);
  }

  /** Whether there is something to be chosen of what has changed. */
  boolean isUpdate() {
    return kind() == Kind.NEWER || kind() == Kind.OTHER;
  }

  /** Whether it can be taken in. */
  boolean canBeTaken() {
    return comparison.isPresent() && kind() != Kind.SAME;
  }

  /** {@return what to call it: by its name, or that of its file} */
  public String name() {
    return pack.map(Pack::name).orElse(String.valueOf(file.getFileName()));
  }
}
