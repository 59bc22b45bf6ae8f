package org.unhunch.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unhunch.message.Message;
import org.unhunch.storage.BelievedMoments;
import org.unhunch.storage.Loaded;
import org.unhunch.storage.VersionedFile;

/** Keeps the settings in {@code settings.json}; calls block for the disk, some milliseconds. */
public final class SettingsStore extends VersionedFile<Settings> {
  /** The settings in this folder, which need not exist yet. */
  public SettingsStore(Path folder) {
    this(folder, BelievedMoments.all());
  }

  /** The same, of which only some moments are believed. */
  public SettingsStore(Path folder, BelievedMoments moments) {
    super(folder, "settings", 1, SettingsFormat::write, moments);
  }

  /**
   * {@return the settings from the disk, and of what is missing or wrong there the defaults'}
   *
   * <p>Never fails: what is wrong is told. Where there is no file, nothing is wrong. What this
   * version understands of a later one is better than forgetting a person's cares.
   */
  public Loaded<Settings> load(Settings defaults) {
    Loaded<Optional<Settings>> found = load(object -> SettingsFormat.read(object, defaults));
    List<Message> problems = new ArrayList<>(found.problems());
    lockProblem().ifPresent(problems::add);
    return new Loaded<>(found.value().orElse(defaults), problems);
  }
}
