package org.unhunch.session;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.unhunch.history.History;
import org.unhunch.history.Session;
import org.unhunch.history.SessionInProgress;
import org.unhunch.history.When;
import org.unhunch.message.Message;
import org.unhunch.player.Player;
import org.unhunch.resume.ResumePoint;
import org.unhunch.resume.ResumeResolver;
import org.unhunch.resume.ResumedSession;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Routine;
import org.unhunch.timeline.Timeline;

/**
 * Remembers sessions: their place while they are played, and what was done when they are over.
 *
 * @param stores where they are kept
 * @param ids makes an id for each new session
 * @param clocks say when a session begins, and where as to time
 * @param scheduler the thread of the screens
 * @param close waits for the disk and lets go of it
 */
public record SessionRepository(
    SessionKeeper.Stores stores,
    Supplier<UUID> ids,
    Clocks clocks,
    Scheduler scheduler,
    Runnable close) {
  private static final long PATIENCE_SECONDS = 10;

  /** {@return what is known of a session that begins now} */
  public SessionInProgress begin() {
    return SessionInProgress.begin(ids.get(), When.of(clocks.now()));
  }

  /** {@return the sessions that are over, for screens; what is to be said of them is told} */
  public History history(Consumer<List<Message>> tell) {
    return new History(stores.history(), stores.disk(), scheduler, tell);
  }

  /** {@return what keeps a session, and tells on the screens' thread if that fails} */
  SessionKeeper keeper(Player player, SessionInProgress progress, Consumer<Message> tell) {
    Consumer<Message> onScreen = each -> scheduler.execute(() -> tell.accept(each));
    return new SessionKeeper(player, progress, stores, clocks.wallMillis(), onScreen);
  }

  /**
   * {@return the session that was left, as far as the catalog still has it; empty if there is none}
   *
   * @param compile lays out a routine
   * @param tell told what is wrong with the file, if anything
   */
  public Optional<ResumedSession> left(
      Catalog catalog, Function<Routine, Timeline> compile, Consumer<Message> tell) {
    Optional<ResumePoint> point = stores.left(tell);
    Optional<ResumedSession> found =
        point.flatMap(each -> ResumeResolver.resume(each, catalog, compile));
    if (found.isEmpty() && point.isPresent()) {
      // Its place stays, for the catalog that has its exercises.
      Session session = point.get().session();
      if (!stores.history().holds(session)) {
        stores.keep(session, tell);
      }
    }
    return found;
  }

  /**
   * Keeps what was done of a session that is not resumed, and forgets its place.
   *
   * @param tell told, on the screens' thread, that it is kept, or why not
   */
  public void leave(ResumedSession left, Consumer<Message> tell) {
    Session resolved = Session.of(left.underway(), left.record());
    Consumer<Message> onScreen = each -> scheduler.execute(() -> tell.accept(each));
    stores
        .disk()
        .execute(
            () -> {
              // As it was left, with what the catalog does not have any more.
              Session session =
                  stores
                      .left(onScreen)
                      .filter(each -> left.changed())
                      .map(ResumePoint::session)
                      .filter(each -> each.id().equals(resolved.id()))
                      .orElse(resolved);
              stores.keep(session, onScreen);
              if (!session.isWorthKeeping() || stores.history().holds(session)) {
                stores.resume().delete(session.id());
              }
            });
  }

  /**
   * {@return why sessions are not saved yet, after another try; empty if all are, or if the disk
   * does not answer within ten seconds} Waits for it.
   */
  public Optional<Message> unsaved() {
    return CompletableFuture.supplyAsync(stores.history()::retry, stores.disk())
        .completeOnTimeout(Optional.empty(), PATIENCE_SECONDS, TimeUnit.SECONDS)
        .join();
  }
}
