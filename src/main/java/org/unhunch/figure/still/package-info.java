/** What a picture that stands still is made of, before it has colours, and the files of that. */
package org.unhunch.figure.still;
