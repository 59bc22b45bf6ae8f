package org.unhunch.catalog.pose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.unhunch.catalog.write.Members;
import org.unhunch.routine.Side;
import org.unhunch.routine.pose.Carriage;
import org.unhunch.routine.pose.Choreography;
import org.unhunch.routine.pose.Limb;
import org.unhunch.routine.pose.Pose;
import org.unhunch.routine.pose.Prop;
import org.unhunch.routine.pose.Staging;
import org.unhunch.routine.pose.Trunk;
import org.unhunch.routine.pose.View;

/** Writes how an exercise is shown, as its file has it. */
public final class PoseWriter {
  /** One thing that a level may have of its own, and how it is written. */
  private record Part(String key, Function<Staging, Object> write) {}

  private static final List<Part> PARTS =
      List.of(
          new Part("view", staging -> view(staging.view())),
          new Part("drawn", Staging::drawn),
          new Part("mark", Staging::joint),
          new Part("highlight", staging -> new TreeSet<>(staging.highlight())),
          new Part("arrows", Staging::arrows),
          new Part("props", staging -> staging.props().stream().map(PoseWriter::prop).toList()),
          new Part("start", Staging::start),
          new Part("phases", PoseWriter::phases));

  /** What a key stands for that is left out. */
  private static final Map<String, Object> LEFT_OUT =
      Map.of("drawn", Side.LEFT, "mark", Staging.Joint.HAND);

  private PoseWriter() {}

  /** {@return the choreography as a file that is read as the same again} */
  public static Map<String, Object> write(Choreography choreography) {
    Members file = new Members().put("exercise", choreography.exerciseId());
    Staging plain = choreography.plain();
    for (Part part : PARTS) {
      file.put(part.key(), part.write().apply(plain), LEFT_OUT.getOrDefault(part.key(), ""));
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
        .put("turn", view.turn())
        .put("tilt", view.tilt(), 0.0)
        .put("focus", view.focus(), View.Focus.WHOLE)
        .put("beside", view.beside().map(PoseWriter::view))
        .all();
  }

  private static Map<String, Object> prop(Prop prop) {
    return new Members()
        .put("kind", prop.kind())
        .put("at", PoseTerms.point(prop.at(), 0), List.of(0.0, 0.0))
        .put("turn", prop.turn(), 0.0)
        .put("layer", prop.layer(), Prop.Layer.BEHIND)
        .all();
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
    Pose base = pose.from().map(before::get).orElseGet(Pose::standing);
    return body(pose, base, new Members().put("from", pose.from()));
  }

  private static Map<String, Object> body(Pose pose, Pose base, Members members) {
    Trunk trunk = pose.trunk();
    Trunk under = base.trunk();
    Carriage head = pose.carriage();
    Carriage over = base.carriage();
    members
        .put("hips", PoseTerms.point(trunk.hips(), 0), PoseTerms.point(under.hips(), 0))
        .put("trunk", trunk.pitch(), under.pitch())
        .put("lean", trunk.lean(), under.lean())
        .put("turn", trunk.turn(), under.turn())
        .put("roll", trunk.roll(), under.roll())
        .put("bow", bow(trunk.bow()), bow(under.bow()))
        .put("side", trunk.bow().side(), under.bow().side())
        .put("twist", trunk.bow().twist(), under.bow().twist())
        .put("nod", head.nod(), over.nod())
        .put("tilt", head.tilt(), over.tilt())
        .put("look", head.turn(), over.turn())
        .put("blades", head.blades(), over.blades())
        .put("shrug", head.shrug(), over.shrug());
    limbs(pose, base, members, List.of("hands", "leftHand", "rightHand"), Limb.LEFT_ARM);
    limbs(pose, base, members, List.of("feet", "leftFoot", "rightFoot"), Limb.LEFT_LEG);
    return members.all();
  }

  private static Object bow(Trunk.Bow bow) {
    return bow.low() == bow.high() ? bow.low() * 2 : List.of(bow.low(), bow.high());
  }

  /** Both limbs in one where they do the same, each on its side. */
  private static void limbs(Pose pose, Pose base, Members to, List<String> keys, Limb left) {
    Map<String, Object> one = LimbWriter.write(pose, left);
    Map<String, Object> other = LimbWriter.write(pose, left.other());
    Map<String, Object> baseOne = LimbWriter.write(base, left);
    Map<String, Object> baseOther = LimbWriter.write(base, left.other());
    if (one.equals(other) && !one.equals(baseOne) && !other.equals(baseOther)) {
      to.put(keys.get(0), one);
    } else {
      to.put(keys.get(1), one, baseOne).put(keys.get(2), other, baseOther);
    }
  }
}
