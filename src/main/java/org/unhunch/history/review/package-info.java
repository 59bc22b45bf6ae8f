/**
 * What a history amounts to: days, weeks, trends and counts, for a person who looks back.
 *
 * <p>Pure calculation on sessions: this package knows no file, no clock and no window, and the time
 * zone is passed in.
 */
package org.unhunch.history.review;
