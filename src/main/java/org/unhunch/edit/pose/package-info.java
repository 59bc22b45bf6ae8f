/**
 * The poses of an exercise being made: what becomes of a body when a part of it is dragged, what a
 * limb holds on to, and what no body can do. It writes the poses of {@link
 * org.unhunch.routine.pose}; nothing here knows about pixels.
 */
package org.unhunch.edit.pose;
