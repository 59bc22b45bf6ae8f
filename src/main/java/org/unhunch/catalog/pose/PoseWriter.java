package org.unhunch.catalog.pose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.unhunch.catalog.write.Members;
import org.unhunch.routine.Side;
import org.unhunch.routine.pose.Carriage;
import org.unhunch.routine.pose.Choreography;
import org.unhunch.routine.pose.Limb;
import org.unhunch.routine.pose.Pose;
import org.unhunch.routine.pose.Prop;
import org.unhunch.routine.pose.Reach;
import org.unhunch.routine.pose.Region;
import org.unhunch.routine.pose.Staging;
import org.unhunch.routine.pose.Trunk;
import org.unhunch.routine.pose.Vec;
import org.unhunch.routine.pose.View;

/** Writes how an exercise is shown, as its file has it. */
public final class PoseWriter {
  /** One thing that a level may have of its own, and how it is written. */
  private record Part(String key, Function<Staging, Object> write) {}

  private static final List<Part> PARTS =
      List.of(
          new Part("view", staging -> view(staging.view())),
          new Part("drawn", staging -> Members.name(staging.drawn())),
          new Part("highlight", PoseWriter::highlight),
          new Part("props", staging -> staging.props().stream().map(PoseWriter::prop).toList()),
          new Part("start", Staging::start),
          new Part("phases", PoseWriter::phases));

  private PoseWriter() {}

  /** {@return the choreography as a file that is read as the same again} */
  public static Map<String, Object> write(Choreography choreography) {
    Members file = new Members().put("exercise", choreography.exerciseId());
    Staging plain = choreography.plain();
    for (Part part : PARTS) {
      Object leftOut = part.key().equals("drawn") ? Members.name(Side.LEFT) : "";
      file.put(part.key(), part.write().apply(plain), leftOut);
    }
    file.put("poses", poses(plain, Map.of()));
    Map<String, Object> levels = new LinkedHashMap<>();
    choreography.levels().forEach((id, own) -> levels.put(id, level(own, plain)));
    return file.put("levels", levels).all();
  }

  private static Map<String, Object> level(Staging own, Staging plain) {
    Members level = new Members();
    for (Part part : PARTS) {
      level.put(part.key(), part.write().apply(own), part.write().apply(plain));
    }
    return level.put("poses", poses(own, plain.poses())).all();
  }

  private static Map<String, Object> view(View view) {
    return new Members()
        .put("turn", PoseTerms.number(view.turn()))
        .put("tilt", PoseTerms.number(view.tilt()), PoseTerms.number(0))
        .put("focus", view.focus(), View.Focus.WHOLE)
        .all();
  }

  private static Map<String, Object> prop(Prop prop) {
    return new Members()
        .put("kind", Members.name(prop.kind()))
        .put("at", PoseTerms.point(prop.at(), 0), PoseTerms.point(new Vec(0, 0, 0), 0))
        .put("turn", PoseTerms.number(prop.turn()), PoseTerms.number(0))
        .put("layer", prop.layer(), Prop.Layer.BEHIND)
        .all();
  }

  private static Object highlight(Staging staging) {
    Stream<Region> regions = Stream.of(Region.values()).filter(staging.highlight()::contains);
    return regions.map(Members::name).toList();
  }

  private static Object phases(Staging staging) {
    Map<String, Object> phases = new LinkedHashMap<>();
    staging
        .phases()
        .forEach((name, path) -> phases.put(name, path.size() == 1 ? path.get(0) : path));
    return phases;
  }

  private static Map<String, Object> poses(Staging staging, Map<String, Pose> known) {
    Map<String, Pose> before = new LinkedHashMap<>(known);
    Map<String, Object> written = new LinkedHashMap<>();
    staging
        .poses()
        .forEach(
            (name, pose) -> {
              if (!pose.equals(before.get(name))) {
                written.put(name, pose(pose, before));
                before.put(name, pose);
              }
            });
    return written;
  }

  private static Map<String, Object> pose(Pose pose, Map<String, Pose> before) {
    for (Map.Entry<String, Pose> each : before.entrySet()) {
      if (pose.from().isEmpty() && each.getValue().mirrored().equals(pose)) {
        return new Members().put("mirror", each.getKey()).all();
      }
    }
    Pose base = pose.from().map(before::get).orElseGet(BodyReader::standing);
    return body(pose, base, new Members().put("from", pose.from()));
  }

  private static Map<String, Object> body(Pose pose, Pose base, Members members) {
    trunk(pose.trunk(), base.trunk(), members);
    Carriage carriage = pose.carriage();
    number(members, "nod", carriage.nod(), base.carriage().nod());
    number(members, "tilt", carriage.tilt(), base.carriage().tilt());
    number(members, "look", carriage.turn(), base.carriage().turn());
    number(members, "blades", carriage.blades(), base.carriage().blades());
    number(members, "shrug", carriage.shrug(), base.carriage().shrug());
    limbs(pose, base, members, List.of("hands", "leftHand", "rightHand"), Limb.LEFT_ARM);
    limbs(pose, base, members, List.of("feet", "leftFoot", "rightFoot"), Limb.LEFT_LEG);
    return members.all();
  }

  private static void trunk(Trunk trunk, Trunk base, Members members) {
    members.put("hips", PoseTerms.point(trunk.hips(), 0), PoseTerms.point(base.hips(), 0));
    number(members, "trunk", trunk.pitch(), base.pitch());
    number(members, "lean", trunk.lean(), base.lean());
    number(members, "turn", trunk.turn(), base.turn());
    number(members, "roll", trunk.roll(), base.roll());
    members.put("bow", bow(trunk.bow()), bow(base.bow()));
    number(members, "side", trunk.bow().side(), base.bow().side());
    number(members, "twist", trunk.bow().twist(), base.bow().twist());
  }

  private static Object bow(Trunk.Bow bow) {
    return bow.low() == bow.high()
        ? PoseTerms.number(bow.low() * 2)
        : List.of(PoseTerms.number(bow.low()), PoseTerms.number(bow.high()));
  }

  /** Both limbs in one where they do the same, each on its side. */
  private static void limbs(Pose pose, Pose base, Members to, List<String> keys, Limb left) {
    Reach one = pose.reach(left);
    Reach other = pose.reach(left.other());
    boolean ones = !one.equals(base.reach(left));
    boolean others = !other.equals(base.reach(left.other()));
    if (ones && others && other.equals(one.mirrored())) {
      to.put(keys.get(0), LimbWriter.write(one, left));
      return;
    }
    if (ones) {
      to.put(keys.get(1), LimbWriter.write(one, left));
    }
    if (others) {
      to.put(keys.get(2), LimbWriter.write(other, left.other()));
    }
  }

  private static void number(Members members, String key, double number, double base) {
    members.put(key, PoseTerms.number(number), PoseTerms.number(base));
  }
}
