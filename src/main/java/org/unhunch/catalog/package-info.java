/**
 * The JSON on disk in, the domain out, with file, line and column for every problem.
 *
 * <p>The only package that knows the format. What is broken is reported and left out; the rest
 * loads. This package must not know timelines, players or windows.
 */
package org.unhunch.catalog;
