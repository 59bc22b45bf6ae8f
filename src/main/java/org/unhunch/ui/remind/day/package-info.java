/**
 * How the day stands as to reminders: read, drawn as a line, told moment by moment and in brief.
 */
package org.unhunch.ui.remind.day;
