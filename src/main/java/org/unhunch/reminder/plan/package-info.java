/**
 * When and of what a person wants to be reminded through the day, as chosen and as a file has it.
 */
package org.unhunch.reminder.plan;
