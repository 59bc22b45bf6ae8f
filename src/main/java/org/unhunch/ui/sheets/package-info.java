/**
 * Prints sheets and saves them, with the dialogs of the system; waits for neither in the window.
 */
package org.unhunch.ui.sheets;
