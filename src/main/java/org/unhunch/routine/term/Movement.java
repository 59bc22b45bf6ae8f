package org.unhunch.routine.term;

/**
 * What a movement does to the body, such as extension or scapular retraction.
 *
 * @param id unique among movements
 * @param name the field's term for it
 * @param description the same in plain words
 */
public record Movement(String id, String name, String description) {
  /** Checks that no text is blank. */
  public Movement {
    Require.id(id);
    Require.text("name", name);
    Require.text("description", description);
  }

  /** Of the id alone, which says as much and is told sooner than all that a record is made of. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
