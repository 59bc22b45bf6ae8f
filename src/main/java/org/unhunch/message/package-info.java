/**
 * What there is to say to a person, before it is put into words.
 *
 * <p>At the bottom of everything: a package that finds a problem names it by a key with its
 * arguments, and {@code words} makes a sentence of it in the person's language.
 */
package org.unhunch.message;
