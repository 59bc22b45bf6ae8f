package org.unhunch.ui.session;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.swing.JComponent;
import org.unhunch.history.Session;
import org.unhunch.history.SessionInProgress;
import org.unhunch.message.Message;
import org.unhunch.player.Player;
import org.unhunch.player.SessionRecord;
import org.unhunch.progression.Progression;
import org.unhunch.resume.ResumedSession;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Routine;
import org.unhunch.session.Clocks;
import org.unhunch.session.PlayChoices;
import org.unhunch.session.SessionKeeper;
import org.unhunch.session.SessionServices;
import org.unhunch.timeline.Timeline;
import org.unhunch.ui.done.DoneScreen;
import org.unhunch.ui.pick.LeftBar;
import org.unhunch.ui.play.PlayFigure;
import org.unhunch.ui.play.PlayScreen;
import org.unhunch.ui.progress.NextSteps;
import org.unhunch.ui.stiffness.StiffnessScreen;
import org.unhunch.words.Words;

/**
 * Plays sessions, new ones and the one that was left, from the question before to what was done.
 */
public final class Sessions {
  private final Catalog catalog;
  private final Words words;
  private final Clocks clocks;
  private final SessionServices company;
  private final PlayChoices choices;
  private final Function<Routine, Timeline> compile;
  private final NextSteps steps;
  private final BooleanSupplier asksStiffness;
  private final Supplier<PlayFigure> figures;
  private final Stage stage;
  private Optional<ResumedSession> left = Optional.empty();
  private Optional<PlayScreen> playing = Optional.empty();

  /** Where sessions are shown. */
  public interface Stage {
    /** Shows a screen in the place of the present one. */
    void show(JComponent screen);

    /** Shows a bar above the choice of routines, or none any more. */
    void showBar(Optional<JComponent> bar);

    /** Shows a sentence. */
    void tell(String sentence);

    /** Goes back to choosing. */
    void choose();

    /** Closes the window. */
    void close();
  }

  /**
   * Sessions of the catalog, each with a figure of its own.
   *
   * @param compile lays out a routine as the person does it
   * @param steps offers what is due when a session is over
   * @param asksStiffness whether the person wants to be asked how stiff they feel
   */
  public Sessions(
      Catalog catalog,
      Words words,
      Clocks clocks,
      SessionServices company,
      PlayChoices choices,
      Function<Routine, Timeline> compile,
      NextSteps steps,
      BooleanSupplier asksStiffness,
      Supplier<PlayFigure> figures,
      Stage stage) {
    this.catalog = catalog;
    this.words = words;
    this.clocks = clocks;
    this.company = company;
    this.choices = choices;
    this.compile = compile;
    this.steps = steps;
    this.asksStiffness = asksStiffness;
    this.figures = figures;
    this.stage = stage;
  }

  /** Asks how stiff the person feels, where that is wanted, and then plays a routine. */
  public void ask(Routine routine) {
    company.expectSession();
    if (!asksStiffness.getAsBoolean()) {
      play(routine);
      return;
    }
    StiffnessScreen screen =
        new StiffnessScreen(routine.name(), words, before -> play(routine, before), stage::choose);
    stage.show(screen.component());
    screen.focus();
  }

  /** Plays a routine from its start; a session that was left is not taken up any more. */
  public void play(Routine routine) {
    play(routine, OptionalInt.empty());
  }

  private void play(Routine routine, OptionalInt stiffnessBefore) {
    forgetLeft();
    Player player = new Player(compile.apply(routine), clocks.nanos(), clocks.wallMillis());
    follow(routine, player, company.memory().begin().withStiffnessBefore(stiffnessBefore));
  }

  /** Offers the session that was left, until it is taken up or another begins. */
  public void offerLeft() {
    left = company.memory().left(catalog, compile, this::tell);
    stage.showBar(
        left.map(
            each -> new LeftBar(each, words, () -> takeUp(each), this::forgetLeft).component()));
  }

  /** Lays the session that was left out anew, if it is still offered. */
  public void offerLeftAnew() {
    if (left.isPresent()) {
      offerLeft();
    }
  }

  /** {@return the screen of the session that is played, or empty if there is none} */
  public Optional<PlayScreen> playing() {
    return playing;
  }

  private void takeUp(ResumedSession resumed) {
    left = Optional.empty();
    stage.showBar(Optional.empty());
    Player player =
        new Player(resumed.timeline(), resumed.checkpoint(), clocks.nanos(), clocks.wallMillis());
    follow(resumed.timeline().routine(), player, resumed.underway());
  }

  private void forgetLeft() {
    left.ifPresent(company.memory()::leave);
    left = Optional.empty();
    stage.showBar(Optional.empty());
  }

  private void follow(Routine routine, Player player, SessionInProgress underway) {
    company.expectSession();
    SessionKeeper keeper = company.memory().keep(player, underway, this::tell);
    PlayScreen play =
        new PlayScreen(
            player,
            clocks.speed(),
            words,
            figures.get(),
            company,
            choices,
            record -> {
              playing = Optional.empty();
              showDone(routine, record, keeper.session());
            });
    playing = Optional.of(play);
    stage.show(play.component());
    play.start();
  }

  private void showDone(Routine routine, SessionRecord record, Session session) {
    Progression before = steps.agreements();
    DoneScreen done =
        new DoneScreen(
            record,
            session,
            asksStiffness.getAsBoolean(),
            words,
            steps,
            steps.history()::add,
            () -> play(steps.agreements().renewed(routine, before)),
            stage::choose,
            stage::close);
    stage.show(done.component());
    done.focus();
  }

  private void tell(Message message) {
    stage.tell(words.text(message));
  }
}
