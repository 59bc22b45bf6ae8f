/** What one is reminded of next, which follows from the plan and from what was done. */
package org.unhunch.reminder.turn;
