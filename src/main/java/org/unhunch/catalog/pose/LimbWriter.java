package org.unhunch.catalog.pose;

import java.util.Map;
import org.unhunch.catalog.write.Members;
import org.unhunch.routine.pose.Hand;
import org.unhunch.routine.pose.Limb;
import org.unhunch.routine.pose.Reach;
import org.unhunch.routine.pose.Target;

/** Writes what one limb does, as the reader of limbs reads it. */
final class LimbWriter {
  private LimbWriter() {}

  static Map<String, Object> write(Reach reach, Limb limb) {
    Reach outward = limb.isRight() ? reach : reach.mirrored();
    Members members = new Members();
    target(members, outward.target(), limb.isArm());
    members.put("bend", PoseTerms.direction(outward.bend()), bend(limb.isArm()));
    boolean ahead = !limb.isArm() && outward.target() instanceof Target.At;
    Object along = ahead ? "along" : "";
    Object tip = outward.tip().<Object>map(each -> PoseTerms.direction(each)).orElse(along);
    members.put("tip", tip, ahead ? PoseTerms.direction(LimbReader.AHEAD) : "");
    Hand hand = outward.hand();
    return members
        .put("thumb", PoseTerms.direction(hand.thumb()), PoseTerms.direction(Hand.FLAT.thumb()))
        .put("fist", PoseTerms.number(hand.fist()), PoseTerms.number(0))
        .all();
  }

  private static Object bend(boolean arm) {
    return PoseTerms.direction(LimbReader.bend(arm));
  }

  private static void target(Members members, Target target, boolean arm) {
    if (target instanceof Target.At at) {
      double out = at.anchor() == Target.Anchor.ROOM ? LimbReader.out(arm) : 0;
      members.put("on", at.anchor(), Target.Anchor.ROOM);
      members.put("at", PoseTerms.point(at.point(), out));
    } else if (target instanceof Target.Along along) {
      members.put("on", along.anchor(), Target.Anchor.ROOM);
      members.put("along", PoseTerms.direction(along.direction()));
      members.put(
          "reach", PoseTerms.number(along.extent()), PoseTerms.number(LimbReader.STRETCHED));
    } else if (target instanceof Target.Kneel kneel) {
      members.put("knee", PoseTerms.point(kneel.knee(), LimbReader.out(false)));
      members.put("shin", PoseTerms.direction(kneel.shin()), PoseTerms.direction(LimbReader.SHIN));
    }
  }
}
