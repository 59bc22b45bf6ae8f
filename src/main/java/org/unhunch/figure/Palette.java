package org.unhunch.figure;

import java.awt.Color;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The colours of the figure, which come from the theme.
 *
 * @param surface what the figure is painted on; far parts and walls fade toward it
 * @param skin face, arms and feet
 * @param hair hair
 * @param shirt the shirt
 * @param trousers the trousers
 * @param prop things of wood
 * @param soft things of foam or rubber
 * @param glow the region that works or lengthens
 * @param mark arrows and shoulder blades
 */
public record Palette(
    Color surface,
    Color skin,
    Color hair,
    Color shirt,
    Color trousers,
    Color prop,
    Color soft,
    Color glow,
    Color mark) {
  /** On a dark ground a shadow takes so much more to be seen. */
  private static final double DEEPER = 3;

  /** Checks that every colour is there. */
  public Palette {
    Stream.of(surface, skin, hair, shirt, trousers, prop, soft, glow, mark)
        .forEach(Objects::requireNonNull);
  }

  /** {@return the colours on a surface that have these names, each that of its component here} */
  public static Palette of(Color surface, Function<String, Color> color) {
    return new Palette(
        surface,
        color.apply("skin"),
        color.apply("hair"),
        color.apply("shirt"),
        color.apply("trousers"),
        color.apply("prop"),
        color.apply("soft"),
        color.apply("glow"),
        color.apply("mark"));
  }

  /** {@return how dark a shadow is that is so dark on a light ground, each from 0 to 1} */
  double shaded(double plain) {
    return surface.getGreen() > 127 ? plain : Math.min(1, DEEPER * plain);
  }

  /** {@return the first colour with {@code part}, from 0 to 1, of the second in it} */
  static Color mix(Color a, Color b, double part) {
    return part == 0
        ? a
        : new Color(
            channel(a.getRed(), b.getRed(), part),
            channel(a.getGreen(), b.getGreen(), part),
            channel(a.getBlue(), b.getBlue(), part));
  }

  private static int channel(int a, int b, double part) {
    return Math.max(0, Math.min(255, (int) Math.round(a + (b - a) * part)));
  }

  /** {@return the colour, see-through: {@code opacity} from 0 to 1} */
  static Color thin(Color color, double opacity) {
    return new Color(
        color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(255 * opacity));
  }
}
