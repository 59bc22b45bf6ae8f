/**
 * The command line: what it understands, and what it prints when no window is wanted.
 *
 * <p>Uses the same catalog, rules and words as the window; this package knows no window.
 */
package org.unhunch.cli;
