/** The rows of a routine that is being made, and what all parts of that screen look at. */
package org.unhunch.ui.edit.row;
