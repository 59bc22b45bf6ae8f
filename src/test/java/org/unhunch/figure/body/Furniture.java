package org.unhunch.figure.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.unhunch.routine.pose.Prop;
import org.unhunch.routine.pose.Vec;

/** The floor and the props as solids, of the sizes that they are painted in. */
public final class Furniture {
  /** Something solid. */
  public interface Solid {
    /** {@return how far the point is outside; less than 0 is inside} */
    double distance(Vec point);
  }

  /**
   * A solid with its name.
   *
   * @param name what it is
   * @param solid its shape
   * @param gives how deep it lets a body sink in
   */
  public record Thing(String name, Solid solid, double gives) {
    Thing(String name, Solid solid) {
      this(name, solid, 0);
    }
  }

  private static final double SEAT = 23.5;
  private static final double ROLLER = 4.6;
  private static final double BALL = 17;

  private static final double FULL_OF_AIR = 3;

  /** Nobody gets behind a wall, however thin it is painted. */
  private static final double THICK = 12;

  private final List<Thing> things = new ArrayList<>();
  private final Vec hips;
  private final Vec home;

  private Furniture(Vec hips, Vec home) {
    this.hips = hips;
    this.home = home;
  }

  /** {@return all around the body, which began at {@code start}, the floor first} */
  public static List<Thing> of(List<Prop> props, Skeleton body, Skeleton start) {
    Furniture all = new Furniture(body.spine().hips().at(), start.spine().hips().at());
    all.things.add(new Thing("floor", Vec::y));
    props.forEach(all::add);
    return List.copyOf(all.things);
  }

  private void add(Prop prop) {
    Basis basis = Basis.room().turn(prop.turn());
    Vec at = prop.at();
    String name = prop.kind().name().toLowerCase(Locale.ROOT);
    switch (prop.kind()) {
      case CHAIR -> {
        chair(at, basis);
        box(
            "chair back",
            at.plus(basis.out(new Vec(-10.4, SEAT + 16.5, 0))),
            basis,
            1.1,
            4.2,
            10.5);
      }
      case STOOL -> chair(at, basis);
      case ROLLER -> roller(at, basis);
      case BLOCK -> box(name, at.plus(new Vec(0, 2.9, 0)), basis, 4.3, 2.9, 6.5);
      case WALL -> wall(name, at, basis.right(), 32);
      case CORNER -> {
        for (int side = -1; side <= 1; side += 2) {
          Basis wall = basis.turn(side * 45);
          wall(name, at.plus(wall.out(new Vec(-26, 0, 0))), wall.right(), 26);
        }
      }
      case DOORWAY -> {
        for (int side = -1; side <= 1; side += 2) {
          box(name, at.plus(basis.out(new Vec(0, 51, side * 24.7))), basis, 1.3, 51, 1.1);
        }
      }
      case BALL -> {
        Vec middle = at.plus(new Vec(0, BALL, 0));
        things.add(new Thing(name, point -> point.distance(middle) - BALL, FULL_OF_AIR));
      }
      default -> {} // a mat is the floor, a towel gives way, and a band is thin
    }
  }

  private void chair(Vec at, Basis basis) {
    box("seat", at.plus(new Vec(0, SEAT - 1.3, 0)), basis, 11.4, 1.3, 11);
    for (int z = -1; z <= 1; z += 2) {
      for (int x = -1; x <= 1; x += 2) {
        Vec leg = at.plus(basis.out(new Vec(x * 9.5, SEAT / 2 - 1, z * 9.5)));
        box("chair leg", leg, basis, 0.9, SEAT / 2 - 1, 0.9);
      }
    }
  }

  private void wall(String name, Vec at, Vec across, double half) {
    Vec away = across.times(across.dot(hips.minus(at)) > 0 ? -1 : 1);
    Vec middle = at.plus(away.times(THICK - 1)).plus(new Vec(0, 49, 0));
    Vec along = across.cross(new Vec(0, 1, 0));
    box(name, middle, new Basis(along, new Vec(0, 1, 0), across), half, 49, THICK);
  }

  private void roller(Vec at, Basis basis) {
    double gone = hips.minus(home).dot(basis.forward()) / 2;
    Vec middle = at.plus(new Vec(0, ROLLER, 0)).plus(basis.forward().times(gone));
    things.add(
        new Thing(
            "roller",
            point -> {
              Vec way = point.minus(middle);
              double along = Math.abs(way.dot(basis.right())) - 26;
              double aside = way.across(basis.right()).length() - ROLLER;
              return along < 0 ? aside : Math.hypot(along, Math.max(0, aside));
            }));
  }

  private void box(String name, Vec middle, Basis basis, double x, double y, double z) {
    things.add(
        new Thing(
            name,
            point -> {
              Vec local = basis.in(point.minus(middle));
              double dx = Math.abs(local.x()) - x;
              double dy = Math.abs(local.y()) - y;
              double dz = Math.abs(local.z()) - z;
              Vec out = new Vec(Math.max(0, dx), Math.max(0, dy), Math.max(0, dz));
              return out.length() + Math.min(0, Math.max(dx, Math.max(dy, dz)));
            }));
  }
}
