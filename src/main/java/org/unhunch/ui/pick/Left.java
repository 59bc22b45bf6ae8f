package org.unhunch.ui.pick;

import java.time.LocalDate;
import org.unhunch.resume.ResumedSession;
import org.unhunch.routine.Routine;
import org.unhunch.session.Clocks;
import org.unhunch.timeline.Step;
import org.unhunch.words.Words;

/**
 * A session that was left, and can be resumed where it was.
 *
 * @param session what is left of it
 * @param resume goes on with it
 */
public record Left(ResumedSession session, Runnable resume) {
  Routine routine() {
    return session.timeline().routine();
  }

  /** {@return how long what is left takes} */
  int secondsLeft() {
    return session.secondsLeft();
  }

  /** {@return the step at which it goes on} */
  Step next() {
    return session.timeline().steps().get(session.checkpoint().index());
  }

  /** {@return when it was begun and how far it came, and whether something has changed since} */
  String when(Words words, Clocks clocks) {
    LocalDate day = session.underway().startedAt().day(clocks.zone());
    LocalDate today = clocks.now().toLocalDate();
    String when = words.onDay("left", day, today, words.clock(session.secondsPlayed()));
    return session.changed() ? when + " " + words.text("left.changed") : when;
  }
}
