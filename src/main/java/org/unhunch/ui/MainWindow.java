package org.unhunch.ui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JMenuBar;
import javax.swing.JOptionPane;
import javax.swing.WindowConstants;
import org.unhunch.journal.History;
import org.unhunch.journal.settings.Look.ThemeChoice;
import org.unhunch.journal.settings.Settings;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Routine;
import org.unhunch.timeline.Timeline;
import org.unhunch.ui.history.FileDialogs;
import org.unhunch.ui.history.HistoryScreen;
import org.unhunch.ui.pick.DetailScreen;
import org.unhunch.ui.picture.Pictures;
import org.unhunch.ui.play.Clocks;
import org.unhunch.ui.play.Company;
import org.unhunch.ui.play.PlayFigure;
import org.unhunch.ui.play.PlayScreen;
import org.unhunch.ui.progress.NextSteps;
import org.unhunch.ui.text.Texts;
import org.unhunch.words.Words;

/** The one window, which shows one screen at a time. */
public final class MainWindow {
  private static final Dimension SIZE = new Dimension(1040, 720);
  private static final Dimension LEAST = new Dimension(840, 540);

  private final Catalog catalog;
  private final boolean lessMotion;
  private final Company company;
  private final Preferences preferences;
  private final Words words;
  private final Hearing hearing;
  private final NextSteps steps;
  private final Home home;
  private final Sessions sessions;
  private final JLabel notice = Texts.block("", "warning");
  private final JFrame frame = new JFrame();
  private JComponent screen = new JLabel();

  /**
   * A window on the catalog; not yet visible.
   *
   * @param lessMotion whether the system asks for less motion; the settings win over it
   * @param save keeps changed settings, and answers why it could not, if so
   */
  public MainWindow(
      Catalog catalog,
      Pictures pictures,
      Settings settings,
      Function<Settings, Optional<String>> save,
      Words words,
      Theme theme,
      boolean lessMotion,
      Company company,
      Clocks clocks) {
    this.catalog = catalog;
    this.lessMotion = lessMotion;
    this.company = company;
    this.preferences = new Preferences(settings, save, this::tell);
    this.words = words;
    History history = company.memory().history(this::tell);
    this.steps = new NextSteps(history, preferences, words, company.memory()::now);
    this.home =
        new Home(
            catalog,
            pictures,
            preferences,
            words,
            this::ask,
            this::begin,
            this::showDetails,
            steps,
            new HistoryScreen(
                catalog, history, words, company.memory()::now, new FileDialogs(frame, words)));
    this.hearing = new Hearing(company.announcer(), preferences, words, this::tell);
    this.sessions =
        new Sessions(
            catalog,
            words,
            clocks,
            company,
            steps,
            () -> new PlayFigure(pictures, catalog.pacing(), isStill()),
            new FrameStage());
    prepareFrame(menus(theme), theme);
    show(home.component());
  }

  private JMenuBar menus(Theme theme) {
    return new MenuBar(words, this::showBefore, this::close)
        .withTheme(theme, this::keep)
        .withMotion(isStill(), this::keepStill)
        .withSound(preferences.get().sound(), hearing::change, company.announcer().hasVoice())
        .component();
  }

  private void prepareFrame(JMenuBar menus, Theme theme) {
    frame.setTitle(words.text("app.name"));
    frame.setIconImages(AppIcon.images());
    frame.setJMenuBar(menus);
    frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
    frame.addWindowListener(
        new WindowAdapter() {
          @Override
          public void windowClosing(WindowEvent event) {
            close();
          }

          @Override
          public void windowClosed(WindowEvent event) {
            company.close();
          }

          @Override
          public void windowActivated(WindowEvent event) {
            theme.followSystem();
          }
        });
    notice.setName("notice");
    notice.setBorder(BorderFactory.createEmptyBorder(6, 18, 6, 18));
    notice.setVisible(false);
    frame.add(notice, BorderLayout.SOUTH);
    frame.setMinimumSize(LEAST);
    frame.setSize(SIZE);
    frame.setLocationRelativeTo(null);
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

  private void keepStill(boolean still) {
    preferences.update(s -> s.withLook(s.look().withReduceMotion(Optional.of(still))));
  }

  private void keep(ThemeChoice theme) {
    preferences.update(settings -> settings.withLook(settings.look().withTheme(theme)));
  }

  /** Shows a sentence at the foot of the window. */
  public void tell(String sentence) {
    notice.setText(sentence);
    notice.setVisible(true);
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

  private void start(Routine routine, Consumer<Timeline> how) {
    if (preferences.get().beforeFirstSessionSeen()) {
      hearing.adviseVoice(routine);
      how.accept(Timeline.of(routine, catalog.pacing()));
    } else {
      showBefore(
          () -> {
            preferences.update(settings -> settings.withBeforeFirstSessionSeen(true));
            start(routine, how);
          });
    }
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
            steps,
            this::begin,
            this::choose);
    show(detail.component());
    detail.focus();
  }

  /** Shows what to know before the first session, and after it the screen from before. */
  private void showBefore() {
    JComponent now = screen;
    sessions.playing().ifPresent(PlayScreen::pause);
    showBefore(
        () -> {
          show(now);
          sessions.playing().ifPresent(PlayScreen::focus);
        });
  }

  private void showBefore(Runnable next) {
    BeforeScreen before = new BeforeScreen(words, next);
    show(before.component());
    before.focus();
  }

  /** Closes the window, after asking if a session would be thrown away. */
  private void close() {
    sessions.playing().ifPresentOrElse(play -> play.askToEnd(frame::dispose), frame::dispose);
  }

  private void show(JComponent next) {
    frame.remove(screen);
    screen = next;
    frame.add(screen, BorderLayout.CENTER);
    frame.revalidate();
    frame.repaint();
  }

  private String ask(String question, String first) {
    return (String)
        JOptionPane.showInputDialog(
            frame, question, words.text("app.name"), JOptionPane.PLAIN_MESSAGE, null, null, first);
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
    public void choose() {
      MainWindow.this.choose();
    }

    @Override
    public void close() {
      MainWindow.this.close();
    }
  }
}
