package org.unhunch.edit.pose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unhunch.edit.Undoable;
import org.unhunch.message.Message;
import org.unhunch.routine.pose.Pose;
import org.unhunch.routine.pose.Staging;

/**
 * One thing done to the poses of an exercise.
 *
 * @param pose the name of the pose that it is done to, which is shown then
 * @param next all poses after it
 * @param does what it does, to be said of undoing it
 * @param kind what it is done by; a change goes on with one by the same, unless this is empty
 */
public record PoseChange(String pose, Staging next, Message does, String kind)
    implements Undoable<Staging> {
  @Override
  public Staging of(Staging before) {
    return next;
  }

  @Override
  public Message said(Staging before) {
    return does;
  }

  @Override
  public boolean goesOnWith(Undoable<Staging> before) {
    return !kind.isEmpty()
        && before instanceof PoseChange other
        && other.kind.equals(kind)
        && other.pose.equals(pose);
  }

  /** {@return the change that puts another pose in the place of one} */
  public static PoseChange put(Staging all, String name, Pose pose, Message does, String kind) {
    Map<String, Pose> poses = new LinkedHashMap<>(all.poses());
    poses.put(name, pose);
    return new PoseChange(name, all.with(poses, all.phases()), does, kind);
  }

  /** {@return the change that adds a pose like one, which is on no way yet} */
  public static PoseChange another(Staging all, String name) {
    Map<String, Pose> poses = new LinkedHashMap<>(all.poses());
    String added = free(all, name);
    poses.put(added, all.poses().get(name));
    return new PoseChange(
        added, all.with(poses, all.phases()), Message.of("pose.undo.another"), "");
  }

  /** A name that no pose has yet. */
  private static String free(Staging all, String name) {
    String added = name + " 2";
    for (int i = 3; all.poses().containsKey(added); i++) {
      added = name + " " + i;
    }
    return added;
  }

  /** {@return the poses that are gone through from where one begins to a pose, both included} */
  public static List<String> way(Staging all, String name) {
    for (List<String> path : all.phases().values()) {
      int at = path.indexOf(name);
      if (at >= 0 && !name.equals(all.start())) {
        List<String> way = new ArrayList<>(List.of(all.start()));
        path.subList(0, at + 1).stream().filter(each -> !way.contains(each)).forEach(way::add);
        return way;
      }
    }
    return name.equals(all.start()) ? List.of(name) : List.of(all.start(), name);
  }

  /** {@return whether something goes to the pose, so that there can be one on the way there} */
  public static boolean isReached(Staging all, String name) {
    return !name.equals(all.start())
        && all.phases().values().stream().anyMatch(path -> path.contains(name));
  }

  /** {@return the change that puts a pose halfway on the way to one} */
  public static PoseChange between(Staging all, String name, Pose halfway) {
    String added = free(all, name);
    Map<String, Pose> poses = new LinkedHashMap<>(all.poses());
    poses.put(added, halfway);
    Map<String, List<String>> phases = new LinkedHashMap<>();
    boolean isIn = false;
    for (Map.Entry<String, List<String>> phase : all.phases().entrySet()) {
      List<String> path = new ArrayList<>(phase.getValue());
      int at = isIn ? -1 : path.indexOf(name);
      if (at >= 0) {
        path.add(at, added);
        isIn = true;
      }
      phases.put(phase.getKey(), path);
    }
    return new PoseChange(added, all.with(poses, phases), Message.of("pose.undo.between"), "");
  }

  /** {@return whether the pose is only passed on the way, so that it can be taken out} */
  public static boolean isOnTheWay(Staging all, String name) {
    boolean rested =
        all.start().equals(name)
            || all.phases().values().stream()
                .anyMatch(path -> path.get(path.size() - 1).equals(name));
    boolean based =
        all.poses().values().stream()
            .anyMatch(each -> each.from().filter(name::equals).isPresent());
    return !rested && !based;
  }

  /** {@return the change that takes a pose out which is only passed on the way} */
  public static PoseChange out(Staging all, String name) {
    Map<String, Pose> poses = new LinkedHashMap<>(all.poses());
    poses.remove(name);
    Map<String, List<String>> phases = new LinkedHashMap<>();
    all.phases()
        .forEach(
            (phase, path) ->
                phases.put(phase, path.stream().filter(each -> !each.equals(name)).toList()));
    return new PoseChange(all.start(), all.with(poses, phases), Message.of("pose.undo.out"), "");
  }
}
