/** The screen on which the poses of an exercise are made. */
package org.unhunch.ui.edit.pose;
