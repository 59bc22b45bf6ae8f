package org.unhunch.figure.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.unhunch.message.Message;
import org.unhunch.routine.pose.Choreography;
import org.unhunch.routine.pose.Limb;
import org.unhunch.routine.pose.Pose;
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

  /**
   * One thing that no body can do.
   *
   * @param part what of the body, or of the limb, it is about
   * @param kind what is wrong with it
   * @param limb the limb; empty for head, chest and hips
   * @param by by how much, in hundredths of a body's height, or in degrees for what is bent
   * @param says it in words, for one who writes poses
   */
  public record Flaw(Flaw.Part part, Flaw.Kind kind, Optional<Limb> limb, double by, Message says) {
    /** A part of the body, or of a limb. */
    public enum Part {
      /** The head. */
      HEAD,
      /** The chest. */
      CHEST,
      /** The hips. */
      HIPS,
      /** The elbow or the knee. */
      MIDDLE,
      /** The wrist or the ankle. */
      END,
      /** The fingers or the toes. */
      TIP
    }

    /** What can be wrong. */
    public enum Kind {
      /** It is in the floor. */
      LOW,
      /** It falls short of where it should be. */
      SHORT,
      /** It is held back by what is planted. */
      HELD,
      /** It is bent the wrong way. */
      BENT
    }
  }

  private final Skeleton body;
  private final List<Flaw> flaws = new ArrayList<>();

  /** The limb that is looked at; empty for the trunk. */
  private Optional<Limb> limb = Optional.empty();

  private BodyCheck(Skeleton body) {
    this.body = body;
  }

  /** {@return what is wrong, said; empty if all is well} */
  public static List<Message> check(Skeleton body) {
    return flaws(body).stream().map(Flaw::says).toList();
  }

  /** {@return what is wrong; empty if all is well} */
  public static List<Flaw> flaws(Skeleton body) {
    BodyCheck check = new BodyCheck(body);
    check.floor(Flaw.Part.HEAD, Message.of("body.head"), body.head().at(), LOWEST_HEAD);
    check.floor(Flaw.Part.HIPS, Message.of("body.hips"), body.spine().hips().at(), LOWEST_HIPS);
    if (body.drift() > MOST_DRIFT) {
      check.note(
          Flaw.Part.HIPS,
          Flaw.Kind.HELD,
          body.drift(),
          Message.of("body.drift", tenths(body.drift())));
    }
    for (Limb limb : Limb.values()) {
      check.limb = Optional.of(limb);
      check.limb(limb);
    }
    return List.copyOf(check.flaws);
  }

  /** {@return what is wrong with each pose; empty if all is well} */
  public static List<Message> check(Choreography choreography) {
    List<Message> problems = new ArrayList<>();
    poses(choreography)
        .forEach(
            (name, pose) ->
                check(Skeleton.of(pose)).stream()
                    .map(each -> Message.of("body.at", choreography.exerciseId(), name, each))
                    .forEach(problems::add));
    return problems;
  }

  private static Map<String, Pose> poses(Choreography choreography) {
    Map<String, Pose> poses = new TreeMap<>();
    poses.putAll(choreography.plain().poses());
    choreography
        .levels()
        .forEach(
            (level, staging) ->
                staging
                    .poses()
                    .forEach(
                        (name, pose) -> {
                          if (!pose.equals(poses.get(name))) {
                            poses.put(level.toLowerCase(Locale.ROOT) + "/" + name, pose);
                          }
                        }));
    return poses;
  }

  private void note(Flaw.Part part, Flaw.Kind kind, double by, Message says) {
    flaws.add(new Flaw(part, kind, limb, by, says));
  }

  private void limb(Limb limb) {
    Chain chain = body.limb(limb);
    Message name = Message.of("body." + limb.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    double length = limb.isArm() ? Build.UPPER_ARM + Build.FOREARM : Build.THIGH + Build.SHIN;
    if (chain.missing() > SHORT * length) {
      Message says = Message.of("body.short", name, tenths(chain.missing()));
      note(Flaw.Part.END, Flaw.Kind.SHORT, chain.missing(), says);
    }
    floor(
        Flaw.Part.MIDDLE,
        Message.of(limb.isArm() ? "body.elbow" : "body.knee", name),
        chain.mid(),
        limb.isArm() ? 1.6 : LOWEST_KNEE);
    floor(
        Flaw.Part.END,
        Message.of(limb.isArm() ? "body.wrist" : "body.ankle", name),
        chain.end(),
        limb.isArm() ? LOWEST_WRIST : LOWEST_ANKLE);
    floor(
        Flaw.Part.TIP,
        Message.of("body.tip", name),
        chain.fingertips(limb.isArm() ? 6 : 7),
        LOWEST_TIP);
    if (bendsWrong(limb, chain)) {
      note(Flaw.Part.MIDDLE, Flaw.Kind.BENT, chain.bent(), Message.of("body.bent", name));
    }
  }

  private void floor(Flaw.Part part, Message what, Vec at, double lowest) {
    if (at.y() < lowest) {
      Message says = Message.of("body.low", what, tenths(at.y()), tenths(lowest));
      note(part, Flaw.Kind.LOW, lowest - at.y(), says);
    }
  }

  private static String tenths(double length) {
    return String.format(Locale.ROOT, "%.1f", length);
  }

  /** A heel goes toward the back of its thigh, a hand toward the front of its upper arm. */
  private boolean bendsWrong(Limb limb, Chain chain) {
    Basis basis = body.basis(limb);
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
