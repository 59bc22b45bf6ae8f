package org.unhunch.resume;

import java.nio.file.Path;
import java.util.Optional;
import org.unhunch.storage.BelievedMoments;
import org.unhunch.storage.Loaded;
import org.unhunch.storage.VersionedFile;

/** Keeps where a session was left in {@code resume.json}; calls block for the disk. */
public final class ResumeStore extends VersionedFile<ResumePoint> {
  /** The resume point in this folder, which need not exist yet. */
  public ResumeStore(Path folder) {
    this(folder, BelievedMoments.all());
  }

  /** The same, of which only some moments are believed. */
  public ResumeStore(Path folder, BelievedMoments moments) {
    super(folder, "resume", ResumeFormat.VERSION, ResumeFormat::write, moments);
  }

  /** {@return where a session was left, if one was; what is wrong is told} */
  public Loaded<Optional<ResumePoint>> load() {
    return load(ResumeFormat::read);
  }
}
