package org.unhunch.edit.pose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unhunch.edit.pose.room.Surface;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.message.Message;
import org.unhunch.routine.pose.Limb;
import org.unhunch.routine.pose.Pose;
import org.unhunch.routine.pose.Target;
import org.unhunch.routine.pose.Vec;

/**
 * One thing that a limb can do: stay where it is, follow the body, or hold on to a part of it.
 *
 * @param name what it is called
 * @param pose the pose in which it does it
 * @param now whether it does it now
 */
public record Hold(Message name, Pose pose, boolean now) {
  private static final Message FREE = Message.of("pose.hold.free");
  private static final Message HERE = Message.of("pose.hold.here");
  private static final Message KNEELS = Message.of("pose.hold.kneels");
  private static final double SAME = 0.05;

  /** {@return what the limb does, and what else it can do} */
  public static List<Hold> of(Pose pose, Handle handle, Setting setting) {
    if (handle.limb().isEmpty()) {
      return List.of();
    }
    Limb limb = handle.limb().get();
    Reaching reaching = new Reaching(pose, limb);
    Spots spots = new Spots(pose, limb, setting);
    Vec end = reaching.body().limb(limb).end();
    Message now = doing(pose, limb, spots);
    List<Hold> all = new ArrayList<>();
    all.add(new Hold(now, pose, true));
    add(all, FREE, reaching.loose(end), pose);
    if (!Posed.isPlanted(pose, limb)) {
      Vec out = spots.touched().map(Surface::out).orElse(new Vec(0, 1, 0));
      Message here = spots.touched().map(Hold::stays).orElse(HERE);
      add(all, here, reaching.planted(end, out), pose);
    }
    if (limb.isArm()) {
      spots.parts().forEach(each -> add(all, each.name(), each.pose(), pose));
    } else {
      add(all, KNEELS, new Drag(pose, Handle.knee(limb), setting).down().pose(), pose);
    }
    return all;
  }

  /** {@return what the limb does now, in words; empty for head, chest and hips} */
  public static Optional<Message> now(Pose pose, Handle handle, Setting setting) {
    return handle.limb().map(limb -> doing(pose, limb, new Spots(pose, limb, setting)));
  }

  private static void add(List<Hold> all, Message name, Pose pose, Pose before) {
    if (all.stream().noneMatch(each -> each.name().equals(name))) {
      all.add(new Hold(name, Posed.tidy(Posed.settled(pose), before), false));
    }
  }

  private static Message stays(Surface on) {
    return Message.of("pose.hold." + on.kind());
  }

  /** {@return what the limb does, in words} */
  private static Message doing(Pose pose, Limb limb, Spots spots) {
    Target target = pose.reach(limb).target();
    if (target instanceof Target.Kneel) {
      return KNEELS;
    }
    if (target instanceof Target.Along along) {
      return along.anchor() == Target.Anchor.ROOM ? pointing(along.direction().unit()) : FREE;
    }
    return switch (target.anchor()) {
      case ROOM -> planned(pose, limb, spots).map(Hold::stays).orElse(HERE);
      case CHEST, HIPS ->
          spots.parts().stream()
              .filter(each -> isAt(pose, limb, each))
              .findFirst()
              .map(Spots.Spot::name)
              .orElse(FREE);
      case HEAD -> Message.of("pose.on.head");
      case KNEE -> Message.of("pose.on.knee");
      case OTHER_ELBOW -> Message.of("pose.on.other-elbow");
      case OTHER_HAND -> Message.of("pose.on.other-hand");
    };
  }

  private static boolean isAt(Pose pose, Limb limb, Spots.Spot spot) {
    return Skeleton.of(pose).limb(limb).end().distance(spot.at()) < SAME;
  }

  /** {@return the surface that it is to be on, though it may not reach there} */
  private static Optional<Surface> planned(Pose pose, Limb limb, Spots spots) {
    Target.At at = (Target.At) pose.reach(limb).target();
    return spots.at(at.point());
  }

  private static Message pointing(Vec way) {
    if (Math.abs(way.y()) > 0.97) {
      return Message.of(way.y() > 0 ? "pose.hold.up" : "pose.hold.down");
    }
    return Message.of(Math.abs(way.y()) < 0.05 ? "pose.hold.level" : "pose.hold.way");
  }
}
