package org.unhunch.ui.picture;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Component;
import java.awt.EventQueue;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.TexturePaint;
import java.awt.Window;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javax.swing.Icon;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import org.unhunch.figure.FigurePainter;
import org.unhunch.figure.Frame;
import org.unhunch.figure.scene.PhotoScene;
import org.unhunch.figure.scene.Scene;
import org.unhunch.figure.still.Still;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Level;
import org.unhunch.routine.Routine;

/**
 * A row of small figures or photos. Each figure is painted once for a size and a theme, since a
 * list paints its cards again and again.
 */
public final class FigureStrip implements Icon {
  private static final int GAP = 6;
  private static final int ARC = 10;
  private final Pictures pictures;
  private final Map<Key, BufferedImage> painted = new HashMap<>();
  private final int width;
  private final int height;
  private int count;
  private Supplier<List<? extends Scene>> scenes = List::of;

  /** Whether they are there without poses being read. */
  private BooleanSupplier packed = () -> false;

  /** What a painted figure depends on. */
  private record Key(Scene scene, FigurePainter painter, int width, int height) {
    // Its own would be put together at run time, in every start.

    @Override
    public boolean equals(Object other) {
      return other instanceof Key it
          && scene.equals(it.scene)
          && painter == it.painter
          && width == it.width
          && height == it.height;
    }

    @Override
    public int hashCode() {
      return scene.hashCode() * 31 + width;
    }
  }

  /** A strip of figures of this size each, in pixels at no zoom. */
  public FigureStrip(Pictures pictures, int width, int height) {
    this.pictures = pictures;
    this.width = width;
    this.height = height;
  }

  /**
   * Shows the first exercises of a routine in the middle of their work from now on, at least one.
   *
   * @param most how many of them, if there is room for so many
   * @param room pixels that they may take
   * @return how many more there are
   */
  public int show(Routine routine, int most, int room) {
    int fitting = (room + UIScale.scale(GAP)) / UIScale.scale(width + GAP);
    List<Routine.Entry> drawn =
        routine.entries().stream().filter(each -> pictures.has(each.exercise())).toList();
    List<Routine.Entry> some =
        drawn.subList(0, Math.min(Math.max(1, Math.min(most, fitting)), drawn.size()));
    show(
        some.size(),
        () ->
            some.stream()
                .flatMap(each -> pictures.small(each.exercise(), each.level()).stream())
                .toList());
    packed = () -> some.stream().allMatch(e -> pictures.still(e.exercise(), e.level()).isPresent());
    return drawn.size() - some.size();
  }

  /** Shows an exercise at a level from now on, in the middle of its work. */
  public void show(Exercise exercise, Level level) {
    show(1, () -> pictures.small(exercise, level).stream().toList());
    packed = () -> pictures.still(exercise, level).isPresent();
  }

  /** Shows other scenes from now on, so many, which are asked for when they are painted. */
  public void show(int tiles, Supplier<List<? extends Scene>> next) {
    count = tiles;
    scenes = next;
    packed = () -> false;
  }

  @Override
  public int getIconWidth() {
    return Math.max(0, count * UIScale.scale(width + GAP) - UIScale.scale(GAP));
  }

  @Override
  public int getIconHeight() {
    return count == 0 ? 0 : UIScale.scale(height);
  }

  @Override
  public void paintIcon(Component component, Graphics graphics, int x, int y) {
    Graphics2D g = (Graphics2D) graphics.create(x, y, getIconWidth(), getIconHeight());
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    Color ground = new Color(UIManager.getColor("Unhunch.figure.tile").getRGB());
    // Where there is no room for all, all of them are smaller.
    double fit = Math.min(1, (double) component.getWidth() / getIconWidth());
    int wide = (int) (UIScale.scale(width) * fit);
    int high = (int) (getIconHeight() * fit);
    List<? extends Scene> ready = waitsForWindow(component) ? List.of() : scenes.get();
    for (int tile = 0; tile < count; tile++) {
      g.setColor(ground);
      g.fillRoundRect(0, 0, wide, high, ARC, ARC);
      if (tile < ready.size()) {
        if (ready.get(tile) instanceof PhotoScene photo) {
          Rectangle room = new Rectangle(wide, high);
          pictures.album().paint(g, room, photo.photo().picture(), component);
        } else {
          BufferedImage image = image(g, ready.get(tile), ground, wide, high);
          g.setPaint(new TexturePaint(image, new Rectangle(wide, high)));
          g.fillRoundRect(0, 0, wide, high, ARC, ARC);
        }
      }
      g.translate((int) (UIScale.scale(width + GAP) * fit), 0);
    }
    g.dispose();
  }

  /** A window that has just opened is to be there before its figures, which take longer. */
  private boolean waitsForWindow(Component component) {
    Window window = SwingUtilities.getWindowAncestor(component);
    boolean there = pictures.areRead() || pictures.stand() && packed.getAsBoolean();
    if (there || window == null || !window.isShowing()) {
      return false;
    }
    EventQueue.invokeLater(
        () -> {
          if (packed.getAsBoolean()) {
            pictures.paintWith(window);
          } else {
            pictures.whenRead(window::repaint);
          }
        });
    return true;
  }

  private BufferedImage image(Graphics2D g, Scene scene, Color ground, int wide, int high) {
    double scale = g.getTransform().getScaleX();
    FigurePainter painter = pictures.painter(ground);
    Key key = new Key(scene, painter, (int) Math.ceil(wide * scale), (int) Math.ceil(high * scale));
    return painted.computeIfAbsent(key, this::paint);
  }

  private BufferedImage paint(Key key) {
    BufferedImage image = new BufferedImage(key.width(), key.height(), BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = image.createGraphics();
    Rectangle2D bounds = new Rectangle2D.Double(0, 0, key.width(), key.height());
    if (key.scene() instanceof Still still) {
      key.painter().paint(g, bounds, still);
    } else if (key.scene() instanceof Frame frame) {
      key.painter().paint(g, bounds, frame);
    }
    g.dispose();
    return image;
  }
}
