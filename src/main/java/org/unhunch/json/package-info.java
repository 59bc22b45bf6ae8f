/**
 * JSON that remembers where each value stood, so that every complaint names a line and a column.
 *
 * <p>Built on Jackson's streaming parser. This package knows nothing of exercises: it reads files,
 * checks shapes and collects problems.
 */
package org.unhunch.json;
