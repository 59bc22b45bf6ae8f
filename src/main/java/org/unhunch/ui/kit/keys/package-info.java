/** Makes keys do the same on every keyboard, and a key that is held do what one press does. */
package org.unhunch.ui.kit.keys;
