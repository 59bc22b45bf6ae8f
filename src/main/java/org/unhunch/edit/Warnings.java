package org.unhunch.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.unhunch.message.Message;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise.Kind;
import org.unhunch.routine.Routine;
import org.unhunch.routine.term.Care;

/**
 * What is worth a look in a draft, each with what would mend it.
 *
 * @param catalog what there is to put in the place of something
 * @param cares what the person is careful with
 */
record Warnings(Catalog catalog, Set<Care> cares) {
  private static final int HOUR = 3_600;
  private static final String TRIPS = "trips";

  List<Warning> of(Draft draft) {
    List<Warning> all = new ArrayList<>();
    Trips now = Trips.of(draft, catalog.pacing());
    if (now.seconds() > HOUR) {
      all.add(new Warning(-1, "long", Message.of("edit.warn.long"), Optional.empty()));
    }
    if (now.down() > 1) {
      all.add(trips(draft, now));
    }
    for (int row = 0; row < draft.rows().size(); row++) {
      care(draft, row).ifPresent(all::add);
      early(draft, row).ifPresent(all::add);
    }
    all.removeIf(each -> draft.left().contains(each.id()));
    return all;
  }

  /** Strength that stands before all that loosens the same part of the body, if anything does. */
  private static Optional<Warning> early(Draft draft, int row) {
    Optional<Routine.Entry> strong = draft.entry(row).filter(each -> is(each, Kind.STRENGTH));
    if (strong.isEmpty() || is(strong.get(), Kind.MOBILITY)) {
      return Optional.empty();
    }
    List<Integer> loosening =
        draft.workRows().stream()
            .filter(each -> loosens(draft.entry(each).orElseThrow(), strong.get()))
            .filter(each -> each < row || !is(draft.entry(each).orElseThrow(), Kind.STRENGTH))
            .toList();
    return loosening.isEmpty() || loosening.get(0) < row
        ? Optional.empty()
        : Optional.of(after(draft, row, loosening.get(0)));
  }

  private static Warning after(Draft draft, int row, int other) {
    Object one = Edit.named(draft.rows().get(row));
    Object loose = Edit.named(draft.rows().get(other));
    return new Warning(
        row,
        "early:" + draft.entry(row).orElseThrow().exercise().id(),
        Message.of("edit.warn.early", one, loose),
        repair(Message.of("edit.repair.after", loose), new Edit.Move(row, other)));
  }

  /** Whether it loosens a part of the body that the other entry is for. */
  private static boolean loosens(Routine.Entry entry, Routine.Entry other) {
    return is(entry, Kind.MOBILITY)
        && !Collections.disjoint(entry.level().body().areas(), other.level().body().areas());
  }

  private static boolean is(Routine.Entry entry, Kind kind) {
    return entry.exercise().kinds().contains(kind);
  }

  private static Optional<Warning.Repair> repair(Message says, Edit edit) {
    return Optional.of(new Warning.Repair(says, edit));
  }

  private Optional<Warning> care(Draft draft, int row) {
    Optional<Routine.Entry> entry = draft.entry(row);
    return entry.flatMap(
        each ->
            catalog.cares().stream()
                .filter(cares::contains)
                .filter(care -> flags(care, each))
                .findFirst()
                .map(care -> touched(row, each, care)));
  }

  private static boolean flags(Care care, Routine.Entry entry) {
    return care.flags(entry.level().body().movements(), entry.level().body().positions());
  }

  private Warning touched(int row, Routine.Entry entry, Care care) {
    Optional<Routine.Entry> instead =
        entry.exercise().substitutes().stream()
            .filter(each -> each.instead().equals(care))
            .map(each -> catalog.substituted(entry, each))
            .filter(each -> cares.stream().noneMatch(it -> flags(it, each)))
            .findFirst();
    String name = entry.exercise().name();
    String id = "care:" + care.id() + ":" + entry.exercise().id();
    if (instead.isEmpty()) {
      Message what = Message.of("edit.warn.care", name, care.name());
      return new Warning(
          row, id, what, repair(Message.of("edit.repair.remove"), new Edit.Remove(row)));
    }
    boolean level = instead.get().exercise().id().equals(entry.exercise().id());
    String other = level ? instead.get().level().name() : instead.get().exercise().name();
    return new Warning(
        row,
        id,
        Message.of("edit.warn.care.instead", name, care.name(), other),
        repair(Message.of("edit.repair.use", other), new Edit.Put(row, instead.get(), "care")));
  }

  /** With the one move that saves the most of them, where one saves any and puts nothing wrong. */
  private Warning trips(Draft draft, Trips now) {
    int wrong = (int) early(draft).count();
    Edit.Move best = null;
    Trips least = now;
    for (int from : draft.workRows()) {
      for (int to : draft.workRows()) {
        Edit.Move move = new Edit.Move(from, to);
        Trips then = Trips.of(move.of(draft), catalog.pacing());
        if (then.isBetterThan(least) && early(move.of(draft)).count() <= wrong) {
          best = move;
          least = then;
        }
      }
    }
    if (best == null || least.down() == now.down()) {
      Message what = Message.of("edit.warn.trips", now.down());
      return new Warning(-1, TRIPS, what, Optional.empty());
    }
    return fewer(draft, now, best, least);
  }

  private static Stream<Warning> early(Draft draft) {
    return IntStream.range(0, draft.rows().size())
        .mapToObj(row -> early(draft, row))
        .flatMap(Optional::stream);
  }

  private static Warning fewer(Draft draft, Trips now, Edit.Move move, Trips then) {
    List<Routine.Item> after = move.of(draft).rows();
    boolean first = move.row() == 0;
    Object neighbor = Edit.named(after.get(first ? 1 : move.row() - 1));
    Message what =
        Message.of(
            first ? "edit.warn.trips.before" : "edit.warn.trips.after",
            now.down(),
            Edit.named(after.get(move.row())),
            neighbor,
            then.down());
    return new Warning(-1, TRIPS, what, repair(Message.of("edit.repair.move"), move));
  }
}
