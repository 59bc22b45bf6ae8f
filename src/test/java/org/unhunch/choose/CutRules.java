package org.unhunch.choose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.unhunch.routine.Amounts;
import org.unhunch.routine.Exercise.Kind;
import org.unhunch.routine.Pacing;
import org.unhunch.routine.Routine;
import org.unhunch.timeline.Stance;
import org.unhunch.timeline.Timeline;
import org.unhunch.timeline.Transition;

/**
 * The rules of a cut to time, told from the whole routine by trying all there is, so that they
 * share nothing with how it is cut.
 */
final class CutRules {
  private final Offer whole;
  private final List<Routine.Entry> entries;
  private final List<Routine.Entry> least;
  private final Pacing pacing;

  /** The seconds of each selection that may stand, at its lowest doses, by a bit for each entry. */
  private final Map<Integer, Integer> allowed = new HashMap<>();

  CutRules(Offer whole, Pacing pacing) {
    this.whole = whole;
    this.entries = whole.routine().entries();
    this.least = entries.stream().map(CutRules::atLeast).toList();
    this.pacing = pacing;
    for (int some = 1; some < 1 << entries.size(); some++) {
      if (mayStand(some)) {
        allowed.put(some, seconds(selected(some, least).toList()));
      }
    }
  }

  private Stream<Routine.Entry> selected(int some, List<Routine.Entry> of) {
    return IntStream.range(0, of.size()).filter(i -> (some >> i & 1) == 1).mapToObj(of::get);
  }

  private int seconds(List<Routine.Entry> some) {
    int sum = 0;
    Stance at = Stance.atStart(pacing);
    for (Routine.Entry each : some) {
      Stance there = at.to(each.level());
      int ready = Transition.between(at, there).getReady(pacing);
      sum += ready + Timeline.secondsOf(each, pacing);
      at = there;
    }
    return sum;
  }

  private static Routine.Entry atLeast(Routine.Entry entry) {
    Amounts low = Amounts.of(entry.dose().eased());
    return with(entry, new Amounts(low.reps(), 1, low.phases()));
  }

  private static Routine.Entry with(Routine.Entry entry, Amounts amounts) {
    return entry.with(amounts.exactly(entry.dose()));
  }

  private boolean mayStand(int some) {
    List<Routine.Entry> kept = selected(some, entries).toList();
    boolean enough = kept.size() >= Math.min(2, entries.size() - 1);
    return enough && warmUpStays(kept) && nothingIsAlone(kept);
  }

  private boolean warmUpStays(List<Routine.Entry> kept) {
    List<Routine.Entry> loosening = entries.stream().filter(e -> has(e, Kind.MOBILITY)).toList();
    return loosening.isEmpty()
        || kept.stream().noneMatch(e -> has(e, Kind.STRENGTH) || has(e, Kind.STRETCH))
        || ids(kept).contains(loosening.get(0).exercise().id());
  }

  private static boolean has(Routine.Entry entry, Kind kind) {
    return entry.exercise().kinds().contains(kind);
  }

  private static List<String> ids(List<Routine.Entry> some) {
    return some.stream().map(each -> each.exercise().id()).toList();
  }

  private static boolean nothingIsAlone(List<Routine.Entry> kept) {
    List<String> before = new ArrayList<>();
    for (Routine.Entry each : kept) {
      if (!before.containsAll(each.afterId().stream().toList())) {
        return false;
      }
      before.add(each.exercise().id());
    }
    return true;
  }

  /** {@return which rules the cut to so many seconds breaks; none if it is right} */
  List<String> broken(Offer cut, int limit) {
    List<String> broken = new ArrayList<>();
    if (whole.nothingLeft() || whole.seconds() <= limit) {
      check(broken, "nothing is cut where there is time", sameRoutine(cut));
      return broken;
    }
    int kept = 0;
    for (String id : ids(cut.routine().entries())) {
      kept |= 1 << ids(entries).indexOf(id);
    }
    check(
        broken,
        "in order",
        ids(cut.routine().entries()).equals(ids(selected(kept, entries).toList())));
    check(broken, "takes as long as it says", cut.seconds() == played(cut));
    check(broken, "says whether it is too long", cut.tooLong() == cut.seconds() > limit);
    check(broken, "may stand", allowed.containsKey(kept));
    check(
        broken,
        "no dose is out of its range",
        cut.routine().entries().stream().allMatch(this::isDosed));
    if (cut.tooLong()) {
      int shortest = allowed.values().stream().mapToInt(each -> each).min().orElseThrow();
      check(broken, "least where nothing fits", cut.seconds() == shortest);
    } else {
      check(broken, "no more fits", isFull(cut, kept, limit));
    }
    check(broken, "changes are true", changesAreTrue(cut));
    return broken;
  }

  private int played(Offer cut) {
    return Timeline.of(cut.routine(), pacing).totalSeconds();
  }

  private static void check(List<String> broken, String rule, boolean holds) {
    if (!holds) {
      broken.add(rule);
    }
  }

  private boolean sameRoutine(Offer cut) {
    return cut.routine().equals(whole.routine()) && cut.changes().equals(whole.changes());
  }

  private Routine.Entry whole(Routine.Entry cut) {
    return entries.get(ids(entries).indexOf(cut.exercise().id()));
  }

  private boolean isDosed(Routine.Entry cut) {
    Amounts now = Amounts.of(cut.dose());
    return cut.level() == whole(cut).level()
        && now.isAtLeast(Amounts.of(atLeast(whole(cut)).dose()))
        && Amounts.of(whole(cut).dose()).isAtLeast(now);
  }

  private boolean isFull(Offer cut, int kept, int limit) {
    boolean anotherFits =
        allowed.entrySet().stream()
            .anyMatch(
                each ->
                    (each.getKey() & kept) == kept
                        && each.getKey() != kept
                        && each.getValue() <= limit);
    return !anotherFits
        && cut.routine().entries().stream()
            .allMatch(each -> more(each).allMatch(longer -> seconds(cut, each, longer) > limit));
  }

  /** The entry with one of its numbers one higher, as far as the whole routine has it so. */
  private Stream<Routine.Entry> more(Routine.Entry cut) {
    Amounts now = Amounts.of(cut.dose());
    Amounts oneSet = new Amounts(now.reps(), now.sets() + 1, now.phases());
    return Stream.concat(Stream.of(oneSet), now.oneMore())
        .filter(Amounts.of(whole(cut).dose())::isAtLeast)
        .map(each -> with(whole(cut), each));
  }

  private int seconds(Offer cut, Routine.Entry one, Routine.Entry other) {
    return seconds(
        cut.routine().entries().stream().map(each -> each == one ? other : each).toList());
  }

  /** Each exercise that is gone is said to be so once, and each lesser dose too. */
  private boolean changesAreTrue(Offer cut) {
    List<String> now = ids(cut.routine().entries());
    long without = whole.changes().stream().filter(each -> each.now().isEmpty()).count();
    long gone = cut.changes().stream().filter(each -> each.now().isEmpty()).count();
    boolean dosesSaid =
        cut.routine().entries().stream()
            .allMatch(
                each ->
                    whole(each).equals(each)
                        == cut.changes().stream()
                            .filter(e -> e.exercise() == each.exercise() && e.care().isEmpty())
                            .findAny()
                            .isEmpty());
    boolean instead =
        cut.changes().stream()
            .flatMap(each -> each.now().stream())
            .allMatch(each -> now.contains(each.exercise().id()));
    List<String> noTime =
        cut.changes().stream()
            .filter(each -> each.kind() == Change.Kind.NO_TIME)
            .map(each -> each.exercise().id())
            .sorted()
            .toList();
    List<String> missing =
        ids(entries).stream().filter(each -> !now.contains(each)).sorted().toList();
    // What a care put in the place of another is missed by the other's name.
    boolean named = !whole.changes().isEmpty() || noTime.equals(missing);
    return named && gone - without == entries.size() - now.size() && dosesSaid && instead;
  }
}
