/** The line at the foot of the window: a sentence, and where there was a fault, its details. */
package org.unhunch.ui.notice;
