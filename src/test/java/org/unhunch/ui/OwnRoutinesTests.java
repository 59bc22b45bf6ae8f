package org.unhunch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import org.junit.jupiter.api.Test;
import org.unhunch.message.Message;
import org.unhunch.routine.Routine;
import org.unhunch.testing.Answers;
import org.unhunch.testing.HandScheduler;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.ScreenKit;
import org.unhunch.testing.Ui;
import org.unhunch.ui.moving.PictureMotion;
import org.unhunch.ui.notice.Notice;
import org.unhunch.ui.notice.Notices;

/** What is done with routines of one's own beside playing them. */
class OwnRoutinesTests {
  private static final int KEEP_MILLIS = 700;
  private final HandScheduler scheduler = new HandScheduler();
  private final org.unhunch.ui.kit.Ui kit =
      ScreenKit.of(Prefs.having("chair", "floor").preferences());
  private final Answers answers = Answers.none();
  private final Notices notices = answers.notices();
  private final List<Runnable> wanted = new ArrayList<>();
  private final ShownStage stage = new ShownStage();
  private final Making making =
      new Making(
          kit,
          new PictureMotion(scheduler, () -> false),
          stage.sending(kit, answers),
          stage,
          new Making.Ways(routine -> {}, routine -> {}, () -> {}, wanted::add));
  private final Routine morning = kit.library().catalog().routine("morning").orElseThrow();

  private List<Routine> own() {
    return kit.library().own().routines();
  }

  @Test
  void whatIsRemovedComesBackWhenThatIsUndone() {
    Ui.run(() -> making.copy(morning));
    Routine copy = own().get(0);
    assertThat(copy.entries()).isEqualTo(morning.entries());
    assertThat(making.isOwn(copy)).isTrue();
    assertThat(making.isOwn(morning)).isFalse();
    Ui.run(() -> making.remove(copy));
    assertThat(own()).isEmpty();
    Notice told = notices.current().orElseThrow();
    assertThat(told.text()).isEqualTo(Message.of("routine.removed", copy.name()));
    Ui.run(told.actions().get(0).run());
    assertThat(own()).containsExactly(copy);
  }

  @Test
  void aNewExerciseIsMadeFromTheShelfAndLeadsBackToTheRoutine() {
    Ui.run(() -> making.change(morning));
    JComponent builder = stage.screen();
    Ui.run(() -> Ui.find(builder, "library.new", JButton.class).doClick(0));
    assertThat(wanted).hasSize(1);
    stage.show(null);
    Ui.run(wanted.get(0));
    assertThat(stage.screen()).isSameAs(builder);
  }

  @Test
  void copiesOfOneNameAreNumbered() {
    Ui.run(() -> making.copy(morning));
    Ui.run(() -> making.copy(morning));
    assertThat(own()).extracting(Routine::name).doesNotHaveDuplicates().hasSize(2);
    assertThat(own()).extracting(Routine::id).doesNotHaveDuplicates();
  }

  @Test
  void aCopyIsOnesOwnOnlyOnceItIsChangedAndIsThenKeptByItself() {
    Ui.run(() -> making.change(morning));
    Ui.run(() -> scheduler.ring(KEEP_MILLIS));
    assertThat(own()).isEmpty();
    Ui.run(() -> Ui.find(stage.screen(), "edit.add-rest", JButton.class).doClick(0));
    Ui.run(() -> scheduler.ring(KEEP_MILLIS));
    assertThat(own()).hasSize(1);
  }
}
