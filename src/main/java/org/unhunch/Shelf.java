package org.unhunch;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.unhunch.library.Library;
import org.unhunch.library.Own;
import org.unhunch.message.Message;
import org.unhunch.pack.Pack;
import org.unhunch.pack.PackContent;
import org.unhunch.storage.Loaded;
import org.unhunch.ui.notice.Notice;
import org.unhunch.words.Words;

/**
 * The library of a start: its catalog, and beside the shipped one what is the person's own.
 *
 * <p>What is one's own uses the words of the shipped catalog, so with another one it stays where it
 * is, and what is made then lasts until the program ends.
 */
final class Shelf implements Own.Keeping {
  private final LaunchRequest request;
  private final DataFiles files;
  private final Words words;
  private final Consumer<Notice> tell;
  private final CompletableFuture<Loaded<Optional<PackContent>>> mine;

  /** Begins to read what is one's own once the catalog is there. */
  Shelf(LaunchRequest request, DataFiles files, Words words, Consumer<Notice> tell) {
    this.request = request;
    this.files = files;
    this.words = words;
    this.tell = tell;
    this.mine =
        isOther()
            ? CompletableFuture.completedFuture(new Loaded<>(Optional.empty(), List.of()))
            : request.loaded().thenApply(each -> files.mine(each.catalog()));
  }

  private boolean isOther() {
    return request.catalog().isPresent();
  }

  /** The library, once all of it has been read. */
  Library library() {
    Loaded<Optional<PackContent>> own = mine.join();
    own.problems().forEach(each -> tell.accept(Notice.loss(each)));
    return new Library(request.source(), own.value(), this);
  }

  @Override
  public Pack begin() {
    return new Pack(UUID.randomUUID(), words.text("mine.name"), "", "", 1, "en");
  }

  @Override
  public void save(PackContent content) {
    if (isOther()) {
      tell.accept(Notice.warning(Message.of("stored.mine.catalog")));
    } else {
      files.save(content, tell);
    }
  }
}
