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
  private Optional<Settings> known = Optional.empty();

  /** What the file said when it was read; empty where there was none, or it has been written. */
  private Optional<Set<String>> said = Optional.empty();

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
    Set<String> keys = new HashSet<>();
    Loaded<Optional<Settings>> found =
        load(
            object -> {
              keys.addAll(object.byKey(each -> each).keySet());
              return SettingsFormat.read(object, defaults);
            });
    Settings settings = found.value().orElse(defaults);
    known = Optional.of(settings);
    said = found.value().map(any -> keys);
    List<Message> problems = new ArrayList<>(found.problems());
    lockProblem().ifPresent(problems::add);
    return new Loaded<>(settings, problems);
  }

  /**
   * {@return the settings from the disk for somebody who only looks, and of what is missing or
   * wrong there the defaults'} The file stays as it is, so that who loads it is told.
   */
  public Settings look(Settings defaults) {
    return peek(object -> SettingsFormat.read(object, defaults)).orElse(defaults);
  }

  @Override
  public synchronized Optional<Message> save(Settings settings) {
    Optional<Message> problem = super.save(settings);
    unsaved = problem.map(why -> settings);
    if (problem.isEmpty()) {
      known = Optional.of(settings);
      said = Optional.empty();
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
    Optional<Map<String, Object>> before = known.flatMap(this::plain);
    if (before.isEmpty() || ours.isEmpty()) {
      return object;
    }
    return there
        .get()
        .map(
            theirs -> {
              unsaid(before.get()).forEach(key -> theirs.putIfAbsent(key, ours.get().get(key)));
              return Merge.of(before.get(), ours.get(), theirs);
            })
        .orElse(object);
  }

  /** What the file did not say when it was read. */
  private Set<String> unsaid(Map<String, Object> before) {
    Set<String> unsaid = new HashSet<>(said.isPresent() ? before.keySet() : Set.of());
    unsaid.removeAll(said.orElse(Set.of()));
    return unsaid;
  }

  private Optional<Map<String, Object>> plain(Settings settings) {
    return read(object(settings));
  }
}
