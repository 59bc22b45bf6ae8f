/**
 * The domain: exercises, doses, levels and routines as immutable records that check themselves.
 *
 * <p>An exercise is a short script, repeated. One repetition is a list of phases, moves and holds;
 * the dose says how long each lasts and how often the whole is done. This package knows nothing of
 * JSON, windows, logging or clocks.
 */
package org.unhunch.routine;
