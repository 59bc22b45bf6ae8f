package org.unhunch.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.KeyStroke;
import org.unhunch.history.SessionInProgress;
import org.unhunch.player.Player;
import org.unhunch.player.SessionRecord;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.pose.Choreography;
import org.unhunch.session.Clocks;
import org.unhunch.session.PlayChoices;
import org.unhunch.session.PlayingSession;
import org.unhunch.session.SessionServices;
import org.unhunch.session.SessionStart;
import org.unhunch.settings.Preferences;
import org.unhunch.timeline.Timeline;
import org.unhunch.ui.play.PlayFigure;
import org.unhunch.ui.play.PlayScreen;
import org.unhunch.words.Words;

/** A session on the play screen, without a sound, by clocks that a test moves. */
public final class PlayFixture {
  /**
   * The first exercise of the small session: after ten seconds, four repetitions of three seconds
   * there, thirty held and three back.
   */
  public static final String FIRST = "back-arch";

  /** The second exercise of the small session. */
  public static final String SECOND = "chest-opener";

  private final AtomicLong nanos = new AtomicLong();
  private final AtomicLong wallMillis = new AtomicLong();
  private final List<SessionRecord> over = new ArrayList<>();
  private final HandScheduler scheduler = new HandScheduler();
  private final SessionServices services = Quiet.services(scheduler);
  private final Preferences preferences =
      Prefs.having("chair", "floor", "wall", "foam-roller").preferences();
  private final Catalog catalog;
  private final Map<String, Choreography> poses;
  private final Timeline timeline;
  private Words words = Said.WORDS;
  private PlayingSession session;
  private PlayScreen screen;

  /** A session of a routine, not yet shown. */
  public PlayFixture(Catalog catalog, Map<String, Choreography> poses, String routine) {
    this.catalog = catalog;
    this.poses = poses;
    this.timeline = Timeline.of(catalog.routine(routine).orElseThrow(), catalog.pacing());
  }

  /** {@return a session of six exercises of the tests' catalog, not yet shown} */
  public static PlayFixture small() {
    return new PlayFixture(TestCatalog.catalog(), TestCatalog.poses(), "morning");
  }

  /** {@return a session of a routine that ships, not yet shown} */
  public static PlayFixture shipped(String routine) {
    return new PlayFixture(Shipped.catalog(), Shipped.poses(), routine);
  }

  /** Has the screen say other texts, once it is opened. */
  public PlayFixture saying(Words others) {
    words = others;
    return this;
  }

  /** Begins the session on a screen of its own; once more, if it has begun already. */
  public PlayFixture open() {
    Clocks clocks = new Clocks(nanos::get, wallMillis::get, 1);
    SessionInProgress progress = services.memory().begin();
    session =
        new PlayingSession(
            SessionStart.of(progress, timeline),
            clocks,
            services,
            new PlayChoices(preferences, catalog),
            sentence -> {});
    var ui = ScreenKit.saying(words, ScreenKit.of(catalog, poses, preferences, clocks));
    PlayFigure figure = new PlayFigure(ui.pictures(), session.player()::timeline, () -> false);
    screen = Ui.edt(() -> new PlayScreen(ui, session, figure, over::add));
    Ui.run(screen::start);
    return this;
  }

  /** {@return the screen} */
  public PlayScreen screen() {
    return screen;
  }

  /** {@return the session} */
  public PlayingSession session() {
    return session;
  }

  /** {@return the player} */
  public Player player() {
    return session.player();
  }

  /** {@return what is played, as it was at the start} */
  public Timeline timeline() {
    return timeline;
  }

  /** {@return what the person has chosen} */
  public Preferences preferences() {
    return preferences;
  }

  /** {@return the ids of the exercises that are noted as hurting} */
  public Set<String> hurt() {
    return preferences.get().practice().hurt();
  }

  /** Notes that an exercise hurt the last time. */
  public PlayFixture hurting(String exercise) {
    preferences.changePractice(each -> each.withHurt(exercise, true));
    return this;
  }

  /** {@return what was done in the sessions that are over} */
  public List<SessionRecord> over() {
    return over;
  }

  /** Lets time pass and the screen catch up with it. */
  public void pass(double seconds) {
    time(seconds);
    Ui.run(screen::refresh);
  }

  /** Lets time pass, which nobody notices yet. */
  public void time(double seconds) {
    nanos.addAndGet((long) (seconds * 1_000_000_000L));
  }

  /** Has the machine sleep for an hour. */
  public void sleep() {
    wallMillis.addAndGet(3_600_000);
  }

  /** {@return the text of a label} */
  public String text(String name) {
    return Ui.find(screen.component(), name, JLabel.class).getText();
  }

  /** {@return a button} */
  public JButton button(String name) {
    return Ui.find(screen.component(), name, JButton.class);
  }

  /** {@return whether something of that name is there} */
  public boolean shows(String name) {
    return Ui.tree(screen.component()).anyMatch(each -> name.equals(each.getName()));
  }

  /** Clicks a button. */
  public void click(String name) {
    Ui.run(() -> button(name).doClick(0));
  }

  /** Does what a key of the session does. */
  public void press(String key) {
    Ui.run(() -> press(screen, key));
  }

  /** Does what a key of the session does, on the event thread. */
  public static void press(PlayScreen screen, String key) {
    JComponent component = screen.component();
    Object binding =
        component.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).get(KeyStroke.getKeyStroke(key));
    if (binding == null) {
      throw new AssertionError("no binding for " + key);
    }
    component.getActionMap().get(binding).actionPerformed(null);
  }
}
