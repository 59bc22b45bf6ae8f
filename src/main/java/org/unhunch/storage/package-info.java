/**
 * The mechanics of files that outlive a crash: where the data folder is, writing a file whole or
 * not at all, for its owner alone, JSON in and out as plain values, and why a file would not be
 * read or written.
 *
 * <p>This package knows nothing of what the files say: neither settings nor sessions.
 */
package org.unhunch.storage;
