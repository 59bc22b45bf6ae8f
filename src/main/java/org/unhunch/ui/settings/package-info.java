/** What can be chosen, on one page; it shows the preferences as they are, whoever changes them. */
package org.unhunch.ui.settings;
