/**
 * What stands between the moves: how to begin, what comes next, and the questions that stop a
 * session.
 */
package org.unhunch.ui.play.between;
