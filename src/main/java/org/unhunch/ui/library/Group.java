package org.unhunch.ui.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unhunch.library.Library;
import org.unhunch.library.Whose;
import org.unhunch.pack.Pack;
import org.unhunch.routine.Exercise;

/**
 * Exercises that are from the same.
 *
 * @param whose whom they are from
 * @param pack what they came in; empty but for those of others
 */
record Group(Whose whose, Optional<Pack> pack) {
  /** What ships. */
  static final Group SHIPPED = new Group(Whose.SHIPPED, Optional.empty());

  private static final Group MINE = new Group(Whose.MINE, Optional.empty());

  /** {@return the exercises by whom they are from: mine, those of each pack, those that ship} */
  static Map<Group, List<Exercise>> of(List<Exercise> exercises, Library library) {
    Map<Group, List<Exercise>> groups = new LinkedHashMap<>();
    groups.put(MINE, new ArrayList<>());
    library.packs().all().stream()
        .map(each -> library.packs().shown(each).pack())
        .forEach(each -> groups.put(of(each), new ArrayList<>()));
    groups.put(SHIPPED, new ArrayList<>());
    exercises.forEach(each -> groups.get(of(each.id(), library)).add(each));
    groups.values().removeIf(List::isEmpty);
    return groups;
  }

  private static Group of(Pack pack) {
    return new Group(Whose.OTHERS, Optional.of(pack));
  }

  private static Group of(String id, Library library) {
    return switch (library.whose(id)) {
      case MINE -> MINE;
      case OTHERS -> of(library.origin(id).orElseThrow());
      case SHIPPED -> SHIPPED;
    };
  }

  /** What tells it apart from others, from one version to the next. */
  String key() {
    return pack.map(each -> each.id().toString()).orElse(whose.name());
  }
}
