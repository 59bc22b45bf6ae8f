package org.unhunch.ui.play;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javax.swing.JComponent;
import org.unhunch.player.Event;
import org.unhunch.player.Event.Reason;
import org.unhunch.player.Player;
import org.unhunch.player.SessionRecord;
import org.unhunch.player.Snapshot;
import org.unhunch.player.Snapshot.State;
import org.unhunch.session.PlayChoices;
import org.unhunch.session.SessionServices;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.Question;
import org.unhunch.ui.play.view.PlayModel;
import org.unhunch.words.Words;

/** Follows a routine: tells the player what the person wants, and shows where it stands. */
public final class PlayScreen {
  private static final int LONGER_SECONDS = 10;

  private final Player player;
  private final Words words;
  private final PlayChoices choices;
  private final Consumer<SessionRecord> whenOver;
  private final PlayFigure figure;
  private final Consumer<Snapshot> woke;
  private final VolumeControl loudness;
  private final Transport transport;
  private final Views views;
  private final DiscomfortPrompt hurting;
  private Reason lastReason = Reason.PAUSED;
  private Snapshot shown;
  private String remark = "";

  /** What takes away that which is asked or told now; empty while nothing is. */
  private Optional<Runnable> cancel = Optional.empty();

  private boolean playsOn;

  /**
   * A screen for a player, which goes on from where it stands.
   *
   * @param speed how many of the player's seconds pass in a second; 1 but in a dry run
   * @param figure what the figure does
   * @param company what goes along with the session
   * @param whenOver told once what was done, when the session is over
   */
  public PlayScreen(
      Player player,
      double speed,
      Words words,
      PlayFigure figure,
      SessionServices company,
      PlayChoices choices,
      Consumer<SessionRecord> whenOver) {
    this.player = player;
    this.words = words;
    this.figure = figure;
    this.choices = choices;
    this.whenOver = whenOver;
    this.loudness = new VolumeControl(choices, words);
    this.transport = new Transport(words, this::perform);
    this.views = new Views(figure, transport);
    views.onClick(this::countIfWaiting);
    // What is shown changes first, so that the edge lights up in the color of the phase that
    // begins.
    player.addListener(this::changed);
    this.woke = company.attend(player, heard -> views.flash());
    this.hurting = new DiscomfortPrompt(player, choices, words, this::ask, this::resume);
    this.shown = player.snapshot();
    new Pulse(player, speed, this::millisToNextFrame, this::refresh);
    show();
  }

  /** {@return the component to put into the window} */
  public JComponent component() {
    return views.main().component();
  }

  /** Starts the clock and takes the focus. */
  public void start() {
    player.play();
    focus();
    hurting.askIfItHurt();
  }

  /** Stops the clock where it stands. */
  public void pause() {
    player.pause();
  }

  /** Takes the focus. */
  public void focus() {
    views.focus();
  }

  /** Catches up with the clocks and shows where the player stands. */
  public void refresh() {
    player.tick();
    Snapshot now = player.snapshot();
    woke.accept(now);
    if (now.index() != shown.index()
        || now.secondsLeft() != shown.secondsLeft()
        || now.isLeadIn() != shown.isLeadIn()) {
      show();
    } else {
      views.show(figure.at(now));
    }
  }

  /** Nothing moves that nobody can see. */
  private OptionalInt millisToNextFrame() {
    return views.isShowing() ? figure.millisToNextFrame(player.snapshot()) : OptionalInt.empty();
  }

  /** Pauses, asks whether to end the session, and runs {@code then} only if it has ended. */
  public void askToEnd(Runnable then) {
    Runnable end =
        () -> {
          player.stop();
          then.run();
        };
    ask(
        new Question(
            "endQuestion",
            words.text("end.question"),
            words.text("end.text"),
            List.of(
                new Command("end.keep", words, this::resume, Question.ESCAPE),
                new Command("end.end", words, end, "E"))));
  }

  private void ask(Question question) {
    interrupt(question.component(), question::cancel);
    question.focus();
  }

  private void showKeys() {
    KeyList keys = new KeyList(transport.commands(), words, this::resume);
    interrupt(keys.component(), this::resume);
    keys.focus();
  }

  /** Pauses, and has something else than the instructions be seen. */
  private void interrupt(JComponent what, Runnable whenCancelled) {
    if (cancel.isEmpty()) {
      playsOn = player.snapshot().state() == State.PLAYING;
    }
    player.pause();
    views.backToMain();
    cancel = Optional.of(whenCancelled);
    views.main().ask(Optional.of(what));
    show();
  }

  /** Takes away what is asked, and goes on unless it stood before. */
  private void resume() {
    cancel = Optional.empty();
    views.main().ask(Optional.empty());
    focus();
    if (playsOn) {
      player.play();
    }
  }

  private void perform(PlayAction action) {
    if (cancel.isPresent()) {
      if (action == PlayAction.END || action == PlayAction.KEYS) {
        cancel.get().run();
      }
      return;
    }
    switch (action) {
      case SPACE -> countOrToggle();
      case TOGGLE -> toggle();
      case READY -> readyOrCount();
      case LONGER -> player.extend(LONGER_SECONDS);
      case HURTS -> hurting.stop();
      case BACK -> player.back();
      case NEXT -> player.next();
      case SKIP -> player.skipExercise();
      case RESTART -> player.restartExercise();
      case PACE -> changePace();
      case LOUDER, SOFTER, MUTE, VOICE -> remark(loudness.perform(action));
      case DISTANCE -> look(views::toggleDistance);
      case CORNER -> look(views::toggleCorner);
      case KEYS -> showKeys();
      case END -> leave();
    }
  }

  private void toggle() {
    if (player.snapshot().state() == State.PLAYING) {
      player.pause();
    } else {
      player.play();
    }
  }

  private void countOrToggle() {
    if (!countIfWaiting()) {
      toggle();
    }
  }

  private boolean countIfWaiting() {
    Snapshot now = player.snapshot();
    boolean waiting = cancel.isEmpty() && now.state() == State.PLAYING && now.waits();
    if (waiting) {
      player.countRep();
    }
    return waiting;
  }

  private void readyOrCount() {
    Snapshot now = player.snapshot();
    if (now.state() != State.PLAYING) {
      player.play();
    } else if (now.step().kind().isWork() && !now.isLeadIn()) {
      player.countRep();
    } else {
      player.ready();
    }
  }

  private void changePace() {
    PlayModel model = model();
    if (model.canBeCounted()) {
      boolean own = !model.isOwnPace();
      choices.keepPace(player.snapshot().step().entry().exercise(), own);
      player.setOwnPace(own);
    }
  }

  private void look(Runnable elsewhere) {
    elsewhere.run();
    show();
    focus();
  }

  /** From another view back to the window, and from there to the question. */
  private void leave() {
    if (views.isMain()) {
      askToEnd(() -> {});
    } else {
      look(views::backToMain);
    }
  }

  private void remark(String text) {
    remark = text;
    show();
  }

  private void changed(Event event) {
    lastReason = event.reason();
    remark = "";
    show();
    if (event.after().state().isOver()) {
      views.backToMain();
      whenOver.accept(player.record());
    }
  }

  private PlayModel model() {
    return new PlayModel(player.timeline(), player.snapshot(), lastReason, remark, words);
  }

  private void show() {
    PlayModel model = model();
    views.show(model);
    views.show(figure.at(player.snapshot()));
    transport.show(model);
    shown = player.snapshot();
  }
}
