/** What routines and exercises have in common that one made oneself or got from somebody. */
package org.unhunch.ui.mine;
