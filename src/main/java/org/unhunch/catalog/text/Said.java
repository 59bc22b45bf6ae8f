package org.unhunch.catalog.text;

/**
 * A text in another language, as its file has it.
 *
 * @param text the text
 * @param of the hash of the text that it was made from
 */
public record Said(String text, String of) {}
