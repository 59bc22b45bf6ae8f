/**
 * What fits now, in a line that unfolds: how long, where and with what, for which part of the body.
 */
package org.unhunch.ui.situation;
