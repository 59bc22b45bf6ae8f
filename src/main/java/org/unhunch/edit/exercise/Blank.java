package org.unhunch.edit.exercise;

/** A part of the form, in the order in which one goes through it. */
public enum Blank {
  /** What it is called. */
  NAME,
  /** What it is for, in a sentence. */
  PURPOSE,
  /** What it does, to which part of the body, and where the body is. */
  USE,
  /** What it needs. */
  NEEDS,
  /** How to get into the starting position, a sentence in each line. */
  SETUP,
  /** How much of it is done. */
  MUCH,
  /** What is done in one repetition. */
  STEPS,
  /** What to mind, a sentence in each line. */
  MIND,
  /** How it is shown. */
  PICTURE
}
