package org.unhunch.ui;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javax.swing.JComponent;
import org.unhunch.history.ExerciseDone;
import org.unhunch.history.HistoryStore;
import org.unhunch.history.SessionInProgress;
import org.unhunch.message.Message;
import org.unhunch.player.SessionRecord;
import org.unhunch.player.SessionRecord.Outcome;
import org.unhunch.progression.Progression;
import org.unhunch.resume.ResumedSession;
import org.unhunch.routine.Routine;
import org.unhunch.session.PlayChoices;
import org.unhunch.session.PlayingSession;
import org.unhunch.session.SessionKeeper;
import org.unhunch.session.SessionServices;
import org.unhunch.session.SessionStart;
import org.unhunch.ui.done.DoneScreen;
import org.unhunch.ui.kit.Ui;
import org.unhunch.ui.notice.Notice;
import org.unhunch.ui.pick.Left;
import org.unhunch.ui.pick.Offers;
import org.unhunch.ui.play.PlayFigure;
import org.unhunch.ui.play.PlayScreen;
import org.unhunch.ui.progress.NextSteps;
import org.unhunch.ui.stiffness.StiffnessScreen;
import org.unhunch.words.ChangeWords;
import org.unhunch.words.ReadyWords;
import org.unhunch.words.StepWords;

/**
 * Plays sessions, new ones and the one that was left, from the question before to what was done.
 */
public final class Sessions {
  private final Ui ui;
  private final SessionServices services;
  private final NextSteps steps;
  private final BooleanSupplier still;
  private final Stage stage;
  private Optional<ResumedSession> left = Optional.empty();
  private Optional<PlayScreen> playing = Optional.empty();

  /** Where sessions are shown. */
  public interface Stage {
    /** Shows a screen in the place of the current one. */
    void show(JComponent screen);

    /** Offers a session that was left, or none any more. */
    void showLeft(Optional<Left> left);

    /** Tells the person something. */
    void tell(Notice notice);

    /** Goes back to choosing. */
    void choose();
  }

  /**
   * Sessions of what is in the library.
   *
   * @param steps offers what is due when a session is over
   * @param still whether the figure is to move less
   */
  public Sessions(
      Ui ui, SessionServices services, NextSteps steps, BooleanSupplier still, Stage stage) {
    this.ui = ui;
    this.services = services;
    this.steps = steps;
    this.still = still;
    this.stage = stage;
    ui.preferences().listen(all -> all.practice().times(), this::offerLeftAnew);
    ui.library().listen(this::offerLeftAnew);
  }

  /** Asks how stiff the person feels, where that is wanted, and then plays a routine. */
  public void ask(Routine routine) {
    services.announcer().prepare(); // or the first tone would be late
    if (!ui.preferences().get().asksStiffness()) {
      play(routine);
      return;
    }
    StiffnessScreen.Ready ready =
        new StiffnessScreen.Ready(
            new StepWords(ui.words()).title(routine),
            new ReadyWords(ui.words()).lines(choices().timeline(routine)),
            new ChangeWords(ui.words()).missing(routine, new Offers(ui).have()));
    StiffnessScreen screen =
        new StiffnessScreen(ready, ui.words(), before -> play(routine, before), stage::choose);
    stage.show(screen.component());
    screen.focus();
  }

  /** Plays a routine from its start; a session that was left is not resumed any more. */
  public void play(Routine routine) {
    play(routine, OptionalInt.empty());
  }

  private void play(Routine routine, OptionalInt stiffnessBefore) {
    forgetLeft();
    play(routine, stiffnessBefore, choices());
  }

  private void play(Routine routine, OptionalInt stiffnessBefore, PlayChoices choices) {
    SessionInProgress progress = services.memory().begin().withStiffnessBefore(stiffnessBefore);
    play(SessionStart.of(progress, choices.timeline(routine)), choices);
  }

  /** How the person does what the library has at this moment. */
  private PlayChoices choices() {
    return new PlayChoices(ui.preferences(), ui.library().catalog());
  }

  /** Offers the session that was left, until it is resumed or another begins. */
  public void offerLeft() {
    PlayChoices choices = choices();
    left = services.memory().left(choices.catalog(), choices::timeline, this::tell);
    stage.showLeft(left.map(this::offered));
  }

  private Left offered(ResumedSession session) {
    return new Left(session, () -> resume(session));
  }

  /** Tells what became of sessions, of which all is loss but what was kept and taken in. */
  void tell(Message message) {
    if (List.of(SessionKeeper.KEPT, HistoryStore.TAKEN_IN).contains(message.key())) {
      stage.tell(Notice.news(message));
    } else {
      stage.tell(Notice.loss(message));
      playing.ifPresent(each -> each.tell(ui.words().text(message)));
    }
  }

  /** Lays the session that is offered out anew; if it cannot be resumed any more, it is over. */
  private void offerLeftAnew() {
    left.ifPresent(
        offered -> {
          offerLeft();
          if (left.isEmpty()) {
            services.memory().leave(offered, this::tell);
          }
        });
  }

  /** {@return the screen of the session that is played, or empty if there is none} */
  public Optional<PlayScreen> playing() {
    return playing;
  }

  private void resume(ResumedSession resumed) {
    left = Optional.empty();
    stage.showLeft(Optional.empty());
    play(SessionStart.of(resumed), choices());
  }

  private void forgetLeft() {
    left.ifPresent(each -> services.memory().leave(each, this::tell));
    left = Optional.empty();
    stage.showLeft(Optional.empty());
  }

  private void play(SessionStart start, PlayChoices choices) {
    services.announcer().prepare();
    PlayingSession session = new PlayingSession(start, ui.clocks(), services, choices, this::tell);
    PlayFigure figure = new PlayFigure(ui.pictures(), session.player()::timeline, still);
    Routine routine = start.timeline().routine();
    PlayScreen screen =
        new PlayScreen(ui, session, figure, record -> showDone(routine, record, session));
    playing = Optional.of(screen);
    ui.preferences().update(all -> all.withLastTime(all.lastTime().withRoutine(routine.id())));
    stage.show(screen.component());
    screen.start();
  }

  /** What is played again, or of the rest, goes on with the catalog that it is from. */
  private void showDone(Routine routine, SessionRecord record, PlayingSession session) {
    playing = Optional.empty();
    Progression before = steps.agreements();
    UnaryOperator<Routine> renewed = each -> steps.agreements().renewed(each, before);
    Consumer<Routine> anew =
        each -> play(renewed.apply(each), OptionalInt.empty(), session.choices());
    Optional<DoneScreen.Rest> rest =
        session
            .rest()
            .map(each -> new DoneScreen.Rest(each::secondsLeft, () -> resume(each)))
            .or(
                () ->
                    undone(record, session)
                        .map(
                            each ->
                                new DoneScreen.Rest(
                                    () -> seconds(session, renewed.apply(each)),
                                    () -> anew.accept(each))));
    DoneScreen.Exits exits = new DoneScreen.Exits(rest, () -> anew.accept(routine), stage::choose);
    DoneScreen done = new DoneScreen(record, session.session(), steps, exits);
    left = session.rest();
    stage.showLeft(left.map(this::offered));
    stage.show(done.component());
    done.focus();
  }

  /** What was skipped of a session that went to its end, but for what hurt. */
  private static Optional<Routine> undone(SessionRecord record, PlayingSession session) {
    List<ExerciseDone> done = session.session().exercises();
    List<Routine.Entry> undone =
        IntStream.range(0, done.size())
            .filter(i -> done.get(i).outcome() != Outcome.DONE && !done.get(i).hurt())
            .mapToObj(i -> record.entries().get(i).what())
            .toList();
    if (undone.isEmpty() || !session.session().isWorthKeeping()) {
      return Optional.empty();
    }
    return Optional.of(record.routine().withEntries(undone));
  }

  private static int seconds(PlayingSession session, Routine routine) {
    return session.choices().timeline(routine).totalSeconds();
  }
}
