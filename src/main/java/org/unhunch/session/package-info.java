/**
 * One session from its start to its end: the player, what keeps it, what is heard of it and what
 * keeps the machine awake. Knows no toolkit: the thread of the screens comes in.
 */
package org.unhunch.session;
