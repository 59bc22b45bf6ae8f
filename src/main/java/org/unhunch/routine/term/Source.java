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
}
