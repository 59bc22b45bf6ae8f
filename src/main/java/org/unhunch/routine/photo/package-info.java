/**
 * Photos in place of the figure: plain JPEG, looked through before anything decodes it, and what
 * each shows in words.
 */
package org.unhunch.routine.photo;
