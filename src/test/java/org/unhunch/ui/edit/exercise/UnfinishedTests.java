package org.unhunch.ui.edit.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unhunch.edit.exercise.Blank;
import org.unhunch.edit.exercise.Original;
import org.unhunch.edit.exercise.Sketch;
import org.unhunch.routine.Exercise;
import org.unhunch.testing.Said;
import org.unhunch.testing.TestCatalog;

class UnfinishedTests {
  /** A copy of an exercise of one's own had what stands for empty blanks in them, as if typed. */
  @Test
  void whatStandsForAnEmptyBlankIsNotCopied() {
    Exercise exercise = TestCatalog.exercise("far-reach");
    Sketch copy =
        new Original(exercise, exercise.start(), Optional.empty())
            .copy("Mine")
            .with(Blank.SETUP, Said.WORDS.text("make.no-setup"));
    Unfinished begun = Unfinished.anew(copy, Said.WORDS);
    assertThat(begun.sketch().text(Blank.SETUP)).isEmpty();
    assertThat(begun.sketch().text(Blank.PURPOSE)).isEqualTo(exercise.summary());
    assertThat(begun.begun()).isEqualTo(begun.sketch());
  }
}
