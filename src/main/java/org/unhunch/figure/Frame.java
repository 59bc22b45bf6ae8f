package org.unhunch.figure;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.unhunch.figure.scene.Scene;
import org.unhunch.routine.Side;
import org.unhunch.routine.pose.Pose;
import org.unhunch.routine.pose.Staging;
import org.unhunch.routine.term.Require;

/**
 * One moment of an exercise.
 *
 * @param staging how its level is shown
 * @param path the poses that the move goes through, from where it begins to where it ends; one pose
 *     alone is a body at rest
 * @param progress how much of the move is done, 0 to 1, evenly in time
 * @param breath how full the chest is, 0 to 1
 * @param side the side that it is done on, which a letter marks; empty where there is none to mark
 * @param mirrored whether it is done with the other side than the poses are written for
 * @param turned how much of the turn to this side is done, 0 to 1, evenly in time
 * @param still whether to show the end and an arrow in place of the move
 * @param glow how strongly what works or lengthens is shown, 0 to 1
 * @param others the other ends that a picture of this shows beside it
 */
public record Frame(
    Staging staging,
    List<Pose> path,
    double progress,
    double breath,
    Optional<Side> side,
    boolean mirrored,
    double turned,
    boolean still,
    double glow,
    List<Frame> others)
    implements Scene {
  /** How strongly what works or lengthens is shown as it begins to. */
  static final double FAINT = 0.375;

  /** Copies the path and checks the ranges. */
  public Frame {
    Objects.requireNonNull(staging);
    path = List.copyOf(Require.some("path", path));
    others = List.copyOf(others);
    Require.range("progress", progress, 0, 1);
    Require.range("breath", breath, 0, 1);
    Require.range("turned", turned, 0, 1);
    Require.range("glow", glow, 0, 1);
  }

  /** A moment in which what works or lengthens is shown in full. */
  public Frame(
      Staging staging,
      List<Pose> path,
      double progress,
      double breath,
      Optional<Side> side,
      boolean mirrored,
      double turned,
      boolean still) {
    this(staging, path, progress, breath, side, mirrored, turned, still, 1, List.of());
  }

  /** Tells moments apart, as those of one film are; poses would take far longer. */
  @Override
  public int hashCode() {
    long bits = Double.doubleToLongBits(progress) * 31 + Double.doubleToLongBits(breath);
    bits = bits * 31 + Double.doubleToLongBits(turned);
    return Long.hashCode(bits * 31 + (mirrored ? 1 : 0)) + path.size() + (int) (glow * 64);
  }

  @Override
  public Frame breathing(double fullness) {
    return new Frame(
        staging, path, progress, fullness, side, mirrored, turned, still, glow, others);
  }

  @Override
  public Frame stilled() {
    return new Frame(staging, path, progress, breath, side, mirrored, 1, true, glow, others);
  }

  @Override
  public boolean looksLike(Scene other) {
    return other instanceof Frame frame && path.equals(frame.path);
  }

  @Override
  public Frame alone() {
    return with(List.of());
  }

  /** {@return where this ends, seen otherwise and without an arrow} */
  Frame seen(Staging otherwise) {
    List<Pose> end = path.subList(path.size() - 1, path.size());
    return new Frame(otherwise, end, 1, breath, side, mirrored, turned, still, glow, List.of());
  }

  /** {@return this with other ends beside it} */
  Frame with(List<Frame> ends) {
    return new Frame(staging, path, progress, breath, side, mirrored, turned, still, glow, ends);
  }

  /** {@return this with what works or lengthens shown that strongly, 0 to 1} */
  Frame glowing(double strength) {
    return new Frame(
        staging, path, progress, breath, side, mirrored, turned, still, strength, others);
  }

  @Override
  public Frame atRest() {
    return glowing(0);
  }
}
