/**
 * Keeps a session while it goes on: its place again and again, and the whole of it once it is over.
 *
 * <p>The packages below keep the settings, the history and the resume point. None of them knows a
 * window, and none reads a clock.
 */
package org.unhunch.session;
