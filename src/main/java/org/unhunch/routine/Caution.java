package org.unhunch.routine;

import java.util.Objects;
import java.util.Set;
import org.unhunch.routine.term.Require;
import org.unhunch.routine.term.Source;

/**
 * Something to mind during an exercise.
 *
 * @param text what to mind
 * @param source who says so
 * @param phases the names of the phases it belongs to; empty if it belongs to all
 */
public record Caution(String text, Source source, Set<String> phases) {
  /** Copies the set and checks that the text is not blank. */
  public Caution {
    Require.text("text", text);
    Objects.requireNonNull(source);
    phases = Set.copyOf(phases);
  }

  /** {@return whether it is to be minded during the phase} */
  public boolean appliesTo(Phase phase) {
    return phases.isEmpty() || phases.contains(phase.name());
  }
}
