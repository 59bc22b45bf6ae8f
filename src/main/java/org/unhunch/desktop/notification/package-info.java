/** The system's own notifications, with buttons, over the session's bus. */
package org.unhunch.desktop.notification;
