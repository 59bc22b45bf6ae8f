package org.unhunch;

import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JFrame;
import org.unhunch.cue.Announcer;
import org.unhunch.cue.sound.SoundCard;
import org.unhunch.cue.sound.Speaker;
import org.unhunch.cue.voice.SpeechFinder;
import org.unhunch.cue.voice.Voice;
import org.unhunch.desktop.KeepAwake;
import org.unhunch.library.Library;
import org.unhunch.message.Message;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.term.PlacePreset;
import org.unhunch.session.Clocks;
import org.unhunch.session.SessionRepository;
import org.unhunch.session.SessionServices;
import org.unhunch.settings.Preferences;
import org.unhunch.settings.Settings;
import org.unhunch.ui.MainWindow;
import org.unhunch.ui.frame.FirstPaint;
import org.unhunch.ui.frame.Theme;
import org.unhunch.ui.kit.Ui;
import org.unhunch.ui.notice.Notice;
import org.unhunch.ui.picture.Pictures;
import org.unhunch.words.Language;
import org.unhunch.words.Words;

/**
 * Makes the window, and another in its place when another language is chosen: every text of a
 * screen is made with it. What sounds, what keeps the machine awake and what is remembered goes on.
 */
final class Windows {
  private final LaunchRequest request;
  private final DataFiles files;
  private final Consumer<Notice> tell;
  private final Clocks clocks = new Clocks(System::nanoTime, System::currentTimeMillis, 1);
  private final Speaker speaker;
  private final Optional<Voice> voice;
  private final SessionRepository memory;
  private Setting setting;
  private KeepAwake awake;
  private Library library;
  private MainWindow current;

  /**
   * What is the same for every window.
   *
   * @param lessMotion whether the system asks for less motion
   */
  record Setting(Theme theme, boolean lessMotion) {}

  /**
   * Makes no window yet.
   *
   * @param request what was asked for, in the language that it was written in
   * @param tell tells something in the window
   * @param leave done when the last window closes
   */
  Windows(LaunchRequest request, DataFiles files, Consumer<Notice> tell, Runnable leave) {
    this.request = request;
    this.files = files;
    this.tell = tell;
    this.speaker = new Speaker(SoundCard::open, System::nanoTime, () -> warn("sound.silent"));
    String path = System.getenv().getOrDefault("PATH", "");
    this.voice =
        Optional.of(new SpeechFinder(System.getProperty("os.name"), path).find())
            .filter(programs -> !programs.isEmpty())
            .map(programs -> new Voice(programs, System::nanoTime, this::tellSilent));
    this.memory = files.memory(clocks, leave);
  }

  private void tellSilent(String language) {
    Locale own = JComponent.getDefaultLocale();
    String name = Locale.forLanguageTag(language).getDisplayLanguage(own);
    tell.accept(Notice.warning(Message.of("voice.silent", name)));
  }

  private void warn(String key) {
    tell.accept(Notice.warning(Message.of(key)));
  }

  /** The window that is there now. */
  MainWindow current() {
    return current;
  }

  /** What there is to choose from in it. */
  Library library() {
    return library;
  }

  /** Makes the first window, which is not yet visible. */
  MainWindow first(Setting around, Words words, Library has, Settings settings) {
    setting = around;
    Map<String, String> environment = System.getenv();
    awake =
        KeepAwake.of(
            System.getProperty("os.name"),
            environment,
            words.text("app.name"),
            words.text("awake.why"));
    return make(words, has, settings);
  }

  private MainWindow make(Words words, Library has, Settings settings) {
    library = has;
    // What is not ours, such as the buttons of a question, speaks the same language.
    JComponent.setDefaultLocale(words.locale());
    Preferences preferences = files.preferences(settings, tell);
    setting.theme().follow(preferences);
    Ui ui = new Ui(library, new Pictures(library, words), preferences, words, clocks);
    SessionServices services =
        new SessionServices(new Announcer(speaker, voice, words), awake, memory);
    MainWindow made =
        new MainWindow(ui, services, setting.theme(), files.folder(), setting.lessMotion());
    WhenActivated.then(made.frame(), files::retry);
    FirstPaint.then(
        made.frame(),
        () -> made.day().begin(Desk.ofTheSystem(request.data()).desk(files.folder(), words)));
    preferences.listen(
        all -> all.look().language(), () -> made.giveWayTo(() -> again(preferences.get())));
    current = made;
    return made;
  }

  private MainWindow again(Settings settings) {
    Language language = Language.chosen(settings.look().language());
    Words words = Words.here(language);
    current.day().end();
    files.settle();
    Library other = new Shelf(request.in(language), files, words, tell).library();
    return make(words, other, named(settings, library.catalog(), other.catalog()));
  }

  /** With the places that still have the names they came with, by their names in the other one. */
  private static Settings named(Settings settings, Catalog before, Catalog now) {
    Map<String, String> names = new HashMap<>();
    for (PlacePreset each : before.vocabulary().places()) {
      now.vocabulary().places().stream()
          .filter(other -> other.id().equals(each.id()))
          .forEach(other -> names.put(each.name(), other.name()));
    }
    return settings.withSituation(settings.situation().renamed(names));
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
}
