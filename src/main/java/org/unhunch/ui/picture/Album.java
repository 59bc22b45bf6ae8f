package org.unhunch.ui.picture;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.EventQueue;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.TexturePaint;
import java.awt.Window;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.swing.CellRendererPane;
import javax.swing.SwingUtilities;
import org.unhunch.photo.Developed;
import org.unhunch.routine.photo.Jpeg;

/**
 * Photos in dots, as they are seen: made in the background, and kept as long as there is room. For
 * the event dispatch thread.
 */
final class Album {
  /** Four bytes each: about as much as the figure takes that moves, and a screen full of tiles. */
  private static final long MOST_DOTS = 4_000_000;

  private static final int ARC = 10;

  /** The one that was seen longest ago comes first; empty stands for a broken one. */
  private final Map<Print, Optional<BufferedImage>> kept = new LinkedHashMap<>(16, 0.75f, true);

  /** What is made now, and what paints again where it is awaited. */
  private final Map<Print, List<Runnable>> awaited = new HashMap<>();

  /** A picture, halved so often. */
  private record Print(Jpeg picture, int halvings) {
    Optional<BufferedImage> develop() {
      return Developed.of(picture, halvings);
    }
  }

  /**
   * Paints a picture as large as it fits into the middle of a room; where it is not ready yet, the
   * component is painted again as soon as it is.
   */
  void paint(Graphics2D g, Rectangle room, Jpeg picture, Component on) {
    Rectangle2D place = Developed.fit(picture, room);
    double wide = place.getWidth() * g.getTransform().getScaleX();
    Print print = new Print(picture, Developed.halvings(picture, wide));
    Optional<BufferedImage> ready = kept.get(print);
    if (ready == null) {
      ready = isSeen(on) ? await(print, on) : keep(print, print.develop());
    }
    ready.ifPresent(image -> paint(g, place, image));
  }

  private static void paint(Graphics2D target, Rectangle2D place, BufferedImage image) {
    Graphics2D g = (Graphics2D) target.create();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    g.setPaint(new TexturePaint(image, place));
    double arc = UIScale.scale((float) ARC);
    g.fill(
        new RoundRectangle2D.Double(
            place.getX(), place.getY(), place.getWidth(), place.getHeight(), arc, arc));
    g.dispose();
  }

  private static boolean isSeen(Component on) {
    Window window = SwingUtilities.getWindowAncestor(on);
    return window != null && window.isShowing();
  }

  /** What there is of the picture meanwhile, in another size. */
  private Optional<BufferedImage> await(Print print, Component on) {
    if (!awaited.containsKey(print)) {
      awaited.put(print, new ArrayList<>());
      CompletableFuture.supplyAsync(print::develop)
          .thenAcceptAsync(
              image -> {
                keep(print, image);
                awaited.remove(print).forEach(Runnable::run);
              },
              EventQueue::invokeLater);
    }
    awaited.get(print).add(painting(on));
    return kept.entrySet().stream()
        .filter(each -> each.getKey().picture().equals(print.picture()))
        .flatMap(each -> each.getValue().stream())
        .findFirst();
  }

  /**
   * What paints the component again. One that paints the cells of a list is somewhere else by then:
   * the cell is painted again, and no other, which might have lost its own picture by now.
   */
  private static Runnable painting(Component on) {
    for (Component each = on; each.getParent() != null; each = each.getParent()) {
      if (each.getParent() instanceof CellRendererPane pane) {
        Rectangle cell = each.getBounds();
        Component list = pane.getParent();
        return () -> list.repaint(cell.x, cell.y, cell.width, cell.height);
      }
    }
    return on::repaint;
  }

  private Optional<BufferedImage> keep(Print print, Optional<BufferedImage> image) {
    kept.put(print, image);
    Iterator<Optional<BufferedImage>> oldest = kept.values().iterator();
    while (kept.size() > 1 && dots() > MOST_DOTS) {
      oldest.next();
      oldest.remove();
    }
    return image;
  }

  private long dots() {
    return kept.values().stream()
        .flatMap(Optional::stream)
        .mapToLong(image -> (long) image.getWidth() * image.getHeight())
        .sum();
  }
}
