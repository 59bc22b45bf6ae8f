/**
 * What there is to choose from now: the shipped catalog and what stands beside it, as one catalog
 * that can be replaced while the program runs.
 */
package org.unhunch.library;
