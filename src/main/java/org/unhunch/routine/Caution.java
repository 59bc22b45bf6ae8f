package org.unhunch.routine;

import java.util.Optional;
import java.util.Set;
import org.unhunch.routine.term.Require;
import org.unhunch.routine.term.Source;

/**
 * Something to mind during an exercise.
 *
 * @param text what to mind
 * @param source who says so; empty if it is our own advice
 * @param phases the names of the phases it belongs to; empty if it belongs to all
 * @param levels the ids of the levels it belongs to; empty if it belongs to all
 */
public record Caution(
    String text, Optional<Source> source, Set<String> phases, Set<String> levels) {
  public Caution {
    Require.text("text", text);
    phases = Set.copyOf(phases);
    levels = Set.copyOf(levels);
  }

  /** {@return whether it is to be minded at the level during the phase, or before any phase} */
  public boolean appliesTo(Level level, Optional<Phase> phase) {
    boolean inPhase = phases.isEmpty() || phase.filter(p -> phases.contains(p.name())).isPresent();
    return isOf(level) && inPhase;
  }

  /** {@return whether it is to be minded at the level, in whatever phase} */
  public boolean isOf(Level level) {
    return levels.isEmpty() || levels.contains(level.id());
  }
}
