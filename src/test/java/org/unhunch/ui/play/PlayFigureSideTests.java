package org.unhunch.ui.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unhunch.figure.Frame;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.player.Snapshot;
import org.unhunch.player.Snapshot.State;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Level;
import org.unhunch.routine.Phase;
import org.unhunch.routine.Routine;
import org.unhunch.routine.Side;
import org.unhunch.routine.pose.Pose;
import org.unhunch.testing.Shipped;
import org.unhunch.testing.TestCatalog;
import org.unhunch.testing.Ui;
import org.unhunch.timeline.Step;
import org.unhunch.timeline.Timeline;
import org.unhunch.ui.picture.Pictures;

/**
 * Guards against a phase's own side turning round a pose that is drawn for that side already, so
 * that the neck roll leaned to one edge on both sides while its chair jumped.
 */
class PlayFigureSideTests {
  private static final int WIDTH = 400;
  private static final int HEIGHT = 300;

  @BeforeAll
  static void dress() {
    Ui.theme(false);
  }

  /** Every level of a catalog that is done on sides, or that names sides in its script. */
  record Played(Pictures pictures, Catalog catalog, Routine.Entry entry) {
    static Stream<Played> of(Pictures pictures, Catalog catalog) {
      return catalog.exercises().stream()
          .flatMap(each -> each.levels().stream().map(level -> new Routine.Entry(each, level)))
          .filter(each -> pictures.sequence(each.exercise(), each.level()).isPresent())
          .map(each -> new Played(pictures, catalog, each));
    }

    Level level() {
      return entry.level();
    }

    Frame start() {
      return (Frame)
          pictures
              .sequence(entry.exercise(), level())
              .orElseThrow()
              .start(level().sides().sides().get(0));
    }

    /** What the play screen shows at the end of each phase of the first repetition of each side. */
    List<Shown> shown() {
      Routine routine =
          new Routine(
              "one", "One", "One.", List.of(), Optional.empty(), List.of(entry), Optional.empty());
      Timeline timeline = Timeline.of(routine, catalog.pacing());
      PlayFigure figure = new PlayFigure(pictures, () -> timeline, () -> false);
      List<Shown> shown = new ArrayList<>();
      List<Step> steps = timeline.steps();
      for (int i = 0; i < steps.size(); i++) {
        Step step = steps.get(i);
        if (step.phase().isPresent() && step.count().rep() == 1 && step.count().set() == 1) {
          long half = step.seconds() * 500_000_000L;
          Snapshot now = new Snapshot(State.PLAYING, i, step, half, 0, 0);
          shown.add(new Shown(step, (Frame) figure.at(now).orElseThrow()));
        }
      }
      return shown;
    }

    @Override
    public String toString() {
      return entry.exercise().id() + " " + level().id();
    }
  }

  /** One phase, and the middle of it on the screen. */
  record Shown(Step step, Frame frame) {
    /** The body that is to be seen: a picture turned round shows the mirrored body. */
    Pose body() {
      Pose end = frame.path().get(frame.path().size() - 1);
      return frame.mirrored() ? end.mirrored() : end;
    }

    /** How far the head is on the body's right, in figure units. */
    double headToTheRight() {
      Skeleton body = Skeleton.of(body());
      return body.skullBase().z() - body.spine().hips().at().z();
    }
  }

  static Stream<Played> all() {
    return Stream.concat(
        Played.of(Shipped.pictures(), Shipped.catalog()),
        Played.of(TestCatalog.pictures(), TestCatalog.catalog()));
  }

  static Stream<Played> withSidesInTheScript() {
    return all().filter(each -> each.level().script().stream().anyMatch(p -> p.side().isPresent()));
  }

  @ParameterizedTest
  @MethodSource("all")
  void onlyTheSideOfTheWholeRepetitionMirrors(Played played) {
    Set<Boolean> left = new HashSet<>();
    Set<Boolean> others = new HashSet<>();
    for (Shown each : played.shown()) {
      boolean isLeft = each.step().count().side().equals(Optional.of(Side.LEFT));
      (isLeft ? left : others).add(each.frame().mirrored());
    }
    assertThat(others).as("the chair stays where it is").hasSize(1);
    boolean turns = played.level().order() == Side.Succession.WHOLE;
    if (played.level().sides().isOfBody() && turns) {
      assertThat(left).hasSize(1).doesNotContainAnyElementsOf(others);
    } else {
      left.addAll(others);
      assertThat(left).containsExactly(false);
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void theSecondSideIsTheFirstInAMirrorOrTheSameWayBack(Played played) {
    List<Shown> shown = played.shown();
    int phases = played.level().script().size();
    for (int i = 0; i + phases < shown.size(); i++) {
      Shown one = shown.get(i);
      Shown other = shown.get(i + phases);
      if (played.level().sides().isOfBody()) {
        assertThat(other.body().mirrored()).isEqualTo(one.body().mirrored().mirrored());
      } else {
        List<Pose> back = new ArrayList<>(other.frame().path());
        Collections.reverse(back);
        assertThat(back).isEqualTo(one.frame().path());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("withSidesInTheScript")
  void aHoldOnASideLeansToThatSide(Played played) {
    Set<Side> seen = EnumSet.noneOf(Side.class);
    for (Shown each : played.shown()) {
      Phase phase = each.step().phase().orElseThrow();
      if (phase.kind() == Phase.Kind.HOLD && phase.side().isPresent()) {
        Side side = phase.side().get();
        seen.add(side);
        double right = each.headToTheRight();
        assertThat(side == Side.RIGHT ? right : -right).as(phase.name()).isGreaterThan(0.5);
      }
    }
    assertThat(seen).containsExactlyInAnyOrder(Side.LEFT, Side.RIGHT);
  }

  @ParameterizedTest
  @MethodSource("withSidesInTheScript")
  void theTwoHoldsArePaintedToTwoEdges(Played played) {
    BufferedImage middle = painted(played, played.start());
    List<Double> places = new ArrayList<>();
    for (Shown each : played.shown()) {
      Phase phase = each.step().phase().orElseThrow();
      if (phase.kind() == Phase.Kind.HOLD && phase.side().isPresent()) {
        places.add(middleOfChange(middle, painted(played, each.frame())));
      }
    }
    assertThat(places).hasSize(2);
    assertThat(Math.abs(places.get(0) - places.get(1))).isGreaterThan(WIDTH / 50.0);
  }

  private static BufferedImage painted(Played played, Frame frame) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    played.pictures().painter(Color.WHITE).paint(g, new Rectangle(WIDTH, HEIGHT), frame.stilled());
    g.dispose();
    return image;
  }

  /** The middle of the pixels that are ink in the second picture only. */
  private static double middleOfChange(BufferedImage from, BufferedImage to) {
    long sum = 0;
    long count = 0;
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        if (from.getRGB(x, y) != to.getRGB(x, y)) {
          sum += x;
          count++;
        }
      }
    }
    return (double) sum / count;
  }
}
