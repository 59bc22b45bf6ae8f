package org.unhunch.routine.term;

/**
 * A text that facts come from.
 *
 * @param id unique among sources, short enough to stand in a table
 * @param title its title as published
 * @param kind what sort of text it is
 */
public record Source(String id, String title, String kind) implements Term {
  public Source {
    Require.id(id);
    Require.text("title", title);
    Require.text("kind", kind);
  }

  // A record's own would be put together at run time, in every start.

  @Override
  public boolean equals(Object other) {
    return other instanceof Source it
        && id.equals(it.id)
        && title.equals(it.title)
        && kind.equals(it.kind);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
