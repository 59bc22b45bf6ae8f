package org.unhunch.ui;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.swing.JComponent;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import org.unhunch.catalog.LoadedCatalog;
import org.unhunch.history.History;
import org.unhunch.history.Session;
import org.unhunch.history.SessionInProgress;
import org.unhunch.history.Sessions;
import org.unhunch.history.When;
import org.unhunch.player.Player;
import org.unhunch.resume.ResumedSession;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.pose.Choreography;
import org.unhunch.settings.Preferences;
import org.unhunch.testing.Answers;
import org.unhunch.testing.HandScheduler;
import org.unhunch.testing.Histories;
import org.unhunch.testing.MadeHistory;
import org.unhunch.testing.NoExerciseActions;
import org.unhunch.testing.NoPackActions;
import org.unhunch.testing.NoRoutineActions;
import org.unhunch.testing.PlayFixture;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.PseudoLong;
import org.unhunch.testing.Quiet;
import org.unhunch.testing.Said;
import org.unhunch.testing.ScreenKit;
import org.unhunch.testing.Shipped;
import org.unhunch.testing.TestCatalog;
import org.unhunch.testing.Ui;
import org.unhunch.timeline.Timeline;
import org.unhunch.ui.details.DetailScreen;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.library.LibraryScreen;
import org.unhunch.ui.moving.PictureMotion;
import org.unhunch.ui.pick.Left;
import org.unhunch.ui.pick.Offers;
import org.unhunch.ui.pick.PickScreen;
import org.unhunch.ui.progress.NextSteps;
import org.unhunch.ui.settings.SettingsScreen;
import org.unhunch.ui.stiffness.StiffnessScreen;
import org.unhunch.words.Language;
import org.unhunch.words.ReadyWords;
import org.unhunch.words.StepWords;
import org.unhunch.words.Words;

/** Every screen of the program, each in a telling state, in the theme that is set. */
final class Screens {
  private static final String EVERYTHING = "";
  final Words words;
  final Catalog catalog;
  final Map<String, Choreography> poses;
  private final String routine;
  private final String query;

  /**
   * Screens of a catalog.
   *
   * @param routine the id of the routine that is shown and played
   * @param query what is searched for among the exercises
   */
  Screens(Catalog catalog, Map<String, Choreography> poses, String routine, String query) {
    this(Said.WORDS, catalog, poses, routine, query);
  }

  private Screens(
      Words words, Catalog catalog, Map<String, Choreography> poses, String routine, String query) {
    this.words = words;
    this.catalog = catalog;
    this.poses = poses;
    this.routine = routine;
    this.query = query;
  }

  /** Screens of a catalog that has the ids of the tests' own. */
  static Screens of(Catalog catalog) {
    return new Screens(catalog, TestCatalog.poses(), "morning", "far");
  }

  /** Screens of the tests' own catalog. */
  static Screens small() {
    return of(TestCatalog.catalog());
  }

  /** Screens of the tests' own catalog, whose texts are English, in a language. */
  static Screens small(Language language) {
    return new Screens(
        new Words(language), TestCatalog.catalog(), TestCatalog.poses(), "morning", "far");
  }

  /** Screens of the catalog that ships, in English. */
  static Screens shipped() {
    return new Screens(Shipped.catalog(), Shipped.poses(), "loosen-and-lift", "bird");
  }

  /**
   * Screens of the catalog that ships, in a language, with all exercises, of which long names end
   * in dots and stand whole in the tip.
   */
  static Screens shipped(Language language) {
    return new Screens(
        new Words(language),
        Shipped.catalog(language),
        Shipped.poses(),
        "loosen-and-lift",
        EVERYTHING);
  }

  /** {@return screens of the same with texts as long as they may be in another language} */
  static Screens pseudoLong() {
    LoadedCatalog longer = PseudoLong.catalog();
    return new Screens(
        PseudoLong.words(), longer.catalog(), longer.poses(), "loosen-and-lift", "bird");
  }

  /** {@return the screens by name, made anew} */
  Map<String, JComponent> all() {
    Map<String, JComponent> screens = new LinkedHashMap<>();
    screens.put("pick", Ui.edt(this::pick));
    screens.put("pick-for", Ui.edt(this::pickFor));
    screens.put("pick-left", Ui.edt(this::pickLeft));
    screens.put("detail", Ui.edt(this::detail));
    screens.put("library", Ui.edt(this::library));
    screens.put("exercise", Ui.edt(this::exercise));
    screens.put(
        "before",
        Ui.edt(() -> new BeforeScreen(words, () -> {}, Optional.of(() -> {})).component()));
    screens.putAll(new BuilderScreens(this).all());
    screens.putAll(new ExerciseScreens(this).all());
    screens.putAll(new PoseScreens(this, poses).all());
    screens.putAll(new PlayingScreens(this).all());
    screens.put("stiffness", Ui.edt(this::stiffness));
    screens.putAll(new AfterScreens(this).all());
    screens.put("settings", Ui.edt(this::settings));
    screens.putAll(new OpenScreens(this).all());
    screens.putAll(new MineScreens(this).all());
    screens.putAll(new RemindScreens(this, poses, routine).all());
    return screens;
  }

  private JComponent pick() {
    return home(settled()).component();
  }

  /** What fits, unfolded. */
  private JComponent pickFor() {
    Home home = home(settled());
    Ui.find(home.component(), "for.place", JToggleButton.class).doClick(0);
    return home.component();
  }

  private static Preferences settled() {
    Preferences preferences = Prefs.having("chair", "floor", "wall", "doorway").preferences();
    preferences.changeSituation(
        all -> all.withCares(Set.of("rounding")).withMinutes(OptionalInt.of(10)));
    return preferences;
  }

  /** On a session that was left. */
  private JComponent pickLeft() {
    var ui = ui(Prefs.having("chair").preferences());
    PickScreen pick = pick(ui);
    SessionInProgress underway =
        SessionInProgress.begin(
            new UUID(1, 2), When.somewhere(MadeHistory.END.minus(Duration.ofDays(1))));
    AtomicLong nanos = new AtomicLong();
    Player player = new Player(timeline(), nanos::get, () -> 0);
    player.play();
    nanos.set(96_000_000_000L);
    player.tick();
    ResumedSession left = new ResumedSession(underway, timeline(), player.checkpoint(), false);
    pick.show(Optional.of(new Left(left, () -> {})));
    return home(ui, pick).component();
  }

  org.unhunch.ui.kit.Ui ui(Preferences preferences) {
    return ScreenKit.saying(words, ScreenKit.of(catalog, poses, preferences));
  }

  /** {@return where one begins, made anew} */
  Home home() {
    return home(settled());
  }

  private Home home(Preferences preferences) {
    var ui = ui(preferences);
    return home(ui, pick(ui));
  }

  static PickScreen pick(org.unhunch.ui.kit.Ui ui) {
    PickScreen.Exits exits =
        new PickScreen.Exits(routine -> {}, routine -> {}, NoRoutineActions.INSTANCE);
    return new PickScreen(
        new NextSteps(ui, Histories.of(List.of())),
        new Offers(ui),
        Answers.none(),
        exits,
        Runnable::run);
  }

  Home home(org.unhunch.ui.kit.Ui ui, PickScreen pick) {
    History none = Histories.of(List.of());
    NextSteps steps = new NextSteps(ui, none);
    return new Home(
        words,
        new Home.Screens(pick, () -> exercises(steps), () -> new AfterScreens(this).screen(none)),
        new Command("menu.open", words, () -> {}),
        () -> {});
  }

  private static LibraryScreen exercises(NextSteps steps) {
    return new LibraryScreen(
        steps,
        routine -> {},
        new PictureMotion(new HandScheduler(), () -> false),
        NoPackActions.INSTANCE,
        NoExerciseActions.INSTANCE);
  }

  private JComponent exercise() {
    NextSteps steps = new NextSteps(ui(Prefs.having().preferences()), Histories.of(List.of()));
    LibraryScreen screen = exercises(steps);
    var played = timeline().routine();
    screen.show(played.entries().get(0).exercise(), played.name(), () -> {});
    return screen.component();
  }

  private JComponent library() {
    Home home = home(Prefs.having().preferences());
    Ui.find(home.component(), "home.library", JToggleButton.class).setSelected(true);
    Ui.find(home.component(), "search", JTextField.class).setText(query);
    return home.component();
  }

  private JComponent detail() {
    Preferences preferences = Prefs.having("floor").preferences();
    preferences.changeSituation(situation -> situation.withCares(Set.of("kneeling")));
    var ui = ui(preferences);
    Offers offers = new Offers(ui);
    List<Session> clean =
        Sessions.wholeUntil(MadeHistory.END, 3, offers.of(routine).orElseThrow().routine());
    DetailScreen screen =
        new DetailScreen(
            new NextSteps(ui, Histories.of(clean)),
            () -> offers.of(routine),
            new DetailScreen.Actions(
                played -> {},
                printed -> {},
                saved -> {},
                sent -> {},
                changed -> {},
                new DetailScreen.Exits(looked -> {}, () -> {})));
    screen.focus();
    return screen.component();
  }

  /** {@return a session of the routine, not yet shown} */
  PlayFixture playing() {
    return new PlayFixture(catalog, poses, routine).saying(words);
  }

  Timeline timeline() {
    return Timeline.of(catalog.routine(routine).orElseThrow(), catalog.pacing());
  }

  private JComponent stiffness() {
    String missing = words.text("unmet.brief.missing", catalog.equipment().get(0).name());
    StiffnessScreen.Ready ready =
        new StiffnessScreen.Ready(
            new StepWords(words).title(timeline().routine()),
            new ReadyWords(words).lines(timeline()),
            missing);
    return new StiffnessScreen(ready, words, before -> {}, () -> {}).component();
  }

  private JComponent settings() {
    Preferences preferences = Prefs.having("chair", "floor").preferences();
    preferences.changePractice(
        practice -> practice.withTimes(practice.times().withRestSeconds(OptionalInt.of(45))));
    return new SettingsScreen(
            ui(preferences),
            Quiet.services().announcer(),
            new SettingsScreen.Folder(Path.of("/home/kim/.local/share/unhunch"), folder -> true),
            Answers.none(),
            () -> {})
        .component();
  }
}
