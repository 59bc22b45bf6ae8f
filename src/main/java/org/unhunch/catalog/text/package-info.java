/**
 * The texts of a catalog in other languages: one walk over all that can be said otherwise, by which
 * texts are listed, checked and put in the place of the English ones.
 *
 * <p>Knows neither files nor which languages there are.
 */
package org.unhunch.catalog.text;
