package org.unhunch.ui;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import javax.swing.JComponent;
import org.unhunch.journal.SessionKeeper;
import org.unhunch.journal.history.Session;
import org.unhunch.journal.history.Underway;
import org.unhunch.journal.progress.Agreements;
import org.unhunch.journal.resume.Resumption;
import org.unhunch.player.Player;
import org.unhunch.player.SessionRecord;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Routine;
import org.unhunch.timeline.Timeline;
import org.unhunch.ui.done.DoneScreen;
import org.unhunch.ui.pick.LeftBar;
import org.unhunch.ui.play.Clocks;
import org.unhunch.ui.play.Company;
import org.unhunch.ui.play.PlayFigure;
import org.unhunch.ui.play.PlayScreen;
import org.unhunch.ui.progress.NextSteps;
import org.unhunch.ui.stiffness.StiffnessScreen;
import org.unhunch.words.Words;

/**
 * Plays sessions, new ones and the one that was left, from the question before to what was done.
 */
final class Sessions {
  private final Catalog catalog;
  private final Words words;
  private final Clocks clocks;
  private final Company company;
  private final NextSteps steps;
  private final Supplier<PlayFigure> figures;
  private final Stage stage;
  private Optional<Resumption> left = Optional.empty();
  private Optional<PlayScreen> playing = Optional.empty();

  /** Where sessions are shown. */
  interface Stage {
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

  /** Sessions of the catalog, each with a figure of its own. */
  Sessions(
      Catalog catalog,
      Words words,
      Clocks clocks,
      Company company,
      NextSteps steps,
      Supplier<PlayFigure> figures,
      Stage stage) {
    this.catalog = catalog;
    this.words = words;
    this.clocks = clocks;
    this.company = company;
    this.steps = steps;
    this.figures = figures;
    this.stage = stage;
  }

  /** Asks how stiff the person feels, and then plays a timeline. */
  void ask(Timeline timeline) {
    String name = timeline.routine().name();
    StiffnessScreen screen =
        new StiffnessScreen(name, words, before -> play(timeline, before), stage::choose);
    stage.show(screen.component());
    screen.focus();
  }

  /** Plays a timeline from its start; a session that was left is not taken up any more. */
  void play(Timeline timeline) {
    play(timeline, OptionalInt.empty());
  }

  private void play(Timeline timeline, OptionalInt stiffnessBefore) {
    forgetLeft();
    Player player = new Player(timeline, clocks.nanos(), clocks.wallMillis());
    follow(player, company.memory().begin().withStiffnessBefore(stiffnessBefore));
  }

  /** Offers the session that was left, until it is taken up or another begins. */
  void offerLeft() {
    left = company.memory().left(catalog, each -> Timeline.of(each, catalog.pacing()), stage::tell);
    stage.showBar(
        left.map(
            each -> new LeftBar(each, words, () -> takeUp(each), this::forgetLeft).component()));
  }

  /** {@return the screen of the session that is played, or empty if there is none} */
  Optional<PlayScreen> playing() {
    return playing;
  }

  private void takeUp(Resumption resumed) {
    left = Optional.empty();
    stage.showBar(Optional.empty());
    Player player =
        new Player(resumed.timeline(), resumed.checkpoint(), clocks.nanos(), clocks.wallMillis());
    follow(player, resumed.underway());
  }

  private void forgetLeft() {
    left.ifPresent(company.memory()::leave);
    left = Optional.empty();
    stage.showBar(Optional.empty());
  }

  private void follow(Player player, Underway underway) {
    SessionKeeper keeper = company.memory().keep(player, underway, stage::tell);
    PlayScreen play =
        new PlayScreen(
            player,
            clocks.speed(),
            words,
            figures.get(),
            company,
            record -> {
              playing = Optional.empty();
              showDone(record, keeper.session());
            });
    playing = Optional.of(play);
    stage.show(play.component());
    play.start();
  }

  private void showDone(SessionRecord record, Session session) {
    Agreements before = steps.agreements();
    DoneScreen done =
        new DoneScreen(
            record,
            session,
            words,
            steps,
            steps.history()::add,
            () -> playAgain(record.routine(), before),
            stage::choose,
            stage::close);
    stage.show(done.component());
    done.focus();
  }

  /** Plays a routine once more, at what was agreed to since. */
  private void playAgain(Routine routine, Agreements before) {
    Routine renewed = steps.agreements().renewed(routine, before);
    play(Timeline.of(renewed, catalog.pacing()));
  }
}
