package org.unhunch.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unhunch.library.Keeping;
import org.unhunch.library.Kept;
import org.unhunch.library.Library;
import org.unhunch.library.LibrarySource;
import org.unhunch.library.OwnFile;
import org.unhunch.library.PackFolder;
import org.unhunch.message.Message;
import org.unhunch.pack.Comparison;
import org.unhunch.pack.Comparison.Change;
import org.unhunch.pack.Pack;
import org.unhunch.pack.PackContent;
import org.unhunch.pack.PackReader;
import org.unhunch.pack.PackWriter;
import org.unhunch.pack.ReadPack;
import org.unhunch.pack.Starter;
import org.unhunch.pack.Update;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.storage.AtomicFile;
import org.unhunch.storage.FolderOwner;
import org.unhunch.storage.FolderOwner.Ownership;
import org.unhunch.storage.Loaded;
import org.unhunch.storage.Reason;
import org.unhunch.words.Words;

/** Begins a pack, takes one in, and sends a routine, without a window. */
final class PackCommands implements Keeping {
  private final PrintWriter out;
  private final PrintWriter err;
  private final Words words;
  private final List<Message> unsaved = new ArrayList<>();
  private final OwnFile own;
  private final PackFolder packs;
  private final Path data;

  /** Prints to these writers and takes in what the data folder has. */
  PackCommands(PrintWriter out, PrintWriter err, Words words, Path data) {
    this.out = out;
    this.err = err;
    this.words = words;
    this.data = data;
    this.own = new OwnFile(data);
    this.packs = new PackFolder(data);
  }

  /** Writes a small pack to begin with, where there is no file yet. */
  Outcome begin(Path file) {
    if (!file.toString().endsWith(Pack.ENDING)) {
      return refuse(Message.of("new.ending", file + Pack.ENDING));
    }
    if (Files.exists(file)) {
      return refuse(Message.of("new.there", file.toString()));
    }
    return write(
        file, Starter.bytes(UUID.randomUUID()), Message.of("new.written", file.toString()));
  }

  /** Adds the pack in a file, or updates what is here of it. */
  Outcome take(Path file, LibrarySource shipped, boolean replace) {
    ReadPack read = PackReader.read(file, shipped.catalog());
    words.lines(read.problems()).forEach(err::println);
    if (!read.isSound() || read.content().isEmpty()) {
      return refuse(Message.of("import.broken", file.toString()));
    }
    FolderOwner owner = new FolderOwner(data);
    try {
      return owner.ownership() == Ownership.ANOTHERS
          ? refuse(Message.of("import.running", data.toString()))
          : take(read.content().get(), shipped, replace);
    } finally {
      release(owner);
    }
  }

  private static void release(FolderOwner owner) {
    try {
      owner.release();
    } catch (IOException e) {
      // The end of the program lets go of it as well.
    }
  }

  private Outcome take(PackContent content, LibrarySource shipped, boolean replace) {
    Loaded<Kept> kept = Kept.load(packs, own, shipped.catalog());
    unsaved.addAll(kept.problems());
    Library library = new Library(shipped, kept.value(), this);
    Pack pack = library.packs().shown(content).pack();
    if (library.own().content().filter(each -> each.pack().id().equals(pack.id())).isPresent()) {
      return refuse(Message.of("import.mine"));
    }
    Comparison comparison = library.packs().compare(content);
    int here = comparison.before().map(each -> each.pack().version()).orElse(0);
    switch (comparison.state()) {
      case SAME:
        out.println(words.text("import.same", pack.name(), pack.version()));
        return Outcome.exit(0);
      case OLDER, OTHER:
        if (!replace) {
          boolean older = comparison.state() == Comparison.State.OLDER;
          String key = older ? "import.older" : "import.other";
          return refuse(Message.of(key, pack.name(), pack.version(), here));
        }
        break;
      default:
        break;
    }
    List<Exercise> mine = library.packs().update(content).before(Update.Take.KEEP);
    library.packs().put(content);
    tell(comparison.in(shipped.catalog()), here, mine);
    unsaved.forEach(each -> err.println(words.text(each)));
    return Outcome.exit(unsaved.isEmpty() ? 0 : 1);
  }

  private void tell(Comparison comparison, int before, List<Exercise> mine) {
    Pack pack = comparison.now().pack();
    if (before == 0) {
      int exercises = comparison.now().exercises().size();
      int routines = comparison.now().routines().size();
      out.println(words.text("import.added", pack.name(), pack.version(), exercises, routines));
    } else {
      out.println(words.text("import.updated", pack.name(), before, pack.version()));
      comparison.exercises().forEach(each -> tell(each, each.thing().name()));
      comparison.routines().forEach(each -> tell(each, each.thing().name()));
    }
    mine.forEach(each -> out.println(words.text("import.mine-now", each.name())));
  }

  private void tell(Change<?> change, String name) {
    String key = change.isNew() ? "import.new" : change.isGone() ? "import.gone" : "import.changed";
    out.println(words.text(key, name));
  }

  /** Writes a routine as a pack; of somebody else's pack all of it, as its author made it. */
  Outcome send(Routine routine, Library library, Path file) {
    PackContent content = library.toSend(routine);
    if (Files.exists(file) && !isOf(content.pack(), file, library)) {
      return refuse(Message.of("new.there", file.toString()));
    }
    String name = routine.name();
    return PackWriter.write(content)
        .map(bytes -> write(file, bytes, Message.of("export.written", name, file.toString())))
        .orElseGet(() -> refuse(Message.of("export.too-long", name)));
  }

  private static boolean isOf(Pack pack, Path file, Library library) {
    return PackReader.read(file, library.catalog())
        .content()
        .filter(each -> each.pack().id().equals(pack.id()))
        .isPresent();
  }

  private Outcome write(Path file, byte[] bytes, Message done) {
    try {
      AtomicFile.writeAbroad(file, bytes);
      out.println(words.text(done));
      return Outcome.exit(0);
    } catch (IOException e) {
      return refuse(Message.of("new.unwritten", file.toString(), Reason.of(e)));
    }
  }

  private Outcome refuse(Message why) {
    err.println(words.text("cli.error", words.text(why)));
    return Outcome.exit(1);
  }

  @Override
  public Pack begin() {
    return Pack.anew(words.text("mine.name"), words.language().tag());
  }

  @Override
  public void saveOwn(PackContent content) {
    own.save(content).ifPresent(unsaved::add);
  }

  @Override
  public void save(PackContent content) {
    packs.save(content).ifPresent(unsaved::add);
  }

  @Override
  public Optional<PackContent> before(Pack pack, Catalog around) {
    return packs.before(pack, around);
  }

  @Override
  public void remove(Pack pack) {
    packs.remove(pack).ifPresent(unsaved::add);
  }
}
