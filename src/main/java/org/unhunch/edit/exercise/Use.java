package org.unhunch.edit.exercise;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unhunch.routine.Level;
import org.unhunch.routine.Needs;
import org.unhunch.routine.pose.Region;
import org.unhunch.routine.pose.Staging;
import org.unhunch.routine.term.Area;
import org.unhunch.routine.term.Equipment;
import org.unhunch.routine.term.Movement;
import org.unhunch.routine.term.Position;

/**
 * What an exercise that is being made does to the body, where the body is, and what it needs.
 *
 * @param sketch the exercise
 */
public record Use(Sketch sketch) {
  private static final Map<Area, Set<Region>> HIGHLIGHTS =
      new EnumMap<>(
          Map.of(
              Area.NECK, Set.of(Region.NECK),
              Area.SHOULDERS, Set.of(Region.LEFT_SHOULDER, Region.RIGHT_SHOULDER),
              Area.CHEST, Set.of(Region.CHEST),
              Area.BETWEEN_THE_BLADES, Set.of(Region.LEFT_BLADE, Region.RIGHT_BLADE),
              Area.UPPER_BACK, Set.of(Region.UPPER_BACK),
              Area.SIDES, Set.of(Region.LEFT_SIDE, Region.RIGHT_SIDE)));

  /** {@return the part of the body that it is for: its movements', else what is highlighted} */
  public Optional<Area> area() {
    return sketch.body().areas().stream().findFirst().or(this::highlighted);
  }

  private Optional<Area> highlighted() {
    Set<Region> now = sketch.staging().map(Staging::highlight).orElse(Set.of());
    return HIGHLIGHTS.keySet().stream()
        .filter(each -> now.stream().anyMatch(HIGHLIGHTS.get(each)::contains))
        .findFirst();
  }

  /**
   * {@return the same for a part of the body, which is highlighted} Movements for other parts go;
   * where only one is for this part, that is what it does.
   *
   * @param known all movements
   */
  public Sketch on(Area area, List<Movement> known) {
    List<Movement> left =
        new ArrayList<>(
            sketch.body().movements().stream()
                .filter(each -> each.area().map(area::equals).orElse(true))
                .toList());
    List<Movement> its = known.stream().filter(e -> e.area().equals(Optional.of(area))).toList();
    if (its.size() == 1 && !left.contains(its.get(0))) {
      left.add(its.get(0));
    }
    Sketch moved = sketch.with(body(sketch.body().positions(), left, sketch.body().needs()));
    return moved.shown(sketch.staging().map(each -> each.highlighting(HIGHLIGHTS.get(area))));
  }

  /** {@return the same done in this position} */
  public Sketch at(Position position) {
    return sketch.with(body(List.of(position), sketch.body().movements(), sketch.body().needs()));
  }

  /** {@return the same doing this as well, or no longer} */
  public Sketch moving(Movement movement) {
    List<Movement> others = new ArrayList<>(sketch.body().movements());
    if (!others.remove(movement)) {
      others.add(movement);
    }
    return sketch.with(body(sketch.body().positions(), others, sketch.body().needs()));
  }

  /** {@return whether a thing is among what it needs} */
  public boolean needs(Equipment thing) {
    return sketch.body().needs().allOf().stream().anyMatch(each -> each.contains(thing));
  }

  /**
   * {@return the same needing a thing as well, or no longer}
   *
   * @param instead whether it will do in place of the thing that came last
   */
  public Sketch needing(Equipment thing, boolean instead) {
    List<List<Equipment>> groups = new ArrayList<>();
    for (List<Equipment> each : sketch.body().needs().allOf()) {
      List<Equipment> left = each.stream().filter(it -> !it.equals(thing)).toList();
      if (!left.isEmpty()) {
        groups.add(left);
      }
    }
    if (!needs(thing) && instead && !groups.isEmpty()) {
      Set<Equipment> either = new LinkedHashSet<>(groups.remove(groups.size() - 1));
      either.add(thing);
      groups.add(List.copyOf(either));
    } else if (!needs(thing)) {
      groups.add(List.of(thing));
    }
    return sketch.with(
        body(sketch.body().positions(), sketch.body().movements(), new Needs(groups)));
  }

  private Level.Body body(List<Position> positions, List<Movement> movements, Needs needs) {
    Level.Body now = sketch.body();
    return new Level.Body(
        positions,
        movements,
        needs,
        now.helps(),
        now.with().filter(it -> needs.allOf().stream().anyMatch(group -> group.contains(it))),
        now.measures());
  }
}
