/** All exercises, to be searched as one types, read and started one by one. */
package org.unhunch.ui.library;
