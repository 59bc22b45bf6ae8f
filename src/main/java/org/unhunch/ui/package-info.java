/**
 * The window: it knows its screens and what they have in common, and nothing under them.
 *
 * <p>All of it runs on the event dispatch thread. Texts come from the words, colours from the
 * theme; this package and those below it know no JSON and read no clock.
 */
package org.unhunch.ui;
