package org.unhunch.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unhunch.message.Problem;
import org.unhunch.pack.PackContent;
import org.unhunch.pack.ReadPack;
import org.unhunch.routine.Catalog;
import org.unhunch.storage.Loaded;

/**
 * What stands beside the shipped catalog from an earlier time.
 *
 * @param packs those that were added; what is out of order in one is left out
 * @param mine what is one's own; empty if nothing is yet
 * @param wrong what is out of order in that
 */
public record Kept(List<ReadPack> packs, Optional<PackContent> mine, List<Problem> wrong) {
  /** Nothing at all. */
  public static final Kept NOTHING = new Kept(List.of(), Optional.empty());

  public Kept {
    packs = List.copyOf(packs);
    wrong = List.copyOf(wrong);
  }

  /** Such things, where all that is one's own is in order. */
  public Kept(List<ReadPack> packs, Optional<PackContent> mine) {
    this(packs, mine, List.of());
  }

  /** {@return what the files have} Never fails. */
  public static Loaded<Kept> load(PackFolder folder, OwnFile own, Catalog shipped) {
    List<ReadPack> packs = folder.load(shipped);
    Loaded<Optional<PackContent>> mine = own.load(together(shipped, packs));
    return new Loaded<>(new Kept(packs, mine.value()), mine.problems());
  }

  /** {@return what the files have, which stay as they are} */
  public static Kept look(Path data, Catalog shipped) {
    List<ReadPack> packs = new PackFolder(data).load(shipped);
    ReadPack mine = new OwnFile(data).look(together(shipped, packs));
    return new Kept(packs, mine.content(), mine.problems());
  }

  /** {@return the shipped catalog and the packs in a data folder as one} */
  static Catalog together(Catalog shipped, List<ReadPack> packs) {
    if (packs.isEmpty()) {
      return shipped; // as nearly always, and nothing is loaded for it before the first paint
    }
    List<LibrarySource> sources = new ArrayList<>();
    sources.add(LibrarySource.of("", shipped, List.of(), Map.of()));
    packs.forEach(
        each ->
            each.content()
                .map(content -> LibrarySource.of(content.in(shipped), List.of(), shipped))
                .ifPresent(sources::add));
    return new Union(sources).catalog();
  }
}
