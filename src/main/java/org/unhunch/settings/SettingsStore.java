package org.unhunch.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.unhunch.message.Message;
import org.unhunch.storage.BelievedMoments;
import org.unhunch.storage.Loaded;
import org.unhunch.storage.Merge;
import org.unhunch.storage.VersionedFile;

/**
 * Keeps the settings in {@code settings.json}; calls block for the disk, some milliseconds.
 *
 * <p>What is saved is what has changed here since it was last read or written, put onto what the
 * file says now: another program, or another machine by way of a file-sync tool, may have written
 * since.
 */
public final class SettingsStore extends VersionedFile<Settings> {
  /** As they were last read or written; empty before. */
  private Optional<Map<String, Object>> known = Optional.empty();

  /** What the file did not say when it was read. */
  private final Set<String> unsaid = new HashSet<>();

  private Optional<Settings> unsaved = Optional.empty();

  /** The settings in this folder, which need not exist yet; only some moments are believed. */
  public SettingsStore(Path folder, BelievedMoments moments) {
    super(folder, "settings", 1, SettingsFormat::write, moments);
  }

  /**
   * {@return the settings from the disk, and of what is missing or wrong there the defaults'}
   *
   * <p>Never fails: what is wrong is told. Where there is no file, nothing is wrong. What this
   * version understands of a later one is better than forgetting a person's cares.
   */
  public synchronized Loaded<Settings> load(Settings defaults) {
    known = Optional.empty(); // what is mended while it is read is written whole
    unsaid.clear();
    Set<String> said = new HashSet<>();
    Loaded<Optional<Settings>> found =
        load(
            object -> {
              said.addAll(object.byKey(each -> each).keySet());
              return SettingsFormat.read(object, defaults);
            });
    Settings settings = found.value().orElse(defaults);
    known = plain(settings);
    if (found.value().isPresent()) {
      known.ifPresent(all -> unsaid.addAll(all.keySet()));
      unsaid.removeAll(said);
    }
    List<Message> problems = new ArrayList<>(found.problems());
    lockProblem().ifPresent(problems::add);
    return new Loaded<>(settings, problems);
  }

  @Override
  public synchronized Optional<Message> save(Settings settings) {
    Optional<Message> problem = super.save(settings);
    unsaved = problem.map(why -> settings);
    if (problem.isEmpty()) {
      known = plain(settings);
      unsaid.clear();
    }
    return problem;
  }

  /**
   * Tries again what could not be saved, if anything.
   *
   * @return empty when all is saved, else what to tell
   */
  public synchronized Optional<Message> retry() {
    return unsaved.flatMap(this::save);
  }

  @Override
  protected Map<String, Object> onto(
      Map<String, Object> object, Supplier<Optional<Map<String, Object>>> there) {
    Optional<Map<String, Object>> ours = read(object);
    if (known.isEmpty() || ours.isEmpty()) {
      return object;
    }
    return there
        .get()
        .map(
            theirs -> {
              unsaid.forEach(key -> theirs.putIfAbsent(key, ours.get().get(key)));
              return Merge.of(known.get(), ours.get(), theirs);
            })
        .orElse(object);
  }

  private Optional<Map<String, Object>> plain(Settings settings) {
    return read(object(settings));
  }
}
