/**
 * Where a session was left, kept so that it can go on to the second after whatever ended the
 * program, also in a catalog that has changed since.
 */
package org.unhunch.resume;
