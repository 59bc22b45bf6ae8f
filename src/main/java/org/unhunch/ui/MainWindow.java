package org.unhunch.ui;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JMenuBar;
import javax.swing.WindowConstants;
import org.unhunch.choose.Relief;
import org.unhunch.journal.settings.Practice;
import org.unhunch.journal.settings.Practice.RepPacing;
import org.unhunch.player.SessionRecord;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.timeline.Timeline;
import org.unhunch.ui.MenuBar.Item;
import org.unhunch.ui.done.DoneScreen;
import org.unhunch.ui.notice.NoticeBar;
import org.unhunch.ui.pick.DetailScreen;
import org.unhunch.ui.pick.Persons;
import org.unhunch.ui.picture.Pictures;
import org.unhunch.ui.play.Clocks;
import org.unhunch.ui.play.Company;
import org.unhunch.ui.play.PlayFigure;
import org.unhunch.ui.play.PlayScreen;
import org.unhunch.ui.settings.SettingsScreen;
import org.unhunch.words.Words;

/** The one window, which shows one screen at a time. */
public final class MainWindow {
  private static final Dimension SIZE = new Dimension(1040, 720);
  private static final Dimension LEAST = new Dimension(840, 540);

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
  private final NoticeBar notice;
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
    this.notice = new NoticeBar(words, Desktop::copy);
    this.dialogs = Dialogs.before(frame, words);
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
            new PlayChoices(preferences, new Relief(catalog), new Persons(catalog)::of),
            this::compile,
            () -> new PlayFigure(pictures, preferences.pacing(catalog), this::isStill),
            new FrameStage());
    preferences.listen(all -> all.practice().times(), sessions::offerLeftAnew);
    prepareFrame(menus(), theme);
    show(home.component());
  }

  private JMenuBar menus() {
    return new MenuBar(words, preferences)
        .with(
            "menu.app",
            new Item("menu.settings", "ctrl COMMA", this::showSettings),
            new Item("menu.close", "ctrl Q", this::close))
        .withLook(look -> isStill())
        .withSound(company.announcer().hasVoice())
        .with("menu.help", new Item("menu.before", "F1", this::showBefore))
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
    frame.add(notice.component(), BorderLayout.SOUTH);
    frame.setMinimumSize(LEAST);
    frame.setSize(fitting(UIScale.scale(SIZE)));
    frame.setLocationRelativeTo(null);
  }

  private Dimension fitting(Dimension size) {
    Rectangle screen = frame.getGraphicsConfiguration().getBounds();
    return new Dimension(Math.min(size.width, screen.width), Math.min(size.height, screen.height));
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
    notice.tell(sentence);
  }

  /** Shows at the foot of the window that there was a fault, and offers to copy its details. */
  public void tellFault(String details) {
    notice.tellFault(details);
  }

  /** Plays a routine; before the first one ever, shows what to know. */
  public void start(Routine routine) {
    if (preferences.get().beforeFirstSessionSeen()) {
      play(routine);
    } else {
      showBefore(
          () -> {
            preferences.update(settings -> settings.withBeforeFirstSessionSeen(true));
            asides.close();
            start(routine);
          });
    }
  }

  private void play(Routine routine) {
    hearing.adviseVoice(routine);
    sessions.play(routine);
  }

  private Timeline compile(Routine routine) {
    Practice practice = preferences.get().practice();
    Set<String> ownPace =
        catalog.exercises().stream()
            .map(Exercise::id)
            .filter(id -> practice.repPacingOf(id) == RepPacing.COUNTED)
            .collect(Collectors.toSet());
    return Timeline.of(routine, preferences.pacing(catalog), ownPace);
  }

  private void choose() {
    home.refresh();
    show(home.component());
    home.focus();
  }

  private void showDetails(Routine routine) {
    DetailScreen detail =
        new DetailScreen(
            catalog, () -> home.offer(routine.id()), preferences, words, this::start, this::choose);
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

  private void done(Routine routine, SessionRecord record) {
    DoneScreen done =
        new DoneScreen(record, words, () -> start(routine), this::choose, this::close);
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
    public void over(Routine routine, SessionRecord record) {
      done(routine, record);
    }
  }
}
