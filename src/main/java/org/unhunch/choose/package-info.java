/**
 * Which routines suit a person: what fits what they have comes first.
 *
 * <p>Pure rules over the domain, the same for the window and the command line. This package knows
 * no window and no file.
 */
package org.unhunch.choose;
