/** A routine in detail, before it is started. */
package org.unhunch.ui.details;
