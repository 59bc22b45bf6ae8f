package org.unhunch.reminder;

/** Why something is said, said later or not said. */
public enum Because {
  /** It is time. */
  DUE,
  /** The next time has not come. */
  NEXT,
  /** It was put off for a while. */
  PUT_OFF,
  /** The screen is locked. */
  LOCKED,
  /** Nobody is at the machine, which is a pause already. */
  AWAY,
  /** A session is being played. */
  PLAYING,
  /** The person does not want to be disturbed. */
  QUIET,
  /** Something is presented, or a film is shown. */
  PRESENTING,
  /** Something was done by hand just before. */
  JUST_DONE,
  /** The person types. */
  TYPING,
  /** The machine slept, or nothing of the program was there. */
  ASLEEP,
  /** No screen to say it on, or nothing that says it. */
  UNHEARD,
  /** Reminders are off. */
  OFF,
  /** It is none of the days. */
  DAY_OFF,
  /** The last time of the day is over. */
  LAST_WAS,
  /** The person said that it is enough for today. */
  NOT_TODAY,
  /** As much was done as is enough for a day. */
  ENOUGH,
  /** Two in a row were left without an answer. */
  UNANSWERED
}
