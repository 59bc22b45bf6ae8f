/**
 * Sheets of paper: a routine to hang up, and four weeks to show to a therapist; on a printer, as
 * PDF or as PNG, always in the light colors.
 *
 * <p>A sheet paints itself on a Graphics2D in points. This package knows no window; only when a PDF
 * is written is its library loaded.
 */
package org.unhunch.sheet;
