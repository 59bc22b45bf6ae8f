/**
 * What the system offers: staying awake, whether it is dark or moves less, its folders and its
 * clipboard. Where the system offers no way, nothing breaks.
 */
package org.unhunch.desktop;
