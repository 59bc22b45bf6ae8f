package org.unhunch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.FocusEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JToggleButton;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unhunch.message.Problem;
import org.unhunch.pack.PackReader;
import org.unhunch.pack.PackWriter;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.routine.Side;
import org.unhunch.testing.Answers;
import org.unhunch.testing.HandScheduler;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.ScreenKit;
import org.unhunch.testing.TestCatalog;
import org.unhunch.testing.Ui;

/** Exercises of one's own: begun, left, gone on with, saved, changed, removed. */
class OwnExercisesTests {
  private final org.unhunch.ui.kit.Ui kit =
      ScreenKit.of(Prefs.having("chair", "floor").preferences());
  private final Answers answers = Answers.none();
  private final ShownStage stage = new ShownStage();
  private final List<Routine> played = new ArrayList<>();
  private final List<Optional<Exercise>> back = new ArrayList<>();
  private final MakingExercises making =
      new MakingExercises(
          kit,
          new HandScheduler(),
          () -> false,
          stage.sending(kit, answers),
          new MakingExercises.Exits(stage, played::add, back::add));
  private final Exercise reach = kit.library().catalog().exercise("far-reach").orElseThrow();

  @BeforeEach
  void dress() {
    Ui.theme(false);
  }

  private List<Exercise> own() {
    return kit.library().own().exercises();
  }

  private void press(String name) {
    Ui.run(() -> Ui.find(stage.screen(), name, JButton.class).doClick(0));
  }

  private JTextComponent field(String name) {
    return Ui.find(stage.screen(), name, JTextComponent.class);
  }

  private void write(String name, String text) {
    Ui.run(() -> field(name).setText(text));
  }

  @Test
  void aCopyIsOnesOwnOnceItIsSavedWithItsPoses() {
    Ui.run(() -> making.change(reach));
    assertThat(field("make.name").getText()).isEqualTo("My " + reach.name());
    assertThat(own()).isEmpty();
    press("make.save");
    assertThat(own()).hasSize(1);
    Exercise mine = own().get(0);
    assertThat(making.isOwn(mine)).isTrue();
    assertThat(kit.library().catalog().exercises()).contains(mine);
    assertThat(kit.library().poses(mine.id())).isPresent();
    press("edit.play");
    assertThat(played.get(0).entries().get(0).exercise()).isEqualTo(mine);
  }

  @Test
  void oneGoesBackToWhereAnExerciseWasWantedAndOnlyThen() {
    List<String> routine = new ArrayList<>();
    Ui.run(() -> making.anewFrom(() -> routine.add("back")));
    press("edit.back");
    assertThat(routine).containsExactly("back");
    assertThat(back).isEmpty();
    Ui.run(() -> making.anewFrom(() -> routine.add("back")));
    Ui.run(making::anew);
    press("edit.back");
    assertThat(routine).hasSize(1);
    assertThat(back).containsExactly(Optional.empty());
  }

  @Test
  void whatHasNoNameIsNotSaved() {
    Ui.run(() -> making.change(reach));
    JButton save = Ui.find(stage.screen(), "make.save", JButton.class);
    write("make.name", "");
    assertThat(save.isEnabled()).isFalse();
    press("edit.undo");
    assertThat(save.isEnabled()).isTrue();
  }

  @Test
  void whatIsLeftWithoutBeingSavedIsGoneOnWithOrThrownAway() {
    Ui.run(() -> making.change(reach));
    write("make.cue.0", "Reach as far as you like.");
    press("edit.back");
    assertThat(back).containsExactly(Optional.empty());
    Ui.run(making::anew);
    assertThat(field("make.cue.0").getText()).isEqualTo("Reach as far as you like.");
    press("make.discard");
    assertThat(back).hasSize(2);
    Ui.run(() -> making.change(reach));
    assertThat(field("make.cue.0").getText()).isNotEqualTo("Reach as far as you like.");
    assertThat(own()).isEmpty();
  }

  /** One went back without a word, and did not know whether anything was kept. */
  @Test
  void itIsToldThatADraftIsKeptAndOnlyThen() {
    Ui.run(() -> making.change(reach));
    press("edit.back");
    assertThat(answers.notices().current()).isEmpty();
    Ui.run(() -> making.change(reach));
    write("make.cue.0", "Reach as far as you like.");
    press("edit.back");
    assertThat(answers.notices().current().orElseThrow().text().key()).isEqualTo("make.kept");
  }

  /** A number in a sentence kept one from saving, and a file with one from being opened. */
  @Test
  void aNumberInASentenceIsToldAndKeepsNobodyFromSaving() {
    Ui.run(() -> making.change(reach));
    write("make.cue.0", "Reach for 10 breaths.");
    assertThat(Ui.texts(stage.screen())).contains(kit.words().text("make.number"));
    press("make.save");
    assertThat(own()).hasSize(1);
    assertThat(kit.library().toSend(own().get(0)))
        .extracting(sent -> PackWriter.write(sent).orElseThrow())
        .extracting(file -> PackReader.read(file, "sent.unhunch", kit.library().catalog()))
        .satisfies(
            read -> {
              assertThat(read.isSound()).isTrue();
              assertThat(read.problems()).hasSize(1).allMatch(Problem::isOnlyTold);
              assertThat(read.content().orElseThrow().exercises()).hasSize(1);
            });
  }

  /** The set-up showed its braces. */
  @Test
  void theSetUpHasABoxForEachSideWhereTheyDiffer() {
    Ui.run(() -> making.change(reach));
    assertThat(field("make.setup").getText()).endsWith("Shift to the right knee.");
    assertThat(field("make.setup.other").getText()).endsWith("Shift to the left knee.");
    write("make.setup", "Stand with your left side to the wall.");
    write("make.setup.other", "Stand with your right side to the wall.");
    press("make.save");
    assertThat(own().get(0).start().setup())
        .extracting(Side.Sentence::written)
        .containsExactly("Stand with your {left|right} side to the wall.");
  }

  /** The first letter came into the other box as well, and stayed there. */
  @Test
  void whatIsTypedIntoOneEmptyBoxStaysThere() {
    Ui.run(() -> making.change(reach));
    JToggleButton sides = Ui.find(stage.screen(), "make.cue.0.sides", JToggleButton.class);
    if (!sides.isSelected()) {
      Ui.run(() -> sides.doClick(0));
    }
    write("make.cue.0", "");
    write("make.cue.0.other", "");
    write("make.cue.0", "L");
    write("make.cue.0", "Left");
    assertThat(field("make.cue.0.other").getText()).isEmpty();
    write("make.cue.0.other", "Right");
    assertThat(field("make.cue.0").getText()).isEqualTo("Left");
  }

  /** It was still called new, and could be thrown away, beside "Saved.". */
  @Test
  void aDraftThatIsSavedIsNoDraftAnyMore() {
    Ui.run(() -> making.change(reach));
    write("make.cue.0", "Reach as far as you like.");
    press("edit.back");
    Ui.run(making::anew);
    JButton discard = Ui.find(stage.screen(), "make.discard", JButton.class);
    assertThat(discard.isVisible()).isTrue();
    assertThat(Ui.texts(stage.screen())).contains(kit.words().text("make.new"));
    press("make.save");
    assertThat(discard.isVisible()).isFalse();
    assertThat(Ui.texts(stage.screen()))
        .contains(kit.words().text("make.change"))
        .doesNotContain(kit.words().text("make.new"));
  }

  /** Sentences that nobody had typed stood in the blanks. */
  @Test
  void whatWasLeftEmptyIsEmptyAgain() {
    Ui.run(() -> making.change(reach));
    write("make.purpose", "");
    write("make.setup", "");
    write("make.setup.other", "");
    press("make.save");
    press("edit.back");
    Ui.run(() -> making.change(own().get(0)));
    assertThat(field("make.purpose").getText()).isEmpty();
    assertThat(field("make.setup").getText()).isEmpty();
  }

  /** What was typed into the name of a step came behind the name that it had been given. */
  @Test
  void theNameOfAStepIsSelectedWhenItGetsTheFocus() {
    Ui.run(() -> making.change(reach));
    JTextComponent name = field("make.step.0");
    Ui.run(
        () -> {
          name.setCaretPosition(1);
          FocusEvent event = new FocusEvent(name, FocusEvent.FOCUS_GAINED);
          List.of(name.getFocusListeners()).forEach(each -> each.focusGained(event));
        });
    assertThat(name.getSelectedText()).isEqualTo(name.getText());
  }

  @Test
  void onesOwnIsChangedInItsPlaceAndItsDraftIsItsOwn() {
    Ui.run(() -> making.change(reach));
    press("make.save");
    press("edit.back");
    Exercise mine = own().get(0);
    assertThat(back).containsExactly(Optional.of(mine));
    Ui.run(() -> making.change(mine));
    write("make.name", "Long reach");
    press("edit.back");
    Ui.run(() -> making.change(mine));
    assertThat(field("make.name").getText()).isEqualTo("Long reach");
    press("make.save");
    assertThat(own()).extracting(Exercise::name).containsExactly("Long reach");
    assertThat(own().get(0).id()).isEqualTo(mine.id());
  }

  @Test
  void onesOwnIsCopiedWithItsPosesAndTheCopyIsShown() {
    Ui.run(() -> making.change(reach));
    press("make.save");
    Exercise mine = own().get(0);
    Ui.run(() -> making.copy(mine));
    Exercise copy = own().get(1);
    assertThat(back).containsExactly(Optional.of(copy));
    assertThat(copy.name()).isEqualTo("My " + mine.name());
    assertThat(copy.levels()).isEqualTo(mine.levels());
    assertThat(kit.library().poses(copy.id())).isPresent();
    assertThat(own()).hasSize(2).startsWith(mine);
  }

  @Test
  void onesOwnIsSentAndItsFileHasIt(@TempDir Path folder) {
    Ui.run(() -> making.change(reach));
    press("make.save");
    Path file = folder.resolve("sent.unhunch");
    answers.agree();
    answers.saveAt(file);
    Ui.run(() -> making.send(own().get(0)));
    press("send.save");
    assertThat(PackReader.read(file, TestCatalog.catalog()).content().orElseThrow().exercises())
        .extracting(Exercise::name)
        .containsExactly(own().get(0).name());
  }

  @Test
  void whatNoRoutineOfOnesOwnHasIsRemovedAndComesBack() {
    Ui.run(() -> making.change(reach));
    press("make.save");
    Exercise mine = own().get(0);
    assertThat(making.isFree(reach)).isFalse();
    assertThat(making.isFree(mine)).isTrue();
    Ui.run(() -> making.remove(mine));
    assertThat(own()).isEmpty();
    Ui.run(answers.notices().current().orElseThrow().actions().get(0).run());
    assertThat(own()).containsExactly(mine);
    assertThat(kit.library().poses(mine.id())).isPresent();
  }
}
