package org.unhunch.figure.body;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.unhunch.routine.pose.Limb;
import org.unhunch.routine.pose.Pose;
import org.unhunch.routine.pose.Reach;
import org.unhunch.routine.pose.Vec;

/**
 * The way through poses.
 *
 * <p>What is planted in both of two poses stays planted: the hips give way. A limb that moves
 * swings about its joint, the short way round. The trunk leads, and head and hands follow. Poses on
 * the way are passed without a stop.
 */
public final class Motion {
  private static final double NEAR = 1e-5;
  private static final double MOMENT = 1e-3;

  private final List<Pose> poses;
  private final List<Passage> passages = new ArrayList<>();
  private final boolean circle;

  /** Where in the whole each passage begins, 0 to 1. */
  private final double[] begins;

  /** How much faster each number of a passage begins than it would evenly, and how much it ends. */
  private final double[][] leaving;

  private final double[][] arriving;
  private final Timing timing;

  /** Makes the way between the poses, which may be the same. */
  public Motion(Pose from, Pose to) {
    this(List.of(from, to));
  }

  /** Makes the way through the poses, one or more. */
  public Motion(List<Pose> poses) {
    this.poses = List.copyOf(poses);
    for (int i = 0; i + 1 < poses.size(); i++) {
      passages.add(new Passage(poses.get(i), poses.get(i + 1)));
    }
    circle = isCircle(poses);
    begins = begins();
    leaving = new double[passages.size()][Passage.COUNT];
    arriving = new double[passages.size()][Passage.COUNT];
    for (int i = 0; i < passages.size(); i++) {
      if (i + 1 < passages.size() || circle) {
        smooth(i, (i + 1) % passages.size());
      }
    }
    for (int i = 0; i + 1 < passages.size(); i++) {
      for (Limb limb : Limb.values()) {
        meet(i, limb);
      }
    }
    timing = circle ? Timing.EVEN : Timing.of(passages);
  }

  /** {@return whether the poses come round to where they began} */
  public static boolean isCircle(List<Pose> poses) {
    return poses.size() > 2 && poses.get(0).equals(poses.get(poses.size() - 1));
  }

  /** {@return whether it comes round to where it began} */
  public boolean isCircle() {
    return circle;
  }

  private double[] begins() {
    double[] at = new double[passages.size() + 1];
    for (int i = 0; i < passages.size(); i++) {
      at[i + 1] = at[i] + passages.get(i).way() + 1e-3;
    }
    for (int i = 1; i < at.length; i++) {
      at[i] /= at[at.length - 1];
    }
    return at;
  }

  /** Lets every number pass from the one passage into the other at one speed. */
  private void smooth(int one, int two) {
    double[] before = speeds(one, 1 - NEAR);
    double[] after = speeds(two, 0);
    for (int i = 0; i < Passage.COUNT; i++) {
      double speed =
          passages.get(one).isAlike(passages.get(two), i) ? between(before[i], after[i]) : 0;
      arriving[one][i] = (speed - before[i]) * length(one);
      leaving[two][i] = (speed - after[i]) * length(two);
    }
  }

  /** A limb that goes on in another manner does so at one speed in the room. */
  private void meet(int one, Limb limb) {
    Passage before = passages.get(one);
    Passage after = passages.get(one + 1);
    if (before.manner(limb) == after.manner(limb) || before.isBound(limb) && after.isBound(limb)) {
      return;
    }
    double key = begins[one + 1];
    Skeleton body = at(key, 0);
    Vec here = body.limb(limb).end();
    Vec in = here.minus(at(key - MOMENT, 0).limb(limb).end()).times(1 / MOMENT);
    Vec out = at(key + MOMENT, 0).limb(limb).end().minus(here).times(1 / MOMENT);
    Vec speed =
        new Vec(between(in.x(), out.x()), between(in.y(), out.y()), between(in.z(), out.z()));
    if (before.isBound(limb)) {
      speed = in;
    } else if (after.isBound(limb)) {
      speed = out;
    }
    before.add(limb, speed.minus(in).times(length(one)), body, arriving[one]);
    after.add(limb, speed.minus(out).times(length(one + 1)), body, leaving[one + 1]);
  }

  /** What turns back or stops may go no farther than the pose in which it does. */
  private double between(double before, double after) {
    if (circle) {
      return (before + after) / 2;
    }
    return before * after <= 0 ? 0 : 2 * before * after / (before + after);
  }

  private double length(int passage) {
    return begins[passage + 1] - begins[passage];
  }

  private double[] speeds(int passage, double part) {
    double[] from = new double[Passage.COUNT];
    double[] to = new double[Passage.COUNT];
    passages.get(passage).write(part, from);
    passages.get(passage).write(part + NEAR, to);
    for (int i = 0; i < Passage.COUNT; i++) {
      to[i] = (to[i] - from[i]) / (NEAR * length(passage));
    }
    return to;
  }

  /** Starts and stops without a jerk: speed and acceleration are 0 at both ends. */
  public static double ease(double x) {
    return x * x * x * (x * (x * 6 - 15) + 10);
  }

  /**
   * {@return the body when {@code time} of the time, 0 to 1, is over: gently begun and ended, or
   * steadily round; {@code breath}, 0 to 1, lifts the chest}
   */
  public Skeleton after(double time, double breath) {
    return body(time, breath, timing);
  }

  /**
   * {@return how far whatever goes farthest has been seen to go at each of so many even parts of
   * the time, beginning with 0}
   */
  public double[] gone(int parts) {
    double[] gone = new double[parts + 1];
    Skeleton before = after(0, 0);
    for (int i = 1; i <= parts; i++) {
      Skeleton now = after((double) i / parts, 0);
      gone[i] = gone[i - 1] + before.seenTo(now);
      before = now;
    }
    return gone;
  }

  /** {@return the body {@code part} of the way, 0 to 1; {@code breath}, 0 to 1, lifts the chest} */
  public Skeleton at(double part, double breath) {
    return body(part, breath, Timing.EVEN);
  }

  private Skeleton body(double time, double breath, Timing when) {
    if (time <= 0 || time >= 1 || passages.isEmpty()) {
      return Solver.solve(poses.get(time <= 0 ? 0 : poses.size() - 1), breath);
    }
    double[] numbers = new double[Passage.COUNT];
    int passage = passage(when.trunk(time));
    double part = part(passage, when.trunk(time));
    passages.get(passage).trunk(part, numbers);
    smooth(numbers, 0, Passage.LIMBS, passage, part);
    passage = passage(when.head(time));
    part = part(passage, when.head(time));
    passages.get(passage).head(part, numbers);
    smooth(numbers, Passage.HEAD, Passage.SHOULDERS, passage, part);
    for (Limb limb : Limb.values()) {
      passage = passage(when.hand(limb, time));
      part = part(passage, when.hand(limb, time));
      passages.get(passage).hand(limb, part, numbers);
      smooth(numbers, Passage.tip(limb), Passage.tip(limb) + 7, passage, part);
      passage = passage(when.limb(limb, time));
      part = part(passage, when.limb(limb, time));
      passages.get(passage).limb(limb, part, numbers);
      smooth(numbers, Passage.tip(limb) - 3, Passage.tip(limb), passage, part);
    }
    return solved(numbers, time, breath, when);
  }

  private Skeleton solved(double[] numbers, double time, double breath, Timing when) {
    Map<Limb, Reach> planted = new EnumMap<>(Limb.class);
    for (Limb limb : Limb.values()) {
      passages
          .get(passage(when.limb(limb, time)))
          .standing(limb, numbers)
          .ifPresent(reach -> planted.put(limb, reach));
    }
    Trunks wanted = Passage.trunks(numbers, breath);
    int leads = passage(when.trunk(time));
    Vec slip = passages.get(leads).slip(part(leads, when.trunk(time)));
    Vec pulled = Solver.pulled(wanted, planted).minus(slip);
    Trunks trunks = pulled.length() > 0 ? wanted.moved(pulled) : wanted;
    Map<Limb, Chain> chains = new EnumMap<>(Limb.class);
    for (Limb limb : Solver.order(passages.get(passage(when.limb(Limb.LEFT_ARM, time))).to())) {
      int passage = passage(when.limb(limb, time));
      double part = part(passage, when.limb(limb, time));
      double turned = passages.size() > 1 && !circle ? part * part * (3 - 2 * part) : part;
      chains.put(limb, passages.get(passage).chain(trunks, limb, turned, numbers, chains));
    }
    return new Skeleton(
        trunks.spine(),
        trunks.neck(),
        trunks.head(),
        wanted.carriage().blades(),
        chains,
        pulled.length());
  }

  private int passage(double share) {
    int passage = 0;
    while (passage < passages.size() - 1 && share >= begins[passage + 1]) {
      passage++;
    }
    return passage;
  }

  private double part(int passage, double share) {
    return Math.min(1, (share - begins[passage]) / length(passage));
  }

  private void smooth(double[] numbers, int from, int to, int passage, double part) {
    double leaves = part * (1 - part) * (1 - part);
    double arrives = part * part * (1 - part);
    for (int i = from; i < to; i++) {
      numbers[i] += leaves * leaving[passage][i] - arrives * arriving[passage][i];
    }
  }
}
