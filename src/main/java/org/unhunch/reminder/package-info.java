/**
 * When to say that it is time to move, as a pure decision with its reason, and the diary of what
 * was said and why it was not.
 */
package org.unhunch.reminder;
