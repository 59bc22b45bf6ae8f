/**
 * Makes keys do the same on every keyboard, and a key that is held do what one press does; tells
 * when a screen has come or gone, which is when keys change what they mean.
 */
package org.unhunch.ui.kit.keys;
