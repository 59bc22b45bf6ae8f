/** The desktop's own buses, over sockets that are files: calls of methods, replies and signals. */
package org.unhunch.desktop.bus;
