/** Looking back: a calendar, a day's sessions with their notes, and charts of longer times. */
package org.unhunch.ui.history;
