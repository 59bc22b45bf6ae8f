/** What is shown of an exercise moment by moment, whether the figure does it or photos show it. */
package org.unhunch.figure.scene;
