package org.unhunch.routine.pose;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.unhunch.routine.Side;
import org.unhunch.routine.term.Require;

/**
 * How one level of an exercise is shown.
 *
 * @param view from where one looks
 * @param drawn the side that the poses are written for, left where it is a direction; a repetition
 *     on the other side is mirrored
 * @param joint where the letter of the side stands
 * @param props what the body uses
 * @param highlight what works or lengthens; may be empty
 * @param arrows the parts whose ways arrows show, on the side that is drawn; where it is empty,
 *     those that move farthest
 * @param poses the poses by name
 * @param start the name of the starting pose
 * @param phases for each phase the names of the poses that it goes through; it ends in the last
 */
public record Staging(
    View view,
    Side drawn,
    Joint joint,
    List<Prop> props,
    Set<Region> highlight,
    List<Mover> arrows,
    Map<String, Pose> poses,
    String start,
    Map<String, List<String>> phases) {
  /** Where on the body a side is marked. */
  public enum Joint {
    /** The hand. */
    HAND,
    /** The elbow. */
    ELBOW,
    /** The shoulder. */
    SHOULDER,
    /** The ear. */
    EAR,
    /** The knee. */
    KNEE,
    /** The foot. */
    FOOT
  }

  /**
   * Copies the collections, keeping the order of the maps, and checks that every pose named is
   * there.
   */
  public Staging {
    props = List.copyOf(props);
    highlight = Set.copyOf(highlight);
    arrows = List.copyOf(arrows);
    poses = Collections.unmodifiableMap(new LinkedHashMap<>(poses));
    Require.that(poses.containsKey(start), "rule.start.pose", start);
    Map<String, List<String>> paths = new LinkedHashMap<>();
    for (Map.Entry<String, List<String>> phase : phases.entrySet()) {
      Require.some(phase.getKey(), phase.getValue());
      for (String name : phase.getValue()) {
        Require.that(poses.containsKey(name), "rule.phase.pose", phase.getKey(), name);
      }
      paths.put(phase.getKey(), List.copyOf(phase.getValue()));
    }
    phases = Collections.unmodifiableMap(paths);
  }

  /**
   * {@return the same written for the other side, in the same room and seen from the same place}
   * Whatever moves farthest has its arrow.
   */
  public Staging onOtherSide() {
    Map<String, Pose> others = new LinkedHashMap<>();
    poses.forEach((name, pose) -> others.put(name, pose.mirrored()));
    Set<Region> regions = highlight.stream().map(Region::mirrored).collect(Collectors.toSet());
    Side other = drawn == Side.RIGHT ? Side.LEFT : Side.RIGHT;
    return new Staging(view, other, joint, props, regions, List.of(), others, start, phases);
  }

  /** {@return the same seen from elsewhere} */
  public Staging seen(View from) {
    return new Staging(from, drawn, joint, props, highlight, arrows, poses, start, phases);
  }

  /** {@return the same of other poses, through which its phases go other ways} */
  public Staging with(Map<String, Pose> others, Map<String, List<String>> ways) {
    return new Staging(view, drawn, joint, props, highlight, arrows, others, start, ways);
  }

  /** {@return the same beginning in another of its poses} */
  public Staging from(String pose) {
    return new Staging(view, drawn, joint, props, highlight, arrows, poses, pose, phases);
  }

  /** {@return the same with other parts of the body highlighted} */
  public Staging highlighting(Set<Region> regions) {
    return new Staging(view, drawn, joint, props, regions, arrows, poses, start, phases);
  }

  /** {@return the pose to start from} */
  public Pose startPose() {
    return poses.get(start);
  }

  /** {@return the poses that the phase goes through, in order; empty if it has none} */
  public List<Pose> path(String phase) {
    return phases.getOrDefault(phase, List.of()).stream().map(poses::get).toList();
  }

  /** {@return the pose that the phase ends in, or empty if it has none} */
  public Optional<Pose> end(String phase) {
    List<Pose> path = path(phase);
    return path.isEmpty() ? Optional.empty() : Optional.of(path.get(path.size() - 1));
  }
}
