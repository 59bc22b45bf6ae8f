package org.unhunch.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unhunch.catalog.LoadedCatalog;
import org.unhunch.figure.Sequence;
import org.unhunch.routine.Level;
import org.unhunch.routine.Phase;
import org.unhunch.routine.pose.Pose;

/** How much of a processor each motion takes, told apart by what is done in it. */
final class Motions {
  /** A move that comes round to where it began. */
  static final String CIRCLE = "CIRCLE";

  /** Less time than that says too little. */
  private static final double LEAST_SECONDS = 1;

  private final LoadedCatalog shipped;
  private final Map<Motion, Map<String, List<Taken>>> taken = new LinkedHashMap<>();
  private String last = "";

  Motions(LoadedCatalog shipped) {
    this.shipped = shipped;
  }

  /** A motion: the kind of its steps, and its exercise and phase. */
  private record Motion(String kind, String name) {}

  /** What was taken in one pass through a motion, in seconds. */
  private record Taken(double cpu, double time) {
    private Taken plus(Taken more) {
      return new Taken(cpu + more.cpu, time + more.time);
    }

    private double percent() {
      return cpu / time * 100;
    }
  }

  /** The share of a processor, in percent, in one motion. */
  record Share(String name, double percent) {}

  /** Adds seconds of a processor to a step that took so many seconds, or a part of it. */
  void add(Whereabouts place, double cpu, double time) {
    Motion motion = new Motion(kind(place), place.exercise() + " " + place.phase());
    String side = place.side();
    List<Taken> passes =
        taken
            .computeIfAbsent(motion, key -> new LinkedHashMap<>())
            .computeIfAbsent(side, key -> new ArrayList<>());
    Taken more = new Taken(cpu, time);
    if (passes.isEmpty() || !place.key().equals(last)) {
      passes.add(more);
    } else {
      passes.set(passes.size() - 1, passes.get(passes.size() - 1).plus(more));
    }
    last = place.key();
  }

  private String kind(Whereabouts place) {
    return place.kind().equals("MOVE") && isCircle(place) ? CIRCLE : place.kind();
  }

  private boolean isCircle(Whereabouts place) {
    return shipped
        .catalog()
        .exercise(place.exercise())
        .flatMap(each -> each.levels().stream().filter(l -> l.id().equals(place.level())).findAny())
        .map(level -> isCircle(place, level))
        .orElse(false);
  }

  private boolean isCircle(Whereabouts place, Level level) {
    List<String> phases = level.script().stream().map(Phase::name).toList();
    int phase = phases.indexOf(place.phase());
    var poses = shipped.poses().get(place.exercise());
    if (phase < 0 || poses == null) {
      return false;
    }
    Sequence sequence = new Sequence(level, poses.level(level.id()));
    List<Pose> path = sequence.at(phase, false, place.sideIfAny(), 0.5, 1).path();
    return path.size() > 2 && path.get(0).equals(path.get(path.size() - 1));
  }

  /**
   * {@return the motions of a kind, the costliest first}
   *
   * @param first whether of their first passes on each side, or of all others
   */
  List<Share> of(String kind, boolean first) {
    List<Share> shares = new ArrayList<>();
    taken.forEach(
        (motion, sides) -> {
          Taken sum =
              sides.values().stream()
                  .flatMap(each -> first ? each.stream().limit(1) : each.stream().skip(1))
                  .reduce(new Taken(0, 0), Taken::plus);
          if (motion.kind().equals(kind) && sum.time() >= LEAST_SECONDS) {
            shares.add(new Share(motion.name(), sum.percent()));
          }
        });
    shares.sort((one, other) -> Double.compare(other.percent(), one.percent()));
    return shares;
  }
}
