/** A file that was opened: what is in it and what it would change, before anything is added. */
package org.unhunch.ui.open;
