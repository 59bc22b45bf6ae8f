/**
 * Reminders through the day as the window has them: the page to choose by, the day's strip, the
 * small window that says it where the system has no buttons, and what does so while it is open.
 */
package org.unhunch.ui.remind;
