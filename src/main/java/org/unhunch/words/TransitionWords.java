package org.unhunch.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.unhunch.routine.term.Equipment;
import org.unhunch.timeline.Transition;
import org.unhunch.timeline.Transition.Move;

/** What is to be done on the way to an exercise, in words. */
final class TransitionWords {
  /** One fetches things on one's feet. */
  private static final Set<Move> UPWARD = Set.of(Move.STAND_UP, Move.GET_UP);

  private final Words words;

  TransitionWords(Words words) {
    this.words = words;
  }

  /**
   * {@return what is to be done, such as "Bring the foam roller and get down on the floor."; empty
   * if nothing changes}
   */
  String sentence(Transition transition) {
    List<String> parts = new ArrayList<>();
    transition.putAside().forEach(each -> parts.add(with("transition.put-aside", each)));
    transition.bring().forEach(each -> parts.add(with("transition.bring", each)));
    transition.goTo().forEach(each -> parts.add(with("transition.go-to", each)));
    Move move = transition.move();
    if (move != Move.STAY) {
      String key = "transition." + move.name().toLowerCase(Locale.ROOT).replace('_', '-');
      parts.add(UPWARD.contains(move) ? 0 : parts.size(), words.text(key));
    }
    return parts.isEmpty() ? "" : sentence(parts);
  }

  private String with(String key, List<Equipment> oneOf) {
    String or = words.text("list.or");
    return words.text(key, oneOf.stream().map(Equipment::name).collect(Collectors.joining(or)));
  }

  private String sentence(List<String> parts) {
    int last = parts.size() - 1;
    String first = String.join(", ", parts.subList(0, last));
    String all =
        first.isEmpty() ? parts.get(last) : first + words.text("list.and") + parts.get(last);
    return words.text(
        "transition.sentence", Character.toUpperCase(all.charAt(0)) + all.substring(1));
  }
}
