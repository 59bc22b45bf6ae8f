package org.unhunch.edit.pose;

import java.util.Locale;
import java.util.Optional;
import org.unhunch.figure.body.Chain;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.message.Message;
import org.unhunch.routine.pose.Limb;
import org.unhunch.routine.pose.Vec;

/** What a body is taken by, in the order in which one goes from one to the next. */
public enum Handle {
  /** The head, which nods and tilts. */
  HEAD(null),
  /** The chest, which leans the trunk. */
  CHEST(null),
  /** The hips, which move all that is not planted. */
  HIPS(null),
  /** The right hand. */
  RIGHT_HAND(Limb.RIGHT_ARM),
  /** The left hand. */
  LEFT_HAND(Limb.LEFT_ARM),
  /** The right knee, which turns about the leg. */
  RIGHT_KNEE(Limb.RIGHT_LEG),
  /** The left knee. */
  LEFT_KNEE(Limb.LEFT_LEG),
  /** The right foot. */
  RIGHT_FOOT(Limb.RIGHT_LEG),
  /** The left foot. */
  LEFT_FOOT(Limb.LEFT_LEG);

  /** Where along the spine the chest is held. */
  private static final double CHEST_AT = 0.8;

  private final Limb of;

  Handle(Limb of) {
    this.of = of;
  }

  /** {@return the limb that it moves; empty for head, chest and hips} */
  public Optional<Limb> limb() {
    return Optional.ofNullable(of);
  }

  /** {@return whether it is a knee} */
  public boolean isKnee() {
    return this == RIGHT_KNEE || this == LEFT_KNEE;
  }

  /** {@return where it is on the body} */
  public Vec at(Skeleton body) {
    return switch (this) {
      case HEAD -> body.head().at();
      case CHEST -> body.spine().at(CHEST_AT).at();
      case HIPS -> body.spine().hips().at();
      default -> end(body.limb(of));
    };
  }

  private Vec end(Chain limb) {
    return isKnee() ? limb.mid() : limb.end();
  }

  /** {@return the hand or the foot of a limb} */
  public static Handle of(Limb limb) {
    return switch (limb) {
      case RIGHT_ARM -> RIGHT_HAND;
      case LEFT_ARM -> LEFT_HAND;
      case RIGHT_LEG -> RIGHT_FOOT;
      case LEFT_LEG -> LEFT_FOOT;
    };
  }

  /** {@return the knee of a leg, or of an arm its hand} */
  public static Handle knee(Limb limb) {
    return switch (limb) {
      case RIGHT_LEG -> RIGHT_KNEE;
      case LEFT_LEG -> LEFT_KNEE;
      default -> of(limb);
    };
  }

  /** {@return what it is called} */
  public Message named() {
    return Message.of("pose.part." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
