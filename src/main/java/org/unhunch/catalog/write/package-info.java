/**
 * The domain in, the JSON of the catalog's files out: what the readers read is written again.
 *
 * <p>Only what does not go without saying is written: no level says what its exercise says, and
 * nothing says what is so where it is left out.
 */
package org.unhunch.catalog.write;
