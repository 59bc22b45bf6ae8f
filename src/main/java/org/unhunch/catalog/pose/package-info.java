/**
 * Reads how exercises are shown, from {@code exercises/poses/}, into {@link
 * org.unhunch.routine.pose}.
 *
 * <p>It reads only through {@link org.unhunch.catalog.json}, so that every problem has its file,
 * line and column.
 */
package org.unhunch.catalog.pose;
