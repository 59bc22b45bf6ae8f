package org.unhunch.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLong;
import javax.sound.sampled.LineUnavailableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unhunch.player.Event;
import org.unhunch.player.Player;
import org.unhunch.player.Snapshot;
import org.unhunch.resume.ResumePoint;
import org.unhunch.resume.ResumeStore;
import org.unhunch.settings.Preferences;
import org.unhunch.testing.HandScheduler;
import org.unhunch.testing.Moments;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.QuickDisk;
import org.unhunch.testing.Quiet;
import org.unhunch.testing.TestCatalog;

/** A session with all that goes along with it, on a thread and by clocks of the test. */
class PlayingSessionTests {
  private static final int SAVING = 5_000;
  private final AtomicLong nanos = new AtomicLong();
  private final HandScheduler scheduler = new HandScheduler();
  private final Preferences preferences = Prefs.having("chair").preferences();
  private final List<String> seen = new ArrayList<>();
  private OptionalInt frame = OptionalInt.empty();
  private boolean breaks;

  @TempDir(factory = QuickDisk.class)
  Path folder;

  private final class SeenView implements PlayingSession.View {
    @Override
    public void changed(Event event) {
      seen.add(event.reason().name());
      if (breaks) {
        throw new IllegalStateException("planned");
      }
    }

    @Override
    public void show(Snapshot snapshot) {
      seen.add("shown");
    }

    @Override
    public void flash() {
      seen.add("flash");
    }

    @Override
    public OptionalInt millisToNextFrame() {
      return frame;
    }
  }

  private Player play(double speed) {
    PlayChoices choices = new PlayChoices(preferences, TestCatalog.catalog());
    SessionServices services =
        Quiet.services(
            folder,
            () -> {
              throw new LineUnavailableException("there is no sound here");
            },
            scheduler);
    PlayingSession session =
        new PlayingSession(
            SessionStart.of(
                services.memory().begin(), choices.timeline(TestCatalog.routine("morning"))),
            new Clocks(nanos::get, () -> 0, speed),
            services,
            choices,
            sentence -> {});
    session.showIn(new SeenView());
    session.player().play();
    return session.player();
  }

  private ResumePoint point() {
    return new ResumeStore(folder, Moments.ANY).loadOr(rest -> {}).value().orElseThrow();
  }

  private void pass(long millis) {
    nanos.addAndGet(millis * 1_000_000);
  }

  @Test
  void wakesAtTheNextSecondOrTheNextFrame() {
    Player player = play(1);
    assertThat(scheduler.delays()).containsExactly(1000, SAVING);
    pass(400);
    player.tick();
    frame = OptionalInt.of(33);
    scheduler.ring(1000);
    assertThat(scheduler.delays()).containsExactly(33, SAVING);
    assertThat(seen).containsExactly("PLAYED", "flash", "shown");
  }

  @Test
  void wakesSoonerWhereTheClockIsFaster() {
    play(4);
    assertThat(scheduler.delays()).containsExactly(250, SAVING);
  }

  @Test
  void nothingRunsWhileItStands() {
    Player player = play(1);
    player.pause();
    assertThat(scheduler.delays()).isEmpty();
    player.play();
    player.stop();
    assertThat(scheduler.delays()).isEmpty();
  }

  /** Guards against a place that is as old as the last wake-up, and so lost more than a second. */
  @Test
  void thePlaceIsSavedAsItIsAtThatMoment() {
    play(1);
    pass(700);
    scheduler.ring(SAVING);
    assertThat(point().elapsedMillis()).isEqualTo(700);
    assertThat(scheduler.delays()).containsExactly(1000, SAVING);
  }

  /** Guards against an edge that lights up in the color of the phase before. */
  @Test
  void whatIsSeenChangesBeforeACueIsHeard() {
    Player player = play(1);
    seen.clear();
    player.skipExercise();
    assertThat(seen).containsExactly("MOVED", "flash");
  }

  /** Guards against a fault in a picture that costs the place, the sound or the session. */
  @Test
  void aFaultInWhatIsShownCostsNothingElse() {
    Player player = play(1);
    breaks = true;
    seen.clear();
    assertThatThrownBy(player::skipExercise).hasMessage("planned");
    assertThat(point().entryIndex()).isEqualTo(1);
    assertThat(seen).containsExactly("MOVED", "flash");
    assertThat(scheduler.delays()).hasSize(2);
  }

  @Test
  void whatHurtsIsNotedForThisSessionAndForTheNext() {
    Player player = play(1);
    String exercise = player.snapshot().step().entry().exercise().id();
    player.hurts();
    assertThat(point().underway().hurtIds()).containsExactly(exercise);
    assertThat(preferences.get().practice().hurt()).containsExactly(exercise);
  }
}
