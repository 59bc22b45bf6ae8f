package org.unhunch.edit.exercise;

import java.util.List;
import java.util.Optional;
import org.unhunch.routine.Length;
import org.unhunch.routine.Origin;
import org.unhunch.routine.Phase;
import org.unhunch.routine.Quantity;
import org.unhunch.routine.Side;

/**
 * A step of a repetition that is being made.
 *
 * @param kind whether one moves or stays
 * @param name what it is called; may be blank
 * @param cue what is said during it, with its alternatives in braces; may be blank
 * @param length how long it lasts
 * @param side the side that it is on, where the steps themselves go from side to side
 * @param path the names of the poses that it goes through; empty where it stays as it is
 * @param shot the photo that is shown from it on; empty where the one before it stays
 */
public record Part(
    Phase.Kind kind,
    String name,
    String cue,
    Length length,
    Optional<Side> side,
    List<String> path,
    Optional<Shot> shot) {
  /** The most seconds or breaths that a step can be set to. */
  public static final int MOST = 600;

  /** Copies the path. */
  public Part {
    path = List.copyOf(path);
  }

  /** {@return a new step without a cue yet} */
  public static Part of(Phase.Kind kind, String name, int seconds, List<String> path) {
    Length length = new Length(Quantity.of(seconds, Origin.OWN), Length.Unit.SECONDS);
    return new Part(kind, name, "", length, Optional.empty(), path, Optional.empty());
  }

  /** A cue that is no more than the name stands for none. */
  static Part of(Phase phase, Length length, List<String> path, Optional<Shot> shot) {
    String cue = phase.cue().written();
    String said = cue.equals(said(phase.called())) ? "" : cue;
    return new Part(phase.kind(), phase.called(), said, length, phase.side(), path, shot);
  }

  /** What is said of a step of this name that has no cue; a cue carries no number. */
  static String said(String name) {
    return name.replaceAll("\\p{N}+", "").strip();
  }

  /** {@return the same of the other kind} */
  public Part as(Phase.Kind other) {
    return new Part(other, name, cue, length, side, path, shot);
  }

  /** {@return the same under another name} */
  public Part named(String other) {
    return new Part(kind, other, cue, length, side, path, shot);
  }

  /** {@return the same with another cue} */
  public Part saying(String other) {
    return new Part(kind, name, other, length, side, path, shot);
  }

  /** {@return the same lasting so many of its unit, or as near as it may come} */
  public Part lasting(int amount) {
    int near = Math.max(1, Math.min(length.unit() == Length.Unit.BREATHS ? 100 : MOST, amount));
    return near == length.amount().now()
        ? this
        : new Part(
            kind,
            name,
            cue,
            new Length(Quantity.of(near, Origin.OWN), length.unit()),
            side,
            path,
            shot);
  }

  /** {@return the same going straight to a pose} */
  public Part to(String pose) {
    return new Part(kind, name, cue, length, side, List.of(pose), shot);
  }

  /** {@return the same with another photo, or none} */
  Part shown(Optional<Shot> other) {
    return new Part(kind, name, cue, length, side, path, other);
  }

  /** {@return the same through other poses} */
  public Part through(List<String> poses) {
    return new Part(kind, name, cue, length, side, poses, shot);
  }

  /** The same as the author's own: its number plain, on no side where the exercise has sides. */
  Part plain(boolean sided) {
    Quantity now = Quantity.of(length.amount().now(), Origin.OWN);
    return new Part(
        kind,
        name,
        cue,
        new Length(now, length.unit()),
        sided ? Optional.empty() : side,
        path,
        shot);
  }
}
