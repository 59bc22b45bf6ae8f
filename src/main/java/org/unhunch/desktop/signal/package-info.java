/**
 * What the machine says of the person: a class for each question, each answered in two seconds or
 * not at all.
 */
package org.unhunch.desktop.signal;
