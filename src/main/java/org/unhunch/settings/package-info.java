/**
 * What a person has chosen, and the file it is kept in.
 *
 * <p>Ids of equipment, cares and exercises are kept as they are, also those that no catalog knows
 * now: the catalog that knows them may be back tomorrow.
 */
package org.unhunch.settings;
