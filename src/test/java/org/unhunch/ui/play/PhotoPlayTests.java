package org.unhunch.ui.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unhunch.figure.scene.PhotoScene;
import org.unhunch.figure.scene.Scene;
import org.unhunch.library.Library;
import org.unhunch.library.LibrarySource;
import org.unhunch.pack.PackContent;
import org.unhunch.player.Player;
import org.unhunch.player.Snapshot;
import org.unhunch.player.Snapshot.State;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Routine;
import org.unhunch.testing.FakeTime;
import org.unhunch.testing.Packs;
import org.unhunch.testing.Shipped;
import org.unhunch.timeline.Step;
import org.unhunch.timeline.Timeline;
import org.unhunch.ui.picture.Pictures;
import org.unhunch.words.Words;

/** A therapist's sheet with photos, played to the end. */
class PhotoPlayTests {
  private static final Catalog SHIPPED = Shipped.catalog();
  private final PackContent sheet =
      Packs.read(Packs.text(Packs.NECK.resolveSibling("shoulder-sheet.unhunch")))
          .content()
          .orElseThrow();
  private final Routine routine = sheet.routines().get(0);
  private final PlayFigure figure =
      new PlayFigure(pictures(), () -> Timeline.of(routine, SHIPPED.pacing()), () -> false);

  private Pictures pictures() {
    Library library = new Library(LibrarySource.of("", SHIPPED, List.of(), Map.of()));
    library.packs().put(sheet);
    return new Pictures(library, new Words());
  }

  /** What is shown in each second, from the first get ready to the end. */
  private Map<Snapshot, Scene> played() {
    Timeline timeline = Timeline.of(routine, SHIPPED.pacing());
    FakeTime time = new FakeTime();
    Player player = new Player(timeline, time::nanos, time::wallMillis);
    player.play();
    Map<Snapshot, Scene> shown = new LinkedHashMap<>();
    for (int second = 0; second < timeline.totalSeconds(); second++) {
      Snapshot now = player.snapshot();
      shown.put(now, figure.at(now).orElseThrow());
      assertThat(figure.millisToNextFrame(now)).isEmpty();
      time.pass(1_000);
      player.tick();
    }
    assertThat(player.record().finished()).isTrue();
    return shown;
  }

  @Test
  void eachPhaseHasItsPhotoAndEachSideItsMark() {
    List<String> course = new ArrayList<>();
    played()
        .forEach(
            (moment, scene) -> {
              PhotoScene photo = (PhotoScene) scene;
              assertThat(moment.step().entry().level().photos()).contains(photo.photo());
              boolean sided = moment.step().entry().level().sides().isOfBody();
              assertThat(photo.side())
                  .isEqualTo(sided ? moment.step().count().side() : Optional.empty());
              moment
                  .step()
                  .phase()
                  .ifPresent(phase -> course.add(phase.name() + ": " + photo.photo().words()));
            });
    assertThat(course.stream().distinct())
        .containsExactly(
            "swing: The same person with the elbows drawn back.",
            "slide up: Someone before a wall.",
            "wait: Someone with the hand high on a wall.",
            "slide down: Someone before a wall, the hand low again.",
            "press: Someone in a corner, the arms against both walls.",
            "let go: Someone in a corner, the arms against both walls.");
  }

  @Test
  void aGetReadyShowsTheStartAndWhereItGoes() {
    Step first = Timeline.of(routine, SHIPPED.pacing()).steps().get(0);
    PhotoScene goal = (PhotoScene) figure.goal(first).orElseThrow();
    assertThat(goal.photo().phase()).contains("swing");
    PhotoScene start =
        (PhotoScene) figure.at(new Snapshot(State.PLAYING, 0, first, 0, 0, 0)).orElseThrow();
    assertThat(start.photo().phase()).isEmpty();
  }
}
