package org.unhunch.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unhunch.json.Values;
import org.unhunch.storage.Loaded;
import org.unhunch.storage.Reason;
import org.unhunch.storage.VersionedFile;

/**
 * Keeps the settings in {@code settings.json}.
 *
 * <p>A file that cannot be understood is kept aside, and one that must not be overwritten never is.
 * Calls may come from any thread and block for the disk, some milliseconds.
 */
public final class SettingsStore {
  private static final int VERSION = 1;
  private final VersionedFile file;

  /** Why nothing may be written, as a sentence; empty while it may. */
  private Optional<String> memoryOnly = Optional.empty();

  private boolean loaded;

  /** The settings in this folder, which need not exist yet. */
  public SettingsStore(Path folder) {
    file = new VersionedFile(folder.resolve("settings.json"), VERSION);
  }

  /**
   * {@return the settings from the disk, and of what is missing or wrong there the defaults'}
   *
   * <p>Never fails: what is wrong is told in sentences. Where there is no file, nothing is wrong.
   */
  public synchronized Loaded<Settings> load(Settings defaults) {
    VersionedFile.Content content = file.read();
    memoryOnly = Optional.empty();
    loaded = true;
    return switch (content.state()) {
      case ABSENT -> new Loaded<>(defaults, List.of());
      case SOUND -> sound(content, defaults);
      case NEWER -> newer(content, defaults);
      case GARBAGE ->
          new Loaded<>(
              defaults,
              List.of(aside("The settings could not be read, as " + content.why() + ";")));
      case CLOSED ->
          new Loaded<>(
              defaults,
              List.of(keepInMemory("The settings could not be read, as " + content.why() + ";")));
    };
  }

  private Loaded<Settings> sound(VersionedFile.Content content, Settings defaults) {
    List<String> wrong = new ArrayList<>();
    Settings settings = SettingsFormat.read(new Values(content.object(), wrong), defaults);
    if (wrong.isEmpty()) {
      return new Loaded<>(settings, List.of());
    }
    List<String> problems = new ArrayList<>();
    problems.add(
        aside("Part of the settings was not used, as " + String.join(" and ", wrong) + ";"));
    save(settings).filter(problem -> memoryOnly.isEmpty()).ifPresent(problems::add);
    return new Loaded<>(settings, problems);
  }

  /** What this version understands of a later one is better than forgetting a person's cares. */
  private Loaded<Settings> newer(VersionedFile.Content content, Settings defaults) {
    Settings settings =
        SettingsFormat.read(new Values(content.object(), new ArrayList<>()), defaults);
    return new Loaded<>(
        settings, List.of(keepInMemory("The settings are those of a newer Unhunch;")));
  }

  private String aside(String what) {
    return file.setAside()
        .map(name -> what + " the old file is kept as " + name + ".")
        .orElseGet(() -> keepInMemory(what));
  }

  private String keepInMemory(String what) {
    String sentence = what + " changes last until you close Unhunch.";
    memoryOnly = Optional.of(sentence);
    return sentence;
  }

  /**
   * Saves the settings; on return they are on the disk, unless a sentence says why not.
   *
   * @return empty when they are saved, else a sentence to show; the next call tries again
   */
  public synchronized Optional<String> save(Settings settings) {
    if (!loaded) {
      // What is there has to be known before it may be overwritten.
      load(settings);
    }
    if (memoryOnly.isPresent()) {
      return memoryOnly;
    }
    try {
      file.write(SettingsFormat.write(settings));
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(
          "The settings could not be saved, as "
              + Reason.of(e)
              + "; they last until you close Unhunch.");
    }
  }
}
