/**
 * The amounts that a person has agreed to, the steps in which they may grow, and when such a step
 * may be offered. Knows no file and no clock.
 */
package org.unhunch.progression;
