package org.unhunch.json;

/**
 * How much a document may hold: more than any honest one does, and far less than would stall the
 * program.
 *
 * @param bytes how long it may be
 * @param depth how deep objects and lists may be nested
 * @param key how many characters a key may have
 * @param text how many characters a text may have
 * @param values how many values an object or a list may have
 */
public record Limits(int bytes, int depth, int key, int text, int values) {}
