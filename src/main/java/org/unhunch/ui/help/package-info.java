/** Pages to be read: the guide, the keys, and what the program is. */
package org.unhunch.ui.help;
