package org.unhunch.words;

import java.util.List;
import org.unhunch.routine.term.Require;

/**
 * A heading and the lines under it.
 *
 * @param heading what the lines are about
 * @param lines at least one, each a sentence or a phrase
 */
public record Section(String heading, List<String> lines) {
  public Section {
    Require.text("heading", heading);
    lines = List.copyOf(Require.some("lines", lines));
  }
}
