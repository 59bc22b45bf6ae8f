package org.unhunch.ui.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.border.LineBorder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unhunch.player.Player;
import org.unhunch.player.SessionRecord;
import org.unhunch.testing.Chosen;
import org.unhunch.testing.Quiet;
import org.unhunch.testing.Shipped;
import org.unhunch.testing.Ui;
import org.unhunch.words.Words;

/** What one can do while playing beside going from step to step. */
class PlayActionsTests {
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
  void enterSaysThatOneIsThereAndCountsARepetitionInTheExercise() {
    pass(3);
    assertThat(button("READY").getText()).isEqualTo("I'm there");
    press("ENTER");
    assertThat(text("phase")).isEqualTo("MOVE");
    assertThat(button("READY").getText()).isEqualTo("Count rep");
    press("ENTER");
    assertThat(text("reps")).isEqualTo("rep 2 of 4");
    press("P");
    press("ENTER");
    assertThat(text("notice")).isEmpty();
  }

  @Test
  void plusMakesAHoldLongerAndNothingElse() {
    assertThat(button("LONGER").isEnabled()).isFalse();
    pass(13);
    assertThat(text("count")).isEqualTo("30");
    press("typed +");
    assertThat(text("count")).isEqualTo("40");
    click("LONGER");
    assertThat(text("count")).isEqualTo("50");
  }

  @Test
  void atOnesOwnPaceSpaceClickAndEnterCount() {
    pass(11);
    press("C");
    assertThat(chosen.ownPace()).containsExactly(CHAIR);
    assertThat(text("phase")).isEqualTo("YOUR PACE");
    assertThat(text("count")).isEqualTo("1");
    pass(1000);
    assertThat(text("count")).isEqualTo("1");
    press("SPACE");
    assertThat(text("count")).isEqualTo("2");
    press("ENTER");
    assertThat(text("count")).isEqualTo("3");
    clickAnywhere();
    assertThat(text("count")).isEqualTo("4");
    assertThat(button("PACE").getText()).isEqualTo("By the clock");
    press("P");
    assertThat(text("notice")).startsWith("Paused");
    clickAnywhere();
    press("SPACE");
    assertThat(text("count")).isEqualTo("4");
    press("C");
    assertThat(chosen.ownPace()).isEmpty();
    assertThat(text("phase")).isEqualTo("MOVE");
    assertThat(text("reps")).isEqualTo("rep 4 of 4");
  }

  private void clickAnywhere() {
    JComponent at = screen.component();
    Ui.run(
        () -> at.dispatchEvent(new MouseEvent(at, MouseEvent.MOUSE_CLICKED, 0, 0, 5, 5, 1, false)));
  }

  @Test
  void aClickCountsNothingWhereTheClockDoes() {
    pass(11);
    clickAnywhere();
    assertThat(text("reps")).isEqualTo("rep 1 of 4");
  }

  @Test
  void soundIsChangedByKeysAndTold() {
    press("UP");
    assertThat(chosen.sound().volume()).isEqualTo(77);
    assertThat(text("notice")).isEqualTo("Volume 77 %");
    press("DOWN");
    press("DOWN");
    assertThat(chosen.sound().volume()).isEqualTo(57);
    press("S");
    assertThat(text("notice")).isEqualTo("Sound off");
    press("S");
    assertThat(chosen.sound().muted()).isFalse();
    press("V");
    assertThat(text("notice")).isEqualTo("Voice on");
    pass(10);
    assertThat(text("notice")).isEmpty();
  }

  @Test
  void everyKeyIsListed() {
    pass(13);
    press("typed ?");
    JComponent keys = Ui.find(screen.component(), "keys", JComponent.class);
    List<String> listed =
        Ui.edt(
            () ->
                Ui.tree(keys)
                    .filter(JLabel.class::isInstance)
                    .map(each -> ((JLabel) each).getText())
                    .toList());
    for (PlayAction action : PlayAction.values()) {
      assertThat(listed).contains(new Words().text(action.textKey() + ".tip"));
    }
    pass(50);
    press("typed ?");
    assertThat(shows("keys")).isFalse();
    pass(3);
    assertThat(text("count")).isEqualTo("27");
  }

  @Test
  void aPausedSessionStaysPausedAfterAQuestion() {
    press("P");
    press("ESCAPE");
    press("ESCAPE");
    assertThat(text("notice")).startsWith("Paused");
  }

  /** Guards against an edge that lights up in the color of the phase before. */
  @Test
  void theEdgeLightsUpInTheColorOfThePhaseThatBegins() {
    pass(13);
    LineBorder edge = (LineBorder) screen.component().getBorder();
    assertThat(edge.getLineColor())
        .isEqualTo(Ui.find(screen.component(), "phase", JLabel.class).getForeground());
  }

  /** A screen reader tells of the phase through what has the focus. */
  @Test
  void theFocusedComponentSaysEachPhase() {
    JComponent count = Ui.find(screen.component(), "count", JComponent.class);
    List<Object> said = new ArrayList<>();
    Ui.run(
        () ->
            count
                .getAccessibleContext()
                .addPropertyChangeListener(change -> said.add(change.getNewValue())));
    pass(5);
    assertThat(said).isEmpty();
    pass(5);
    pass(3);
    assertThat(said)
        .containsExactly(
            "MOVE. lean back. Lean back over a chair. rep 1 of 4. 3 seconds",
            "HOLD. stretch. Lean back over a chair. rep 1 of 4. 30 seconds");
  }
}
