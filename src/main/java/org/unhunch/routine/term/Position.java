package org.unhunch.routine.term;

/**
 * Where the body is during an exercise, such as prone or on all fours.
 *
 * @param id unique among positions
 * @param name the field's term for it
 * @param posture the wider group that a person can choose from
 * @param eyes where the eyes are in it
 */
public record Position(String id, String name, Posture posture, Eyes eyes) implements Term {
  /** The four places a body can be, as a person would say what is possible for them. */
  public enum Posture {
    /** On a chair. */
    SEATED,
    /** On one's feet. */
    STANDING,
    /** On the knees, or on hands and knees. */
    KNEELING,
    /** Lying or sitting on the floor. */
    LYING;

    /** {@return whether one is down on the floor, rather than on a chair or one's feet} */
    public boolean isOnFloor() {
      return this == KNEELING || this == LYING;
    }
  }

  public Position {
    Require.id(id);
    Require.text("name", name);
  }

  /** A position that leaves the eyes free. */
  public Position(String id, String name, Posture posture) {
    this(id, name, posture, Eyes.FREE);
  }

  // A record's own would be put together at run time, in every start.

  @Override
  public boolean equals(Object other) {
    return other instanceof Position it
        && id.equals(it.id)
        && name.equals(it.name)
        && posture == it.posture
        && eyes == it.eyes;
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
