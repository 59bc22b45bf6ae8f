package org.unhunch.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.figure.paint.BodyPieces;
import org.unhunch.figure.paint.Camera;
import org.unhunch.figure.paint.Marks;
import org.unhunch.figure.paint.Piece;
import org.unhunch.figure.paint.Props;
import org.unhunch.figure.paint.Shadow;
import org.unhunch.figure.paint.Way;
import org.unhunch.routine.pose.Prop;
import org.unhunch.routine.pose.Region;
import org.unhunch.routine.pose.Staging;

/** Paints the figure into any rectangle. One painter serves one thread. */
public final class FigurePainter {
  private static final double FAR_FADES = 0.42;
  private static final double WALL_FADES = 0.55;

  private final Palette palette;
  private final Map<Staging, Stage> stages = new IdentityHashMap<>();

  /** Makes a painter with the colours. */
  public FigurePainter(Palette palette) {
    this.palette = Objects.requireNonNull(palette);
  }

  /** Paints the frame, as large as it fits, into the middle of the bounds, and nothing beyond. */
  public void paint(Graphics2D target, Rectangle2D bounds, Frame frame) {
    Graphics2D g = (Graphics2D) target.create();
    try {
      g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      g.clip(bounds);
      Stage stage = stages.computeIfAbsent(frame.staging(), Stage::new);
      g.transform(stage.into(bounds, frame.mirrored()));
      paint(g, frame);
    } finally {
      g.dispose();
    }
  }

  private void paint(Graphics2D g, Frame frame) {
    Staging staging = frame.staging();
    Camera camera = new Camera(staging.view());
    Path path = new Path(frame.path());
    Skeleton body = path.at(frame.still() ? 1 : frame.progress(), frame.breath());
    props(g, staging, Prop.Layer.BEHIND, camera, body);
    g.setColor(Palette.thin(Color.BLACK, 0.13));
    g.fill(new Shadow(camera).of(body));
    for (Piece piece : new BodyPieces(body, camera, frame.breath()).pieces()) {
      g.setColor(colour(piece));
      g.fill(piece.shape());
    }
    marks(g, staging, camera, body);
    props(g, staging, Prop.Layer.BEFORE, camera, body);
    if (frame.still()) {
      path.ways()
          .forEach(
              motion ->
                  new Way(motion, camera).arrow().ifPresent(a -> line(g, a, palette.mark(), 1.1)));
    }
  }

  private void props(
      Graphics2D g, Staging staging, Prop.Layer layer, Camera camera, Skeleton body) {
    Props props = new Props(camera);
    g.setStroke(new BasicStroke(0.7f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    for (Prop prop : staging.props()) {
      if (prop.layer() == layer) {
        for (Piece piece : props.pieces(prop, body)) {
          g.setColor(colour(piece));
          g.fill(piece.shape());
          g.draw(piece.shape());
        }
      }
    }
  }

  private void marks(Graphics2D g, Staging staging, Camera camera, Skeleton body) {
    Marks marks = new Marks(body, camera);
    boolean blades = stages.get(staging).showsBlades() && marks.seesBack();
    for (Region region : staging.highlight()) {
      if (!blades || region != Region.UPPER_BACK) {
        for (double size = 1; size > 0.4; size -= 0.25) {
          fill(g, marks.region(region, size), palette.glow(), 0.42);
        }
      }
    }
    if (blades) {
      double strength = 0.5 + 0.45 * Math.abs(body.blades());
      marks.blades().forEach(blade -> fill(g, blade, palette.glow(), strength));
      marks.bladeArrows().forEach(arrow -> line(g, arrow, palette.surface(), 0.9));
    }
  }

  private static void fill(Graphics2D g, Marks.Mark mark, Color color, double opacity) {
    if (mark.strength() > 0.01) {
      g.setColor(Palette.thin(color, opacity * mark.strength()));
      g.fill(mark.shape());
    }
  }

  private static void line(Graphics2D g, Shape shape, Color color, double width) {
    g.setColor(color);
    g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(shape);
  }

  private Color colour(Piece piece) {
    Color plain =
        switch (piece.ink()) {
          case SKIN -> palette.skin();
          case HAIR -> palette.hair();
          case SHIRT -> palette.shirt();
          case TROUSERS -> palette.trousers();
          case PROP -> palette.prop();
          case SOFT -> palette.soft();
          case WALL -> Palette.mix(palette.prop(), palette.surface(), WALL_FADES);
          case GAP -> palette.surface();
        };
    Color far = Palette.mix(plain, palette.surface(), FAR_FADES * piece.far());
    Color toward = piece.light() > 0 ? Color.WHITE : Color.BLACK;
    return Palette.mix(far, toward, Math.abs(piece.light()) * 0.6);
  }
}
