package org.unhunch.choose;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Level;
import org.unhunch.routine.Routine;
import org.unhunch.routine.term.Equipment;
import org.unhunch.routine.term.Position.Posture;

/** Fits routines to one person: levels, then cares, then the amounts agreed to, then time. */
final class Fitting {
  private static final int ANY_TIME = Integer.MAX_VALUE;
  private final Person person;
  private final Item.Maker maker;
  private final CareFilter cares;
  private final BitSet have;
  private final BitSet postures;
  private final int limit;

  Fitting(Person person, Catalog catalog, Substitutes standIns, Item.Maker maker) {
    this.person = person;
    this.maker = maker;
    Traits.Index index = maker.index();
    this.have = index.equipment(person.have());
    this.postures = Traits.Index.postures(person.postures());
    this.limit = person.minutes().isPresent() ? person.minutes().getAsInt() * 60 : ANY_TIME;
    BitSet taken = index.cares(person.cares());
    this.cares = new CareFilter(standIns, catalog.cares(), index, taken, this::isPossible);
  }

  /** The routine, whose items these are, as the person would play it. */
  Offer fit(Routine routine, List<Item> items) {
    RoutineDraft draft = new RoutineDraft(items, maker);
    chooseLevels(draft);
    cares.apply(draft);
    draft.leaveOutWhatIsAlone();
    if (draft.items().isEmpty()) {
      return offer(routine, new RoutineDraft(items, maker), draft.changes(), true);
    }
    agree(draft);
    new TimeCut(limit).apply(draft);
    Routine fitted = draft.isTouched() ? routine.withEntries(draft.entries()) : routine;
    return offer(fitted, draft, draft.changes(), false);
  }

  private Offer offer(
      Routine routine, RoutineDraft draft, List<Change> changes, boolean nothingLeft) {
    int total = draft.seconds();
    boolean tooLong = !nothingLeft && total > limit;
    return new Offer(
        routine, total, changes, missing(draft), outOfReach(draft), nothingLeft, tooLong);
  }

  private void chooseLevels(RoutineDraft draft) {
    for (int at = 0; at < draft.items().size(); at++) {
      Item item = draft.items().get(at);
      Routine.Entry entry = item.entry();
      if (entry.exercise().levels().size() > 1) {
        Routine.Entry now = chosen(entry);
        now = now == entry && item.traits().isForWhatIsThere(have) ? now : forWhatIsThere(now);
        if (now != entry) {
          draft.set(at, now);
        }
      }
    }
  }

  private void agree(RoutineDraft draft) {
    for (int at = 0; at < draft.items().size(); at++) {
      Routine.Entry entry = draft.items().get(at).entry();
      Routine.Entry agreed = person.agreed().apply(entry);
      if (agreed != entry) {
        draft.set(at, agreed);
      }
    }
  }

  private Routine.Entry chosen(Routine.Entry entry) {
    String id = person.levels().get(entry.exercise().id());
    if (id == null || id.equals(entry.level().id())) {
      return entry;
    }
    return entry.exercise().level(id).map(entry::at).orElse(entry);
  }

  /** Where an exercise is for a corner or a doorway, the level for the one that is there. */
  private Routine.Entry forWhatIsThere(Routine.Entry entry) {
    if (maker.index().of(entry.level()).isForWhatIsThere(have)) {
      return entry;
    }
    for (Level other : entry.exercise().levels()) {
      Traits traits = maker.index().of(other);
      if (other.effort() == entry.level().effort() && traits.with().intersects(have)) {
        return entry.at(other);
      }
    }
    return entry;
  }

  private boolean isPossible(Traits traits) {
    return traits.isWithinReach(postures) && traits.hasAll(have);
  }

  /** Every group of alternatives of which nothing is there, each once. */
  private List<List<Equipment>> missing(RoutineDraft draft) {
    List<List<Equipment>> missing = new ArrayList<>(0);
    for (Item item : draft.items()) {
      List<BitSet> needs = item.traits().needs();
      for (int group = 0; group < needs.size(); group++) {
        if (!needs.get(group).intersects(have)) {
          List<Equipment> lacking = item.entry().level().body().needs().allOf().get(group);
          if (!missing.contains(lacking)) {
            missing.add(lacking);
          }
        }
      }
    }
    return missing;
  }

  /** The postures of exercises that the person can take none of. */
  private Set<Posture> outOfReach(RoutineDraft draft) {
    Set<Posture> out = Set.of();
    for (Item item : draft.items()) {
      if (!item.traits().isWithinReach(postures)) {
        out = out.isEmpty() ? EnumSet.noneOf(Posture.class) : out;
        out.add(item.entry().level().body().positions().get(0).posture());
      }
    }
    return out;
  }
}
