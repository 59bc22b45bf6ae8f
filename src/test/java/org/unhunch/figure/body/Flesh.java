package org.unhunch.figure.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.unhunch.routine.pose.Limb;
import org.unhunch.routine.pose.Vec;

/**
 * A body as balls, about as thick as the painter draws it, so that one can tell what goes into
 * what.
 *
 * @param lumps the balls
 */
public record Flesh(List<Lump> lumps) {
  /** What a ball belongs to. */
  public enum Kind {
    /** Skull and chin. */
    HEAD,
    /** From the chest to the skull. */
    NECK,
    /** The upper half of the trunk. */
    CHEST,
    /** The trunk below it. */
    BELLY,
    /** Hips and seat. */
    SEAT,
    /** From the shoulder to the elbow. */
    UPPER_ARM,
    /** From the elbow to the wrist. */
    FOREARM,
    /** Palm and fingers, which are flatter than they are wide. */
    HAND,
    /** From the hip to the knee. */
    THIGH,
    /** From the knee to the ankle. */
    SHIN,
    /** Heel and toes. */
    FOOT;

    /** {@return whether it is a part of the trunk} */
    boolean isTrunk() {
      return this == CHEST || this == BELLY || this == SEAT;
    }

    boolean isArm() {
      return this == UPPER_ARM || this == FOREARM || this == HAND;
    }
  }

  /** Hands, feet and all else that may rest on something. */
  public enum Contact {
    /** A hand. */
    HAND(Kind.HAND),
    /** A foot. */
    FOOT(Kind.FOOT),
    /** A knee. */
    KNEE(Kind.SHIN),
    /** The head. */
    HEAD(Kind.HEAD),
    /** The seat. */
    SEAT(Kind.SEAT);

    private final Kind kind;

    Contact(Kind kind) {
      this.kind = kind;
    }

    /** {@return whether the lump is of this, on that side} */
    public boolean has(Lump lump, int side) {
      return lump.kind == kind && lump.side == side && (this != KNEE || lump.part < 0.05);
    }
  }

  /**
   * One ball.
   *
   * @param kind what it belongs to
   * @param side -1 left, 1 right, 0 middle
   * @param part how far along its bone it is, from 0 at the joint that it hangs from to 1
   * @param at its middle
   * @param radius its radius
   */
  public record Lump(Kind kind, int side, double part, Vec at, double radius) {
    /** {@return its name} */
    public String name() {
      String side = this.side == 0 ? "" : this.side < 0 ? "left " : "right ";
      return side + kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /** Half the width of the trunk, and how far it stands before and behind the spine. */
  private static final double[][] TRUNK = {
    {0, 9.0, 4.6, 6.0}, {0.1, 8.8, 4.8, 5.6}, {0.22, 7.8, 4.8, 4.5}, {0.36, 6.9, 4.6, 3.9},
    {0.5, 7.3, 5.1, 4.0}, {0.62, 7.9, 5.8, 4.3}, {0.74, 8.4, 6.1, 4.5}, {0.85, 8.2, 5.5, 4.5},
    {0.95, 6.6, 4.0, 4.0}
  };

  /** How deep anything may lie in something else, in hundredths of a body's height: a finger. */
  public static final double FINGER = 1;

  /**
   * Sitting on the heels flattens thigh and calf by so much, though they are drawn as round as
   * ever.
   */
  private static final double FOLDED = 4;

  /** {@return the flesh on the bones} */
  public static Flesh of(Skeleton body) {
    List<Lump> lumps = new ArrayList<>(200);
    trunk(lumps, body);
    head(lumps, body);
    for (Limb limb : Limb.values()) {
      int side = limb.isRight() ? 1 : -1;
      if (limb.isArm()) {
        arm(lumps, body.limb(limb), side);
      } else {
        leg(lumps, body.limb(limb), side);
      }
    }
    return new Flesh(lumps);
  }

  private static void trunk(List<Lump> lumps, Skeleton body) {
    for (int i = 0; i <= 15; i++) {
      double part = i / 16.0;
      int k = 0;
      while (k < TRUNK.length - 2 && TRUNK[k + 1][0] < part) {
        k++;
      }
      double share = (part - TRUNK[k][0]) / (TRUNK[k + 1][0] - TRUNK[k][0]);
      double wide = mix(TRUNK[k][1], TRUNK[k + 1][1], share);
      double front = mix(TRUNK[k][2], TRUNK[k + 1][2], share);
      double radius = (front + mix(TRUNK[k][3], TRUNK[k + 1][3], share)) / 2;
      Spine.Slice slice = body.spine().at(part);
      Kind kind = part < 0.2 ? Kind.SEAT : part < 0.5 ? Kind.BELLY : Kind.CHEST;
      for (int side = -1; side <= 1; side++) {
        Vec local = new Vec(front - radius, 0, side * (wide - radius));
        lumps.add(new Lump(kind, 0, part, slice.at().plus(slice.basis().out(local)), radius));
      }
    }
  }

  private static void head(List<Lump> lumps, Skeleton body) {
    for (double part : new double[] {0.35, 0.7}) {
      lumps.add(new Lump(Kind.NECK, 0, part, body.neck().at(part).at(), 2.6));
    }
    for (double[] ball : new double[][] {{-0.2, 0.4, 5.4}, {0.8, -2.8, 3}, {2.7, -4.6, 1.9}}) {
      Vec local = new Vec(ball[0], ball[1], 0);
      Vec at = body.head().at().plus(body.head().basis().out(local));
      lumps.add(new Lump(Kind.HEAD, 0, 0, at, ball[2]));
    }
  }

  private static void arm(List<Lump> lumps, Chain arm, int side) {
    bone(lumps, Kind.UPPER_ARM, side, arm.root(), arm.mid(), 3.1, 2.25);
    bone(lumps, Kind.FOREARM, side, arm.mid(), arm.end(), 2.3, 1.5);
    double fist = arm.hand().fist();
    for (double part = 0.25; part <= 1; part += 0.25) {
      Vec at = arm.fingertips(part * (6.6 - 2.4 * fist));
      double radius = part < 0.6 ? 1.4 + 0.5 * fist : 1 + 0.8 * fist;
      lumps.add(new Lump(Kind.HAND, side, part, at, radius));
    }
  }

  private static void leg(List<Lump> lumps, Chain leg, int side) {
    bone(lumps, Kind.THIGH, side, leg.root(), leg.mid(), 4.9, 3.5);
    bone(lumps, Kind.SHIN, side, leg.mid(), leg.end(), 3.5, 2.1);
    Vec toes = leg.tip();
    Vec sole = leg.end().minus(leg.mid()).unit().across(toes);
    Vec down = sole.length() < 0.3 ? new Vec(0, 0, 0) : sole.unit();
    Vec heel = leg.end().plus(down.times(1.0)).minus(toes.times(1.6 * down.length()));
    Vec ball = leg.end().plus(down.times(1.3)).plus(toes.times(5.6));
    Vec end = leg.end().plus(down.times(1.7)).plus(toes.times(8.6));
    lumps.add(new Lump(Kind.FOOT, side, 0.1, heel, 1.9));
    lumps.add(new Lump(Kind.FOOT, side, 0.4, heel.toward(ball, 0.5), 1.7));
    lumps.add(new Lump(Kind.FOOT, side, 0.7, ball, 1.6));
    lumps.add(new Lump(Kind.FOOT, side, 1, end, 1.2));
  }

  private static void bone(
      List<Lump> lumps, Kind kind, int side, Vec from, Vec to, double thick, double thin) {
    int steps = 10;
    for (int i = 0; i <= steps; i++) {
      double part = (double) i / steps;
      lumps.add(new Lump(kind, side, part, from.toward(to, part), mix(thick, thin, part)));
    }
  }

  private static double mix(double a, double b, double part) {
    return a + (b - a) * part;
  }

  /** {@return how deep one may lie in the other; less than 0 where they grow together} */
  public static double give(Lump a, Lump b) {
    if (joined(a, b) || joined(b, a)) {
      return -1;
    }
    boolean knee = a.side == b.side && a.kind == Kind.THIGH && b.kind == Kind.SHIN;
    return knee ? FOLDED : FINGER;
  }

  private static boolean joined(Lump a, Lump b) {
    boolean same = a.side == b.side;
    return switch (a.kind) {
      case CHEST ->
          b.kind.isTrunk() || b.kind == Kind.NECK || b.kind == Kind.UPPER_ARM && b.part < 0.55;
      case BELLY, SEAT -> b.kind.isTrunk() || b.kind == Kind.THIGH && b.part < 0.45;
      case HEAD -> b.kind == Kind.HEAD || b.kind == Kind.NECK;
      case NECK -> b.kind == Kind.NECK || b.kind == Kind.UPPER_ARM && b.part < 0.5;
      case UPPER_ARM ->
          same && (b.kind == a.kind || b.kind == Kind.FOREARM && (b.part < 0.4 || a.part > 0.6));
      case FOREARM -> same && (b.kind == a.kind || b.kind == Kind.HAND);
      case HAND -> same && b.kind == a.kind;
      case THIGH ->
          b.kind == a.kind && (same || a.part < 0.3 || b.part < 0.3)
              || same && b.kind == Kind.SHIN && (b.part < 0.4 || a.part > 0.6);
      case SHIN -> same && (b.kind == a.kind || b.kind == Kind.FOOT);
      case FOOT -> same && b.kind == a.kind;
    };
  }
}
