package org.unhunch.ui.edit.exercise;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.unhunch.edit.exercise.Blank;
import org.unhunch.edit.exercise.Finished;
import org.unhunch.edit.exercise.Finished.Otherwise;
import org.unhunch.edit.exercise.Original;
import org.unhunch.edit.exercise.Sketch;
import org.unhunch.library.DraftExercise;
import org.unhunch.message.BrokenRule;
import org.unhunch.routine.Exercise;
import org.unhunch.ui.edit.exercise.step.Easel;
import org.unhunch.ui.kit.Ui;
import org.unhunch.words.Words;

/**
 * An exercise to be made.
 *
 * @param sketch as it is now
 * @param begun as it was begun, or last saved
 * @param original the exercise of one's own that is changed; empty for a new one
 * @param left when it was left without being saved; empty where it was not
 */
public record Unfinished(
    Sketch sketch, Sketch begun, Optional<Original> original, Optional<ZonedDateTime> left) {
  /** {@return a new one that begins like this} */
  public static Unfinished anew(Sketch sketch, Words words) {
    Sketch begun = typed(sketch, Easel.otherwise(words));
    return new Unfinished(begun, begun, Optional.empty(), Optional.empty());
  }

  /** {@return one of one's own, to be changed} */
  public static Unfinished of(Original original, Words words) {
    Sketch itself = typed(original.itself(), Easel.otherwise(words));
    return new Unfinished(itself, itself, Optional.of(original), Optional.empty());
  }

  /** {@return one that was kept, of an exercise of one's own where there is one} */
  public static Unfinished of(DraftExercise draft, Optional<Original> original, Ui ui) {
    Otherwise otherwise = Easel.otherwise(ui.words());
    Exercise kept = draft.exercise();
    Sketch typed = typed(new Original(kept, kept.start(), draft.shown()).itself(), otherwise);
    Sketch now = emptied(typed, Blank.NAME, otherwise.name());
    Sketch begun = original.map(it -> typed(it.itself(), otherwise)).orElse(now.with(List.of()));
    return new Unfinished(
        now, begun, original, Optional.of(draft.kept().atZone(ui.clocks().zone())));
  }

  /** {@return it as it is kept, under an id; empty while there is nothing that could be} */
  public Optional<DraftExercise> draft(String id, Words words) {
    try {
      Finished made = Finished.of(sketch, id, Easel.otherwise(words), original);
      return left.map(at -> new DraftExercise(made.exercise(), made.shown(), at.toInstant()));
    } catch (BrokenRule e) {
      return Optional.empty(); // it has no step, or a brace that is not closed
    }
  }

  /** What was typed, without what stood for empty blanks. */
  private static Sketch typed(Sketch sketch, Otherwise otherwise) {
    Sketch typed = emptied(sketch, Blank.PURPOSE, otherwise.summary());
    return emptied(typed, Blank.SETUP, otherwise.setup());
  }

  /** The same without the sentence that stood for an empty blank. */
  private static Sketch emptied(Sketch sketch, Blank blank, String otherwise) {
    return sketch.text(blank).equals(otherwise) ? sketch.with(blank, "") : sketch;
  }
}
