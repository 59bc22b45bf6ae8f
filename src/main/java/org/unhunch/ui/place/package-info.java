/** Where one is, and what is there; shown wherever it can be chosen. */
package org.unhunch.ui.place;
