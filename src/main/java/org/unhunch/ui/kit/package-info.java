/** Texts that wrap, columns of them, and keys drawn on buttons; knows no screen. */
package org.unhunch.ui.kit;
