/** What stands around a body: where it can lie, stand and lean, and what it goes into. */
package org.unhunch.edit.pose.room;
