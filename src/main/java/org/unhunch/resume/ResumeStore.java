package org.unhunch.resume;

import java.nio.file.Path;
import java.util.Optional;
import org.unhunch.message.Message;
import org.unhunch.storage.Loaded;
import org.unhunch.storage.VersionedFile;

/** Keeps where a session was left in {@code resume.json}; calls block for the disk. */
public final class ResumeStore {
  private final VersionedFile<ResumePoint> file;

  /** The resume point in this folder, which need not exist yet. */
  public ResumeStore(Path folder) {
    file = new VersionedFile<>(folder, "resume", ResumeFormat.VERSION, ResumeFormat::write);
  }

  /** {@return where a session was left, if one was; what is wrong is told} */
  public Loaded<Optional<ResumePoint>> load() {
    return file.load(ResumeFormat::read);
  }

  /**
   * Saves where a session stands; on return it is on the disk, unless a message says why not.
   *
   * @return empty when it is saved, else what to tell; the next call tries again
   */
  public Optional<Message> save(ResumePoint point) {
    return file.save(point);
  }

  /**
   * Forgets where a session stood; to be called once the session is in the history.
   *
   * @return empty when it is forgotten, else what to tell
   */
  public Optional<Message> clear() {
    return file.delete();
  }
}
