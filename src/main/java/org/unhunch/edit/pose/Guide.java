package org.unhunch.edit.pose;

import java.util.Optional;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.routine.pose.Limb;
import org.unhunch.routine.pose.Pose;
import org.unhunch.routine.pose.Target;
import org.unhunch.routine.pose.Vec;

/** A line that shows what has caught a part: the one it lies along, or that of what it is on. */
public record Guide(Vec from, Vec to) {
  /** How far it goes on, in hundredths of the body's height. */
  private static final double BEYOND = 20;

  private static final Vec UP = new Vec(0, 1, 0);

  /** {@return the line for a part that was drawn somewhere; empty where none tells more} */
  public static Optional<Guide> of(Drag.Drawn drawn, Handle handle, Setting setting) {
    if (drawn.caught().isEmpty()) {
      return Optional.empty();
    }
    Skeleton body = Skeleton.of(drawn.pose());
    Vec at = handle.at(body);
    if (handle.limb().isPresent()) {
      return of(drawn.pose(), handle.limb().get(), body, setting);
    }
    return Optional.of(
        handle == Handle.HIPS
            ? around(at, setting.right())
            : through((handle == Handle.HEAD ? Handle.CHEST : Handle.HIPS).at(body), at));
  }

  private static Optional<Guide> of(Pose pose, Limb limb, Skeleton body, Setting setting) {
    Target target = pose.reach(limb).target();
    if (target.anchor() != Target.Anchor.ROOM) {
      return Optional.empty();
    }
    Vec end = body.limb(limb).end();
    return target instanceof Target.Along
        ? Optional.of(through(body.limb(limb).root(), end))
        : new Spots(pose, limb, setting)
            .touched()
            .map(on -> around(on.above(end, 0), on.isLevel() ? setting.right() : UP));
  }

  private static Guide through(Vec root, Vec end) {
    Vec on = end.minus(root).unit().times(BEYOND);
    return new Guide(root.minus(on), end.plus(on));
  }

  private static Guide around(Vec middle, Vec way) {
    return new Guide(middle.minus(way.times(BEYOND)), middle.plus(way.times(BEYOND)));
  }
}
