package org.unhunch.words;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.unhunch.routine.term.Area;

/**
 * Parts of the body in words.
 *
 * @param words the texts
 */
public record AreaWords(Words words) {
  /** So many are enough to tell what something is for. */
  public static final int MOST = 3;

  /** {@return the part by its name, such as "Upper back"} */
  public String name(Area area) {
    return words.text(Words.key("area.", area));
  }

  /** {@return the first of them as a list, such as "Neck, upper back"; empty if none is} */
  public String list(List<Area> areas, int most) {
    String all = areas.stream().limit(most).map(this::name).collect(Collectors.joining(", "));
    return all.isEmpty() ? "" : all.charAt(0) + all.substring(1).toLowerCase(Locale.ROOT);
  }
}
