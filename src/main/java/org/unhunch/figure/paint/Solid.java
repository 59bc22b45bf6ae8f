package org.unhunch.figure.paint;

import java.util.ArrayList;
import java.util.List;
import org.unhunch.figure.body.Basis;
import org.unhunch.figure.outline.Blob;
import org.unhunch.figure.outline.Outline;
import org.unhunch.routine.pose.Vec;

/** Boxes and cylinders as a camera sees them. */
final class Solid {
  private static final double TOP_LIGHT = 0.35;
  private static final double SIDE_LIGHT = -0.28;

  /** Corners of wood and foam are a little round. */
  private static final double EDGE = 0.35;

  /** How far from its edge a plane begins to fade, and in how many steps. */
  private static final double SOFT = 26;

  private static final int FADES = 18;

  /** What hardly shows has fewer steps, or their faint colours would be rounded away. */
  private static final int FAINT_FADES = 14;

  private final Camera camera;
  private final Piece.Ink ink;

  Solid(Camera camera, Piece.Ink ink) {
    this.camera = camera;
    this.ink = ink;
  }

  /** {@return the faces that show of a box with the given middle and half sizes} */
  List<Piece> box(Vec middle, Basis basis, Vec half) {
    List<Piece> faces = new ArrayList<>(3);
    Vec x = basis.forward().times(half.x());
    Vec y = basis.up().times(half.y());
    Vec z = basis.right().times(half.z());
    face(faces, middle, x, y, z, SIDE_LIGHT);
    face(faces, middle, z, x, y, 0);
    face(faces, middle, y, z, x, TOP_LIGHT);
    return faces;
  }

  /**
   * {@return a plane with the given middle and half sides, which fades toward its edges but those
   * in the direction of what it meets}
   */
  List<Piece> plane(Vec middle, Vec a, Vec b, Vec meets, double opacity) {
    int fades = opacity > 0.5 ? FADES : FAINT_FADES;
    List<Piece> layers = new ArrayList<>(fades);
    for (int i = 0; i < fades; i++) {
      double in = SOFT * (i + 0.5) / fades;
      Vec low = inset(a.times(-1), meets, in);
      Vec high = inset(a, meets, in);
      Vec near = inset(b.times(-1), meets, in);
      Vec far = inset(b, meets, in);
      Blob[] corners = {
        corner(middle.plus(low).plus(near)),
        corner(middle.plus(low).plus(far)),
        corner(middle.plus(high).plus(near)),
        corner(middle.plus(high).plus(far))
      };
      layers.add(
          Piece.of(new Outline().hull(corners).path(), ink).faint(Piece.layer(i, fades, opacity)));
    }
    return layers;
  }

  private static Vec inset(Vec half, Vec meets, double in) {
    double length = half.length();
    return half.dot(meets) > 0.01 ? half : half.times(Math.max(0, 1 - in / length));
  }

  /** {@return the faces of equal boxes that stand apart, one shape for all that face one way} */
  List<Piece> boxes(List<Vec> middles, Basis basis, Vec half) {
    List<Piece> faces = new ArrayList<>();
    for (Vec middle : middles) {
      List<Piece> box = box(middle, basis, half);
      for (int i = 0; i < box.size(); i++) {
        if (i < faces.size()) {
          faces.set(i, faces.get(i).with(box.get(i)));
        } else {
          faces.add(box.get(i));
        }
      }
    }
    return faces;
  }

  private void face(List<Piece> faces, Vec middle, Vec out, Vec a, Vec b, double light) {
    double facing = camera.facing(out);
    if (Math.abs(facing) < 0.02) {
      return;
    }
    Vec near = middle.plus(out.times(Math.signum(facing)));
    Outline outline =
        new Outline()
            .hull(
                corner(near.plus(a).plus(b)),
                corner(near.plus(a).minus(b)),
                corner(near.minus(a).minus(b)),
                corner(near.minus(a).plus(b)));
    faces.add(Piece.of(outline.path(), ink).lit(light));
  }

  private Blob corner(Vec at) {
    return camera.ball(at, EDGE);
  }

  /** {@return a cylinder between the points, rolled on by an angle; a stripe on its end tells} */
  List<Piece> cylinder(Vec from, Vec to, double radius, double angle) {
    Vec axis = to.minus(from).unit();
    Basis basis = Basis.room().swing(new Vec(0, 0, 1), axis);
    Vec flat = new Vec(radius, radius, 0.01);
    Blob a = camera.ellipsoid(from, basis, flat);
    Blob b = camera.ellipsoid(to, basis, flat);
    boolean turned = camera.facing(axis) > 0;
    Vec middle = turned ? to : from;
    List<Piece> pieces = new ArrayList<>();
    pieces.add(Piece.of(new Outline().hull(a, b).path(), ink).lit(-0.12));
    if (Math.abs(camera.facing(axis)) > 0.08) {
      Vec spoke = new Vec(Math.cos(angle), -Math.sin(angle), 0).times(radius * 0.66);
      Vec arm = basis.out(spoke);
      Vec dot = new Vec(radius * 0.2, radius * 0.2, 0.01);
      Blob one = camera.ellipsoid(middle.plus(arm), basis, dot);
      Blob two = camera.ellipsoid(middle.minus(arm), basis, dot);
      pieces.add(Piece.of(new Outline().hull(turned ? b : a).path(), ink).lit(0.22));
      pieces.add(Piece.of(new Outline().hull(one, two).path(), ink).lit(-0.1));
    }
    return pieces;
  }
}
