package org.unhunch.catalog.pose;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unhunch.json.Fields;
import org.unhunch.json.Value;
import org.unhunch.message.BrokenRule;
import org.unhunch.routine.Side;
import org.unhunch.routine.pose.Mover;
import org.unhunch.routine.pose.Pose;
import org.unhunch.routine.pose.Prop;
import org.unhunch.routine.pose.Region;
import org.unhunch.routine.pose.Staging;
import org.unhunch.routine.pose.Vec;
import org.unhunch.routine.pose.View;

/** Reads how the exercise, or one level of it, is shown; a level inherits what it leaves out. */
final class StagingReader {
  private static final Map<String, View.Focus> FOCUS = Fields.words(View.Focus.values());
  private static final Map<String, Side> SIDES = Fields.words(Side.LEFT, Side.RIGHT, Side.FORWARD);

  private static final Map<String, Staging.Joint> JOINTS = Fields.words(Staging.Joint.values());

  private StagingReader() {}

  /** What has been read, before it is known to fit together. */
  record Draft(
      Fields fields,
      View view,
      Side drawn,
      Staging.Joint joint,
      List<Prop> props,
      List<Region> highlight,
      List<Mover> arrows,
      Map<String, Pose> poses,
      String start,
      Map<String, List<String>> phases) {
    /** {@return the staging, or empty after noting what does not fit} */
    Optional<Staging> staging() {
      try {
        return Optional.of(
            new Staging(
                view, drawn, joint, props, Set.copyOf(highlight), arrows, poses, start, phases));
      } catch (BrokenRule e) {
        fields.problem("phases", e.rule());
        return Optional.empty();
      }
    }
  }

  static Optional<Draft> plain(Fields fields) {
    View view = fields.object("view").map(StagingReader::view).orElse(null);
    Side drawn = fields.termIfAny("drawn", SIDES).orElse(Side.LEFT);
    Staging.Joint joint = fields.termIfAny("mark", JOINTS).orElse(Staging.Joint.HAND);
    List<Prop> props = fields.eachIfAny("props", StagingReader::prop);
    List<Region> highlight = fields.termsIfAny("highlight", PoseTerms.REGIONS);
    List<Mover> arrows = fields.termsIfAny("arrows", PoseTerms.MOVERS);
    Map<String, Pose> poses = poses(fields, Map.of());
    String start = fields.text("start");
    Map<String, List<String>> phases = phases(fields);
    return view == null || start == null
        ? Optional.empty()
        : Optional.of(
            new Draft(fields, view, drawn, joint, props, highlight, arrows, poses, start, phases));
  }

  static Optional<Staging> level(Fields fields, Draft base) {
    View view =
        fields.has("view")
            ? fields.object("view").map(StagingReader::view).orElse(null)
            : base.view;
    Side drawn = fields.termIfAny("drawn", SIDES).orElse(base.drawn);
    Staging.Joint joint = fields.termIfAny("mark", JOINTS).orElse(base.joint);
    List<Prop> props = fields.has("props") ? fields.each("props", StagingReader::prop) : base.props;
    List<Region> highlight =
        fields.has("highlight") ? fields.terms("highlight", PoseTerms.REGIONS) : base.highlight;
    List<Mover> arrows =
        fields.has("arrows") ? fields.terms("arrows", PoseTerms.MOVERS) : base.arrows;
    Map<String, Pose> poses = new LinkedHashMap<>(base.poses);
    if (fields.has("poses")) {
      poses.putAll(poses(fields, base.poses));
    }
    String start = fields.textIfAny("start").orElse(base.start);
    Map<String, List<String>> phases = fields.has("phases") ? phases(fields) : base.phases;
    return Optional.ofNullable(
            fields.build(
                () ->
                    new Draft(
                        fields, view, drawn, joint, props, highlight, arrows, poses, start,
                        phases)))
        .filter(draft -> draft.view != null)
        .flatMap(Draft::staging);
  }

  private static View view(Fields fields) {
    Optional<Fields> beside = fields.valueIfAny("beside").flatMap(Value::object);
    return view(fields, beside.map(each -> view(each, Optional.empty())));
  }

  private static View view(Fields fields, Optional<View> beside) {
    double turn = PoseTerms.number(fields, "turn", -360, 360, 0);
    double tilt = PoseTerms.number(fields, "tilt", 0, 90, 0);
    View.Focus focus = fields.termIfAny("focus", FOCUS).orElse(View.Focus.WHOLE);
    return fields.build(() -> new View(turn, tilt, focus, beside));
  }

  private static Prop prop(Fields fields) {
    Prop.Kind kind = fields.term("kind", PoseTerms.PROPS);
    Vec at = fields.valueIfAny("at").map(v -> PoseTerms.point(v, 0)).orElse(new Vec(0, 0, 0));
    double turn = PoseTerms.number(fields, "turn", -360, 360, 0);
    Prop.Layer layer = fields.termIfAny("layer", PoseTerms.LAYERS).orElse(Prop.Layer.BEHIND);
    return fields.build(() -> new Prop(kind, at, turn, layer));
  }

  private static Map<String, Pose> poses(Fields fields, Map<String, Pose> known) {
    Map<String, Pose> poses = new LinkedHashMap<>();
    Map<String, Pose> before = new LinkedHashMap<>(known);
    Map<String, Fields> members = fields.object("poses").map(Fields::members).orElse(Map.of());
    members.forEach(
        (name, each) -> {
          // A pose in disorder is noted where it stands, not again wherever it is named.
          Pose pose = BodyReader.pose(each, before).orElseGet(Pose::standing);
          poses.put(name, pose);
          before.put(name, pose);
        });
    return poses;
  }

  /** A phase has one pose, or a list of those it goes through. */
  private static Map<String, List<String>> phases(Fields fields) {
    Map<String, List<String>> phases = new LinkedHashMap<>();
    // Asked for as an object first, which notes one that is missing or none.
    fields
        .object("phases")
        .flatMap(unused -> fields.valueIfAny("phases"))
        .ifPresent(value -> value.members().forEach((name, each) -> phases.put(name, names(each))));
    return phases;
  }

  private static List<String> names(Value value) {
    return value.isList()
        ? value.items(1, 24).stream().map(Value::text).toList()
        : Collections.singletonList(value.text());
  }
}
