package org.unhunch.ui;

import java.awt.print.PrinterJob;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JMenuBar;
import org.unhunch.choose.AlternativeFinder;
import org.unhunch.desktop.SystemDesktop;
import org.unhunch.history.History;
import org.unhunch.progression.PersonFactory;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Routine;
import org.unhunch.session.Clocks;
import org.unhunch.session.SessionServices;
import org.unhunch.session.SoundSettingsBinder;
import org.unhunch.session.StoredPlayChoices;
import org.unhunch.session.TimelineFactory;
import org.unhunch.settings.Preferences;
import org.unhunch.ui.MenuBar.Item;
import org.unhunch.ui.frame.FirstPaint;
import org.unhunch.ui.frame.FrameDialogs;
import org.unhunch.ui.frame.OverlayNavigator;
import org.unhunch.ui.frame.Shell;
import org.unhunch.ui.frame.Theme;
import org.unhunch.ui.history.FileDialogs;
import org.unhunch.ui.history.HistoryScreen;
import org.unhunch.ui.notice.NoticeBar;
import org.unhunch.ui.pick.DetailScreen;
import org.unhunch.ui.picture.Pictures;
import org.unhunch.ui.play.PlayFigure;
import org.unhunch.ui.play.PlayScreen;
import org.unhunch.ui.progress.NextSteps;
import org.unhunch.ui.session.Sessions;
import org.unhunch.ui.settings.SettingsScreen;
import org.unhunch.ui.sheets.PrintActions;
import org.unhunch.ui.sheets.SheetPrinter;
import org.unhunch.words.Words;

/** The one window, which shows one screen at a time. */
public final class MainWindow {
  private final Catalog catalog;
  private final Path folder;
  private final boolean lessMotion;
  private final SessionServices company;
  private final Preferences preferences;
  private final Words words;
  private final SoundSettingsBinder hearing;
  private final NextSteps steps;
  private final Home home;
  private final Sessions sessions;
  private final OverlayNavigator asides;
  private final FrameDialogs dialogs;
  private final PrintActions papers;
  private final Shell shell;

  /**
   * A window on the catalog; not yet visible.
   *
   * @param folder where all is kept
   * @param lessMotion whether the system asks for less motion; the settings win over it
   */
  public MainWindow(
      Catalog catalog,
      Pictures pictures,
      Preferences preferences,
      Path folder,
      Words words,
      Theme theme,
      boolean lessMotion,
      SessionServices company,
      Clocks clocks) {
    this.catalog = catalog;
    this.lessMotion = lessMotion;
    this.company = company;
    this.preferences = preferences;
    this.folder = folder;
    this.words = words;
    NoticeBar notice = new NoticeBar(words, SystemDesktop::copy);
    this.shell =
        new Shell(words.text("app.name"), notice, this::close, company::close, theme::followSystem);
    this.dialogs = new FrameDialogs(shell.frame(), words);
    this.papers = papers(pictures);
    this.asides = new OverlayNavigator(shell.frame(), shell::screen, shell::show);
    History history = company.memory().history(messages -> tell(words.sentences(messages)));
    this.steps = new NextSteps(history, preferences, words, clocks::now);
    this.home =
        new Home(
            catalog,
            pictures,
            preferences,
            words,
            dialogs::ask,
            this::begin,
            this::showDetails,
            steps,
            new HistoryScreen(
                catalog, history, words, clocks::now, new FileDialogs(shell.frame(), words)));
    this.hearing = new SoundSettingsBinder(company.announcer(), preferences, words, this::tell);
    this.sessions =
        new Sessions(
            catalog,
            words,
            clocks,
            company,
            new StoredPlayChoices(
                preferences, new AlternativeFinder(catalog), new PersonFactory(catalog)::of),
            new TimelineFactory(catalog, preferences),
            steps,
            () -> preferences.get().asksStiffness(),
            () -> new PlayFigure(pictures, preferences.pacing(catalog), this::isStill),
            new FrameStage());
    preferences.listen(all -> all.practice().times(), sessions::offerLeftAnew);
    shell.frame().setJMenuBar(menus());
    shell.show(home.component());
  }

  private PrintActions papers(Pictures pictures) {
    SheetPrinter press =
        new SheetPrinter(
            dialogs,
            words,
            this::tell,
            PrinterJob::getPrinterJob,
            work -> new Thread(work).start());
    return new PrintActions(catalog, pictures, preferences, words, company.memory(), press);
  }

  private JMenuBar menus() {
    return new MenuBar(words, preferences, fill -> FirstPaint.then(shell.frame(), fill))
        .with(
            "menu.app",
            new Item("menu.settings", "ctrl COMMA", this::showSettings),
            new Item("menu.print-weeks", null, papers::printWeeks),
            new Item("menu.save-weeks", null, papers::saveWeeks),
            new Item("menu.close", "ctrl Q", this::close))
        .withLook(look -> isStill())
        .withSound(company.announcer().hasVoice())
        .with("menu.help", new Item("menu.before", "F1", this::showBefore))
        .component();
  }

  /** {@return the frame} */
  public JFrame frame() {
    return shell.frame();
  }

  /** Shows the window, on the choice of routines, and above it what is wrong with the catalog. */
  public void open(List<String> problems) {
    home.showProblems(problems);
    sessions.offerLeft();
    shell.frame().setVisible(true);
    home.focus();
  }

  private boolean isStill() {
    return preferences.get().look().reduceMotion().orElse(lessMotion);
  }

  /** Shows a sentence at the foot of the window. */
  public void tell(String sentence) {
    shell.notice().tell(sentence);
  }

  /** Shows at the foot of the window that there was a fault, and offers to copy its details. */
  public void tellFault(String details) {
    shell.notice().tellFault(details);
  }

  /**
   * Plays a routine at once, at the amounts agreed to; before the first one ever, shows what to
   * know.
   */
  public void start(Routine routine) {
    start(steps.agreements().agreed(routine), sessions::play);
  }

  /** Plays a routine after asking how stiff the person feels. */
  private void begin(Routine routine) {
    start(routine, sessions::ask);
  }

  private void start(Routine routine, Consumer<Routine> how) {
    if (preferences.get().beforeFirstSessionSeen()) {
      hearing.adviseVoice(routine);
      how.accept(routine);
    } else {
      showBefore(
          () -> {
            preferences.update(settings -> settings.withBeforeFirstSessionSeen(true));
            asides.close();
            start(routine, how);
          });
    }
  }

  private void choose() {
    home.refresh();
    shell.show(home.component());
    home.focus();
  }

  private void showDetails(Routine routine) {
    DetailScreen detail =
        new DetailScreen(
            catalog,
            () -> home.offer(routine.id()),
            preferences,
            words,
            steps,
            this::begin,
            papers::printRoutine,
            papers::saveRoutine,
            this::choose);
    shell.show(detail.component());
    detail.focus();
  }

  private void showBefore() {
    showBefore(asides::close);
  }

  private void showBefore(Runnable next) {
    BeforeScreen before = new BeforeScreen(words, next);
    showAside(before.component(), () -> {});
    before.focus();
  }

  private void showSettings() {
    SettingsScreen settings =
        new SettingsScreen(
            catalog,
            preferences,
            words,
            company.announcer(),
            folder,
            SystemDesktop::show,
            dialogs,
            asides::close);
    showAside(settings.component(), settings::close);
    settings.focus();
  }

  /** Shows a screen before the present one; a session waits meanwhile. */
  private void showAside(JComponent aside, Runnable whenLeft) {
    sessions.playing().ifPresent(PlayScreen::pause);
    asides.open(aside, whenLeft);
  }

  /** Closes the window, after asking if a session would be thrown away. */
  private void close() {
    asides.close(); // the question is asked on the screen of the session
    sessions
        .playing()
        .ifPresentOrElse(play -> play.askToEnd(shell.frame()::dispose), shell.frame()::dispose);
  }

  /** The window as the place where sessions are shown. */
  private final class FrameStage implements Sessions.Stage {
    @Override
    public void show(JComponent next) {
      shell.show(next);
    }

    @Override
    public void showBar(Optional<JComponent> bar) {
      home.show(bar);
    }

    @Override
    public void tell(String sentence) {
      MainWindow.this.tell(sentence);
    }

    @Override
    public void choose() {
      MainWindow.this.choose();
    }

    @Override
    public void close() {
      MainWindow.this.close();
    }
  }
}
