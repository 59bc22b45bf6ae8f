/**
 * The vocabularies that exercises are described with: equipment, positions, movements, cares and
 * sources. Plain immutable words; this package knows nothing of exercises, files or windows.
 */
package org.unhunch.routine.term;
