package org.unhunch.ui.play;

import java.awt.Color;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javax.swing.JComponent;
import org.unhunch.player.Event;
import org.unhunch.player.Event.Reason;
import org.unhunch.player.Player;
import org.unhunch.player.SessionRecord;
import org.unhunch.player.Snapshot;
import org.unhunch.player.Snapshot.State;
import org.unhunch.words.Words;

/** Follows a routine: tells the player what the person wants, and shows where it stands. */
public final class PlayScreen {
  private final Player player;
  private final Words words;
  private final Consumer<SessionRecord> whenOver;
  private final PlayFigure figure;
  private final Consumer<Snapshot> woke;
  private final PlayLayout layout;
  private final Transport transport;
  private final EndQuestion question;
  private Reason lastReason = Reason.PAUSED;
  private Snapshot shown;
  private boolean asking;
  private boolean playsOn;
  private Runnable whenEnded = () -> {};

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
      Company company,
      Consumer<SessionRecord> whenOver) {
    this.player = player;
    this.words = words;
    this.figure = figure;
    this.whenOver = whenOver;
    this.transport = new Transport(words, this::perform);
    this.question = new EndQuestion(words, this::keepGoing, this::end);
    this.layout = new PlayLayout(player.timeline(), transport, question, figure.view());
    transport.bindKeys(layout.component());
    this.woke = company.attend(player, heard -> layout.flash());
    player.addListener(this::changed);
    this.shown = player.snapshot();
    new Pulse(player, speed, this::millisToNextFrame, this::refresh);
    show();
  }

  /** {@return the component to put into the window} */
  public JComponent component() {
    return layout.component();
  }

  /** Starts the clock and takes the focus. */
  public void start() {
    player.play();
    focus();
  }

  /** Stops the clock where it stands. */
  public void pause() {
    player.pause();
  }

  /** Takes the focus. */
  public void focus() {
    transport.button(PlayAction.TOGGLE).requestFocusInWindow();
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
      layout.show(figure.at(now));
    }
  }

  /** Nothing moves that nobody can see. */
  private OptionalInt millisToNextFrame() {
    return layout.component().isShowing()
        ? figure.millisToNextFrame(player.snapshot())
        : OptionalInt.empty();
  }

  /** Pauses, asks whether to end the session, and runs {@code then} only if it has ended. */
  public void askToEnd(Runnable then) {
    whenEnded = then;
    if (!asking) {
      playsOn = player.snapshot().state() == State.PLAYING;
      player.pause();
      ask(true);
    }
  }

  private void keepGoing() {
    ask(false);
    if (playsOn) {
      player.play();
    }
  }

  private void end() {
    player.stop();
    whenEnded.run();
  }

  private void ask(boolean ask) {
    asking = ask;
    layout.showQuestion(ask);
    if (ask) {
      question.focus();
    } else {
      focus();
    }
  }

  private void perform(PlayAction action) {
    if (asking) {
      if (action == PlayAction.END) {
        keepGoing();
      }
      return;
    }
    switch (action) {
      case TOGGLE -> toggle();
      case BACK -> player.back();
      case NEXT -> player.next();
      case SKIP -> player.skipExercise();
      case RESTART -> player.restartExercise();
      case END -> askToEnd(() -> {});
    }
  }

  private void toggle() {
    if (player.snapshot().state() == State.PLAYING) {
      player.pause();
    } else {
      player.play();
    }
  }

  private void changed(Event event) {
    lastReason = event.reason();
    show();
    if (event.after().state().isOver()) {
      whenOver.accept(player.record());
    }
  }

  private void show() {
    PlayModel model = new PlayModel(player.timeline(), player.snapshot(), lastReason, words);
    Color color = PhaseColors.of(model.kind());
    layout.show(model, color);
    layout.show(figure.at(player.snapshot()));
    shown = player.snapshot();
    transport.showPlaying(model.isPlaying());
  }
}
