/** The end of a session: what was done, how it feels now, and what may come next. */
package org.unhunch.ui.done;
