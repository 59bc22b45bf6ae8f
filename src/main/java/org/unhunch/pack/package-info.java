/**
 * Exercises and routines that travel in one file, {@code name.unhunch}: what it holds, reading and
 * writing it.
 *
 * <p>In the file ids are short; in the program they begin with the pack's own id, so that nothing
 * collides and nothing that ships is overridden.
 */
package org.unhunch.pack;
