/**
 * How much of a prescription's ranges a person does, and the steps in which that may grow.
 *
 * <p>Pure calculation on doses: this package knows no file, no clock and no session.
 */
package org.unhunch.progression;
