package org.unhunch.routine.term;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Something a person may want to be careful with, and the movements and positions that it flags.
 *
 * @param id unique among cares
 * @param name what it is called
 * @param description what it leaves out, in plain words
 * @param movements the movements it flags, may be empty if positions are not
 * @param positions the positions it flags, may be empty if movements are not
 * @param views what the sources say about it, where they disagree; may be empty
 */
public record Care(
    String id,
    String name,
    String description,
    Set<Movement> movements,
    Set<Position> positions,
    List<View> views)
    implements Term {
  /**
   * What one source says.
   *
   * @param source who says it
   * @param text what it says, in our words
   */
  public record View(Source source, String text) {
    public View {
      Require.text("text", text);
    }
  }

  public Care {
    Require.id(id);
    Require.text("name", name);
    Require.text("description", description);
    movements = Set.copyOf(movements);
    positions = Set.copyOf(positions);
    views = List.copyOf(views);
    Require.that(!movements.isEmpty() || !positions.isEmpty(), "rule.care");
  }

  /**
   * {@return whether a movement is flagged, or every one of the positions it can be done in}
   *
   * <p>An exercise that can be done seated or kneeling is not flagged for its kneeling.
   */
  public boolean flags(Collection<Movement> moves, Collection<Position> anyOf) {
    return moves.stream().anyMatch(movements::contains)
        || (!anyOf.isEmpty() && positions.containsAll(anyOf));
  }

  /** Of the id alone, which says as much and is told sooner than all that a record is made of. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
