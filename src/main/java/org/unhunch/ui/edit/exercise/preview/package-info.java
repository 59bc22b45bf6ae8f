/** Plays an exercise that is being made, over and over. */
package org.unhunch.ui.edit.exercise.preview;
