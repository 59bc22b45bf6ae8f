package org.unhunch.session;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.unhunch.cue.Announcer;
import org.unhunch.cue.CueDetector;
import org.unhunch.history.Session;
import org.unhunch.message.Message;
import org.unhunch.player.Event;
import org.unhunch.player.Event.Reason;
import org.unhunch.player.Player;
import org.unhunch.player.SessionRecord.Outcome;
import org.unhunch.player.Snapshot;
import org.unhunch.player.Snapshot.State;
import org.unhunch.resume.ResumedSession;

/**
 * A session from its start to its end: the player and all that goes along with it.
 *
 * <p>While it plays, it wakes at the next moment at which anything shown or heard changes, its
 * place is saved, its cues are heard and the machine stays awake. All calls come from the thread of
 * the {@link Scheduler}.
 */
public final class PlayingSession {
  /**
   * Every step and whatever the person does is saved at once, so this is what a long hold loses at
   * the most; it is gone on with from a get ready anyway, and to write keeps a disk awake.
   */
  private static final int SAVE_MILLIS = 5_000;

  private static final double NANOS_PER_MILLI = 1e6;

  private final Player player;
  private final double speed;
  private final SessionServices services;
  private final PlayChoices choices;
  private final SessionKeeper keeper;

  /** What shows the session. */
  public interface View {
    /** The player changed. */
    void changed(Event event);

    /** Time passed, and this is where the player stands. */
    void show(Snapshot snapshot);

    /** A cue is heard, and is to be seen as well. */
    void flash();

    /** {@return milliseconds until something that moves is to be painted again, if so} */
    OptionalInt millisToNextFrame();
  }

  /**
   * A session that is kept from now on; its clock stands until the player plays.
   *
   * @param tell told once when something cannot be saved
   */
  public PlayingSession(
      SessionStart start,
      Clocks clocks,
      SessionServices services,
      PlayChoices choices,
      Consumer<Message> tell) {
    this.player = start.player(clocks);
    this.speed = clocks.speed();
    this.services = services;
    this.choices = choices;
    this.keeper = services.memory().keeper(player, start.progress(), tell);
  }

  /** {@return the player, to be told what the person wants} */
  public Player player() {
    return player;
  }

  /** {@return the thread that it is played on, with its alarms} */
  public Scheduler scheduler() {
    return services.memory().scheduler();
  }

  /** {@return what the person chooses beyond the session} */
  public PlayChoices choices() {
    return choices;
  }

  /** {@return the session as the history has it, of what has been done so far} */
  public Session session() {
    return keeper.session();
  }

  /**
   * {@return what is left of a session that was stopped; empty if it is finished, or if nothing of
   * it was done}
   */
  public Optional<ResumedSession> rest() {
    boolean some = player.snapshot().state() == State.STOPPED && session().isWorthKeeping();
    return some
        ? Optional.of(
            new ResumedSession(keeper.progress(), player.timeline(), player.checkpoint(), false))
        : Optional.empty();
  }

  /**
   * Shows the session from now on.
   *
   * @return what catches up with the clocks; the session also does so by itself while it plays
   */
  public Runnable showIn(View view) {
    Announcer announcer = services.announcer();
    CueDetector cues =
        new CueDetector(
            cue -> {
              announcer.announce(cue, player.timeline().routine());
              view.flash();
            });
    Runnable refresh =
        () -> {
          player.tick();
          cues.woke(player.snapshot());
          view.show(player.snapshot());
        };
    Pulse pulse = new Pulse(player, scheduler(), () -> millisToNextChange(view), refresh);
    Pulse saving = new Pulse(player, scheduler(), () -> SAVE_MILLIS, this::save);
    // This order counts. What was done is kept before anything else can go wrong. What is seen
    // changes before a cue lights up the edge in the color of the phase that begins. The alarms
    // are set last, for where the others have left the player.
    List<Consumer<Event>> inOrder =
        List.of(
            keeper::changed,
            this::noteDiscomfort,
            view::changed,
            cues::changed,
            this::keepAwake,
            event -> pulse.aim(),
            event -> saving.aim());
    inOrder.forEach(player::addListener);
    return refresh;
  }

  private int millisToNextChange(View view) {
    int second = (int) Math.ceil(player.snapshot().nanosToNextSecond() / NANOS_PER_MILLI / speed);
    return Math.min(second, view.millisToNextFrame().orElse(second));
  }

  /** The player comes first, since it only knows where it stands as of its last tick. */
  private void save() {
    player.tick();
    keeper.tick();
  }

  private void noteDiscomfort(Event event) {
    if (event.reason() == Reason.HURT) {
      choices.keepHurt(event.after().step().entry().exercise(), true);
    } else if (event.after().state().isOver()) {
      forgive();
    }
  }

  /** What was done completely and did not hurt need not be asked about the next time. */
  private void forgive() {
    player.record().entries().stream()
        .filter(each -> each.outcome() == Outcome.DONE)
        .map(each -> each.what().exercise())
        .filter(each -> choices.hurt(each) && !keeper.progress().hurtIds().contains(each.id()))
        .forEach(each -> choices.keepHurt(each, false));
  }

  private void keepAwake(Event event) {
    State state = event.after().state();
    if (state == State.PLAYING) {
      services.awake().acquire();
    } else {
      services.awake().release();
      if (!state.isOver()) {
        services.announcer().hush();
      }
    }
  }
}
