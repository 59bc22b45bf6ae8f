/**
 * Where sheets go: into a PDF, into pictures, to a printer. The library for PDFs is known here
 * alone and loaded when the first is written.
 */
package org.unhunch.sheet.file;
