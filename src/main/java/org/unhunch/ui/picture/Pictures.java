package org.unhunch.ui.picture;

import java.awt.Color;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.swing.UIManager;
import org.unhunch.figure.FigurePainter;
import org.unhunch.figure.Palette;
import org.unhunch.figure.Sequence;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Level;
import org.unhunch.routine.pose.Choreography;

/** The figure in the colors of the theme, for whatever exercise has poses. */
public final class Pictures {
  private final Map<String, Choreography> poses;

  /**
   * A painter per palette, since painters remember what they have shaped; two themes, few grounds.
   */
  private final Map<Palette, FigurePainter> painters = new HashMap<>();

  /** Pictures of the exercises whose ids are here. */
  public Pictures(Map<String, Choreography> poses) {
    this.poses = Map.copyOf(poses);
  }

  /** {@return what the figure does at a level of an exercise, or empty if it has no poses} */
  public Optional<Sequence> sequence(Exercise exercise, Level level) {
    return Optional.ofNullable(poses.get(exercise.id()))
        .map(each -> new Sequence(level, each.level(level.id())));
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
