/** The photos of an exercise that is being made: brought in, cut and put into words. */
package org.unhunch.ui.edit.exercise.photo;
