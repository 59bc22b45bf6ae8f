package org.unhunch.figure.paint;

import java.awt.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.unhunch.figure.body.Basis;
import org.unhunch.figure.body.Chain;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.figure.outline.Blob;
import org.unhunch.figure.outline.Outline;
import org.unhunch.routine.pose.Limb;
import org.unhunch.routine.pose.Prop;
import org.unhunch.routine.pose.Vec;

/** The things that the body uses. */
public final class Props {
  /** How high the seat of a chair is. */
  public static final double SEAT = 23.5;

  /** The radius of a ball. */
  public static final double BALL = 17;

  /** The radius of a roller. */
  public static final double ROLLER = 4.6;

  /** Half of what a block measures: forward, up, and to its right. */
  public static final Vec BLOCK = new Vec(4.3, 2.9, 6.5);

  /**
   * How long a mat is: all that comes to lie or stand on it does, and it ends soon after.
   *
   * @param from where it begins, along the way it points, from where the prop stands
   * @param to where it ends
   */
  public record Mat(double from, double to) {
    private static final double WIDE = 17;
    private static final double THICK = 0.5;
    private static final double LOW = 3;

    /** A head or a back that is no higher lies on it, or on what lies on it. */
    private static final double HIGH = 10;

    private static final double MARGIN = 7;

    /** {@return the mat among the props under bodies that come through there} */
    public static Mat under(List<Prop> props, List<Skeleton> bodies) {
      Mat mat = new Mat(0, 0);
      for (Prop prop : props) {
        if (prop.kind() == Prop.Kind.MAT) {
          for (Skeleton body : bodies) {
            mat = mat.under(prop, body);
          }
        }
      }
      return mat;
    }

    private Mat under(Prop prop, Skeleton body) {
      Mat mat = under(prop, body.head().at(), 6, HIGH);
      for (double part = 0; part <= 1; part += 0.25) {
        mat = mat.under(prop, body.spine().at(part).at(), 8, HIGH);
      }
      for (Limb each : Limb.values()) {
        Chain limb = body.limb(each);
        mat = mat.under(prop, limb.mid(), 3, LOW).under(prop, limb.end(), 3, LOW);
        mat = mat.under(prop, limb.fingertips(each.isArm() ? 7 : 9), 1, LOW);
      }
      return mat;
    }

    private Mat under(Prop prop, Vec point, double round, double low) {
      Vec on = Basis.room().turn(prop.turn()).in(point.minus(prop.at()));
      return on.y() - round < low && Math.abs(on.z()) < WIDE
          ? new Mat(Math.min(from, on.x() - round - MARGIN), Math.max(to, on.x() + round + MARGIN))
          : this;
    }

    /** {@return its pieces, seen by the camera, for the prop that it is} */
    List<Piece> pieces(Camera camera, Prop prop) {
      Basis basis = Basis.room().turn(prop.turn());
      Vec middle = prop.at().plus(basis.out(new Vec((from + to) / 2, THICK, 0)));
      Vec half = new Vec((to - from) / 2, THICK, WIDE);
      return new Solid(camera, Piece.Ink.WALL).box(middle, basis, half);
    }
  }

  private final Camera camera;
  private final Vec home;
  private final Mat mat;
  private final Walls walls;

  /** Makes the props that the camera sees; they stand where they do while the body is there. */
  public Props(Camera camera, Skeleton start, Mat mat) {
    this.camera = camera;
    this.home = start.spine().hips().at();
    this.mat = mat;
    this.walls = new Walls(camera, start);
  }

  /** {@return what sees them} */
  public Camera camera() {
    return camera;
  }

  /** {@return whether the prop moves with the body} */
  public static boolean isMoving(Prop prop) {
    return prop.kind() == Prop.Kind.BAND || prop.kind() == Prop.Kind.ROLLER;
  }

  /** {@return whether the prop is larger than what is shown of it} */
  public static boolean isWall(Prop prop) {
    return isRoom(prop) && prop.kind() != Prop.Kind.MAT;
  }

  /**
   * {@return whether the prop is a mat or a wall, which shadows fall on; furniture stands above}
   */
  public static boolean isRoom(Prop prop) {
    return switch (prop.kind()) {
      case WALL, CORNER, DOORWAY, MAT -> true;
      case CHAIR, STOOL, ROLLER, BLOCK, BALL, TOWEL, BAND -> false;
    };
  }

  /**
   * {@return the pieces of the prop, the farthest first, without those {@link #beyond} the body}
   */
  public List<Piece> pieces(Prop prop, Skeleton body) {
    Basis basis = Basis.room().turn(prop.turn());
    Vec at = prop.at();
    return switch (prop.kind()) {
      case CHAIR -> chair(at, basis, true);
      case STOOL -> chair(at, basis, false);
      case ROLLER -> roller(at, basis, body);
      case BLOCK -> box(Piece.Ink.SOFT, at, basis, BLOCK);
      case WALL, CORNER, DOORWAY -> walls.pieces(prop);
      case BALL -> ball(at);
      case TOWEL -> towel(at, basis);
      case MAT -> mat.pieces(camera, prop);
      case BAND -> band(at, body);
    };
  }

  private List<Piece> box(Piece.Ink ink, Vec at, Basis basis, Vec half) {
    return new Solid(camera, ink).box(at.plus(basis.up().times(half.y())), basis, half);
  }

  private List<Piece> chair(Vec at, Basis basis, boolean back) {
    record Part(Vec middle, Vec half) {}
    Solid wood = new Solid(camera, Piece.Ink.PROP);
    List<Vec> legs = new ArrayList<>();
    List<Part> parts = new ArrayList<>();
    for (int z = -1; z <= 1; z += 2) {
      legs.add(at.plus(basis.out(new Vec(-9.5, SEAT / 2 - 1, z * 9.5))));
      legs.add(at.plus(basis.out(new Vec(9.5, SEAT / 2 - 1, z * 9.5))));
      if (back) {
        parts.add(new Part(new Vec(-10.4, SEAT + 7, z * 8.5), new Vec(0.8, 7, 0.8)));
      }
    }
    parts.add(new Part(new Vec(0, SEAT - 1.3, 0), new Vec(11.4, 1.3, 11)));
    parts.sort(Comparator.comparingDouble(part -> camera.depth(basis.out(part.middle))));
    if (back) {
      // As thick as it is, it covers where its posts end.
      parts.add(new Part(new Vec(-10.4, SEAT + 16.5, 0), new Vec(1.1, 4.2, 10.5)));
    }
    // Whatever the view, the seat covers where its legs end.
    List<Piece> pieces = new ArrayList<>(wood.boxes(legs, basis, new Vec(0.9, SEAT / 2 - 1, 0.9)));
    for (Part part : parts) {
      pieces.addAll(wood.box(at.plus(basis.out(part.middle)), basis, part.half));
    }
    return pieces;
  }

  /**
   * {@return the prop where it is once a body that began there is here} One rolls upon a roller: it
   * goes half as far as the hips do.
   */
  public static Prop moved(Prop prop, Vec home, Vec hips) {
    Vec forward = Basis.room().turn(prop.turn()).forward();
    Vec way = forward.times(hips.minus(home).dot(forward) / 2);
    return prop.kind() == Prop.Kind.ROLLER
        ? new Prop(prop.kind(), prop.at().plus(way), prop.turn(), prop.layer())
        : prop;
  }

  /** The body rolls upon it: it goes half as far as the hips do, and turns. */
  private List<Piece> roller(Vec at, Basis basis, Skeleton body) {
    double gone = body.spine().hips().at().minus(home).dot(basis.forward()) / 2;
    Vec middle = at.plus(new Vec(0, ROLLER, 0)).plus(basis.forward().times(gone));
    Vec half = basis.right().times(26);
    return new Solid(camera, Piece.Ink.SOFT)
        .cylinder(middle.minus(half), middle.plus(half), ROLLER, gone / ROLLER);
  }

  /** {@return the floor that the prop stands on, where it is what one leans or pulls against} */
  public List<Piece> floor(Prop prop) {
    return walls.floor(prop);
  }

  /**
   * {@return what of the prop has to be in sight, and is before the body or else behind it: the
   * frame of a doorway}
   */
  public List<Piece> frame(Prop prop, boolean before) {
    return walls.frame(prop, before);
  }

  /** {@return the planes of the prop that arms may lie on, so far as the eye sees them} */
  public List<Walls.Plane> planes(Prop prop) {
    return walls.planes(prop);
  }

  /** {@return what shades the floor under the prop; empty where it is small or is the room} */
  public Optional<Shape> footprint(Prop prop) {
    Basis basis = Basis.room().turn(prop.turn());
    Vec at = new Vec(prop.at().x(), 0, prop.at().z());
    return switch (prop.kind()) {
      case CHAIR, STOOL -> Optional.of(footprint(at, basis, 10.5, 2.5));
      case BALL -> Optional.of(footprint(at, basis, 0.5, 12));
      case BAND -> Optional.of(footprint(at, basis, 0.5, 4));
      default -> Optional.empty();
    };
  }

  private Shape footprint(Vec at, Basis basis, double half, double round) {
    Blob[] corners = new Blob[4];
    for (int i = 0; i < 4; i++) {
      Vec out = new Vec(i % 2 == 0 ? half : -half, 0, i < 2 ? half : -half);
      corners[i] =
          camera.ellipsoid(at.plus(basis.out(out)), Basis.room(), new Vec(round, 0, round));
    }
    return new Outline().hull(corners).path();
  }

  private List<Piece> ball(Vec at) {
    Vec middle = at.plus(new Vec(0, BALL, 0));
    Blob gleam = camera.ball(middle.plus(camera.eye().times(8)).plus(new Vec(-4, 6, 0)), 5.5);
    return List.of(
        Piece.of(new Outline().hull(camera.ball(middle, BALL)).path(), Piece.Ink.SOFT),
        Piece.of(new Outline().hull(gleam).path(), Piece.Ink.SOFT).lit(0.2));
  }

  /** A roll, whose nearer end shows how it is rolled. */
  private List<Piece> towel(Vec at, Basis basis) {
    Vec half = basis.right().times(4.3);
    Vec middle = at.plus(new Vec(0, 1.5, 0));
    Vec near = half.times(Math.signum(camera.facing(half)));
    Vec round = new Vec(3.2, 1.5, 0.4);
    Blob beyond = camera.ellipsoid(middle.minus(near), basis, round);
    Blob end = camera.ellipsoid(middle.plus(near), basis, round);
    List<Piece> pieces = new ArrayList<>();
    pieces.add(Piece.of(new Outline().hull(beyond, end).path(), Piece.Ink.SOFT).lit(0.1));
    for (int layer = 0; layer < 3; layer++) {
      Vec size = round.times(1 - 0.36 * layer);
      Blob edge = camera.ellipsoid(middle.plus(near), basis, size);
      double light = layer % 2 == 0 ? -0.1 : 0.25;
      pieces.add(Piece.of(new Outline().hull(edge).path(), Piece.Ink.SOFT).lit(light));
    }
    return pieces;
  }

  private List<Piece> band(Vec at, Skeleton body) {
    Vec foot = new Vec(at.x(), 0, at.z());
    Vec half = new Vec(1.3, at.y() * 0.65, 1.3);
    List<Piece> pieces = new ArrayList<>(box(Piece.Ink.PROP, foot, Basis.room(), half));
    Vec loop = new Vec(1.7, 0.8, 1.7);
    pieces.addAll(box(Piece.Ink.SOFT, at.minus(new Vec(0, 0.8, 0)), Basis.room(), loop));
    pieces.addAll(strands(at, body, false));
    return pieces;
  }

  /** {@return what of the prop is behind the body, whatever its layer: the strand to a far hand} */
  public List<Piece> beyond(Prop prop, Skeleton body) {
    return prop.kind() == Prop.Kind.BAND ? strands(prop.at(), body, true) : List.of();
  }

  private List<Piece> strands(Vec at, Skeleton body, boolean far) {
    double middle = camera.depth(body.spine().neck().at());
    List<Piece> strands = new ArrayList<>();
    for (Limb limb : new Limb[] {Limb.LEFT_ARM, Limb.RIGHT_ARM}) {
      Chain arm = body.limb(limb);
      if (camera.depth(arm.root()) < middle == far) {
        Vec hand = arm.end().plus(arm.tip().times(3));
        Blob post = camera.ball(at, 0.7);
        Blob end = camera.ball(hand, 0.7);
        strands.add(Piece.of(new Outline().hull(post, end).path(), Piece.Ink.SOFT));
      }
    }
    return strands;
  }
}
