/** Choosing a routine: what one has, what fits, and what is missing for the rest. */
package org.unhunch.ui.pick;
