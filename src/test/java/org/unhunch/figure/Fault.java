package org.unhunch.figure;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Something wrong, where it is worst.
 *
 * @param what what is wrong
 * @param phase the phase in which it is worst, or the turn to the other side
 * @param part how much of the phase's time is over, 0 to 1
 * @param over by how much it is more than it may be, in hundredths of the body's height
 * @param phases all phases in which it is wrong
 */
record Fault(String what, String phase, double part, double over, Set<String> phases) {
  Fault with(Fault other) {
    Set<String> all = new LinkedHashSet<>(phases);
    all.addAll(other.phases);
    Fault worse = over >= other.over ? this : other;
    return new Fault(what, worse.phase, worse.part, worse.over, all);
  }

  @Override
  public String toString() {
    String where = String.format(Locale.ROOT, "%s %.0f%%", phase, part * 100);
    return String.format(Locale.ROOT, "%5.1f  %-38s at %-22s %s", over, what, where, phases);
  }
}
