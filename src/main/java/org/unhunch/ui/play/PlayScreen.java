package org.unhunch.ui.play;

import java.awt.EventQueue;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javax.swing.JComponent;
import org.unhunch.player.Event;
import org.unhunch.player.Event.Reason;
import org.unhunch.player.Player;
import org.unhunch.player.SessionRecord;
import org.unhunch.player.Snapshot;
import org.unhunch.session.PlayingSession;
import org.unhunch.timeline.Step;
import org.unhunch.ui.kit.Ui;
import org.unhunch.ui.kit.keys.JustShown;
import org.unhunch.ui.play.between.EndQuestion;
import org.unhunch.ui.play.between.Prompt;
import org.unhunch.ui.play.view.PlayModel;
import org.unhunch.ui.play.view.Slot;
import org.unhunch.words.Words;

/** Follows a routine: tells the player what the person wants, and shows where it stands. */
public final class PlayScreen {
  private final Ui ui;
  private final Player player;
  private final Steering steering;
  private final Words words;
  private final PlayFigure figure;
  private final Consumer<SessionRecord> whenOver;
  private final VolumeControl volume;
  private final Transport transport;
  private final MoreMenu menu;
  private final Views views;
  private final BetweenMoves between;
  private final DiscomfortPrompt discomfort;
  private final Asked asked;
  private final Runnable refresh;
  private Reason lastReason = Reason.PAUSED;
  private Snapshot shown;
  private boolean announcing;
  private String remark = "";

  /**
   * A screen for a session, which goes on from where it stands.
   *
   * @param figure what the figure does
   * @param whenOver told once what was done, when the session is over
   */
  public PlayScreen(
      Ui ui, PlayingSession session, PlayFigure figure, Consumer<SessionRecord> whenOver) {
    this.ui = ui;
    this.player = session.player();
    this.steering = new Steering(session);
    this.words = ui.words();
    this.figure = figure;
    this.whenOver = whenOver;
    this.volume = new VolumeControl(ui.preferences(), words);
    this.transport = new Transport(words, this::perform, this::isPossible);
    this.menu = new MoreMenu(transport);
    this.views = new Views(figure, transport, session.scheduler(), () -> !model().isPlaying());
    this.asked = new Asked(player, this::look);
    this.between = new BetweenMoves(player, figure, words, transport.toGetReady());
    DiscomfortPrompt.Ways ways = new DiscomfortPrompt.Ways(this::ask, asked);
    this.discomfort = new DiscomfortPrompt(session, words, figure, ways);
    views.onClick(this::countIfWaiting);
    views.show(player.record());
    refresh = session.showIn(new SessionView());
    show();
  }

  /** {@return the component to put into the window} */
  public JComponent component() {
    return views.main();
  }

  /** Starts the clock and takes the focus. */
  public void start() {
    player.play();
    focus();
    discomfort.askIfItHurt();
  }

  /** Stops the clock where it stands. */
  public void pause() {
    player.pause();
  }

  /** Takes the focus. */
  public void focus() {
    if (asked.isOpen()) {
      asked.focus();
    } else if (model().announces() && !views.isCorner()) {
      between.focus();
    } else if (model().isPaused() && !views.isCorner()) {
      transport.paused().focus();
    } else {
      views.seen().count().requestFocusInWindow();
    }
  }

  /** Catches up with the clocks and shows where the player stands. */
  public void refresh() {
    refresh.run();
  }

  /** Pauses, asks whether to end the session, and runs {@code then} only if it has ended. */
  public void askToEnd(Runnable then) {
    askToEndBy(
        () -> {
          player.stop();
          then.run();
        });
  }

  private void askToEndBy(Runnable end) {
    ask(EndQuestion.of(between.soFar(), words, asked::resume, end));
  }

  /** Tells something until the session goes on, where the window's notices are out of sight. */
  public void tell(String text) {
    if (!views.isMain()) {
      remark(text);
    }
  }

  private void showKeys() {
    String standing = model().exercise() + " · " + model().waiting().lines().findFirst().orElse("");
    ask(new KeyList(transport.commands(), words, standing, asked::resume).prompt());
  }

  /** A question has no room in the corner. */
  private void ask(Prompt prompt) {
    views.leaveCorner();
    asked.open(prompt);
    prompt.contents().values().forEach(JustShown::mark);
  }

  private void countIfWaiting() {
    if (!asked.isOpen()) {
      steering.countIfWaiting();
    }
  }

  /** While something is asked, no key may do what is behind it. */
  private boolean isPossible(PlayAction action) {
    return !asked.isOpen() || action == PlayAction.LEAVE || action == PlayAction.KEYS;
  }

  private void perform(PlayAction action) {
    switch (action) {
      case SPACE -> steering.countOrToggle();
      case TOGGLE -> steering.toggle();
      case READY -> between.passOr(this::look, steering::readyOrCount);
      case LONGER -> steering.longer();
      case HURTS -> discomfort.stop();
      case BACK -> player.back();
      case NEXT, SKIP -> goOn(action);
      case RESTART -> player.restartExercise();
      case PACE -> steering.changePace(model());
      case LOUDER, SOFTER, MUTE, VOICE -> remark(volume.perform(action));
      case MIRROR -> ui.preferences().changeLook(look -> look.withMirror(!look.mirror()));
      case DISTANCE -> look(views::toggleDistance);
      case CORNER -> look(views::toggleCorner);
      case KEYS -> asked.cancelOr(this::showKeys);
      case LEAVE -> asked.cancelOr(this::leave);
      case END -> askToEnd(() -> {});
      case MORE -> menu.open(transport.more(), model(), ui.preferences().get());
    }
  }

  private void goOn(PlayAction action) {
    if (steering.isAskedBefore(action)) {
      askToEndBy(() -> steering.goOn(action));
    } else {
      steering.goOn(action);
    }
  }

  /** Begins in the corner of the screen, beside what the person does there. */
  public void beginInCorner() {
    look(views::beginInCorner);
  }

  private void look(Runnable elsewhere) {
    elsewhere.run();
    look();
  }

  private void look() {
    show();
    focus();
  }

  /** From another view back to the window, and from there to the question. */
  private void leave() {
    if (views.isMain()) {
      askToEnd(() -> {});
    } else if (views.isWhereItBegan()) {
      player.stop(); // no window was there before
    } else {
      look(views::backToMain);
    }
  }

  private void remark(String text) {
    remark = text;
    show();
  }

  /** A question comes before all else; what is paused says so. */
  private Map<Slot, JComponent> contents(PlayModel model) {
    if (asked.isOpen()) {
      return asked.contents();
    }
    return model.isPaused() ? transport.paused().contents() : between.contents(model.notice());
  }

  private PlayModel model() {
    return new PlayModel(
        player.timeline(), player.snapshot(), lastReason, remark, between.done(), words);
  }

  private void show() {
    PlayModel model = model();
    views.seen().show(model);
    transport.show(model);
    views.fill(contents(model));
    showMoment(model);
    if (model.announces() != announcing) { // what had the focus may be gone
      announcing = model.announces();
      focus();
    }
  }

  private void showMoment(PlayModel model) {
    shown = player.snapshot();
    views.seen().show(figure.at(shown));
    views.title(model.title());
  }

  /** The screen as the session sees it. */
  private final class SessionView implements PlayingSession.View {
    @Override
    public void changed(Event event) {
      lastReason = event.reason();
      remark = "";
      between.changed(event);
      views.show(player.record());
      PlayScreen.this.show();
      moveFocus(event);
      discomfort.changed(event);
      if (event.after().state().isOver()) {
        views.backToMain();
        views.title(words.text("app.name"));
        whenOver.accept(player.record());
      }
    }

    /** What Enter does now is not what it did before. */
    private void moveFocus(Event event) {
      boolean other = event.before().step() != event.after().step();
      if (other && event.after().step().kind() == Step.Kind.GET_READY) {
        JustShown.mark(views.seen());
      }
      if (event.before().state() != event.after().state()) {
        views.wakeControls();
        focus();
      }
    }

    /** Of what is folded away, only the title is seen; the next second shows all of it again. */
    @Override
    public void show(Snapshot snapshot) {
      if (views.isFoldedAway()) {
        views.title(model().title());
      } else if (snapshot.looksLike(shown)) {
        views.seen().show(figure.at(snapshot));
      } else if (!announcing && snapshot.isLaterThan(shown)) {
        views.seen().showSecond(model()); // of all that is seen, the least
        showMoment(model());
        EventQueue.invokeLater(() -> views.seen().lookAhead(figure.ahead(snapshot)));
      } else {
        PlayScreen.this.show();
      }
    }

    @Override
    public void flash() {
      views.seen().flash();
    }

    /** Nothing moves that nobody can see. */
    @Override
    public OptionalInt millisToNextFrame() {
      return views.isShowing() ? figure.millisToNextFrame(player.snapshot()) : OptionalInt.empty();
    }
  }
}
