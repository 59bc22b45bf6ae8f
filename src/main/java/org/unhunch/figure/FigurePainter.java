package org.unhunch.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.figure.paint.BodyPieces;
import org.unhunch.figure.paint.Camera;
import org.unhunch.figure.paint.Piece;
import org.unhunch.figure.paint.Shadow;
import org.unhunch.figure.paint.Way;
import org.unhunch.routine.pose.Limb;
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
      paint(g, frame, stage);
    } finally {
      g.dispose();
    }
  }

  private void paint(Graphics2D g, Frame frame, Stage stage) {
    Staging staging = frame.staging();
    Camera camera = new Camera(staging.view());
    Path path = new Path(frame.path());
    Skeleton body = path.at(frame.still() ? 1 : frame.progress(), frame.breath());
    fill(g, stage.scenery().ground());
    g.setColor(Palette.thin(Color.BLACK, 0.13));
    g.fill(new Shadow(camera).of(body));
    fill(g, stage.scenery().behind(body));
    boolean blades = stage.showsBlades();
    fill(g, new BodyPieces(body, camera, staging.highlight(), blades, frame.breath()).pieces());
    fill(g, stage.scenery().before(body));
    if (path.isCircle()) {
      Way way = new Way(path.ways(), camera);
      line(g, way.orbit(Limb.RIGHT_ARM), palette.mark());
      line(g, way.orbit(Limb.LEFT_ARM), palette.mark());
    } else if (frame.still()) {
      new Way(path.ways(), camera).arrow().ifPresent(arrow -> line(g, arrow, palette.mark()));
    }
  }

  private void fill(Graphics2D g, List<Piece> pieces) {
    pieces.forEach(piece -> fill(g, piece));
  }

  private void fill(Graphics2D g, Piece piece) {
    Color colour = colour(piece);
    g.setColor(piece.opacity() < 1 ? Palette.thin(colour, piece.opacity()) : colour);
    g.fill(piece.shape());
  }

  private static void line(Graphics2D g, Shape shape, Color color) {
    g.setColor(color);
    g.setStroke(new BasicStroke(1.1f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(shape);
  }

  private Color colour(Piece piece) {
    Color plain =
        switch (piece.ink()) {
          case SKIN -> palette.skin();
          case NECK -> Palette.mix(palette.skin(), palette.hair(), 0.16);
          case HAIR -> palette.hair();
          case SHIRT -> palette.shirt();
          case TROUSERS -> palette.trousers();
          case PROP -> palette.prop();
          case SOFT -> palette.soft();
          case WALL -> Palette.mix(palette.prop(), palette.surface(), WALL_FADES);
          case GLOW -> palette.glow();
          case GAP -> palette.surface();
        };
    Color far = Palette.mix(plain, palette.surface(), FAR_FADES * piece.far());
    Color toward = piece.light() > 0 ? Color.WHITE : Color.BLACK;
    return Palette.mix(far, toward, Math.abs(piece.light()) * 0.6);
  }
}
