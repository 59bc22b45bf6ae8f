package org.unhunch.routine.term;

/** A word of a vocabulary. */
public interface Term {
  /** {@return what it is named by, unique among words of its kind} */
  String id();
}
