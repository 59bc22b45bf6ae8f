/** Says that it is time to move by the system's notifications, without a window of one's own. */
package org.unhunch.reminder.say;
