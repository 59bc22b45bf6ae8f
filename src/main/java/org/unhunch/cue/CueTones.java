package org.unhunch.cue;

import java.util.List;
import org.unhunch.cue.sound.Tune;
import org.unhunch.cue.sound.Tune.Note;

/** How each cue sounds: apart in pitch and in pattern, and none below what a laptop can play. */
public final class CueTones {
  private static final double C5 = 523.25;
  private static final double E5 = 659.26;
  private static final double G5 = 783.99;
  private static final double A5 = 880;
  private static final double C6 = 1046.5;
  private static final double D6 = 1174.66;

  /** {@return the tune of the cue} */
  public Tune of(Cue cue) {
    return switch (cue) {
      case HALF_WAY -> tune(0.7, note(A5, 70, 60), note(A5, 70, 60), note(A5, 70, 0));
      case GET_READY -> tune(0.9, note(C5, 130, 90), note(C5, 130, 0));
      case COUNT -> tune(0.8, note(E5, 90, 0));
      case PHASE -> tune(0.5, note(G5, 60, 0));
      case REP -> tune(0.8, note(A5, 60, 0), note(D6, 110, 0));
      case GO -> tune(1, note(C6, 320, 0));
      case REST -> tune(0.9, note(G5, 180, 20), note(C5, 320, 0));
      case SWITCH_SIDES ->
          tune(1, note(C5, 110, 30), note(G5, 110, 30), note(C5, 110, 30), note(G5, 110, 0));
      case EXERCISE_DONE -> tune(0.9, note(C5, 130, 20), note(E5, 130, 20), note(G5, 280, 0));
      case SESSION_DONE ->
          tune(1, note(C5, 140, 20), note(E5, 140, 20), note(G5, 140, 20), note(C6, 520, 0));
    };
  }

  private static Tune tune(double level, Note... notes) {
    return new Tune(List.of(notes), level);
  }

  private static Note note(double hertz, int millis, int gapMillis) {
    return new Note(hertz, millis, gapMillis);
  }
}
