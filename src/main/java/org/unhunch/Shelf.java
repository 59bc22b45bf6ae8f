package org.unhunch;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.unhunch.library.DraftExercise;
import org.unhunch.library.Keeping;
import org.unhunch.library.Kept;
import org.unhunch.library.Library;
import org.unhunch.message.Message;
import org.unhunch.pack.Pack;
import org.unhunch.pack.PackContent;
import org.unhunch.routine.Catalog;
import org.unhunch.storage.Loaded;
import org.unhunch.ui.notice.Notice;
import org.unhunch.words.Words;

/**
 * The library of a start: its catalog, and beside the shipped one packs and what is one's own.
 *
 * <p>These use the words of the shipped catalog, so with another one they stay where they are, and
 * what is added then lasts until the program ends.
 */
final class Shelf implements Keeping {
  private final LaunchRequest request;
  private final DataFiles files;
  private final Words words;
  private final Consumer<Notice> tell;
  private final CompletableFuture<Loaded<Kept>> kept;

  /** Begins to read what stands beside the catalog once that is there. */
  Shelf(LaunchRequest request, DataFiles files, Words words, Consumer<Notice> tell) {
    this.request = request;
    this.files = files;
    this.words = words;
    this.tell = tell;
    this.kept =
        isOther()
            ? CompletableFuture.completedFuture(new Loaded<>(Kept.NOTHING, List.of()))
            : request.loaded().thenApply(each -> files.kept(each.catalog()));
  }

  private boolean isOther() {
    return request.catalog().isPresent();
  }

  /** The library, once all of it has been read. */
  Library library() {
    Loaded<Kept> beside = kept.join();
    beside.problems().forEach(each -> tell.accept(Notice.loss(each)));
    return new Library(request.source(), beside.value(), this);
  }

  @Override
  public Pack begin() {
    return Pack.anew(words.text("mine.name"), words.language().tag());
  }

  @Override
  public void saveOwn(PackContent content) {
    keep(() -> files.saveOwn(content, tell));
  }

  @Override
  public void save(PackContent content) {
    keep(() -> files.save(content, tell));
  }

  @Override
  public Optional<PackContent> before(Pack pack, Catalog around) {
    return isOther() ? Optional.empty() : files.before(pack, around);
  }

  @Override
  public void remove(Pack pack) {
    keep(() -> files.remove(pack, tell));
  }

  @Override
  public Optional<DraftExercise> draft(String name, Catalog around) {
    return isOther() ? Optional.empty() : files.draft(name, around);
  }

  @Override
  public void saveDraft(String name, Optional<PackContent> content) {
    if (!isOther()) {
      files.saveDraft(name, content, tell);
    }
  }

  private void keep(Runnable action) {
    if (isOther()) {
      tell.accept(Notice.warning(Message.of("stored.mine.catalog")));
    } else {
      action.run();
    }
  }
}
