package org.unhunch.ui.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.swing.JButton;
import javax.swing.JLabel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unhunch.player.Player;
import org.unhunch.player.SessionRecord;
import org.unhunch.player.SessionRecord.Outcome;
import org.unhunch.testing.Chosen;
import org.unhunch.testing.Quiet;
import org.unhunch.testing.Shipped;
import org.unhunch.testing.Ui;
import org.unhunch.words.Words;

/** What is asked about an exercise that hurts, now or the last time. */
class DiscomfortPromptTests {
  private static final String CHAIR = "chair-thoracic-extension";
  private final AtomicLong nanos = new AtomicLong();
  private final List<SessionRecord> over = new ArrayList<>();
  private final Chosen chosen = new Chosen();
  private PlayScreen screen;

  @BeforeEach
  void openOnTheChairRoutine() {
    Ui.theme(false);
    open();
  }

  private void open() {
    Player player = new Player(Shipped.timeline("loosen-and-lift"), nanos::get, () -> 0);
    screen =
        Ui.edt(
            () ->
                new PlayScreen(
                    player,
                    1,
                    new Words(),
                    new PlayFigure(Shipped.pictures(), Shipped.catalog().pacing(), () -> false),
                    Quiet.company(),
                    chosen,
                    over::add));
    Ui.run(screen::start);
  }

  private void pass(double seconds) {
    nanos.addAndGet((long) (seconds * 1_000_000_000L));
    Ui.run(screen::refresh);
  }

  private String text(String name) {
    return Ui.find(screen.component(), name, JLabel.class).getText();
  }

  private JButton button(String name) {
    return Ui.find(screen.component(), name, JButton.class);
  }

  private boolean shows(String name) {
    return Ui.tree(screen.component()).anyMatch(each -> name.equals(each.getName()));
  }

  private void press(String key) {
    Ui.run(() -> PlayViews.press(screen, key));
  }

  private void click(String name) {
    Ui.run(() -> button(name).doClick(0));
  }

  @Test
  void whatHurtsStopsAtOnceAndSomethingElseIsDone() {
    pass(20);
    press("H");
    assertThat(shows("hurt.now")).isTrue();
    assertThat(button("hurt.1").getText()).isEqualTo("Instead: Cross-body stretch");
    pass(100);
    assertThat(chosen.hurt()).isEmpty();
    click("hurt.1");
    assertThat(shows("hurt.now")).isFalse();
    assertThat(text("exercise")).isEqualTo("Cross-body stretch");
    assertThat(text("phase")).isEqualTo("GET READY");
    assertThat(text("notice")).isEmpty();
    assertThat(chosen.hurt()).containsExactly(CHAIR);
  }

  @Test
  void whatHurtsCanBeLeftOutOrTheSessionEnded() {
    press("H");
    click("hurt.leave");
    assertThat(text("exercise")).isEqualTo("Chest stretch on a roller");
    press("H");
    click("hurt.end");
    assertThat(over).hasSize(1);
    assertThat(chosen.hurt()).containsExactlyInAnyOrder(CHAIR, "roller-chest-stretch");
  }

  @Test
  void aSlipOfTheFingerIsNotNoted() {
    pass(20);
    press("H");
    press("ESCAPE");
    assertThat(shows("hurt.now")).isFalse();
    assertThat(chosen.hurt()).isEmpty();
    assertThat(text("phase")).isEqualTo("GET READY");
    pass(3);
    assertThat(text("count")).isEqualTo("23");
  }

  @Test
  void whatHurtTheLastTimeAsksBeforeItStartsButOnlyOnce() {
    chosen.keepHurt(Shipped.catalog().exercise(CHAIR).orElseThrow(), true);
    open();
    assertThat(shows("hurt.before")).isTrue();
    pass(100);
    press("ESCAPE");
    assertThat(text("count")).isEqualTo("10");
    assertThat(shows("hurt.before")).isFalse();
    press("N");
    press("R");
    press("LEFT");
    assertThat(shows("hurt.before")).isFalse();
  }

  @Test
  void anExerciseInTheMiddleOfTheRoutineAsksToo() {
    chosen.keepHurt(Shipped.catalog().exercise("roller-chest-stretch").orElseThrow(), true);
    press("N");
    assertThat(shows("hurt.before")).isTrue();
    click("hurt.leave");
    assertThat(shows("hurt.before")).isFalse();
    assertThat(text("place")).startsWith("3 of");
    assertThat(text("notice")).isEmpty();
  }

  @Test
  void whatWasDoneWholeWithoutHurtingDoesNotAskAgain() {
    chosen.keepHurt(Shipped.catalog().exercise(CHAIR).orElseThrow(), true);
    open();
    press("ESCAPE");
    pass(Shipped.timeline("loosen-and-lift").totalSeconds());
    assertThat(over.get(0).entries().get(0).outcome()).isEqualTo(Outcome.DONE);
    assertThat(chosen.hurt()).isEmpty();
  }

  @Test
  void whatHurtsStaysNotedEvenIfItIsDoneWholeAfterAll() {
    pass(20);
    press("H");
    click("hurt.leave");
    press("LEFT");
    press("R");
    press("C");
    for (int key = 0; key < 5; key++) {
      press("ENTER");
    }
    press("ESCAPE");
    click("end.end");
    assertThat(over.get(0).entries().get(0).outcome()).isEqualTo(Outcome.DONE);
    assertThat(chosen.hurt()).containsExactly(CHAIR);
  }

  /** Guards against a question that is answered by keys of the session behind it. */
  @ParameterizedTest
  @EnumSource(
      value = PlayAction.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"END", "KEYS"})
  void noOtherKeyWorksWhileAQuestionIsOpen(PlayAction action) {
    pass(13);
    press("H");
    Ui.run(() -> screen.component().getActionMap().get(action.textKey()).actionPerformed(null));
    pass(10);
    assertThat(shows("hurt.now")).isTrue();
    assertThat(text("place")).startsWith("1 of");
  }
}
