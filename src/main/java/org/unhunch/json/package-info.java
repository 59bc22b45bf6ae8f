/**
 * JSON that remembers where each value stood, so that every complaint names a line and a column.
 *
 * <p>The one place that knows Jackson, and nothing of exercises: it reads bytes and files, checks
 * shapes, collects problems as data, and writes plain maps.
 */
package org.unhunch.json;
