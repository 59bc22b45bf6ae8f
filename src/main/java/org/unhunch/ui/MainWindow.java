package org.unhunch.ui;

import java.awt.print.PrinterJob;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JRootPane;
import org.unhunch.desktop.SystemDesktop;
import org.unhunch.history.History;
import org.unhunch.message.Message;
import org.unhunch.routine.Routine;
import org.unhunch.session.Scheduler;
import org.unhunch.session.SessionServices;
import org.unhunch.session.SoundSettingsBinder;
import org.unhunch.ui.frame.FirstPaint;
import org.unhunch.ui.frame.FrameDialogs;
import org.unhunch.ui.frame.NoticeBar;
import org.unhunch.ui.frame.Shell;
import org.unhunch.ui.frame.Standing;
import org.unhunch.ui.frame.Theme;
import org.unhunch.ui.help.Help;
import org.unhunch.ui.history.HistoryScreen;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.Ui;
import org.unhunch.ui.library.LibraryScreen;
import org.unhunch.ui.moving.PictureMotion;
import org.unhunch.ui.notice.Notice;
import org.unhunch.ui.notice.Notices;
import org.unhunch.ui.notice.Outside;
import org.unhunch.ui.pick.Left;
import org.unhunch.ui.pick.Offers;
import org.unhunch.ui.pick.PickScreen;
import org.unhunch.ui.play.PlayScreen;
import org.unhunch.ui.progress.NextSteps;
import org.unhunch.ui.settings.SettingsScreen;

/** The one window, which shows one screen at a time. */
public final class MainWindow implements Sessions.Stage {
  private final Ui ui;
  private final SessionServices services;
  private final Path folder;
  private final boolean lessMotion;
  private final NoticeBar notice;
  private final Notices notices;
  private final Shell shell;
  private final Standing standing;
  private final FrameDialogs dialogs;
  private final NextSteps steps;
  private final Offers offers;
  private final SheetPrinter sheets;
  private final Making making;
  private final MakingExercises exercises;
  private final PickScreen pick;
  private final Overlays overlays;
  private final Home home;
  private final SoundSettingsBinder sound;
  private final Sessions sessions;
  private final FileOpener files;
  private final ThroughTheDay day;

  /**
   * A window, not yet visible, on the data in a folder; the settings win over {@code lessMotion}.
   */
  public MainWindow(Ui ui, SessionServices services, Theme theme, Path folder, boolean lessMotion) {
    this.ui = ui;
    this.services = services;
    this.folder = folder;
    this.lessMotion = lessMotion;
    Scheduler scheduler = services.memory().scheduler();
    PictureMotion motion = new PictureMotion(scheduler, this::isStill);
    Outside outside = new Outside(SystemDesktop::show, SystemDesktop::copy);
    this.notices = new Notices(scheduler, outside);
    this.notice = new NoticeBar(ui.words(), notices);
    this.shell =
        new Shell(
            ui.words().text("app.name"), notice, this::close, services::close, theme::followSystem);
    this.standing = new Standing(shell.frame(), ui.preferences(), scheduler);
    this.dialogs = new FrameDialogs(shell.frame(), ui.words(), notices);
    History history = services.memory().history(all -> all.forEach(each -> sessions().tell(each)));
    this.steps = new NextSteps(ui, history);
    this.offers = new Offers(ui);
    FileOpener.Stage opening = new FileOpener.Stage(() -> playing().isPresent(), this::choose);
    this.files = new FileOpener(ui, motion, dialogs, shell, opening);
    this.sheets = new SheetPrinter(ui, history, dialogs, PrinterJob::getPrinterJob);
    Sending sending = Sending.before(shell, ui, sheets);
    MakingExercises.Exits exits =
        new MakingExercises.Exits(this, this::begin, to -> home().showExercises(to));
    this.exercises = new MakingExercises(ui, scheduler, this::isStill, sending, exits);
    Making.Ways ways =
        new Making.Ways(this::begin, each -> day().use(each), files::choose, exercises::anewFrom);
    this.making = new Making(ui, motion, sending, this, ways);
    this.pick =
        new PickScreen(
            steps,
            offers,
            dialogs,
            new PickScreen.Exits(this::begin, this::showDetails, making),
            rest -> FirstPaint.then(shell.frame(), rest));
    Help help = new Help(ui.words(), shell::closeOverlay);
    this.overlays = new Overlays(ui.words(), shell, help, this::playing);
    ThroughTheDay.Stage stage =
        new ThroughTheDay.Stage(
            overlays, shell::closeOverlay, this::startUnlessBusy, this::sessions);
    this.day = new ThroughTheDay(steps, services.memory(), pick, dialogs, stage);
    JRootPane window = shell.frame().getRootPane();
    MainMenu menu =
        new MainMenu(
            ui.words(),
            ui.preferences(),
            this::isStill,
            () -> services.announcer().hasVoice(),
            this::entries);
    Command open = command("menu.open", () -> menu.open(home().row(), window), "F10");
    this.home =
        new Home(
            ui.words(),
            new Home.Screens(
                pick,
                () -> new LibraryScreen(steps, this::begin, motion, files, exercises),
                () -> new HistoryScreen(ui, history, dialogs, home()::showRoutines)),
            open,
            notices::leaveScreen);
    FirstPaint.then(shell.frame(), () -> menu.bindIn(window));
    open.bindInWindow(window);
    this.sound =
        new SoundSettingsBinder(
            services.announcer(), ui.preferences(), advice -> tell(Notice.news(advice)));
    this.sessions = new Sessions(ui, services, steps, this::isStill, this);
    shell.show(home.component());
  }

  private MainMenu.Entries entries() {
    return new MainMenu.Entries(
        List.of(
            command("menu.new-routine", making::anew, "ctrl N").onlyIf(() -> playing().isEmpty()),
            command("menu.new-exercise", exercises::anew).onlyIf(() -> playing().isEmpty()),
            command("menu.open-file", files::choose, "ctrl O"),
            command("menu.packs", files::packs),
            command("menu.settings", this::showSettings, "ctrl COMMA"),
            day.command(),
            command("menu.print-weeks", sheets::printWeeks),
            command("menu.save-weeks", sheets::saveWeeks)),
        overlays.commands(folder, notices::open),
        command("menu.close", this::close, "ctrl Q"));
  }

  private Command command(String key, Runnable action, String... strokes) {
    return new Command(key, ui.words(), action, strokes);
  }

  private Home home() {
    return home;
  }

  private Sessions sessions() {
    return sessions;
  }

  /** {@return the frame} */
  public JFrame frame() {
    return shell.frame();
  }

  /** Shows the window, on the choice of routines. */
  public void open() {
    sessions.offerLeft();
    shell.frame().setVisible(true);
    home.focus();
  }

  private boolean isStill() {
    return ui.preferences().get().look().reduceMotion().orElse(lessMotion);
  }

  @Override
  public void show(JComponent screen) {
    shell.closeOverlay();
    notice.leaveSpace(playing().isPresent());
    shell.show(screen);
  }

  @Override
  public void showLeft(Optional<Left> left) {
    pick.show(left);
  }

  @Override
  public void tell(Notice told) {
    notices.tell(told);
  }

  /** {@return the notices at the foot of the window} */
  public Notices notices() {
    return notices;
  }

  /** Plays a routine at the amounts agreed to; before the first one ever, shows what to know. */
  public void start(Routine routine) {
    start(steps.agreements().agreed(routine), sessions::play);
  }

  /** Brings the window to the front, also where it was folded away. */
  public void raise() {
    shell.raise();
  }

  /** Plays a routine that was asked for outside, unless a session or a question is open. */
  public void startUnlessBusy(Routine routine) {
    if (playing().isPresent() || shell.isAsking()) {
      tell(Notice.news(Message.of("running.busy", routine.name())));
    } else {
      shell.closeOverlay();
      start(routine);
    }
  }

  /** {@return what it does with reminders} */
  public ThroughTheDay day() {
    return day;
  }

  /** Plays a routine after asking how stiff the person feels. */
  private void begin(Routine routine) {
    start(routine, sessions::ask);
  }

  private void start(Routine routine, Consumer<Routine> how) {
    overlays.onceKnown(
        ui.preferences(),
        () -> {
          sound.adviseVoice(routine);
          how.accept(routine);
        });
  }

  @Override
  public void choose() {
    pick.open();
    day.refresh();
    shell.show(home.component());
    home.focus();
    files.openWaiting();
  }

  private Optional<PlayScreen> playing() {
    return sessions.playing();
  }

  /** Shows what is in a file before anything of it is added; in a session it waits. */
  public void openFile(Path file) {
    files.open(file);
  }

  private void showDetails(Routine routine) {
    new Details(steps, offers, sheets, home, this, making).show(routine, this::begin);
  }

  private void showSettings() {
    SettingsScreen.Folder kept = new SettingsScreen.Folder(folder, SystemDesktop::show);
    SettingsScreen settings =
        new SettingsScreen(ui, services.announcer(), kept, dialogs, shell::closeOverlay);
    overlays.show(settings.component(), settings::close);
    settings.focus();
  }

  /** Closes the window, after asking if a session would be thrown away. */
  public void close() {
    shell.closeOverlay(); // the question is asked on the screen of the session
    sessions.playing().ifPresentOrElse(play -> play.askToEnd(this::dispose), this::dispose);
  }

  /** Lets another take the place of this one, on its settings, unless a session is on. */
  public void giveWayTo(Supplier<MainWindow> other) {
    if (sessions.playing().isEmpty()) {
      standing.keep();
      MainWindow next = other.get();
      next.open();
      next.showSettings();
      shell.leave();
    }
  }

  private void dispose() {
    standing.keep();
    Optional<String> question =
        services
            .memory()
            .unsaved()
            .map(why -> new Message("close.unsaved", why.arguments()))
            .map(ui.words()::text);
    if (question.isEmpty() || dialogs.agrees(question.get())) {
      shell.frame().dispose();
    }
  }
}
