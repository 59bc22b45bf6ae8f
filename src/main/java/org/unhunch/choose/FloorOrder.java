package org.unhunch.choose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.unhunch.routine.Routine;

/**
 * Keeps together what is done on the floor, so that one gets down once at the most.
 *
 * <p>For the lists of sources, which come in no order of their own, and for what a substitute
 * stands in; a routine that somebody put in order and that is left as it is keeps that order.
 */
final class FloorOrder {
  private FloorOrder() {}

  /**
   * Puts what is done at the height of the first exercise before all else, which stays in its
   * order; unless something would then come before what it follows.
   */
  static void apply(RoutineDraft draft) {
    List<Routine.Entry> entries = draft.entries();
    Map<Boolean, List<Integer>> likeTheFirst =
        IntStream.range(0, entries.size())
            .boxed()
            .collect(
                Collectors.partitioningBy(
                    each -> isOnFloor(entries.get(each)) == isOnFloor(entries.get(0))));
    List<Integer> together = new ArrayList<>(likeTheFirst.get(true));
    together.addAll(likeTheFirst.get(false));
    if (keepsWhatFollows(together.stream().map(entries::get).toList())) {
      draft.reorder(together);
    }
  }

  private static boolean isOnFloor(Routine.Entry entry) {
    return entry.level().body().positions().stream().allMatch(each -> each.posture().isOnFloor());
  }

  private static boolean keepsWhatFollows(List<Routine.Entry> entries) {
    Set<String> before = new HashSet<>();
    return entries.stream()
        .allMatch(
            each -> {
              boolean follows = each.afterId().map(before::contains).orElse(true);
              before.add(each.exercise().id());
              return follows;
            });
  }
}
