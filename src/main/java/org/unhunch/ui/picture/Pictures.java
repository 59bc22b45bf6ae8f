package org.unhunch.ui.picture;

import java.awt.Color;
import java.awt.EventQueue;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javax.swing.UIManager;
import org.unhunch.figure.FigurePainter;
import org.unhunch.figure.Frame;
import org.unhunch.figure.Palette;
import org.unhunch.figure.Sequence;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Level;
import org.unhunch.routine.pose.Choreography;

/** The figure in the colors of the theme, for whatever exercise has poses. */
public final class Pictures {
  private final Supplier<CompletableFuture<Map<String, Choreography>>> read;

  /** The poses by the exercises' ids; null until they are asked for. */
  private CompletableFuture<Map<String, Choreography>> poses;

  /**
   * A painter per palette, since painters remember what they have shaped; two themes, few grounds.
   */
  private final Map<Palette, FigurePainter> painters = new HashMap<>();

  /** What is typical of the exercises and levels that have been asked for. */
  private final Map<String, Optional<Frame>> typical = new HashMap<>();

  /** Pictures of the exercises whose ids are here. */
  public Pictures(Map<String, Choreography> poses) {
    this(() -> CompletableFuture.completedFuture(poses));
    poses();
  }

  /**
   * Pictures of exercises that all have poses, which are read when a picture is asked for.
   *
   * @param read begins to read them, away from the event dispatch thread, and does not fail; called
   *     once
   */
  public Pictures(Supplier<CompletableFuture<Map<String, Choreography>>> read) {
    this.read = Objects.requireNonNull(read);
  }

  private synchronized CompletableFuture<Map<String, Choreography>> poses() {
    if (poses == null) {
      poses = read.get();
    }
    return poses;
  }

  /** {@return whether an exercise has poses; until they have been read, each is said to have} */
  public synchronized boolean has(Exercise exercise) {
    return poses == null || !poses.isDone() || poses.join().containsKey(exercise.id());
  }

  /** Has the poses read, and then runs the action on the event dispatch thread. */
  void whenRead(Runnable action) {
    poses().thenRunAsync(action, EventQueue::invokeLater);
  }

  /**
   * {@return what the figure does at a level of an exercise, or empty if it has no poses} Waits
   * until they have been read.
   */
  public Optional<Sequence> sequence(Exercise exercise, Level level) {
    return Optional.ofNullable(poses().join().get(exercise.id()))
        .map(each -> new Sequence(level, each.level(level.id())));
  }

  /**
   * {@return the picture by which a level of an exercise is known, or empty if it has no poses}
   * Waits until they have been read; on the event dispatch thread.
   */
  public Optional<Frame> typical(Exercise exercise, Level level) {
    return typical.computeIfAbsent(
        exercise.id() + "/" + level.id(), key -> sequence(exercise, level).map(Sequence::typical));
  }

  /** {@return a painter in the theme's colors on a ground} */
  public FigurePainter painter(Color ground) {
    return painters.computeIfAbsent(palette(ground), FigurePainter::new);
  }

  private static Palette palette(Color ground) {
    return new Palette(
        ground,
        color("skin"),
        color("hair"),
        color("shirt"),
        color("trousers"),
        color("prop"),
        color("soft"),
        color("glow"),
        color("mark"));
  }

  /** A plain color, so that equal palettes are equal whatever class the theme makes them of. */
  private static Color color(String key) {
    return new Color(UIManager.getColor("Unhunch.figure." + key).getRGB());
  }
}
