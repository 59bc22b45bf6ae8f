package org.unhunch.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise.Kind;
import org.unhunch.routine.Needs;
import org.unhunch.routine.Pacing;
import org.unhunch.routine.Routine;
import org.unhunch.routine.term.Care;
import org.unhunch.routine.term.Position.Posture;
import org.unhunch.timeline.Stance;
import org.unhunch.timeline.Timeline;

/**
 * What a draft comes to.
 *
 * @param seconds how long all of it takes
 * @param timesDown how often one gets down on the floor
 * @param needs what it needs
 * @param blocks what is done, one for each row, in order; none where there is no exercise
 * @param warnings what is worth a look, what is on the whole first
 * @param timeline all of it laid out; empty where there is no exercise
 */
public record Overview(
    int seconds,
    int timesDown,
    Needs needs,
    List<Block> blocks,
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
    warnings = List.copyOf(warnings);
  }

  /** {@return the seconds of a row} */
  public int secondsOf(int row) {
    return row < blocks.size() ? blocks.get(row).seconds() : 0;
  }

  /**
   * {@return what a draft comes to}
   *
   * @param catalog with the times around exercises that hold for the person
   * @param cares what the person is careful with
   */
  public static Overview of(Draft draft, Catalog catalog, Set<Care> cares) {
    List<Block> blocks = draft.workRows().isEmpty() ? List.of() : blocks(draft, catalog.pacing());
    if (blocks.isEmpty()) {
      return new Overview(0, 0, Needs.NONE, List.of(), List.of(), Optional.empty());
    }
    Routine routine = new Routine("draft", "draft", "draft", draft.items());
    Trips trips = Trips.of(draft, catalog.pacing());
    return new Overview(
        trips.seconds(),
        trips.down(),
        routine.needs(),
        blocks,
        new Warnings(catalog, cares).of(draft),
        Optional.of(Timeline.of(routine, catalog.pacing())));
  }

  private static List<Block> blocks(Draft draft, Pacing pacing) {
    List<Block> blocks = new ArrayList<>();
    Stance at = Stance.atStart(pacing);
    int start = 0;
    for (int row = 0; row < draft.rows().size(); row++) {
      Optional<Routine.Entry> entry = draft.entry(row);
      at = entry.isPresent() ? at.to(entry.get().level()) : at;
      int end = Timeline.secondsOf(draft.rows().subList(0, row + 1), pacing);
      blocks.add(new Block(row, heightOf(at), entry.map(Overview::kindOf), start, end - start));
      start = end;
    }
    return blocks;
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
