package org.unhunch.ui.play;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.unhunch.figure.FigurePainter.Space;
import org.unhunch.figure.Sequence;
import org.unhunch.figure.film.Reel;
import org.unhunch.figure.scene.Beats;
import org.unhunch.figure.scene.Scene;
import org.unhunch.figure.scene.Scenes;
import org.unhunch.player.Snapshot;
import org.unhunch.routine.Phase;
import org.unhunch.routine.Routine;
import org.unhunch.routine.Side;
import org.unhunch.timeline.Step;
import org.unhunch.timeline.Timeline;
import org.unhunch.ui.picture.FigureView;
import org.unhunch.ui.picture.Pictures;

/** What the figure does at a moment of a session, or which photo is shown in its place. */
public final class PlayFigure {
  private static final double NANOS = 1e9;
  private static final double NEVER = Double.POSITIVE_INFINITY;
  private static final double MILLIS = 1e3;

  private static final Beats TURN = Beats.even(Sequence.TURN_SECONDS);

  /** What moves is in one view at a time. */
  private final Reel reel = new Reel();

  private final Pictures pictures;
  private final Supplier<Timeline> timeline;
  private final BooleanSupplier still;

  /** The entry shown last, since it is asked for many times a second, and one that comes next. */
  private Known known = new Known(null, Optional.empty());

  private Known ahead = known;

  /** What was played last, and its room, which is asked for in every frame. */
  private Routine played;

  private Space room;

  /** The seconds of the breath asked for last, and when it is seen, asked twice a frame. */
  private double breathed;

  private Beats breaths = Beats.ONCE;

  /**
   * A figure that moves, or while {@code still}, shows where each move ends and an arrow: while
   * sides are switched, the first move of the new side.
   *
   * @param timeline gives what is played
   */
  public PlayFigure(Pictures pictures, Supplier<Timeline> timeline, BooleanSupplier still) {
    this.pictures = pictures;
    this.timeline = timeline;
    this.still = still;
  }

  /** A view for the frames. */
  FigureView view() {
    return new FigureView(pictures, reel).onStage(this::room);
  }

  /** The room of the whole routine, so that its exercises have one scale. */
  Space room() {
    Routine now = timeline.get().routine();
    if (now != played) {
      played = now;
      boolean floor =
          now.entries().stream()
              .flatMap(each -> each.level().body().positions().stream())
              .anyMatch(each -> each.posture().isOnFloor());
      room = floor ? Space.FLOOR : Space.UPRIGHT;
    }
    return room;
  }

  /** A view for a small picture of an exercise. */
  FigureView tile() {
    return new FigureView(pictures);
  }

  /** The scene to show; empty where the exercise has none. */
  Optional<Scene> at(Snapshot current) {
    return sequence(current.step())
        .map(each -> isStill() ? frame(each, current).stilled() : frame(each, current));
  }

  /** Where an exercise goes on the side that a step is for; empty where it has no scenes. */
  Optional<Scene> goal(Step step) {
    return sequence(step).map(each -> each.typical(sideOf(step)));
  }

  /** What the figure does in an entry. */
  private record Known(Routine.Entry entry, Optional<Scenes> scenes) {
    Optional<Scenes> at(Step step) {
      return scenes.map(each -> each.on(sideOf(step)));
    }
  }

  private Known known(Routine.Entry of) {
    return new Known(of, pictures.sequence(of.exercise(), of.level()));
  }

  private Optional<Scenes> sequence(Step step) {
    if (step.entry() != known.entry) {
      known = step.entry() == ahead.entry ? ahead : known(step.entry());
    }
    return known.at(step);
  }

  /** How another exercise begins, once in the last second before it; otherwise empty. */
  Optional<Scene> ahead(Snapshot current) {
    List<Step> steps = timeline.get().steps();
    int next = current.index() + 1;
    if (current.waits() || current.secondsLeft() > 1 || next == steps.size()) {
      return Optional.empty();
    }
    Step step = steps.get(next);
    if (step.entry() == current.step().entry() || step.entry() == ahead.entry) {
      return Optional.empty();
    }
    ahead = known(step.entry());
    return ahead.at(step).map(each -> each.start(sideOf(step)));
  }

  /** The picture by which an exercise is known; empty where it has none. */
  Optional<Scene> typical(Routine.Entry of) {
    return pictures.typical(of.exercise(), of.level());
  }

  /** Milliseconds to the next frame, while it moves, turns or breathes. */
  OptionalInt millisToNextFrame(Snapshot current) {
    double elapsed = elapsed(current);
    double next =
        isStill() || current.isLeadIn()
            ? NEVER
            : sequence(current.step())
                .map(each -> next(each, current.step(), elapsed))
                .orElse(NEVER);
    return next == NEVER
        ? OptionalInt.empty()
        : OptionalInt.of((int) Math.ceil((next - elapsed) * MILLIS));
  }

  /** When the next frame comes, in seconds into the step. */
  private double next(Scenes figure, Step step, double elapsed) {
    if (!figure.move() && step.kind() != Step.Kind.REP) {
      return NEVER;
    }
    return switch (step.kind()) {
      case MOVE, REP -> place(step, elapsed).next(figure, elapsed);
      case HOLD -> Math.min(place(step, elapsed).next(figure, elapsed), nextBreath(elapsed));
      case SWITCH_SIDES -> TURN.next(elapsed).orElse(NEVER);
      case GET_READY, REST, BREAK -> NEVER;
    };
  }

  private double nextBreath(double elapsed) {
    double into = elapsed % breath();
    return elapsed - into + breaths().next(into).orElse(breath());
  }

  private double breath() {
    return timeline.get().pacing().breath().now();
  }

  private Beats breaths() {
    if (breath() != breathed) {
      breathed = breath();
      breaths = Sequence.breaths(breathed);
    }
    return breaths;
  }

  private static double elapsed(Snapshot current) {
    return current.elapsedNanos() / NANOS;
  }

  /**
   * Where in its script an exercise is.
   *
   * @param begun when the phase began, in seconds into the step
   * @param length the seconds that it takes
   * @param over when another follows in the same step; never where none does
   */
  private record Place(
      int phase, boolean first, Optional<Side> side, double begun, double length, double over) {
    private Beats beats(Scenes figure) {
      return figure.beats(phase, first, side, length);
    }

    double next(Scenes figure, double elapsed) {
      return begun + beats(figure).next(elapsed - begun).orElse(over - begun);
    }

    /** What has been seen since the last moment at which something changed. */
    Scene scene(Scenes figure, double elapsed) {
      return figure.at(phase, first, side, beats(figure).last(elapsed - begun), length);
    }

    Scene end(Scenes figure) {
      return figure.at(phase, first, side, length, length);
    }
  }

  /**
   * At one's own pace, the repetition is shown over and over in the script's own seconds, which
   * bind nobody.
   */
  private Place place(Step step, double elapsed) {
    List<Phase> script = step.entry().level().script();
    if (step.phase().isPresent()) {
      int index = script.indexOf(step.phase().get());
      return new Place(index, isFirst(step), sideOf(step), 0, step.seconds(), NEVER);
    }
    double begun = elapsed - elapsed % step.seconds();
    boolean first = begun == 0 && isFirst(step);
    int index = 0;
    int seconds = secondsOf(step, script.get(0));
    while (elapsed >= begun + seconds && index + 1 < script.size()) {
      begun += seconds;
      index++;
      seconds = secondsOf(step, script.get(index));
    }
    return new Place(index, first, sideOf(step), begun, seconds, begun + seconds);
  }

  /** Where the sides take turns, one comes to each repetition from the start. */
  private static boolean isFirst(Step step) {
    return step.count().rep() == 1 || step.entry().level().order() == Side.Succession.ALTERNATE;
  }

  private int secondsOf(Step step, Phase phase) {
    return step.entry().dose().phases().get(phase.name()).seconds(timeline.get().pacing());
  }

  /** The side of the whole repetition: the sides that a script itself names are in its poses. */
  private static Optional<Side> sideOf(Step step) {
    return step.count().side();
  }

  private boolean isStill() {
    return still.getAsBoolean();
  }

  private Scene frame(Scenes figure, Snapshot current) {
    Step step = current.step();
    return switch (step.kind()) {
      case MOVE, HOLD, REP ->
          isStill() ? still(figure, step) : moving(figure, step, elapsed(current));
      case SWITCH_SIDES ->
          isStill()
              ? figure.at(0, true, sideOf(step), step.seconds(), step.seconds())
              : figure.turn(sideOf(step), TURN.last(elapsed(current)), step.seconds());
      case REST -> figure.start(sideOf(step)); // what comes next begins there
      case GET_READY, BREAK -> figure.start(sideOf(step)).atRest();
    };
  }

  private Scene still(Scenes figure, Step step) {
    return step.kind() == Step.Kind.REP ? figure.start(sideOf(step)) : place(step, 0).end(figure);
  }

  private Scene moving(Scenes figure, Step step, double elapsed) {
    Scene scene = place(step, elapsed).scene(figure, elapsed);
    return step.kind() == Step.Kind.HOLD ? scene.breathing(breath(elapsed)) : scene;
  }

  private double breath(double elapsed) {
    return Sequence.breath(breaths().last(elapsed % breath()), breath());
  }
}
