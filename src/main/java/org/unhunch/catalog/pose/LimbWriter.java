package org.unhunch.catalog.pose;

import java.util.Map;
import org.unhunch.catalog.write.Members;
import org.unhunch.routine.pose.Hand;
import org.unhunch.routine.pose.Limb;
import org.unhunch.routine.pose.Pose;
import org.unhunch.routine.pose.Reach;
import org.unhunch.routine.pose.Target;
import org.unhunch.routine.pose.Vec;

/** Writes what one limb does, as the reader of limbs reads it. */
final class LimbWriter {
  private LimbWriter() {}

  /** What the limb does in the pose, the same for either side. */
  static Map<String, Object> write(Pose pose, Limb limb) {
    Reach reach = pose.reach(limb);
    Reach outward = limb.isRight() ? reach : reach.mirrored();
    Members members = new Members();
    target(members, outward.target(), limb.isArm());
    Vec bend = LimbReader.bend(limb.isArm());
    members.put("bend", PoseTerms.direction(outward.bend()), PoseTerms.direction(bend));
    boolean ahead = !limb.isArm() && outward.target() instanceof Target.At;
    Object along = ahead ? "along" : "";
    Object tip = outward.tip().<Object>map(each -> PoseTerms.direction(each)).orElse(along);
    members.put("tip", tip, ahead ? PoseTerms.direction(LimbReader.AHEAD) : "");
    Hand hand = outward.hand();
    return members
        .put("thumb", PoseTerms.direction(hand.thumb()), PoseTerms.direction(Hand.FLAT.thumb()))
        .put("fist", hand.fist(), limb.isArm() ? LimbReader.curl(outward.target().anchor()) : 0.0)
        .all();
  }

  private static void target(Members members, Target target, boolean arm) {
    if (target instanceof Target.At at) {
      double out = at.anchor() == Target.Anchor.ROOM ? LimbReader.out(arm) : 0;
      members.put("on", at.anchor(), Target.Anchor.ROOM);
      members.put("at", PoseTerms.point(at.point(), out));
    } else if (target instanceof Target.Along along) {
      members.put("on", along.anchor(), Target.Anchor.ROOM);
      members.put("along", PoseTerms.direction(along.direction()));
      members.put("reach", along.extent(), LimbReader.STRETCHED);
    } else if (target instanceof Target.Kneel kneel) {
      members.put("knee", PoseTerms.point(kneel.knee(), LimbReader.out(false)));
      members.put("shin", PoseTerms.direction(kneel.shin()), PoseTerms.direction(LimbReader.SHIN));
    }
  }
}
