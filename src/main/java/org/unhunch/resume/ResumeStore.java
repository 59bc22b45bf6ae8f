package org.unhunch.resume;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.unhunch.history.Session;
import org.unhunch.message.Message;
import org.unhunch.storage.BelievedMoments;
import org.unhunch.storage.Loaded;
import org.unhunch.storage.VersionedFile;

/** Keeps where a session was left in {@code resume.json}; calls block for the disk. */
public final class ResumeStore extends VersionedFile<ResumePoint> {
  /** What was saved last; empty before. */
  private Optional<String> saved = Optional.empty();

  private final Path file;

  /** What was read before anybody asked for it; empty once somebody has. */
  private Optional<Ahead> ahead = Optional.empty();

  private boolean asked;

  /** What was read, and the sessions that cannot be resumed. */
  private record Ahead(Loaded<Optional<ResumePoint>> loaded, List<Session> rest) {}

  /** The resume point in this folder, which need not exist yet; only some moments are believed. */
  public ResumeStore(Path folder, BelievedMoments moments) {
    super(folder, "resume", ResumeFormat.VERSION, ResumeFormat::write, moments);
    this.file = folder.resolve("resume.json");
  }

  /**
   * {@return where a session was left, if one was; what is wrong is told}
   *
   * @param rest given the session if it cannot be resumed, but enough of it could be read for the
   *     history
   */
  public synchronized Loaded<Optional<ResumePoint>> loadOr(Consumer<Session> rest) {
    asked = true;
    Ahead read = ahead.orElseGet(this::read);
    ahead = Optional.empty();
    read.rest().forEach(rest);
    return read.loaded();
  }

  /** Reads it for whoever asks first, who has not done so yet. */
  public synchronized void readAhead() {
    if (!asked) {
      asked = true;
      ahead = Optional.of(read());
    }
  }

  private Ahead read() {
    List<Session> rest = new ArrayList<>();
    return new Ahead(load(file -> ResumeFormat.read(file, rest::add)), rest);
  }

  /** Saves where a session stands; of a very long one less, so that it can be read again. */
  @Override
  public synchronized Optional<Message> save(ResumePoint point) {
    Optional<Message> problem = super.save(point);
    if (problem.isPresent() && written(object(point)).isEmpty()) {
      ResumePoint less = point.shorter(false);
      problem = super.save(written(object(less)).isPresent() ? less : point.shorter(true));
    }
    saved = stamp();
    return problem;
  }

  /** {@return whether the file is the one that was saved here last, and nobody else's} Quick. */
  public synchronized boolean isAsSaved() {
    return saved.isPresent() && saved.equals(stamp());
  }

  /** {@return when a session was last saved there, in milliseconds since 1970; 0 if none is} */
  public long savedMillis() {
    return file.toFile().lastModified();
  }

  /**
   * Forgets where this session was left; what may be there of another one stays.
   *
   * @return empty when it is gone, else what to tell
   */
  public Optional<Message> delete(UUID session) {
    String id = session.toString();
    return deleteIf(file -> id.equals(file.textIfAny("session").orElse(id)));
  }
}
