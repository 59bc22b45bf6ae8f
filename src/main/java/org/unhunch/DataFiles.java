package org.unhunch;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.unhunch.history.HistoryStore;
import org.unhunch.library.DraftExercise;
import org.unhunch.library.DraftFolder;
import org.unhunch.library.Kept;
import org.unhunch.library.OwnFile;
import org.unhunch.library.PackFolder;
import org.unhunch.message.BrokenRule;
import org.unhunch.message.Message;
import org.unhunch.pack.Pack;
import org.unhunch.pack.PackContent;
import org.unhunch.resume.ResumeStore;
import org.unhunch.routine.Catalog;
import org.unhunch.session.Clocks;
import org.unhunch.session.SessionKeeper;
import org.unhunch.session.SessionRepository;
import org.unhunch.settings.Place;
import org.unhunch.settings.Preferences;
import org.unhunch.settings.Settings;
import org.unhunch.settings.SettingsStore;
import org.unhunch.storage.BelievedMoments;
import org.unhunch.storage.DataFolder;
import org.unhunch.storage.DiskThread;
import org.unhunch.storage.Loaded;
import org.unhunch.ui.kit.SwingScheduler;
import org.unhunch.ui.notice.Notice;
import org.unhunch.words.Language;

/** The files of a person, in one folder, written by one thread. */
final class DataFiles {
  private final Path folder;
  private final BelievedMoments moments;
  private final SettingsStore settings;
  private final OwnFile mine;
  private final PackFolder packs;
  private final DraftFolder drafts;
  private final ResumeStore resume;
  private final DiskThread disk = new DiskThread();

  /**
   * The files in the chosen folder, or in the system's for such data; the folder need not exist.
   *
   * @param wallMillis the wall clock
   * @throws BrokenRule if a file is in its place
   */
  DataFiles(Optional<Path> chosen, LongSupplier wallMillis) {
    folder = folder(chosen);
    moments = new BelievedMoments(wallMillis);
    settings = new SettingsStore(folder, moments);
    mine = new OwnFile(folder);
    packs = new PackFolder(folder);
    drafts = new DraftFolder(folder);
    resume = new ResumeStore(folder, moments);
    DataFolder.fileInPlaceOf(folder).ifPresent(DataFiles::refuse);
  }

  private static void refuse(Path file) {
    throw new BrokenRule(Message.of("start.no-folder", file.toString()));
  }

  /** The chosen folder, or the system's for such data. */
  static Path folder(Optional<Path> chosen) {
    Path home = Path.of(System.getProperty("user.home"));
    return DataFolder.of(chosen, System.getenv(), System.getProperty("os.name"), home);
  }

  Path folder() {
    return folder;
  }

  Loaded<Settings> settings(Settings defaults) {
    return settings.load(defaults);
  }

  /** Changes are saved on the disk's thread, as a slow disk takes longer than a window may wait. */
  Preferences preferences(Settings loaded, Consumer<Notice> tell) {
    return new Preferences(
        loaded,
        changed -> disk.execute(() -> settings.save(changed).map(Notice::loss).ifPresent(tell)));
  }

  /** The language that the settings name, if they name one that there is. */
  Optional<Language> language() {
    Settings nowhere = Settings.startingWith(List.of(new Place("-", Set.of())));
    return settings.look(nowhere).look().language().flatMap(Language::of);
  }

  /** Waits until all is on the disk that was to be saved. */
  void settle() {
    CompletableFuture.runAsync(() -> {}, disk::execute).join();
  }

  /** What stands beside the shipped catalog. */
  Loaded<Kept> kept(Catalog shipped) {
    return Kept.load(packs, mine, shipped);
  }

  /** Saves what is one's own, and tells if that fails. */
  void saveOwn(PackContent content, Consumer<Notice> tell) {
    disk.execute(() -> mine.save(content).map(Notice::loss).ifPresent(tell));
  }

  /** The version before of a pack. */
  Optional<PackContent> before(Pack pack, Catalog around) {
    return packs.before(pack, around);
  }

  /** Saves a pack of somebody else's, and tells if that fails. */
  void save(PackContent content, Consumer<Notice> tell) {
    disk.execute(() -> packs.save(content).map(Notice::loss).ifPresent(tell));
  }

  /** Removes a pack of somebody else's, and tells if that fails. */
  void remove(Pack pack, Consumer<Notice> tell) {
    disk.execute(() -> packs.remove(pack).map(Notice::warning).ifPresent(tell));
  }

  /** The draft of a name, if there is one. */
  Optional<DraftExercise> draft(String name, Catalog around) {
    return drafts.load(name, around);
  }

  /** Saves the draft of a name, or removes it, and tells if that fails. */
  void saveDraft(String name, Optional<PackContent> content, Consumer<Notice> tell) {
    disk.execute(() -> drafts.save(name, content).map(Notice::loss).ifPresent(tell));
  }

  /** Tries again to save settings that could not be saved. */
  void retry() {
    disk.execute(settings::retry);
  }

  /** Reads where a session was left, so that the window need not wait for it. */
  void readAhead() {
    resume.readAhead();
  }

  /** Sessions, until the program leaves; what could not be saved before is tried once more then. */
  SessionRepository memory(Clocks clocks, Runnable leave) {
    HistoryStore history = new HistoryStore(folder, moments);
    SessionKeeper.Stores stores = new SessionKeeper.Stores(history, resume, disk);
    Runnable close =
        () -> {
          leave.run(); // what is asked from now on is for the next start
          retry();
          disk.execute(history::retry);
          disk.close();
        };
    return new SessionRepository(stores, UUID::randomUUID, clocks, new SwingScheduler(), close);
  }
}
