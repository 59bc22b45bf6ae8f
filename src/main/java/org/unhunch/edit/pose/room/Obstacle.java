package org.unhunch.edit.pose.room;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.unhunch.figure.body.Basis;
import org.unhunch.figure.paint.Props;
import org.unhunch.figure.paint.Walls;
import org.unhunch.routine.pose.Prop;
import org.unhunch.routine.pose.Vec;

/**
 * Something that no part of the body goes into.
 *
 * @param kind what it is of, such as "chair" or "wall"
 * @param distance how far a point is outside of it; less than 0 is inside
 */
public record Obstacle(String kind, ToDoubleFunction<Vec> distance) {
  private static final Vec SEAT = new Vec(11.4, 1.3, 11);
  private static final Vec BACK = new Vec(1.1, 4.2, 10.5);
  private static final Vec NONE = new Vec(0, 0, 0);
  private static final double ROLLER_HALF = 26;

  /** So deep, one sinks into a ball. */
  private static final double SOFT = 3;

  private static final double STEP = 0.01;

  /** {@return those among the props, a wall as one meets it who comes from there} */
  static List<Obstacle> of(List<Prop> props, Vec from) {
    List<Obstacle> all = new ArrayList<>();
    props.forEach(each -> add(all, each, from));
    return all;
  }

  private static void add(List<Obstacle> all, Prop prop, Vec from) {
    switch (prop.kind()) {
      case CHAIR -> {
        box(all, prop, new Vec(0, Props.SEAT - SEAT.y(), 0), SEAT, 0);
        box(all, prop, new Vec(-10.4, Props.SEAT + 16.5, 0), BACK, 0);
      }
      case STOOL -> box(all, prop, new Vec(0, Props.SEAT - SEAT.y(), 0), SEAT, 0);
      case BLOCK -> box(all, prop, new Vec(0, Props.BLOCK.y(), 0), Props.BLOCK, 0);
      case ROLLER ->
          box(all, prop, new Vec(0, Props.ROLLER, 0), new Vec(0, 0, ROLLER_HALF), Props.ROLLER);
      case BALL -> box(all, prop, new Vec(0, Props.BALL, 0), NONE, Props.BALL - SOFT);
      case DOORWAY -> {
        box(all, prop, new Vec(0, Walls.POST.y(), Walls.DOOR), Walls.POST, 0);
        box(all, prop, new Vec(0, Walls.POST.y(), -Walls.DOOR), Walls.POST, 0);
      }
      case WALL, CORNER ->
          Surface.of(List.of(prop), from).stream()
              .skip(1) // the floor
              .forEach(each -> all.add(new Obstacle(each.kind(), each::height)));
      case TOWEL, MAT, BAND -> {}
    }
  }

  /** A box around a place on the prop, with so much around it, which makes a ball of none. */
  private static void box(List<Obstacle> all, Prop prop, Vec middle, Vec half, double around) {
    Basis basis = Basis.room().turn(prop.turn());
    Vec at = prop.at().plus(basis.out(middle));
    ToDoubleFunction<Vec> distance = point -> outside(basis.in(point.minus(at)), half) - around;
    all.add(new Obstacle(Surface.name(prop), distance));
  }

  private static double outside(Vec point, Vec half) {
    double x = Math.abs(point.x()) - half.x();
    double y = Math.abs(point.y()) - half.y();
    double z = Math.abs(point.z()) - half.z();
    Vec out = new Vec(Math.max(0, x), Math.max(0, y), Math.max(0, z));
    return out.length() + Math.min(0, Math.max(x, Math.max(y, z)));
  }

  /** {@return the unit direction in which a point is soonest out of it} */
  Vec out(Vec point) {
    Vec steepest =
        new Vec(
            slope(point, new Vec(STEP, 0, 0)),
            slope(point, new Vec(0, STEP, 0)),
            slope(point, new Vec(0, 0, STEP)));
    return steepest.unit();
  }

  private double slope(Vec point, Vec step) {
    return distance.applyAsDouble(point.plus(step)) - distance.applyAsDouble(point.minus(step));
  }
}
