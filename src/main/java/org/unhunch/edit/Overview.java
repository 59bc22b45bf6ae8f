package org.unhunch.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise.Kind;
import org.unhunch.routine.Needs;
import org.unhunch.routine.Routine;
import org.unhunch.routine.term.Care;
import org.unhunch.routine.term.Position.Posture;
import org.unhunch.timeline.Stance;
import org.unhunch.timeline.Step;
import org.unhunch.timeline.Timeline;

/**
 * What a draft comes to.
 *
 * @param seconds how long all of it takes
 * @param timesDown how often one gets down on the floor
 * @param needs what it needs
 * @param blocks what is done, one after the other
 * @param rowSeconds the seconds of each row
 * @param warnings what is worth a look, what is on the whole first
 * @param timeline all of it laid out; empty where there is no exercise
 */
public record Overview(
    int seconds,
    int timesDown,
    Needs needs,
    List<Block> blocks,
    Map<Integer, Integer> rowSeconds,
    List<Warning> warnings,
    Optional<Timeline> timeline) {
  /** How high the body is. */
  public enum Height {
    /** On one's feet. */
    STANDING,
    /** On a chair. */
    SITTING,
    /** On the floor: kneeling, on all fours, lying. */
    FLOOR
  }

  /**
   * A stretch of time at one height.
   *
   * @param row the row that it is of
   * @param kind what it does; empty for a rest
   */
  public record Block(int row, Height height, Optional<Kind> kind, int start, int seconds) {}

  /** Copies the lists. */
  public Overview {
    blocks = List.copyOf(blocks);
    rowSeconds = Map.copyOf(rowSeconds);
    warnings = List.copyOf(warnings);
  }

  /**
   * {@return what a draft comes to}
   *
   * @param catalog with the times around exercises that hold for the person
   * @param cares what the person takes care with
   */
  public static Overview of(Draft draft, Catalog catalog, Set<Care> cares) {
    List<Routine.Entry> entries = draft.entries();
    Map<Integer, Integer> seconds = new HashMap<>();
    draft.rows().forEach(each -> seconds.put(seconds.size(), 0));
    if (entries.isEmpty()) {
      return new Overview(0, 0, Needs.NONE, List.of(), seconds, List.of(), Optional.empty());
    }
    Timeline timeline = Timeline.of(asRoutine(entries), catalog.pacing());
    List<Block> blocks = blocks(draft.workRows(), timeline, catalog);
    blocks.forEach(each -> seconds.merge(each.row(), each.seconds(), Integer::sum));
    Needs needs = Needs.union(entries.stream().map(each -> each.level().body().needs()).toList());
    Trips trips = Trips.of(entries, catalog.pacing());
    return new Overview(
        trips.seconds(),
        trips.down(),
        needs,
        blocks,
        seconds,
        new Warnings(catalog, cares).of(draft),
        Optional.of(timeline));
  }

  private static List<Block> blocks(List<Integer> rows, Timeline timeline, Catalog catalog) {
    List<Routine.Entry> entries = timeline.routine().entries();
    List<Block> blocks = new ArrayList<>();
    Stance at = Stance.atStart(catalog.pacing());
    Height height = heightOf(at);
    for (int i = 0; i < entries.size(); i++) {
      Step ready = timeline.getReadyOf(i);
      int start = ready.start() - entries.get(i).rest().map(Routine.Rest::seconds).orElse(0);
      if (start < ready.start()) {
        blocks.add(
            new Block(rows.get(i) - 1, height, Optional.empty(), start, ready.start() - start));
      }
      at = at.to(entries.get(i).level());
      height = heightOf(at);
      int seconds = timeline.secondsOf(i) - (ready.start() - start);
      blocks.add(
          new Block(
              rows.get(i), height, Optional.of(kindOf(entries.get(i))), ready.start(), seconds));
    }
    return blocks;
  }

  private static Routine asRoutine(List<Routine.Entry> entries) {
    String none = "draft";
    return new Routine(none, none, none, entries);
  }

  private static Height heightOf(Stance stance) {
    Posture posture = stance.positions().get(0).posture();
    if (posture.isOnFloor()) {
      return Height.FLOOR;
    }
    return posture == Posture.SEATED ? Height.SITTING : Height.STANDING;
  }

  private static Kind kindOf(Routine.Entry entry) {
    List<Kind> kinds = entry.exercise().kinds();
    return List.of(Kind.STRENGTH, Kind.STRETCH, Kind.MOBILITY).stream()
        .filter(kinds::contains)
        .findFirst()
        .orElseThrow();
  }
}
