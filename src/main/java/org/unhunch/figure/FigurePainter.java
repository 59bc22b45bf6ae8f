package org.unhunch.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unhunch.figure.Tagging.Tag;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.figure.outline.Light;
import org.unhunch.figure.paint.BodyPieces;
import org.unhunch.figure.paint.Piece;
import org.unhunch.figure.paint.Shadow;
import org.unhunch.figure.still.Drawing;
import org.unhunch.figure.still.Still;
import org.unhunch.routine.pose.Staging;

/** Paints the figure into any rectangle. One painter serves one thread. */
public final class FigurePainter {
  /** What shade and contours are mixed with: black would look dirty. */
  private static final Color DARK = new Color(0x2A1A2C);

  /**
   * How many levels are remembered, the latest: those on a screen, while a routine is played the
   * one that is done and the next, and each change to a pose makes another.
   */
  private static final int MOST = 8;

  private static final double FAR_DARKENS = 0.3;
  private static final double WALL_FADES = 0.55;
  private static final double SHADOW = 0.13;
  private static final double CONTACT = 0.18;

  /** Sets an arrow off what is behind it. */
  private static final BasicStroke RIM =
      new BasicStroke(0.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

  /**
   * What room the exercises have that are on stage one after the other, in units of the body: as
   * much as any of them takes, so that all have one scale.
   */
  public enum Space {
    /** They are done standing or sitting. */
    UPRIGHT(90),
    /** Some are done on the floor. */
    FLOOR(133);

    /** As high as someone who stands and reaches up. */
    static final double HIGH = 114;

    final double wide;

    Space(double wide) {
      this.wide = wide;
    }
  }

  private final Palette palette;
  private final boolean mirror;
  private final Optional<Badges> badges;

  private final Optional<Space> room;

  /** The one that was asked for last comes last. */
  private final List<Stage> stages;

  private List<Piece> shown;
  private List<Fill> standing;

  /**
   * Makes a painter with the colours, of pictures that are as large as they can be, each for
   * itself; with {@code mirror}, a figure that faces the onlooker is painted as in a mirror: its
   * left is at the left.
   */
  public FigurePainter(Palette palette, boolean mirror) {
    this.palette = Objects.requireNonNull(palette);
    this.mirror = mirror;
    badges = Optional.empty();
    room = Optional.empty();
    stages = new ArrayList<>(MOST);
  }

  private FigurePainter(FigurePainter in, Badges marks, Space room) {
    palette = in.palette;
    mirror = in.mirror;
    stages = in.stages;
    badges = Optional.of(marks);
    this.room = Optional.of(room);
  }

  /**
   * {@return a painter in the same colours, of pictures that follow one another: the whole body, at
   * the scale of the room, with its side marked}
   */
  public FigurePainter onStage(Badges marks, Space in) {
    return new FigurePainter(this, marks, in);
  }

  /** {@return what the figure is to be painted on} */
  public Color ground() {
    return palette.surface();
  }

  /** Paints the still, as large as it fits, into the middle of the bounds, and nothing beyond. */
  public void paint(Graphics2D target, Rectangle2D bounds, Still still) {
    picture(still.drawings()).paint(target, bounds);
  }

  /** Paints the frame, as large as it fits, into the middle of the bounds, and nothing beyond. */
  public void paint(Graphics2D target, Rectangle2D bounds, Frame frame) {
    picture(frame).paint(target, bounds);
  }

  /**
   * {@return the middle of the bounds, as much of it as the exercise of a frame takes on stage,
   * where this paints}
   */
  public Rectangle2D used(Rectangle2D bounds, Frame frame) {
    return stage(frame.staging()).used(bounds, room.orElseThrow(), frame);
  }

  private Stage stage(Staging staging) {
    int at = stages.size() - 1;
    while (at >= 0 && !stages.get(at).isOf(staging)) {
      at--;
    }
    if (at < 0 && stages.size() == MOST) {
      stages.remove(0);
    }
    Stage stage = at < 0 ? new Stage(staging) : stages.remove(at);
    stages.add(stage);
    return stage;
  }

  /** {@return what the frame looks like} */
  public Picture picture(Frame frame) {
    List<Picture> others = frame.others().stream().map(this::picture).toList();
    Moment moment = moment(frame);
    Drawing drawing = drawing(moment, stage(frame.staging()).arrows(frame));
    return coloured(drawing, moment.tag(), others);
  }

  private Moment moment(Frame frame) {
    Stage stage = stage(frame.staging());
    Moment plain = stage.moment(frame, room);
    return mirror && stage.faces() ? plain.mirrored() : plain;
  }

  /**
   * {@return what the frame is drawn with, in no colours, and what is beside it, each for itself}
   */
  public List<Drawing> drawings(Frame frame) {
    return Stream.concat(Stream.of(frame), frame.others().stream())
        .map(each -> drawing(moment(each), stage(each.staging()).arrows(each)))
        .toList();
  }

  /** {@return what the first of the drawings looks like, with the others beside it} */
  Picture picture(List<Drawing> drawings) {
    List<Picture> others =
        drawings.stream().skip(1).map(each -> coloured(each, Optional.empty(), List.of())).toList();
    return coloured(drawings.get(0), Optional.empty(), others);
  }

  /** Paints a body as it stands on a pedestal, into the bounds and nothing beyond. */
  public void paint(Graphics2D target, Rectangle2D bounds, Pedestal pedestal, Skeleton body) {
    Moment moment = pedestal.moment(body);
    coloured(drawing(moment, List.of()), Optional.empty(), List.of()).paint(target, bounds);
  }

  private static Drawing drawing(Moment moment, List<Shape> arrows) {
    Scenery scenery = moment.scenery();
    Light light = Light.of(moment.flipped());
    List<Piece> pieces = new ArrayList<>(scenery.behind(moment.body()));
    pieces.addAll(new BodyPieces(moment.body(), moment.camera(), moment.look()).pieces(light));
    pieces.addAll(scenery.before(moment.body()));
    Shadow shadow = new Shadow(moment.camera());
    Path2D.Float shade = new Path2D.Float(Path2D.WIND_NON_ZERO);
    shade.append(scenery.footprints(), false);
    shade.append(shadow.of(moment.body()), false);
    return new Drawing(
        moment.extent(),
        moment.flipped(),
        scenery.room(),
        shade,
        shadow.contact(moment.body(), scenery.planes()),
        pieces,
        arrows.stream().map(e -> new Drawing.Arrow(RIM.createStrokedShape(e), e)).toList());
  }

  private Picture coloured(Drawing drawing, Optional<Tag> tag, List<Picture> others) {
    List<Fill> fills = new ArrayList<>(fills(drawing.rest()));
    for (Drawing.Arrow arrow : drawing.arrows()) {
      fills.add(new Fill(arrow.rim(), palette.surface()));
      fills.add(new Fill(arrow.shape(), palette.mark()));
    }
    return new Picture(
        new Picture.Seen(drawing.extent(), drawing.flipped(), tag),
        new Picture.Layers(room(drawing.room()), shadows(drawing), fills),
        palette.surface(),
        badges,
        others);
  }

  /** What stands still is coloured once. */
  private List<Fill> room(List<Piece> room) {
    if (room != shown) {
      shown = room;
      standing = fills(room);
    }
    return standing;
  }

  private List<Fill> shadows(Drawing drawing) {
    return List.of(
        new Fill(drawing.shade(), shadow(drawing)),
        new Fill(drawing.contact(), Palette.thin(Color.BLACK, palette.shaded(CONTACT))));
  }

  /** Where nothing but the floor is under it, a solid shadow looks the same and is painted fast. */
  private Color shadow(Drawing drawing) {
    return drawing.room().isEmpty()
        ? Palette.mix(palette.surface(), Color.BLACK, palette.shaded(SHADOW))
        : Palette.thin(Color.BLACK, palette.shaded(SHADOW));
  }

  private List<Fill> fills(List<Piece> pieces) {
    return pieces.stream()
        .map(piece -> new Fill(piece.shape(), colour(piece)))
        .collect(Collectors.toUnmodifiableList());
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
        };
    Color far = Palette.mix(plain, DARK, FAR_DARKENS * piece.far());
    Color toward = piece.light() > 0 ? Color.WHITE : DARK;
    Color lit = Palette.mix(far, toward, Math.abs(piece.light()) * 0.6);
    return piece.opacity() == 1 ? lit : Palette.thin(lit, piece.opacity());
  }
}
