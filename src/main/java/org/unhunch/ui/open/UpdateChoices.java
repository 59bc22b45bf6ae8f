package org.unhunch.ui.open;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JComponent;
import org.unhunch.pack.Comparison.Change;
import org.unhunch.pack.Pack;
import org.unhunch.pack.Update;
import org.unhunch.pack.Update.Take;
import org.unhunch.routine.Exercise;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.sign.ChipChoice;
import org.unhunch.words.Words;

/** What is chosen of each exercise that has changed or gone, as it is chosen. */
final class UpdateChoices {
  private static final List<Take> CHANGED = List.of(Take.BEFORE, Take.THEIRS, Take.BOTH);
  private static final List<Take> GONE = List.of(Take.KEEP, Take.THEIRS);
  private final Words words;
  private final Runnable changed;
  private final Map<Exercise, ChipChoice<Take>> choices = new HashMap<>();
  private Update update;

  /** Begins with an update, and tells when something else is chosen. */
  UpdateChoices(Words words, Update update, Runnable changed) {
    this.words = words;
    this.update = update;
    this.changed = changed;
  }

  /** The update as it is chosen now. */
  Update update() {
    return update;
  }

  /** A choice of what becomes of an exercise that has changed, or has gone and is used. */
  JComponent of(Change<Exercise> change) {
    Exercise exercise = change.thing();
    ChipChoice.Says<Take> says =
        new ChipChoice.Says<>(
            "take." + Pack.shortId(exercise.id()),
            each -> Words.key("", each),
            each -> words.text(key(each, change.isGone())),
            text -> text);
    ChipChoice<Take> choice =
        ChipChoice.joined(
            says, change.isGone() ? GONE : CHANGED, each -> choose(List.of(exercise), each));
    choice.show(update.take(exercise));
    if (!change.isGone()) {
      choices.put(exercise, choice);
    }
    return choice.component();
  }

  private static String key(Take take, boolean gone) {
    return gone && take == Take.THEIRS ? "open.choose.go" : Words.key("open.choose.", take);
  }

  /** What chooses the same of all that have changed. */
  JComponent ofAll() {
    return Buttons.row(
        Buttons.button("open.all-theirs", words, () -> chooseAll(Take.THEIRS)),
        Buttons.button("open.all-before", words, () -> chooseAll(Take.BEFORE)));
  }

  private void chooseAll(Take take) {
    choices.values().forEach(each -> each.show(take));
    choose(List.copyOf(choices.keySet()), take);
  }

  private void choose(List<Exercise> exercises, Take take) {
    for (Exercise each : exercises) {
      update = update.with(each, take);
    }
    changed.run();
  }
}
