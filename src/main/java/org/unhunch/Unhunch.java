package org.unhunch;

import java.awt.EventQueue;
import java.awt.Frame;
import java.awt.Toolkit;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JFrame;
import org.unhunch.cli.Cli;
import org.unhunch.cli.Outcome;
import org.unhunch.cli.Outcome.Opening;
import org.unhunch.cue.Announcer;
import org.unhunch.cue.sound.SoundCard;
import org.unhunch.cue.sound.Speaker;
import org.unhunch.cue.voice.SpeechFinder;
import org.unhunch.cue.voice.Voice;
import org.unhunch.desktop.KeepAwake;
import org.unhunch.desktop.SystemDesktop;
import org.unhunch.library.Library;
import org.unhunch.message.Message;
import org.unhunch.session.Clocks;
import org.unhunch.session.SessionRepository;
import org.unhunch.session.SessionServices;
import org.unhunch.settings.Preferences;
import org.unhunch.settings.Settings;
import org.unhunch.storage.FolderOwner;
import org.unhunch.storage.FolderOwner.Ownership;
import org.unhunch.storage.Loaded;
import org.unhunch.ui.MainWindow;
import org.unhunch.ui.frame.FirstPaint;
import org.unhunch.ui.frame.Theme;
import org.unhunch.ui.frame.TitleBars;
import org.unhunch.ui.kit.Ui;
import org.unhunch.ui.notice.Notice;
import org.unhunch.ui.picture.Pictures;
import org.unhunch.words.Version;
import org.unhunch.words.Words;

/** The program: wires the packages together and starts them. */
public final class Unhunch extends Thread {
  private static final long PATIENCE_MILLIS = 300;
  private final Words words = new Words();

  /** Once it is shown. */
  private final CompletableFuture<MainWindow> window = new CompletableFuture<>();

  private final PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
  private final PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);

  private Unhunch() {}

  /** Does what the arguments ask for; without any, opens the window. */
  public static void main(String[] arguments) {
    Optional<Reminding.Request> reminding = Reminding.Request.of(arguments);
    int exitCode =
        FailedStart.guard(
            arguments.length == 0,
            () ->
                reminding.isPresent()
                    ? new Reminding(reminding.get()).run(new PrintWriter(System.out, true))
                    : new Unhunch().run(arguments));
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  private int run(String... arguments) throws Exception {
    System.setProperty(LogSetup.FOLDER, DataFiles.folder(Optional.empty()).toString());
    if (arguments.length == 0) {
      // By far the commonest start, and the parser would take as long as the catalog.
      return open(LaunchRequest.onShipped());
    }
    Outcome outcome = new Cli(out, err, words, version(), DataFiles::folder).run(arguments);
    return outcome
        .open()
        .map(LaunchRequest::of)
        .map(request -> FailedStart.guard(true, () -> open(request)))
        .orElse(outcome.exitCode());
  }

  /**
   * Opens a window as soon as its catalog is there; all that needs none is done meanwhile. Returns
   * once it is shown, and throws whatever keeps it from that.
   */
  private int open(LaunchRequest request) throws Exception {
    SystemDesktop desktop = new SystemDesktop(System.getProperty("os.name"), System.getenv());
    CompletableFuture<Boolean> dark = soon(desktop::prefersDark);
    CompletableFuture<Boolean> lessMotion = soon(desktop::prefersLessMotion);
    if (!Display.isThere()) {
      err.println(words.text("cli.error", words.text("start.no-display")));
      return 1;
    }
    DataFiles files = new DataFiles(request.data(), System::currentTimeMillis);
    FolderOwner owner = new FolderOwner(files.folder());
    if (owner.ownership() == Ownership.ANOTHERS) {
      if (request.opening() == Opening.MINIMIZED) {
        return 0; // it is open already
      }
      Optional<Message> refused = HandOver.of(request).leaveWith(owner, files.folder());
      refused.ifPresent(why -> err.println(words.text("cli.error", words.text(why))));
      if (refused.isPresent() || owner.ownership() != Ownership.OURS) {
        return refused.isPresent() ? 1 : 0;
      }
    }
    prepare(files.folder());
    CompletableFuture<Loaded<Settings>> settings =
        request.loaded().thenApply(each -> files.settings(new FirstSettings(words).of(each)));
    Shelf shelf = new Shelf(request, files, words, this::tell);
    FutureTask<MainWindow> opening =
        new FutureTask<>(
            () -> {
              // Set before the catalog is there and the settings with it, which seldom differ.
              Theme theme = new Theme(desktop::prefersDark, dark.join());
              TitleBars.settle(System.getenv());
              Preferences preferences = files.preferences(settings.join().value(), this::tell);
              theme.follow(preferences);
              Ui ui = ui(shelf.library(), preferences);
              SessionServices services = services(files.memory(ui.clocks(), owner::stop));
              MainWindow main =
                  new MainWindow(ui, services, theme, files.folder(), lessMotion.join());
              SecondStarts later = new SecondStarts(HandOver.of(request), ui.library(), main);
              FirstPaint.then(main.frame(), SoundCard::explore);
              FirstPaint.then(main.frame(), () -> owner.serve(later::to));
              WhenActivated.then(main.frame(), files::retry);
              settings.join().problems().forEach(each -> main.tell(Notice.loss(each)));
              open(main, request, ui.library());
              return main;
            });
    start();
    ZoneId.systemDefault(); // is read from a file, which can be done meanwhile
    join();
    EventQueue.invokeLater(opening);
    window.complete(opening.get());
    return 0;
  }

  private void prepare(Path folder) {
    System.setProperty(LogSetup.FOLDER, folder.toString());
    Thread.setDefaultUncaughtExceptionHandler(
        new Uncaught(
            version(), (details, times) -> inWindow(it -> it.notices().tellFault(details, times))));
    System.setProperty("apple.awt.application.name", words.text("app.name"));
  }

  private Ui ui(Library library, Preferences preferences) {
    Clocks clocks = new Clocks(System::nanoTime, System::currentTimeMillis, 1);
    return new Ui(library, new Pictures(library, words), preferences, words, clocks);
  }

  /** What follows once the window stands is a matter of its own: a fault there closes nothing. */
  private static void open(MainWindow main, LaunchRequest request, Library library) {
    if (request.opening() == Opening.MINIMIZED) {
      main.frame().setAutoRequestFocus(false);
      FirstPaint.then(main.frame(), () -> main.frame().setState(Frame.ICONIFIED));
    }
    main.open();
    EventQueue.invokeLater(
        () -> request.routineId().flatMap(library.catalog()::routine).ifPresent(main::start));
    if (request.opening() == Opening.NEXT) {
      EventQueue.invokeLater(main::startNext);
    }
  }

  /** A slow desktop holds nobody up: it is asked again whenever the window is activated. */
  private static CompletableFuture<Boolean> soon(Supplier<Boolean> question) {
    return CompletableFuture.supplyAsync(question)
        .completeOnTimeout(false, PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
  }

  private void tell(Notice notice) {
    inWindow(main -> main.tell(notice));
  }

  private void warn(String key) {
    tell(Notice.warning(Message.of(key)));
  }

  /** Does something with the window on its thread, from any thread, as soon as it is shown. */
  private void inWindow(Consumer<MainWindow> action) {
    window.thenAccept(main -> EventQueue.invokeLater(() -> action.accept(main)));
  }

  /** Sound, voice and a machine that stays awake, as far as the system has them. */
  private SessionServices services(SessionRepository memory) {
    String system = System.getProperty("os.name");
    Map<String, String> environment = System.getenv();
    Speaker speaker = new Speaker(SoundCard::open, System::nanoTime, () -> warn("sound.silent"));
    Optional<Voice> voice =
        Optional.of(new SpeechFinder(system, environment.getOrDefault("PATH", "")).find())
            .filter(programs -> !programs.isEmpty())
            .map(programs -> new Voice(programs, System::nanoTime, () -> warn("voice.silent")));
    KeepAwake awake =
        KeepAwake.of(system, environment, words.text("app.name"), words.text("awake.why"));
    return new SessionServices(new Announcer(speaker, voice, words), awake, memory);
  }

  /** What could not be saved may be saved now that the person has been elsewhere. */
  private static final class WhenActivated extends WindowAdapter {
    private final Runnable action;

    private WhenActivated(Runnable action) {
      this.action = action;
    }

    static void then(JFrame frame, Runnable action) {
      frame.addWindowListener(new WhenActivated(action));
    }

    @Override
    public void windowActivated(WindowEvent event) {
      action.run();
    }
  }

  /** Makes the toolkit here, as it names the windows after the class that its stack begins in. */
  @Override
  public void run() {
    Toolkit.getDefaultToolkit();
  }

  static String version() {
    return Version.OURS;
  }
}
