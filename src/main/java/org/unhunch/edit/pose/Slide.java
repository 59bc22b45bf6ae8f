package org.unhunch.edit.pose;

import java.util.Locale;
import org.unhunch.message.Message;
import org.unhunch.routine.pose.Carriage;
import org.unhunch.routine.pose.Pose;
import org.unhunch.routine.pose.Trunk;

/** What of a pose goes to and fro between two ends. */
public enum Slide {
  /** The back, from arched to rounded: the degrees from one of its ends to the other. */
  BACK(120),
  /** The shoulder blades, from apart to together, in hundredths. */
  BLADES(100),
  /** The shoulders against the hips, from left to right, in degrees. */
  TURN(90);

  private static final int HARDLY = 12;
  private static final int MUCH = 45;

  private final int most;

  Slide(int most) {
    this.most = most;
  }

  /** {@return how far it goes to either side} */
  public int most() {
    return most;
  }

  /** {@return where it is in the pose, from -{@link #most} to {@link #most}} */
  public int of(Pose pose) {
    Trunk.Bow bow = pose.trunk().bow();
    double value =
        switch (this) {
          case BACK -> bow.low() + bow.high();
          case BLADES -> pose.carriage().blades() * 100;
          case TURN -> bow.twist();
        };
    return (int) Math.round(Math.max(-most, Math.min(most, value)));
  }

  /** {@return the pose with it there, or as far to the side as it goes} */
  public Pose in(Pose pose, double wanted) {
    double value = Math.round(Math.max(-most, Math.min(most, wanted)));
    if (value == of(pose)) {
      return pose;
    }
    Trunk t = pose.trunk();
    Trunk.Bow bow = t.bow();
    Carriage c = pose.carriage();
    return switch (this) {
      case BACK -> {
        double by = (value - bow.low() - bow.high()) / 2;
        yield bowed(pose, new Trunk.Bow(bow.low() + by, bow.high() + by, bow.side(), bow.twist()));
      }
      case BLADES ->
          Posed.with(pose, new Carriage(c.nod(), c.tilt(), c.turn(), value / 100, c.shrug()));
      case TURN -> bowed(pose, new Trunk.Bow(bow.low(), bow.high(), bow.side(), value));
    };
  }

  private static Pose bowed(Pose pose, Trunk.Bow bow) {
    Trunk t = pose.trunk();
    Trunk next = new Trunk(t.hips(), t.pitch(), t.lean(), t.turn(), t.roll(), bow);
    return Posed.tidy(Posed.settled(Posed.with(pose, next)), pose);
  }

  /** {@return what it is called} */
  public Message named() {
    return Message.of(key(""));
  }

  /** {@return what its left end is called} */
  public Message left() {
    return Message.of(key(".left"));
  }

  /** {@return what its right end is called} */
  public Message right() {
    return Message.of(key(".right"));
  }

  /** {@return where it is in the pose, in words} */
  public Message said(Pose pose) {
    int value = of(pose);
    if (this == TURN) {
      String side = value < 0 ? ".to-left" : value > 0 ? ".to-right" : ".middle";
      return value == 0 ? Message.of(key(side)) : Message.of(key(side), Math.abs(value));
    }
    int far = Math.abs(value);
    String much = far <= HARDLY ? ".middle" : far <= MUCH ? ".little" : ".much";
    String way = far <= HARDLY ? "" : value < 0 ? ".left" : ".right";
    return Message.of(key(much + way));
  }

  private String key(String end) {
    return "pose.slide." + name().toLowerCase(Locale.ROOT) + end;
  }
}
