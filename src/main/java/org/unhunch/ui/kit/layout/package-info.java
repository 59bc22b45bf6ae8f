/** Layouts whose height depends on the width they are given, as that of wrapped text does. */
package org.unhunch.ui.kit.layout;
