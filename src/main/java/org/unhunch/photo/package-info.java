/** Pictures of one's own: from any file to a plain JPEG, and from that to dots. */
package org.unhunch.photo;
