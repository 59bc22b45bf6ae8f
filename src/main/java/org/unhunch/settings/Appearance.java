package org.unhunch.settings;

import java.util.List;
import java.util.Optional;
import org.unhunch.routine.term.Require;

/**
 * How the window looks.
 *
 * @param theme light, dark or as the system has it
 * @param zoomPercent 100 to 200
 * @param reduceMotion whether pictures move less; empty for as the system has it
 * @param figure how the figure is shown
 * @param language the two letters of the language; empty for as the system has it
 */
public record Appearance(
    ThemeChoice theme,
    int zoomPercent,
    Optional<Boolean> reduceMotion,
    Shown figure,
    Optional<String> language) {
  /** The smallest zoom. */
  public static final int LEAST_ZOOM = 100;

  /** The largest zoom. */
  public static final int MOST_ZOOM = 200;

  /** The zooms to choose from, in percent, from the smallest to the largest. */
  public static final List<Integer> ZOOMS = List.of(LEAST_ZOOM, 110, 125, 150, 175, MOST_ZOOM);

  /** As the system has it, at 100 percent, as in a mirror. */
  public static final Appearance INITIAL =
      new Appearance(ThemeChoice.SYSTEM, LEAST_ZOOM, Optional.empty(), true);

  /** Which theme a person wants. */
  public enum ThemeChoice {
    /** As the system has it. */
    SYSTEM,
    /** Light. */
    LIGHT,
    /** Dark. */
    DARK
  }

  /** The skin of the figure and what it wears. */
  public enum Tones {
    /** Tan skin, a teal shirt. */
    TAN,
    /** Fair skin, a blue shirt. */
    FAIR,
    /** Olive skin, a gray shirt. */
    OLIVE,
    /** Brown skin, a green shirt. */
    BROWN,
    /** Dark skin, a violet shirt. */
    DARK
  }

  /**
   * How the figure is shown.
   *
   * @param mirror whether one that faces the person is a mirror: its left is the person's left
   * @param tones its skin and what it wears
   */
  public record Shown(boolean mirror, Tones tones) {}

  /** A look in the language of the system, the figure in its usual tones. */
  public Appearance(
      ThemeChoice theme, int zoomPercent, Optional<Boolean> reduceMotion, boolean mirror) {
    this(theme, zoomPercent, reduceMotion, new Shown(mirror, Tones.TAN), Optional.empty());
  }

  /** {@return whether a figure that faces the person is a mirror} */
  public boolean mirror() {
    return figure.mirror();
  }

  /** Checks the zoom. */
  public Appearance {
    Require.range("zoom", zoomPercent, LEAST_ZOOM, MOST_ZOOM);
  }

  /** {@return the same with another theme} */
  public Appearance withTheme(ThemeChoice other) {
    return new Appearance(other, zoomPercent, reduceMotion, figure, language);
  }

  /** {@return the same with another zoom, 100 to 200} */
  public Appearance withZoomPercent(int other) {
    return new Appearance(theme, other, reduceMotion, figure, language);
  }

  /** {@return the same at the next larger zoom to choose from, if there is one} */
  public Appearance larger() {
    return withZoomPercent(
        ZOOMS.stream().filter(each -> each > zoomPercent).findFirst().orElse(MOST_ZOOM));
  }

  /** {@return the same at the next smaller zoom to choose from, if there is one} */
  public Appearance smaller() {
    return withZoomPercent(
        ZOOMS.stream()
            .filter(each -> each < zoomPercent)
            .reduce((first, second) -> second)
            .orElse(LEAST_ZOOM));
  }

  /** {@return the same with motion reduced or not, or as the system has it if empty} */
  public Appearance withReduceMotion(Optional<Boolean> other) {
    return new Appearance(theme, zoomPercent, other, figure, language);
  }

  /** {@return the same with figures as in a mirror, or as another person stands before one} */
  public Appearance withMirror(boolean other) {
    return withFigure(new Shown(other, figure.tones()));
  }

  /** {@return the same with the figure shown otherwise} */
  public Appearance withFigure(Shown other) {
    return new Appearance(theme, zoomPercent, reduceMotion, other, language);
  }

  /** {@return the same in the language of these two letters, or in the system's if empty} */
  public Appearance withLanguage(Optional<String> other) {
    return new Appearance(theme, zoomPercent, reduceMotion, figure, other);
  }
}
