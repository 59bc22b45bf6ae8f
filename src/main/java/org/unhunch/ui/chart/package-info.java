/**
 * Draws numbers: bars over weeks, dots over days, shares, and two sides against each other.
 *
 * <p>Every chart says itself in one sentence, is as a table what it is as a picture, and takes its
 * colors from the theme. This package knows dates, numbers and trends, and nothing of sessions.
 */
package org.unhunch.ui.chart;
