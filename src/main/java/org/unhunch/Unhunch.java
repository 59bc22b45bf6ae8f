package org.unhunch;

import java.awt.EventQueue;
import java.awt.Frame;
import java.awt.Toolkit;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.unhunch.cli.Cli;
import org.unhunch.cli.Outcome;
import org.unhunch.cli.Outcome.Opening;
import org.unhunch.cue.sound.SoundCard;
import org.unhunch.desktop.Display;
import org.unhunch.desktop.SystemDesktop;
import org.unhunch.library.Library;
import org.unhunch.message.Message;
import org.unhunch.settings.Settings;
import org.unhunch.storage.FolderOwner;
import org.unhunch.storage.FolderOwner.Ownership;
import org.unhunch.storage.Loaded;
import org.unhunch.ui.MainWindow;
import org.unhunch.ui.frame.FirstPaint;
import org.unhunch.ui.frame.Theme;
import org.unhunch.ui.frame.TitleBars;
import org.unhunch.ui.kit.look.OnePaint;
import org.unhunch.ui.notice.Notice;
import org.unhunch.words.Language;
import org.unhunch.words.Version;
import org.unhunch.words.Words;

/** The program: wires the packages together and starts them. */
public final class Unhunch extends Thread {
  private static final long PATIENCE_MILLIS = 300;
  private Words words;

  /** What every window wears, set up by the thread of the windows. */
  private FutureTask<Theme> look;

  /** Once it is shown. */
  private final CompletableFuture<Windows> window = new CompletableFuture<>();

  private final PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
  private final PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);

  private Unhunch() {}

  /** Does what the arguments ask for; without any, opens the window. */
  public static void main(String[] arguments) {
    Optional<Reminding.Request> reminding = Reminding.Request.of(arguments);
    Unhunch program = new Unhunch();
    int exitCode =
        FailedStart.guard(
            arguments.length == 0,
            program::said,
            () ->
                reminding.isPresent()
                    ? new Reminding(reminding.get()).run(program.out)
                    : program.run(arguments));
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  /** The words that are chosen, or before they are, the system's. */
  private Words said() {
    return words == null ? new Words(Language.ofSystem()) : words;
  }

  private int run(String... arguments) throws Exception {
    System.setProperty(LogSetup.FOLDER, DataFiles.folder(Optional.empty()).toString());
    if (arguments.length == 0) {
      // By far the commonest start, and the parser would take as long as the catalog.
      return open(LaunchRequest.onShipped());
    }
    Outcome outcome =
        new Cli(out, err, words(arguments), version(), DataFiles::folder).run(arguments);
    return outcome
        .open()
        .map(LaunchRequest::of)
        .map(request -> FailedStart.guard(true, this::said, () -> open(request)))
        .orElse(outcome.exitCode());
  }

  /** Those that the command line asks for, wherever it does, so that it is answered in them. */
  private static Words words(String... arguments) {
    List<String> all = List.of(arguments);
    int at = all.indexOf("--language") + 1;
    Optional<String> asked =
        at > 0 && at < all.size() ? Optional.of(all.get(at)) : Optional.empty();
    Language language = asked.flatMap(Language::of).orElseGet(Language::ofSystem);
    return Words.here(language);
  }

  /**
   * Opens a window as soon as its catalog is there; all that needs none is done meanwhile, by three
   * threads: this one, the catalog's, and that of the windows, which sets up their look. Returns
   * once it is shown, and throws whatever keeps it from that.
   */
  private int open(LaunchRequest request) throws Exception {
    SystemDesktop desktop = new SystemDesktop(System.getProperty("os.name"), System.getenv());
    CompletableFuture<Boolean> dark = soon(desktop::prefersDark);
    CompletableFuture<Boolean> lessMotion = soon(desktop::prefersLessMotion);
    if (!Display.isThere()) {
      err.println(said().text("cli.error", said().text("start.no-display")));
      return 1;
    }
    DataFiles files = new DataFiles(request.data(), System::currentTimeMillis);
    FolderOwner owner = new FolderOwner(files.folder());
    if (owner.ownership() == Ownership.ANOTHERS) {
      if (request.opening() == Opening.MINIMIZED) {
        return 0; // it is open already
      }
      Optional<Message> refused = HandOver.of(request).leaveWith(owner, files.folder());
      refused.ifPresent(why -> err.println(said().text("cli.error", said().text(why))));
      if (refused.isPresent() || owner.ownership() != Ownership.OURS) {
        return refused.isPresent() ? 1 : 0;
      }
    }
    prepare(files.folder());
    // Set before the settings are known, which seldom differ.
    look = new FutureTask<>(() -> new Theme(desktop::prefersDark, dark.join()));
    start();
    Language language = request.language().or(files::language).orElseGet(Language::ofSystem);
    words = Words.here(language);
    LaunchRequest spoken = request.in(language);
    CompletableFuture<Loaded<Settings>> settings =
        spoken.loaded().thenApply(each -> files.settings(new FirstSettings(words).of(each)));
    Shelf shelf = new Shelf(spoken, files, words, this::tell);
    FutureTask<Windows> opening =
        new FutureTask<>(
            () -> {
              TitleBars.settle(System.getenv());
              OnePaint.settle();
              Windows windows = new Windows(request, files, this::tell, owner::stop);
              Settings chosen = settings.join().value();
              Windows.Setting around = new Windows.Setting(look.get(), lessMotion.join());
              MainWindow main = windows.first(around, words, shelf.library(), chosen);
              SecondStarts later = new SecondStarts(HandOver.of(request), windows);
              FirstPaint.then(main.frame(), SoundCard::explore);
              FirstPaint.then(main.frame(), () -> owner.serve(later::to));
              settings.join().problems().forEach(each -> main.tell(Notice.loss(each)));
              open(main, request, windows.library());
              return windows;
            });
    ZoneId.systemDefault(); // is read from a file, which can be done meanwhile
    join();
    EventQueue.invokeLater(opening);
    files.readAhead();
    window.complete(opening.get());
    return 0;
  }

  private void prepare(Path folder) {
    System.setProperty(LogSetup.FOLDER, folder.toString());
    Thread.setDefaultUncaughtExceptionHandler(
        new Uncaught(
            version(), (details, times) -> inWindow(it -> it.notices().tellFault(details, times))));
    System.setProperty("apple.awt.application.name", Unhunch.class.getSimpleName());
  }

  /** What follows once the window stands is a matter of its own: a fault there closes nothing. */
  private static void open(MainWindow main, LaunchRequest request, Library library) {
    if (request.opening() == Opening.MINIMIZED) {
      main.frame().setAutoRequestFocus(false);
      FirstPaint.then(main.frame(), () -> main.frame().setState(Frame.ICONIFIED));
    }
    main.open();
    SystemDesktop.onOpenFile(file -> EventQueue.invokeLater(() -> main.openFile(file)));
    EventQueue.invokeLater(
        () -> {
          request.routineId().flatMap(library.catalog()::routine).ifPresent(main::start);
          request.file().ifPresent(main::openFile);
        });
    if (request.opening() == Opening.NEXT) {
      EventQueue.invokeLater(main.day()::startNext);
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

  /** Does something with the window on its thread, from any thread, as soon as it is shown. */
  private void inWindow(Consumer<MainWindow> action) {
    window.thenAccept(all -> EventQueue.invokeLater(() -> action.accept(all.current())));
  }

  /** Makes the toolkit here, as it names the windows after the class that its stack begins in. */
  @Override
  public void run() {
    Toolkit.getDefaultToolkit();
    EventQueue.invokeLater(look);
  }

  static String version() {
    return Version.OURS;
  }
}
