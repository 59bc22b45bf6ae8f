package org.unhunch.figure.body;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.unhunch.routine.pose.Carriage;
import org.unhunch.routine.pose.Hand;
import org.unhunch.routine.pose.Limb;
import org.unhunch.routine.pose.Pose;
import org.unhunch.routine.pose.Reach;
import org.unhunch.routine.pose.Target;
import org.unhunch.routine.pose.Trunk;
import org.unhunch.routine.pose.Vec;

/**
 * What lies between two poses, as numbers of which each goes its way evenly.
 *
 * <p>First come eleven of the trunk, then five of head and shoulders, then ten for each limb: three
 * for where it goes, three for where fingers or toes point, three for the thumb and one for the
 * fist.
 */
final class Passage {
  /** How many numbers there are. */
  static final int COUNT = 56;

  /** Where those of the head begin. */
  static final int HEAD = 11;

  /** Where those of the shoulders begin. */
  static final int SHOULDERS = 14;

  /** Where those of the limbs begin. */
  static final int LIMBS = 16;

  private static final int EACH = 10;
  private static final int TIP = 3;
  private static final Vec UP = new Vec(0, 1, 0);

  /** How a limb goes from the one pose to the other. */
  enum Manner {
    /** It stays where it is in the room. */
    PLANTED,
    /** It stays where it is on the body. */
    HELD,
    /** It kneels in both. */
    KNEELING,
    /** It goes along the floor. */
    SLIDING,
    /** It swings about its joint. */
    FREE
  }

  private final Pose to;
  private final Skeleton start;
  private final Skeleton end;
  private final double[] first;
  private final double[] last;
  private final Map<Limb, Swing> swings = new EnumMap<>(Limb.class);
  private final Map<Limb, Manner> manners = new EnumMap<>(Limb.class);
  private final Vec firstSlip;
  private final Vec lastSlip;

  Passage(Pose from, Pose to) {
    this.to = to;
    start = Skeleton.of(from);
    end = Skeleton.of(to);
    first = middle(from, start);
    last = middle(to, end);
    for (Limb limb : Limb.values()) {
      swings.put(limb, new Swing(limb, start, end));
      manners.put(limb, manner(limb, from.reach(limb).target(), to.reach(limb).target()));
    }
    firstSlip = slipped(0, start);
    lastSlip = slipped(1, end);
  }

  /** Where hips cannot reach all that is planted, they rest elsewhere than in the pose itself. */
  private Vec slipped(double part, Skeleton pose) {
    double[] numbers = new double[COUNT];
    write(part, numbers);
    Trunks settled = Solver.settle(trunks(numbers, 0), standing(numbers));
    return settled.spine().hips().at().minus(pose.spine().hips().at());
  }

  private Map<Limb, Reach> standing(double[] numbers) {
    Map<Limb, Reach> standing = new EnumMap<>(Limb.class);
    for (Limb limb : Limb.values()) {
      standing(limb, numbers).ifPresent(reach -> standing.put(limb, reach));
    }
    return standing;
  }

  /** {@return by how much settling would take the hips too far, {@code part} of the way} */
  Vec slip(double part) {
    return firstSlip.toward(lastSlip, part);
  }

  private Manner manner(Limb limb, Target a, Target b) {
    boolean kneels = a instanceof Target.Kneel && b instanceof Target.Kneel;
    if (!a.equals(b)) {
      boolean slides = swings.get(limb).slides();
      return kneels ? Manner.KNEELING : slides ? Manner.SLIDING : Manner.FREE;
    }
    boolean inRoom = b instanceof Target.At at && at.anchor() == Target.Anchor.ROOM;
    return kneels || inRoom ? Manner.PLANTED : Manner.HELD;
  }

  Manner manner(Limb limb) {
    return manners.get(limb);
  }

  /** {@return the pose that this ends in} */
  Pose to() {
    return to;
  }

  /** {@return how far whatever goes farthest goes, zero or more} */
  double way() {
    return start.farthest(end);
  }

  /** {@return how far the chest goes, zero or more} */
  double chestWay() {
    return start.spine().neck().at().distance(end.spine().neck().at());
  }

  /** {@return how far one who stands steps with the limb; 0 for none that steps} */
  double stepped(Limb limb) {
    return manner(limb) == Manner.SLIDING ? swings.get(limb).step() : 0;
  }

  private static double[] middle(Pose pose, Skeleton body) {
    // Where the solved hips differ from the written ones, the solved are where the body is.
    Vec hips = body.spine().hips().at();
    Trunk trunk = pose.trunk();
    Trunk.Bow bow = trunk.bow();
    Carriage carriage = pose.carriage();
    double[] numbers = new double[LIMBS];
    put(hips, numbers, 0);
    put(new Vec(trunk.pitch(), trunk.lean(), trunk.turn()), numbers, 3);
    numbers[6] = trunk.roll();
    put(new Vec(bow.low(), bow.high(), bow.side()), numbers, 7);
    numbers[10] = bow.twist();
    put(new Vec(carriage.nod(), carriage.tilt(), carriage.turn()), numbers, HEAD);
    numbers[14] = carriage.blades();
    numbers[15] = carriage.shrug();
    return numbers;
  }

  /** Writes the numbers of the trunk, the shoulders with it. */
  void trunk(double part, double[] numbers) {
    for (int i = 0; i < LIMBS; i++) {
      boolean turns = i >= 3 && i <= 6;
      double way = turns ? Math.IEEEremainder(last[i] - first[i], 360) : last[i] - first[i];
      numbers[i] = first[i] + way * part;
    }
  }

  /** Writes those of the head. */
  void head(double part, double[] numbers) {
    for (int i = HEAD; i < SHOULDERS; i++) {
      numbers[i] = first[i] + (last[i] - first[i]) * part;
    }
  }

  /** Writes where the limb goes. */
  void limb(Limb limb, double part, double[] numbers) {
    int at = LIMBS + EACH * limb.ordinal();
    switch (manner(limb)) {
      case FREE -> put(swings.get(limb).way(part), numbers, at);
      case SLIDING -> put(swings.get(limb).place(part), numbers, at);
      case KNEELING, PLANTED ->
          put(start.limb(limb).mid().toward(end.limb(limb).mid(), part), numbers, at);
      case HELD -> {}
    }
  }

  /** Writes where its fingers or toes point, and what the hand does. */
  void hand(Limb limb, double part, double[] numbers) {
    int at = LIMBS + EACH * limb.ordinal();
    Chain a = start.limb(limb);
    Chain b = end.limb(limb);
    // A hand that slides on the floor turns round flat on it, any other by way of up.
    Vec via = swings.get(limb).slides() ? new Vec(0, 0, limb.isRight() ? 1 : -1) : UP;
    put(Turns.sweep(a.tip(), b.tip(), part, via), numbers, at + TIP);
    Hand hand = a.hand().toward(b.hand(), part);
    put(hand.thumb(), numbers, at + TIP + 3);
    numbers[at + TIP + 6] = hand.fist();
  }

  private static void put(Vec vec, double[] numbers, int at) {
    numbers[at] = vec.x();
    numbers[at + 1] = vec.y();
    numbers[at + 2] = vec.z();
  }

  /** {@return where the numbers begin of where fingers or toes point; before them come three} */
  static int tip(Limb limb) {
    return LIMBS + EACH * limb.ordinal() + TIP;
  }

  /** Writes all numbers. */
  void write(double part, double[] numbers) {
    trunk(part, numbers);
    for (Limb limb : Limb.values()) {
      limb(limb, part, numbers);
      hand(limb, part, numbers);
    }
  }

  /** {@return whether the number means the same in this and in what follows} */
  boolean isAlike(Passage next, int number) {
    if (number < LIMBS || (number - LIMBS) % EACH >= TIP) {
      return true;
    }
    Limb limb = Limb.values()[(number - LIMBS) / EACH];
    return manner(limb) == next.manner(limb);
  }

  /** {@return whether the room or the body says alone where the limb is} */
  boolean isBound(Limb limb) {
    return manner(limb) != Manner.FREE && manner(limb) != Manner.SLIDING;
  }

  /** Adds to the numbers of where the limb goes what is so much in the room. */
  void add(Limb limb, Vec more, Skeleton body, double[] numbers) {
    if (!isBound(limb)) {
      int at = tip(limb) - TIP;
      Vec local = manner(limb) == Manner.FREE ? body.basis(limb).in(more) : more;
      put(vec(numbers, at).plus(local), numbers, at);
    }
  }

  /** {@return where the limb stands or steps in the room, which the hips have to reach} */
  Optional<Reach> standing(Limb limb, double[] numbers) {
    if (manner(limb) == Manner.PLANTED) {
      return Optional.of(to.reach(limb));
    }
    if (stepped(limb) == 0) {
      return Optional.empty();
    }
    Target.At there = new Target.At(Target.Anchor.ROOM, vec(numbers, tip(limb) - TIP));
    return Optional.of(new Reach(there, to.reach(limb).bend(), Optional.empty()));
  }

  private static Vec vec(double[] numbers, int at) {
    return new Vec(numbers[at], numbers[at + 1], numbers[at + 2]);
  }

  /** {@return the middle of the body that the numbers say; {@code breath} as for a pose} */
  static Trunks trunks(double[] n, double breath) {
    Trunk.Bow bow = new Trunk.Bow(n[7], n[8], n[9], n[10]);
    Trunk trunk = new Trunk(vec(n, 0), turned(n[3]), turned(n[4]), turned(n[5]), turned(n[6]), bow);
    Carriage carriage = new Carriage(n[11], n[12], n[13], within(-1, n[14]), within(-1, n[15]));
    return Trunks.of(trunk, Solver.breathing(carriage, breath));
  }

  private static double turned(double degrees) {
    return Math.abs(degrees) <= 360 ? degrees : Math.IEEEremainder(degrees, 360);
  }

  private static double within(double least, double number) {
    return Math.max(least, Math.min(1, number));
  }

  /** {@return the limb on the trunk, {@code part} of the way} */
  Chain chain(Trunks trunks, Limb limb, double part, double[] numbers, Map<Limb, Chain> done) {
    int at = tip(limb) - TIP;
    Vec tip = vec(numbers, at + TIP);
    Hand hand = new Hand(vec(numbers, at + TIP + 3), within(0, numbers[at + TIP + 6]));
    Target target = to.reach(limb).target();
    Manner manner = manner(limb);
    if (manner == Manner.KNEELING || manner == Manner.PLANTED && target instanceof Target.Kneel) {
      Target.Kneel kneel = new Target.Kneel(vec(numbers, at), shin(limb, part));
      Reach reach = new Reach(kneel, to.reach(limb).bend(), Optional.of(tip));
      return Solver.kneeling(trunks.root(limb), kneel, reach);
    }
    Swing swing = swings.get(limb);
    if (manner == Manner.FREE) {
      return swing.swung(trunks, vec(numbers, at), part, tip).with(hand);
    }
    if (manner == Manner.SLIDING) {
      return swing.placed(trunks, vec(numbers, at), part, tip).with(hand);
    }
    Vec goal = Solver.goal(trunks, limb, target, done);
    return swing.to(trunks, trunks.rootToward(limb, goal), goal, part, tip).with(hand);
  }

  private Vec shin(Limb limb, double part) {
    Chain a = start.limb(limb);
    Chain b = end.limb(limb);
    return Turns.sweep(a.end().minus(a.mid()).unit(), b.end().minus(b.mid()).unit(), part, UP);
  }
}
