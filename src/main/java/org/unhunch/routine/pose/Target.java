package org.unhunch.routine.pose;

import org.unhunch.routine.term.Require;

/** Where a limb goes. */
public sealed interface Target {
  /** What a target is measured from. */
  enum Anchor {
    /** The room: the point stays where it is, however the body moves. */
    ROOM,
    /** The middle of the head. */
    HEAD,
    /** The base of the neck, turning with the chest. */
    CHEST,
    /** The point between the hip joints. */
    HIPS,
    /** The knee of the same side. */
    KNEE,
    /** The elbow of the other arm. */
    OTHER_ELBOW,
    /** The wrist of the other arm. */
    OTHER_HAND
  }

  /** {@return this seen in a mirror that stands between left and right} */
  Target mirrored();

  /** {@return what it is measured from} */
  Anchor anchor();

  /**
   * The wrist or the ankle is at a point.
   *
   * @param anchor what the point is measured from
   * @param point forward, up and right of the anchor
   */
  record At(Anchor anchor, Vec point) implements Target {
    @Override
    public At mirrored() {
      return new At(anchor, point.mirrored());
    }
  }

  /**
   * The limb is stretched out in a direction.
   *
   * @param anchor whose forward, up and right the direction means
   * @param direction any length above 0
   * @param extent how much of the limb's length lies between its two ends, above 0 and at most 1
   */
  record Along(Anchor anchor, Vec direction, double extent) implements Target {
    public Along {
      Require.that(direction.length() > 1e-6, "rule.direction", "along");
      Require.that(extent > 0, "rule.direction", "reach");
      Require.range("reach", extent, 0, 1);
    }

    @Override
    public Along mirrored() {
      return new Along(anchor, direction.mirrored(), extent);
    }
  }

  /**
   * The knee is at a point in the room and the shin runs from it in a direction.
   *
   * @param knee where the knee is
   * @param shin from the knee to the ankle, any length above 0
   */
  record Kneel(Vec knee, Vec shin) implements Target {
    public Kneel {
      Require.that(shin.length() > 1e-6, "rule.direction", "shin");
    }

    @Override
    public Anchor anchor() {
      return Anchor.ROOM;
    }

    @Override
    public Kneel mirrored() {
      return new Kneel(knee.mirrored(), shin.mirrored());
    }
  }
}
