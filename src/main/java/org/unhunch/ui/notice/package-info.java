/** What the person is told at the foot of the window, and in which order. */
package org.unhunch.ui.notice;
