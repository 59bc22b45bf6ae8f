/** Asks how stiff one feels, from 0 to 10, in one key; never has to be answered. */
package org.unhunch.ui.stiffness;
