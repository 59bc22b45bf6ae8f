package org.unhunch.session;

import java.awt.EventQueue;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javax.swing.Timer;
import org.unhunch.history.History;
import org.unhunch.history.Session;
import org.unhunch.history.SessionInProgress;
import org.unhunch.message.Message;
import org.unhunch.player.Event;
import org.unhunch.player.Player;
import org.unhunch.player.Snapshot.State;
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
 * @param wallMillis a wall clock in milliseconds
 * @param close waits for the disk and lets go of it
 */
public record SessionRepository(
    SessionKeeper.Stores stores, Supplier<UUID> ids, LongSupplier wallMillis, Runnable close) {
  /** Twice a second, so that no more than a second is ever lost. */
  private static final int SAVE_MILLIS = 500;

  /** {@return what is known of a session that begins now} */
  public SessionInProgress begin() {
    return SessionInProgress.begin(ids.get(), now().toInstant());
  }

  /** {@return what time it is where the machine is} */
  public ZonedDateTime now() {
    return Instant.ofEpochMilli(wallMillis.getAsLong()).atZone(ZoneId.systemDefault());
  }

  /** {@return the sessions that are over, for screens; what is to be said of them is told} */
  public History history(Consumer<List<Message>> tell) {
    return new History(stores.history(), stores.disk(), EventQueue::invokeLater, tell);
  }

  /** {@return what keeps a session from now on, and tells if that fails} */
  public SessionKeeper keep(Player player, SessionInProgress underway, Consumer<Message> tell) {
    SessionKeeper keeper =
        new SessionKeeper(
            player,
            underway,
            stores,
            wallMillis,
            message -> EventQueue.invokeLater(() -> tell.accept(message)));
    Timer timer = new Timer(SAVE_MILLIS, event -> keeper.tick());
    player.addListener(event -> follow(event, timer));
    return keeper;
  }

  private static void follow(Event event, Timer timer) {
    if (event.after().state() != State.PLAYING) {
      timer.stop();
    } else if (!timer.isRunning()) {
      timer.start();
    }
  }

  /**
   * {@return the session that was left, as far as the catalog still has it; empty if there is none}
   *
   * @param compile lays out a routine
   * @param tell told what is wrong with the file, if anything
   */
  public Optional<ResumedSession> left(
      Catalog catalog, Function<Routine, Timeline> compile, Consumer<Message> tell) {
    var loaded = stores.resume().load();
    loaded.problems().forEach(tell);
    Optional<ResumePoint> point = loaded.value();
    if (point.isPresent() && stores.history().hasFinished(point.get().underway().sessionId())) {
      forget();
      return Optional.empty();
    }
    return point.flatMap(each -> ResumeResolver.resume(each, catalog, compile));
  }

  /** Keeps what was done of a session that is not taken up again, and forgets its place. */
  public void leave(ResumedSession left) {
    Session session = Session.of(left.underway(), left.record());
    stores.disk().execute(() -> stores.history().append(session));
    forget();
  }

  private void forget() {
    stores.disk().execute(() -> stores.resume().clear());
  }
}
