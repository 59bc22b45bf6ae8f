package org.unhunch.figure.paint;

import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;
import org.unhunch.figure.body.Basis;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.figure.outline.Blob;
import org.unhunch.figure.outline.Outline;
import org.unhunch.routine.pose.Limb;
import org.unhunch.routine.pose.Prop;
import org.unhunch.routine.pose.Vec;

/** Walls, and the floor where it matters: quiet planes that fade where nothing ends them. */
public final class Walls {
  /** Half of what a post of a doorway measures: forward, up, and to its right. */
  public static final Vec POST = new Vec(1.3, 51, 1.1);

  /** How far the middle of a post is from that of the doorway. */
  public static final double DOOR = 21.6;

  /** So much shows of a wall between the eye and the body. */
  private static final double SEE_THROUGH = 0.45;

  /** How much darker it is, so that it is seen before another wall. */
  private static final double GHOSTLY = 0.3;

  /** How much nearer to the eye than the body it is then. */
  private static final double BETWEEN = 12;

  private static final double SOLID = 1;
  private static final double FLOOR = 0.7;

  /** How long the walls of a corner are, and how much lighter one is than the other. */
  private static final double CORNER = 50;

  private static final double SHADE = 0.12;

  /** How far ahead of its point a wall ends, how long it is, and how thick. */
  private static final double END = 32;

  private static final double LONG = 150;
  private static final double THICK = 4;

  /** How much one sees of the wall on a side of a doorway. */
  private static final double BESIDE = 14;

  /** Half the width of a body, with some room. */
  private static final double WIDE = 9;

  /** Who looks so straight through a doorway, of 1, sees all of it before the body or behind it. */
  private static final double THROUGH = 0.85;

  private static final double HIGH = 55;
  private static final Vec DOWN = new Vec(0, -1, 0);

  private final Camera camera;
  private final Solid quiet;
  private final Vec home;
  private final Vec hands;
  private final Vec toes;

  Walls(Camera camera, Skeleton start) {
    this.camera = camera;
    this.quiet = new Solid(camera, Piece.Ink.WALL);
    this.home = start.spine().hips().at();
    this.hands = middle(start, Limb.LEFT_ARM, Limb.RIGHT_ARM);
    Vec middle = middle(start, Limb.LEFT_LEG, Limb.RIGHT_LEG);
    this.toes = new Vec(middle.x(), 0, middle.z());
  }

  private static Vec middle(Skeleton body, Limb left, Limb right) {
    return body.limb(left).end().toward(body.limb(right).end(), 0.5);
  }

  /** {@return the walls of the prop, the farthest first} */
  List<Piece> pieces(Prop prop) {
    Basis basis = Basis.room().turn(prop.turn());
    Vec foot = prop.at();
    return switch (prop.kind()) {
      case WALL -> wall(foot, basis);
      case CORNER -> corner(foot, basis);
      default -> List.of();
    };
  }

  /** A wall from where it ends to where one no longer sees it, and how thick it is. */
  private List<Piece> wall(Vec foot, Basis basis) {
    double nearer = camera.depth(foot.plus(new Vec(0, HIGH, 0))) - camera.depth(home);
    double between = Math.max(0, Math.min(1, nearer / BETWEEN));
    Vec end = foot.plus(basis.forward().times(END));
    Vec up = new Vec(0, 3 * HIGH, 0);
    List<Piece> pieces = pane(end, end.plus(basis.forward().times(-LONG)), up.y(), 0);
    if (camera.facing(basis.forward()) > 0) {
      Vec away = basis.right().times(-THICK * Math.signum(home.minus(foot).dot(basis.right())));
      pieces.add(Piece.of(sheet(end, up, away), Piece.Ink.PROP));
    }
    return pieces.stream()
        .map(piece -> piece.lit(piece.light() - GHOSTLY * between))
        .map(piece -> piece.faint(SOLID + (SEE_THROUGH - SOLID) * between))
        .toList();
  }

  /** Those of two walls that are seen from within; another would hide the body. */
  private List<Piece> corner(Vec at, Basis basis) {
    List<Piece> pieces = new ArrayList<>();
    for (int side = -1; side <= 1; side += 2) {
      Basis wall = basis.turn(side * 45);
      if (camera.facing(wall.right().times(side)) > 0) {
        Vec end = at.plus(wall.forward().times(-CORNER));
        pieces.addAll(pane(at, end, 3 * HIGH, side * SHADE));
        pieces.add(line(at, at.plus(new Vec(0, 2 * HIGH, 0))));
      }
    }
    return pieces;
  }

  private Shape sheet(Vec from, Vec a, Vec b) {
    Vec to = from.plus(a).plus(b);
    return new Outline().hull(edge(from), edge(from.plus(a)), edge(to), edge(from.plus(b))).path();
  }

  private static Vec foot(Vec at) {
    return new Vec(at.x(), 0, at.z());
  }

  /** A wall that is cut off. */
  private List<Piece> pane(Vec from, Vec to, double high, double light) {
    Shape pane = sheet(from, to.minus(from), new Vec(0, high, 0));
    return new ArrayList<>(List.of(Piece.of(pane, Piece.Ink.WALL).lit(light), line(from, to)));
  }

  private Piece line(Vec from, Vec to) {
    return Piece.of(new Outline().hull(edge(from), edge(to)).path(), Piece.Ink.PROP).lit(-0.2);
  }

  private Blob edge(Vec at) {
    return camera.ball(at, 0.3);
  }

  /** {@return what of a doorway is before the body, or behind it} */
  List<Piece> frame(Prop prop, boolean before) {
    return prop.kind() == Prop.Kind.DOORWAY
        ? doorway(prop.at(), Basis.room().turn(prop.turn()), before)
        : List.of();
  }

  private List<Piece> doorway(Vec at, Basis basis, boolean before) {
    List<Piece> pieces = new ArrayList<>();
    Solid wood = new Solid(camera, Piece.Ink.PROP);
    for (int side = -1; side <= 1; side += 2) {
      Vec post = at.plus(basis.right().times(side * DOOR));
      if (isBefore(post, basis) == before) {
        pieces.addAll(beside(post, basis.right().times(side), before));
        pieces.addAll(wood.box(post.plus(new Vec(0, POST.y(), 0)), basis, POST));
      }
    }
    if (isBefore(at, basis) == before) {
      Vec lintel = at.plus(new Vec(0, 2 * POST.y() + POST.z(), 0));
      pieces.addAll(wood.box(lintel, basis, new Vec(POST.x(), POST.z(), DOOR + POST.z())));
    }
    return pieces;
  }

  /** {@return the wall on a side of a doorway; none where it would hide the body} */
  private List<Piece> beside(Vec post, Vec aside, boolean before) {
    double clear = -Math.signum(camera.x(aside)) * camera.x(home.minus(post));
    return before && clear < WIDE
        ? List.of()
        : pane(post, post.plus(aside.times(BESIDE)), 2 * (POST.y() + POST.z()), 0);
  }

  /** {@return whether what stands there hides arms that lie on it from beyond} */
  private boolean isBefore(Vec foot, Basis basis) {
    Vec ahead = new Vec(foot.x(), hands.y(), foot.z()).minus(hands);
    double through = camera.facing(basis.forward()) * Math.signum(ahead.dot(basis.forward()));
    return Math.abs(through) > THROUGH ? through > 0 : camera.depth(ahead) > 0;
  }

  /** {@return the floor that the prop stands on, where it is what one leans or pulls against} */
  List<Piece> floor(Prop prop) {
    Basis basis = Basis.room().turn(prop.turn());
    Vec foot = foot(prop.at());
    Vec middle = foot.toward(toes, 0.5);
    Vec back = foot.minus(toes);
    return switch (prop.kind()) {
      case WALL -> {
        Vec there = back.across(basis.forward());
        yield floor(toes, basis.forward().times(75), there, there);
      }
      case CORNER -> {
        Vec half = basis.forward().times(-CORNER / Math.sqrt(2));
        Basis walls = basis.turn(45);
        Vec a = walls.forward().times(CORNER / 2);
        yield floor(foot.plus(half), a, walls.right().times(CORNER / 2), half.times(-1));
      }
      case DOORWAY ->
          floor(foot, basis.forward().times(48), basis.right().times(46), new Vec(0, 0, 0));
      case BAND -> {
        Vec along = basis.forward().times(foot.distance(toes) / 2 + 26);
        yield floor(middle, along, basis.right().times(27), new Vec(0, 0, 0));
      }
      default -> List.of();
    };
  }

  private List<Piece> floor(Vec middle, Vec a, Vec b, Vec meets) {
    List<Piece> layers = quiet.plane(middle.plus(new Vec(0, -0.1, 0)), a, b, meets, FLOOR);
    return layers.stream().map(layer -> layer.lit(0.12)).toList();
  }

  /** A place on a plane, and the unit direction out of it to the body. */
  public record Plane(Vec at, Vec out) {}

  /** {@return the planes of the prop that arms may lie on, those of which one sees that side} */
  List<Plane> planes(Prop prop) {
    Basis basis = Basis.room().turn(prop.turn());
    List<Plane> planes = new ArrayList<>();
    switch (prop.kind()) {
      case WALL -> planes.add(plane(prop.at(), basis.right(), 0));
      case CORNER -> {
        planes.add(plane(prop.at(), basis.turn(45).right(), 0));
        planes.add(plane(prop.at(), basis.turn(-45).right(), 0));
      }
      case DOORWAY -> planes.add(plane(prop.at(), basis.forward(), POST.x()));
      default -> {}
    }
    planes.removeIf(plane -> camera.facing(plane.out()) <= 0);
    return planes;
  }

  private Plane plane(Vec at, Vec across, double thick) {
    Vec out = across.times(Math.signum(home.minus(at).dot(across)));
    return new Plane(at.plus(out.times(thick)), out);
  }
}
