package org.unhunch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import javax.sound.sampled.LineUnavailableException;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unhunch.cue.sound.SoundLine;
import org.unhunch.history.HistoryStore;
import org.unhunch.library.LibrarySource;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Routine;
import org.unhunch.session.Clocks;
import org.unhunch.session.SessionServices;
import org.unhunch.settings.Preferences;
import org.unhunch.testing.HandScheduler;
import org.unhunch.testing.Histories;
import org.unhunch.testing.Moments;
import org.unhunch.testing.PlayFixture;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.QuickDisk;
import org.unhunch.testing.Quiet;
import org.unhunch.testing.ScreenKit;
import org.unhunch.testing.Shipped;
import org.unhunch.testing.TestCatalog;
import org.unhunch.testing.Ui;
import org.unhunch.ui.notice.Notice;
import org.unhunch.ui.pick.Left;
import org.unhunch.ui.play.PlayScreen;

class SessionsTests {
  private final Catalog catalog = TestCatalog.catalog();
  private final Routine routine = TestCatalog.routine("morning");
  private final List<JComponent> shown = new ArrayList<>();
  private final List<Notice> told = new ArrayList<>();
  private final AtomicLong nanos = new AtomicLong();
  private final Preferences preferences = Prefs.having("chair", "floor").preferences();
  private final org.unhunch.ui.kit.Ui ui =
      ScreenKit.of(catalog, TestCatalog.poses(), preferences, new Clocks(nanos::get, () -> 0, 1));
  private Optional<Left> offered = Optional.empty();

  @TempDir(factory = QuickDisk.class)
  Path folder;

  private final class ShownStage implements Sessions.Stage {
    @Override
    public void show(JComponent screen) {
      shown.add(screen);
    }

    @Override
    public void showLeft(Optional<Left> other) {
      offered = other;
    }

    @Override
    public void tell(Notice notice) {
      told.add(notice);
    }

    @Override
    public void choose() {}
  }

  @BeforeEach
  void dress() {
    Ui.theme(false);
  }

  private Sessions sessions() {
    return sessions(
        () -> {
          throw new LineUnavailableException("there is no sound here");
        });
  }

  private Sessions sessions(SoundLine.Opener lines) {
    SessionServices services = Quiet.services(folder, lines, new HandScheduler());
    return Ui.edt(
        () ->
            new Sessions(
                ui,
                services,
                Histories.steps(List.of(), preferences),
                () -> false,
                new ShownStage()));
  }

  /** Guards a routine that needs nothing, which could not be started: there was no line to say. */
  @Test
  void everyRoutineIsAskedAboutWhateverItNeeds() {
    Sessions sessions = sessions();
    for (Routine each : Shipped.catalog().routines()) {
      Ui.run(() -> sessions.ask(each));
      assertThat(Ui.find(shown.get(shown.size() - 1), "stiffness.0", JComponent.class)).isNotNull();
    }
    assertThat(shown).hasSameSizeAs(Shipped.catalog().routines());
  }

  private PlayScreen play(Sessions sessions) {
    Ui.run(() -> sessions.play(routine));
    return sessions.playing().orElseThrow();
  }

  private void pass(PlayScreen screen, int seconds) {
    nanos.addAndGet(seconds * 1_000_000_000L);
    Ui.run(screen::refresh);
  }

  private void replaceByNothing() {
    Catalog nothing = new Catalog(catalog.vocabulary(), List.of(), List.of(), catalog.pacing());
    Ui.run(() -> ui.library().put(LibrarySource.of("catalog", nothing, List.of(), Map.of())));
  }

  private static String text(JComponent screen, String name) {
    return Ui.find(screen, name, JLabel.class).getText();
  }

  private void click(JComponent screen, String name) {
    Ui.run(() -> Ui.find(screen, name, JButton.class).doClick(0));
  }

  private JComponent last() {
    return shown.get(shown.size() - 1);
  }

  /** Guards against the first tone coming late, because the line was opened for it. */
  @Test
  void soundIsMadeReadyWhileThePersonIsAskedHowTheyFeel() throws Exception {
    CountDownLatch opened = new CountDownLatch(1);
    Sessions sessions =
        sessions(
            () -> {
              opened.countDown();
              throw new LineUnavailableException("it was only to be opened");
            });
    Ui.run(() -> sessions.ask(routine));
    assertThat(shown).hasSize(1);
    opened.await();
  }

  /** Guards against an exercise that is gone from the catalog while it is played. */
  @Test
  void aSessionUnderWayKeepsItsOwnCatalog() {
    Sessions sessions = sessions();
    PlayScreen screen = play(sessions);
    pass(screen, 20);
    replaceByNothing();
    pass(screen, 1);
    assertThat(text(screen.component(), "exercise")).isEqualTo("Back arch");
    Ui.run(() -> PlayFixture.press(screen, "H"));
    click(screen.component(), "hurt.1");
    assertThat(text(screen.component(), "exercise")).isEqualTo("Shoulder circle");
    pass(screen, 3_000);
    assertThat(sessions.playing()).isEmpty();
    click(last(), "done.again");
    assertThat(text(last(), "exercise")).isEqualTo("Back arch");
  }

  /** Guards against a rest that is none, or that is another session than the one that was left. */
  @Test
  void whatIsLeftOfASessionThatWasEndedIsDoneFromWhereItWas() {
    Sessions sessions = sessions();
    PlayScreen screen = play(sessions);
    pass(screen, 60);
    Ui.run(() -> PlayFixture.press(screen, "N"));
    end(screen);
    JButton rest = Ui.find(last(), "done.rest", JButton.class);
    assertThat(rest.getText()).matches("Do the rest, \\d+:\\d\\d");
    assertThat(offered).isPresent();
    click(last(), "done.rest");
    assertThat(text(last(), "exercise")).isEqualTo("Chest opener");
    assertThat(offered).isEmpty();
  }

  @Test
  void ofASessionThatWentToItsEndTheRestIsWhatWasSkipped() {
    Sessions sessions = sessions();
    PlayScreen screen = play(sessions);
    pass(screen, 60);
    Ui.run(() -> PlayFixture.press(screen, "N"));
    pass(screen, 3_000);
    click(last(), "done.rest");
    assertThat(text(last(), "exercise")).isEqualTo("Back arch");
    pass(sessions.playing().orElseThrow(), 400);
    assertThat(sessions.playing()).isEmpty();
  }

  @Test
  void whereAllOrNothingWasDoneThereIsNoRest() {
    Sessions sessions = sessions();
    pass(play(sessions), 3_000);
    assertThat(hasRest()).isFalse();
    PlayScreen screen = play(sessions);
    pass(screen, 1);
    end(screen);
    assertThat(hasRest()).isFalse();
    assertThat(offered).isEmpty();
  }

  private boolean hasRest() {
    return Ui.tree(last()).anyMatch(each -> "done.rest".equals(each.getName()));
  }

  private void end(PlayScreen screen) {
    Ui.run(() -> PlayFixture.press(screen, "ESCAPE"));
    click(screen.component(), "end.end");
  }

  @Test
  void aSessionThatWasLeftIsOfferedAndGoesOnWhereItWas() {
    PlayScreen screen = play(sessions());
    Ui.run(() -> PlayFixture.press(screen, "N"));
    Sessions next = sessions();
    Ui.run(next::offerLeft);
    Ui.run(offered.orElseThrow().resume());
    assertThat(text(last(), "exercise")).isEqualTo("Chest opener");
    assertThat(offered).isEmpty();
  }

  /**
   * Guards against the loss of a session that can no longer be resumed, and a false alarm of it.
   */
  @Test
  void aSessionThatCannotBeResumedAnyMoreIsInTheHistory() {
    PlayScreen screen = play(sessions());
    pass(screen, 20);
    Ui.run(screen::pause);
    Sessions next = sessions();
    Ui.run(next::offerLeft);
    assertThat(offered).isPresent();
    replaceByNothing();
    assertThat(offered).isEmpty();
    assertThat(new HistoryStore(folder, Moments.ANY).load().value()).hasSize(1);
    Ui.run(() -> {});
    assertThat(told).extracting(Notice::kind).containsOnly(Notice.Kind.NEWS).isNotEmpty();
  }
}
