package org.unhunch.words;

import java.util.List;
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
    return Words.capital(within(area));
  }

  /** As it stands in a list, where only a German noun is written large. */
  private String within(Area area) {
    return words.text(Words.key("area.", area));
  }

  /** {@return the first of them as a list, such as "Neck, upper back"; empty if none is} */
  public String list(List<Area> areas, int most) {
    String list = words.listed(areas.stream().limit(most).map(this::within).toList());
    return list.isEmpty() ? list : Words.capital(list);
  }

  /** {@return the same, and how many more there are, such as "Neck, upper back +1"} */
  public String brief(List<Area> areas, int most) {
    int more = areas.size() - most;
    return more > 0 ? words.text("for.more", list(areas, most), more) : list(areas, most);
  }
}
