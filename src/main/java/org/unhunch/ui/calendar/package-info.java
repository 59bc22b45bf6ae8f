/** A calendar of months whose days are the darker the more was done; chooses a day. */
package org.unhunch.ui.calendar;
