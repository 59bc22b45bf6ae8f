package org.unhunch.session;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.unhunch.history.HistoryStore;
import org.unhunch.history.Session;
import org.unhunch.history.SessionInProgress;
import org.unhunch.message.Message;
import org.unhunch.player.Checkpoint;
import org.unhunch.player.Event;
import org.unhunch.player.Player;
import org.unhunch.resume.ResumePoint;
import org.unhunch.resume.ResumeStore;
import org.unhunch.timeline.Timeline;

/**
 * Keeps one session while it is played, whatever may end the program.
 *
 * <p>Its place is saved at every event of the player and at every {@link #tick}. A session that
 * finishes goes to the history, and then its place is forgotten; one that is stopped goes to the
 * history as far as it went, and can still be resumed. One in which nothing was done leaves nothing
 * behind. All calls come from the player's thread; the disk is written from another.
 */
public final class SessionKeeper {
  /** The key of the one message that tells of no loss: that the history has what was left. */
  public static final String KEPT = "left.kept";

  private final Player player;
  private final Stores stores;
  private final LongSupplier wallMillis;
  private final Consumer<Message> tell;
  private final AtomicReference<Supplier<ResumePoint>> waiting = new AtomicReference<>();
  private SessionInProgress progress;

  /** What was told last, so that a full disk is told of only once; of the disk's thread. */
  private Optional<Message> told = Optional.empty();

  /**
   * Where a session is kept.
   *
   * @param history where it goes when it is over
   * @param resume where its place is kept
   * @param disk does what waits for the disk, one thing after another
   */
  public record Stores(HistoryStore history, ResumeStore resume, Executor disk) {
    /**
     * {@return where a session was left, if one can be resumed; what is wrong is told} What cannot
     * be resumed is put into the history as far as it could be read. Waits for the disk.
     */
    Optional<ResumePoint> left(Consumer<Message> tell) {
      var loaded = resume.loadOr(rest -> keep(rest, tell));
      loaded.problems().forEach(tell);
      Optional<ResumePoint> left = loaded.value();
      if (left.isPresent() && history.hasFinished(left.get().underway().sessionId())) {
        resume.delete(left.get().underway().sessionId());
        return Optional.empty();
      }
      return left;
    }

    /**
     * Puts a session that was left into the history, unless it is there or nothing of it was done,
     * and says so.
     */
    void keep(Session session, Consumer<Message> tell) {
      if (!session.isWorthKeeping()) {
        return;
      }
      boolean there = history.holds(session);
      Optional<Message> problem = there ? Optional.empty() : history.append(session);
      tell.accept(problem.orElse(Message.of(KEPT, session.routineName())));
    }
  }

  /**
   * Keeps the session from now on.
   *
   * @param wallMillis a wall clock in milliseconds
   * @param tell is told, on the disk's thread, once when something cannot be saved
   */
  public SessionKeeper(
      Player player,
      SessionInProgress progress,
      Stores stores,
      LongSupplier wallMillis,
      Consumer<Message> tell) {
    this.player = player;
    this.progress = progress;
    this.stores = stores;
    this.wallMillis = wallMillis;
    this.tell = tell;
    // Before the clock runs: the first writing to a disk takes longer than any later one.
    tick();
  }

  /** {@return what is known of the session besides what the player knows} */
  public SessionInProgress progress() {
    return progress;
  }

  /**
   * Saves the place as of the player's last tick, unless the session is over; to be called every
   * few seconds while playing, since no more than that of a step can be lost.
   */
  public void tick() {
    if (!player.snapshot().state().isOver()) {
      savePlace();
    }
  }

  /** {@return the session as the history has it, of what has been done so far} */
  public Session session() {
    return Session.of(progress, player.record());
  }

  /** Keeps what follows from an event; to be told of every one of the player. */
  public void changed(Event event) {
    switch (event.reason()) {
      case FINISHED -> finish(session());
      case STOPPED -> stop(session());
      case HURT -> {
        String exercise = event.after().step().entry().exercise().id();
        progress = progress.withHurt(exercise);
        savePlace();
      }
      default -> savePlace();
    }
  }

  /** The place is forgotten only once the session is on the disk. */
  private void finish(Session session) {
    stores
        .disk()
        .execute(
            () -> {
              boolean some = session.isWorthKeeping();
              Optional<Message> problem =
                  some ? stores.history().append(session) : Optional.empty();
              tell(problem.isPresent() ? problem : stores.resume().delete(session.id()));
            });
  }

  /** There is nothing to go on with where nothing was done. */
  private void stop(Session session) {
    if (session.isWorthKeeping()) {
      savePlace();
      stores.disk().execute(() -> tell(stores.history().append(session)));
    } else {
      finish(session);
    }
  }

  /**
   * A slow disk gets the latest place only, and never a queue of old ones; what is to be written of
   * it is found out on the disk's thread, too.
   */
  private void savePlace() {
    SessionInProgress underway = progress;
    Instant now = Instant.ofEpochMilli(wallMillis.getAsLong());
    Timeline timeline = player.timeline();
    Checkpoint there = player.checkpoint();
    if (waiting.getAndSet(() -> ResumePoint.of(underway, now, timeline, there)) == null) {
      stores.disk().execute(() -> save(waiting.getAndSet(null).get()));
    }
  }

  /** What another session left there, in another catalog or window, is put away first. */
  private void save(ResumePoint point) {
    if (!stores.resume().isAsSaved()) {
      Consumer<Message> once = each -> tell(Optional.of(each));
      stores
          .left(once)
          .map(ResumePoint::session)
          .filter(each -> !each.id().equals(progress.sessionId()))
          .ifPresent(each -> stores.keep(each, once));
    }
    tell(stores.resume().save(point));
  }

  private void tell(Optional<Message> problem) {
    if (!problem.equals(told)) {
      told = problem;
      problem.ifPresent(tell);
    }
  }
}
