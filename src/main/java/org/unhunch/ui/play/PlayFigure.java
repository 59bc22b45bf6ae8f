package org.unhunch.ui.play;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.unhunch.figure.FigurePainter.Space;
import org.unhunch.figure.Sequence;
import org.unhunch.figure.film.Reel;
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
  private static final double NANOS_PER_MILLI = 1e6;

  /** Frames a second of a move: nothing in a stretch goes far in that time. */
  public static final int MOVING_RATE = 20;

  /** Frames a second of a hold: a chest that fills goes a part of a pixel in that time. */
  public static final int BREATHING_RATE = 5;

  /** What takes longer than so many frames at full rate moves so little that fewer will do. */
  private static final int MOST_FRAMES = 300;

  /** So many steps from an empty chest to a full one come again in each breath. */
  private static final double BREATH_STEPS = 24;

  /** What moves is in one view at a time. */
  private final Reel reel = new Reel();

  private final Pictures pictures;
  private final Supplier<Timeline> timeline;
  private final BooleanSupplier still;

  /** The entry shown last and what it does, since it is asked for many times a second. */
  private Routine.Entry entry;

  private Optional<Scenes> sequence = Optional.empty();

  /** What was played last, and its room, which is asked for in every frame. */
  private Routine played;

  private Space room;

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

  private Optional<Scenes> sequence(Step step) {
    if (step.entry() != entry) {
      entry = step.entry();
      sequence = pictures.sequence(entry.exercise(), entry.level());
    }
    return sequence.map(each -> each.on(sideOf(step)));
  }

  /** The picture by which an exercise is known; empty where it has none. */
  Optional<Scene> typical(Routine.Entry of) {
    return pictures.typical(of.exercise(), of.level());
  }

  /** Milliseconds to the next frame, while it moves, turns or breathes. */
  OptionalInt millisToNextFrame(Snapshot current) {
    int rate = isStill() || sequence.isEmpty() || current.isLeadIn() ? 0 : rate(current);
    if (rate == 0) {
      return OptionalInt.empty();
    }
    double next = (Math.floor(current.elapsedNanos() * rate / NANOS) + 1) / rate * NANOS;
    return OptionalInt.of((int) Math.ceil((next - current.elapsedNanos()) / NANOS_PER_MILLI));
  }

  /** Frames a second; at one's own pace, a photo comes at the beginning of a second. */
  private int rate(Snapshot current) {
    if (sequence.filter(Scenes::move).isEmpty()) {
      return current.step().kind() == Step.Kind.REP ? 1 : 0;
    }
    double elapsed = current.elapsedNanos() / NANOS;
    return switch (current.step().kind()) {
      case MOVE -> Math.max(1, Math.min(MOVING_RATE, MOST_FRAMES / current.step().seconds()));
      case REP -> MOVING_RATE;
      case HOLD -> elapsed > Sequence.SETTLE_SECONDS ? BREATHING_RATE : MOVING_RATE;
      case SWITCH_SIDES -> elapsed < Sequence.TURN_SECONDS ? MOVING_RATE : 0;
      case GET_READY, REST, BREAK -> 0;
    };
  }

  /** {@return the seconds into the step at its last frame, which come again in each repetition} */
  private double seconds(Snapshot current) {
    int rate = Math.max(1, rate(current));
    return Math.floor(current.elapsedNanos() * rate / NANOS) / rate;
  }

  /** Shows the repetition over and over in the script's own seconds, which bind nobody. */
  private Scene guide(Scenes figure, Snapshot current) {
    Step step = current.step();
    double at = seconds(current) % step.seconds();
    List<Phase> script = step.entry().level().script();
    int index = 0;
    int seconds = secondsOf(step, script.get(0));
    while (at >= seconds && index + 1 < script.size()) {
      at -= seconds;
      index++;
      seconds = secondsOf(step, script.get(index));
    }
    boolean first = current.elapsedNanos() / NANOS < step.seconds() && isFirst(step);
    return figure.at(index, first, sideOf(step), at, seconds);
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
    if (step.kind() == Step.Kind.REP) {
      return isStill() ? figure.start(sideOf(step)) : guide(figure, current);
    }
    if (step.kind() == Step.Kind.SWITCH_SIDES) {
      return isStill()
          ? figure.at(0, true, sideOf(step), step.seconds(), step.seconds())
          : figure.turn(sideOf(step), seconds(current), step.seconds());
    }
    if (step.phase().isEmpty()) {
      Scene start = figure.start(sideOf(step)); // what comes next begins there
      return step.kind().isBefore() ? start.atRest() : start;
    }
    Phase phase = step.phase().get();
    int index = step.entry().level().script().indexOf(phase);
    boolean first = isFirst(step);
    double elapsed = isStill() ? step.seconds() : seconds(current);
    Scene frame = figure.at(index, first, sideOf(step), elapsed, step.seconds());
    return phase.kind() == Phase.Kind.HOLD && !isStill() ? frame.breathing(breath(elapsed)) : frame;
  }

  private double breath(double elapsed) {
    double breath = Sequence.breath(elapsed, timeline.get().pacing().breath().now());
    return Math.round(breath * BREATH_STEPS) / BREATH_STEPS;
  }
}
