/**
 * FlatLaf's delegates, which put the styles of the theme's file on without looking for their fields
 * by reflection: that would be a tenth of the start. And a box that measures itself otherwise, and
 * what has a window painted once.
 */
package org.unhunch.ui.kit.look;
