/** Offers a step up or down where the history says that one is due; takes only what is agreed. */
package org.unhunch.ui.progress;
