/** The end of a session: what was done, how long it took and what was skipped. */
package org.unhunch.ui.done;
