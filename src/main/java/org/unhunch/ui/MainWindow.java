package org.unhunch.ui;

import java.awt.BorderLayout;
import java.awt.print.PrinterJob;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JMenuBar;
import org.unhunch.player.SessionRecord;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Routine;
import org.unhunch.timeline.Timeline;
import org.unhunch.ui.MenuBar.Item;
import org.unhunch.ui.done.DoneScreen;
import org.unhunch.ui.frame.Asides;
import org.unhunch.ui.frame.FrameDialogs;
import org.unhunch.ui.frame.Shell;
import org.unhunch.ui.pick.DetailScreen;
import org.unhunch.ui.picture.Pictures;
import org.unhunch.ui.play.Clocks;
import org.unhunch.ui.play.Company;
import org.unhunch.ui.play.PlayFigure;
import org.unhunch.ui.play.PlayScreen;
import org.unhunch.ui.settings.SettingsScreen;
import org.unhunch.ui.sheets.Papers;
import org.unhunch.ui.sheets.Press;
import org.unhunch.ui.text.TextBlock;
import org.unhunch.ui.text.Texts;
import org.unhunch.words.Words;

/** The one window, which shows one screen at a time. */
public final class MainWindow {
  private final Catalog catalog;
  private final Path folder;
  private final boolean lessMotion;
  private final Company company;
  private final Preferences preferences;
  private final Words words;
  private final Hearing hearing;
  private final Home home;
  private final Sessions sessions;
  private final Asides asides;
  private final Dialogs dialogs;
  private final Papers papers;
  private final TextBlock notice = Texts.block("", "warning");
  private final JFrame frame = new JFrame();
  private JComponent screen = new JLabel();

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
      Company company,
      Clocks clocks) {
    this.catalog = catalog;
    this.lessMotion = lessMotion;
    this.company = company;
    this.preferences = preferences;
    this.folder = folder;
    this.words = words;
    this.dialogs = new FrameDialogs(frame, words);
    this.papers = papers(pictures);
    this.asides = new Asides(frame, () -> screen, this::show);
    this.home =
        new Home(
            catalog, pictures, preferences, words, dialogs::ask, this::start, this::showDetails);
    this.hearing = new Hearing(company.announcer(), preferences, words, this::tell);
    this.sessions =
        new Sessions(
            catalog,
            words,
            clocks,
            company,
            this::timeline,
            () -> new PlayFigure(pictures, preferences.pacing(catalog), this::isStill),
            new FrameStage());
    preferences.listen(all -> all.practice().times(), sessions::offerLeftAnew);
    prepareFrame(menus(), theme);
    show(home.component());
  }

  private Papers papers(Pictures pictures) {
    Press press =
        new Press(
            dialogs,
            words,
            this::tell,
            PrinterJob::getPrinterJob,
            work -> new Thread(work).start());
    return new Papers(catalog, pictures, preferences, words, company.memory(), press);
  }

  private JMenuBar menus() {
    return new MenuBar(words, preferences)
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

  private void prepareFrame(JMenuBar menus, Theme theme) {
    frame.setTitle(words.text("app.name"));
    frame.setJMenuBar(menus);
    notice.setName("notice");
    notice.setBorder(Texts.room(4, 18, 8, 18));
    notice.setVisible(false);
    frame.add(notice, BorderLayout.SOUTH);
    new Shell(this::close, company::close, theme::followSystem).prepare(frame);
  }

  /** {@return the frame} */
  public JFrame frame() {
    return frame;
  }

  /** Shows the window, on the choice of routines, and above it what is wrong with the catalog. */
  public void open(List<String> problems) {
    home.showProblems(problems);
    sessions.offerLeft();
    frame.setVisible(true);
    home.focus();
  }

  private boolean isStill() {
    return preferences.get().look().reduceMotion().orElse(lessMotion);
  }

  /** Shows a sentence at the foot of the window. */
  public void tell(String sentence) {
    notice.setText(sentence);
    notice.setVisible(true);
  }

  /** Plays a routine; before the first one ever, shows what to know. */
  public void start(Routine routine) {
    if (preferences.get().beforeFirstSessionSeen()) {
      play(timeline(routine));
    } else {
      showBefore(
          () -> {
            preferences.update(settings -> settings.withBeforeFirstSessionSeen(true));
            asides.close();
            start(routine);
          });
    }
  }

  private Timeline timeline(Routine routine) {
    return Timeline.of(routine, preferences.pacing(catalog));
  }

  private void play(Timeline timeline) {
    hearing.adviseVoice(timeline.routine());
    sessions.play(timeline);
  }

  private void choose() {
    home.refresh();
    show(home.component());
    home.focus();
  }

  private void showDetails(Routine routine) {
    DetailScreen detail =
        new DetailScreen(
            catalog,
            () -> home.offer(routine.id()),
            preferences,
            words,
            this::start,
            papers::printRoutine,
            papers::saveRoutine,
            this::choose);
    show(detail.component());
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
            Desktop::show,
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

  private void done(Timeline timeline, SessionRecord record) {
    DoneScreen done =
        new DoneScreen(record, words, () -> start(timeline.routine()), this::choose, this::close);
    show(done.component());
    done.focus();
  }

  /** Closes the window, after asking if a session would be thrown away. */
  private void close() {
    asides.close(); // the question is asked on the screen of the session
    sessions.playing().ifPresentOrElse(play -> play.askToEnd(frame::dispose), frame::dispose);
  }

  private void show(JComponent next) {
    frame.remove(screen);
    screen = next;
    frame.add(screen, BorderLayout.CENTER);
    frame.revalidate();
    frame.repaint();
  }

  /** The window as the place where sessions are shown. */
  private final class FrameStage implements Sessions.Stage {
    @Override
    public void show(JComponent next) {
      MainWindow.this.show(next);
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
    public void over(Timeline timeline, SessionRecord record) {
      done(timeline, record);
    }
  }
}
