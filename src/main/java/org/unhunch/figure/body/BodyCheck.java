package org.unhunch.figure.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.unhunch.message.Message;
import org.unhunch.routine.pose.Limb;
import org.unhunch.routine.pose.Vec;

/** Finds what a body cannot do: reach too far, sink into the floor, bend the wrong way. */
public final class BodyCheck {
  /** The share of a limb's length by which it may fall short. */
  private static final double SHORT = 0.02;

  private static final double MOST_DRIFT = 1.2;
  private static final double LOWEST_HEAD = 4.4;
  private static final double LOWEST_HIPS = 4.5;
  private static final double LOWEST_KNEE = 2.6;
  private static final double LOWEST_WRIST = 1.3;
  private static final double LOWEST_ANKLE = 1.3;
  private static final double LOWEST_TIP = -0.6;
  private static final double STRAIGHT = 14;

  private final Skeleton body;
  private final List<Message> problems = new ArrayList<>();

  private BodyCheck(Skeleton body) {
    this.body = body;
  }

  /** {@return what is wrong; empty if all is well} */
  public static List<Message> check(Skeleton body) {
    BodyCheck check = new BodyCheck(body);
    check.floor(Message.of("body.head"), body.head().at(), LOWEST_HEAD);
    check.floor(Message.of("body.hips"), body.spine().hips().at(), LOWEST_HIPS);
    if (body.drift() > MOST_DRIFT) {
      check.problems.add(Message.of("body.drift", tenths(body.drift())));
    }
    for (Limb limb : Limb.values()) {
      check.limb(limb);
    }
    return List.copyOf(check.problems);
  }

  private void limb(Limb limb) {
    Chain chain = body.limb(limb);
    Message name = Message.of("body." + limb.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    double length = limb.isArm() ? Build.UPPER_ARM + Build.FOREARM : Build.THIGH + Build.SHIN;
    if (chain.missing() > SHORT * length) {
      problems.add(Message.of("body.short", name, tenths(chain.missing())));
    }
    floor(
        Message.of(limb.isArm() ? "body.elbow" : "body.knee", name),
        chain.mid(),
        limb.isArm() ? 1.6 : LOWEST_KNEE);
    floor(
        Message.of(limb.isArm() ? "body.wrist" : "body.ankle", name),
        chain.end(),
        limb.isArm() ? LOWEST_WRIST : LOWEST_ANKLE);
    floor(Message.of("body.tip", name), chain.fingertips(limb.isArm() ? 6 : 7), LOWEST_TIP);
    if (bendsWrong(limb, chain)) {
      problems.add(Message.of("body.bent", name));
    }
  }

  private void floor(Message what, Vec at, double lowest) {
    if (at.y() < lowest) {
      problems.add(Message.of("body.low", what, tenths(at.y()), tenths(lowest)));
    }
  }

  private static String tenths(double length) {
    return String.format(Locale.ROOT, "%.1f", length);
  }

  /** A heel goes toward the back of its thigh, a hand toward the front of its upper arm. */
  private boolean bendsWrong(Limb limb, Chain chain) {
    Basis basis =
        limb.isArm() ? body.spine().at(Trunks.CHEST).basis() : body.spine().hips().basis();
    Vec first = chain.mid().minus(chain.root()).unit();
    Vec down = basis.up().times(-1);
    Vec aside = chain.end().minus(chain.mid()).unit().across(first);
    if (chain.bent() < STRAIGHT || first.dot(down) < -0.2) {
      return false;
    }
    double toFront = aside.unit().dot(Turns.swing(basis.forward(), down, first));
    // Hips turn their limbs about a right angle and no farther, shoulders a little farther.
    return limb.isArm() ? toFront < -0.85 : toFront > 0.6;
  }
}
