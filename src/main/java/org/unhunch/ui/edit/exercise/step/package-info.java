/** The steps of an exercise that is being made, and what all parts of that form look at. */
package org.unhunch.ui.edit.exercise.step;
