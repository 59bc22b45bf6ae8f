/** Where one makes exercises of one's own: what they begin from, and the form. */
package org.unhunch.ui.edit.exercise;
