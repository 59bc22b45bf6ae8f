package org.unhunch.edit.pose.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.unhunch.figure.body.Basis;
import org.unhunch.figure.paint.Props;
import org.unhunch.message.Message;
import org.unhunch.routine.pose.Prop;
import org.unhunch.routine.pose.Vec;

/**
 * What a part of the body can lie, stand or lean on.
 *
 * @param kind what it is of, such as "floor" or "wall"
 * @param at a place on it; the middle of what has an end
 * @param out the unit direction out of it
 * @param basis which way it lies
 * @param half how far it goes forward and to its right of the middle
 */
public record Surface(String kind, Vec at, Vec out, Basis basis, Vec half) {
  private static final double FAR = 400;
  private static final Vec UP = new Vec(0, 1, 0);
  private static final Vec ENDLESS = new Vec(FAR, FAR, FAR);
  private static final Vec SEAT = new Vec(11.4, FAR, 11);
  private static final double ROLLER_LONG = 26;

  /** {@return the floor, and all surfaces of the props, as one meets them who comes from there} */
  public static List<Surface> of(List<Prop> props, Vec from) {
    List<Surface> all = new ArrayList<>();
    all.add(new Surface("floor", new Vec(0, 0, 0), UP, Basis.room(), ENDLESS));
    for (Prop prop : props) {
      add(all, prop, from);
    }
    return all;
  }

  private static void add(List<Surface> all, Prop prop, Vec from) {
    Basis basis = Basis.room().turn(prop.turn());
    switch (prop.kind()) {
      case CHAIR, STOOL -> all.add(top(prop, Props.SEAT, SEAT));
      case BLOCK -> all.add(top(prop, 2 * Props.BLOCK.y(), Props.BLOCK));
      case ROLLER -> all.add(top(prop, 2 * Props.ROLLER, new Vec(Props.ROLLER, FAR, ROLLER_LONG)));
      case BALL -> all.add(top(prop, 2 * Props.BALL, new Vec(Props.BALL / 2, FAR, Props.BALL / 2)));
      case WALL -> all.add(wall(prop, basis.right(), from));
      case DOORWAY -> all.add(wall(prop, basis.forward(), from));
      case CORNER -> {
        all.add(wall(prop, basis.turn(45).right(), from));
        all.add(wall(prop, basis.turn(-45).right(), from));
      }
      case TOWEL, MAT, BAND -> {}
    }
  }

  private static Surface top(Prop prop, double high, Vec half) {
    Vec at = prop.at().plus(new Vec(0, high, 0));
    return new Surface(name(prop), at, UP, Basis.room().turn(prop.turn()), half);
  }

  private static Surface wall(Prop prop, Vec across, Vec from) {
    Vec out = across.times(from.minus(prop.at()).dot(across) < 0 ? -1 : 1);
    return new Surface(name(prop), prop.at(), out, Basis.room(), ENDLESS);
  }

  /** {@return what a surface of the prop is of} */
  static String name(Prop prop) {
    return prop.kind().name().toLowerCase(Locale.ROOT);
  }

  /** {@return how high above it the point is; below 0 inside} */
  public double height(Vec point) {
    return point.minus(at).dot(out);
  }

  /** {@return the place above the point that is so high above this} */
  public Vec above(Vec point, double height) {
    return point.plus(out.times(height - height(point)));
  }

  /** {@return whether the point lies over it, however high} */
  public boolean isUnder(Vec point) {
    Vec on = basis.in(point.minus(at));
    return Math.abs(on.x()) <= half.x() && Math.abs(on.z()) <= half.z();
  }

  /** {@return whether it is level, so that one can stand or sit on it} */
  public boolean isLevel() {
    return out.y() > 0.5;
  }

  /** {@return that something is on it} */
  public Message on() {
    return Message.of("pose.on." + kind);
  }
}
