/** Small signs drawn in the theme's colors, and the chips and buttons that carry them. */
package org.unhunch.ui.kit.sign;
