/**
 * What is put into a person's own configuration so that the system starts this program: by its
 * timer and at log-in; all of it can be taken away again.
 */
package org.unhunch.desktop.install;
