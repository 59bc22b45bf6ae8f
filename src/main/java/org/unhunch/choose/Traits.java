package org.unhunch.choose;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Level;
import org.unhunch.routine.term.Care;
import org.unhunch.routine.term.Equipment;
import org.unhunch.routine.term.Position;

/**
 * What of a level matters in choosing, as bits.
 *
 * <p>Sets of records are hashed text by text; bits let ten thousand routines be fitted within a
 * frame, so that the choice never stutters.
 *
 * @param cares which cares flag it
 * @param postures where it can be done, any of them
 * @param needs its groups of alternatives, in the level's order
 * @param with which of the alternatives it is for; no bit if it is for any
 */
record Traits(BitSet cares, BitSet postures, List<BitSet> needs, BitSet with) {
  boolean isForWhatIsThere(BitSet have) {
    return with.isEmpty() || with.intersects(have);
  }

  boolean isWithinReach(BitSet possible) {
    return postures.intersects(possible);
  }

  boolean hasAll(BitSet have) {
    for (int group = 0; group < needs.size(); group++) {
      if (!needs.get(group).intersects(have)) {
        return false;
      }
    }
    return true;
  }

  /** Knows the traits of every level of a catalog, and which bit stands for what. */
  static final class Index {
    private final List<Equipment> equipment;
    private final List<Care> cares;
    private final Map<Level, Traits> levels = new IdentityHashMap<>();

    Index(Catalog catalog) {
      List<Level> all =
          catalog.exercises().stream().flatMap(each -> each.levels().stream()).toList();
      this.equipment = Stream.concat(catalog.equipment().stream(), needed(all)).distinct().toList();
      this.cares = catalog.cares();
      all.forEach(level -> levels.put(level, measure(level)));
    }

    /** What levels need is known even if a catalog made by hand does not offer it. */
    private static Stream<Equipment> needed(List<Level> levels) {
      return levels.stream()
          .flatMap(level -> level.body().needs().allOf().stream())
          .flatMap(List::stream);
    }

    Traits of(Level level) {
      Traits known = levels.get(level);
      return known == null ? measure(level) : known;
    }

    BitSet equipment(Iterable<Equipment> items) {
      BitSet bits = new BitSet();
      items.forEach(each -> set(bits, equipment.indexOf(each)));
      return bits;
    }

    BitSet cares(Set<Care> taken) {
      BitSet bits = new BitSet();
      taken.forEach(each -> set(bits, cares.indexOf(each)));
      return bits;
    }

    /** What the catalog does not know at all can be neither needed nor flagged. */
    private static void set(BitSet bits, int index) {
      if (index >= 0) {
        bits.set(index);
      }
    }

    static BitSet postures(Iterable<Position.Posture> postures) {
      BitSet bits = new BitSet();
      postures.forEach(each -> bits.set(each.ordinal()));
      return bits;
    }

    private Traits measure(Level level) {
      Level.Body body = level.body();
      BitSet flags = new BitSet();
      for (int i = 0; i < cares.size(); i++) {
        flags.set(i, cares.get(i).flags(body.movements(), body.positions()));
      }
      List<BitSet> needs = body.needs().allOf().stream().map(this::equipment).toList();
      var places = body.positions().stream().map(Position::posture).toList();
      return new Traits(flags, postures(places), needs, equipment(body.with().stream().toList()));
    }
  }
}
