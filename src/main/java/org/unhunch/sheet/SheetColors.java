package org.unhunch.sheet;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.unhunch.figure.Palette;

/**
 * The colors on paper: those of the light theme, whatever the window wears.
 *
 * @param text of what is read first
 * @param muted of what is read next
 * @param caution of what to mind
 * @param line of boxes and rules
 * @param figure of the figure
 */
record SheetColors(Color text, Color muted, Color caution, Color line, Palette figure) {
  private static final String LIGHT = "/org/unhunch/ui/theme/FlatLightLaf.properties";
  private static final String FIGURE = "Unhunch.figure.";

  static SheetColors load() {
    Properties theme = new Properties();
    try (InputStream in = SheetColors.class.getResourceAsStream(LIGHT)) {
      theme.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new SheetColors(
        color(theme, "@foreground"),
        color(theme, "Unhunch.muted"),
        color(theme, "Unhunch.caution"),
        color(theme, "Unhunch.muted"),
        Palette.of(Color.WHITE, each -> color(theme, FIGURE + each)));
  }

  private static Color color(Properties theme, String key) {
    return Color.decode(theme.getProperty(key));
  }
}
