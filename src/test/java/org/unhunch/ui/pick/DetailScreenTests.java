package org.unhunch.ui.pick;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unhunch.choose.Offer;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Routine;
import org.unhunch.testing.Histories;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.TestCatalog;
import org.unhunch.testing.Ui;
import org.unhunch.timeline.Timeline;
import org.unhunch.ui.progress.NextSteps;
import org.unhunch.words.Words;

/** A routine in detail, without a window. */
class DetailScreenTests {
  private final Prefs prefs = Prefs.having("floor", "wall", "chair", "mat", "towel", "doorway");
  private final Catalog catalog = TestCatalog.catalog();
  private final Words words = new Words();
  private final List<Routine> played = new ArrayList<>();
  private final List<Routine> printed = new ArrayList<>();
  private final List<Routine> saved = new ArrayList<>();
  private final AtomicInteger backs = new AtomicInteger();
  private Offers offers;
  private DetailScreen screen;

  @BeforeEach
  void open() {
    Ui.theme(false);
    NextSteps steps = Histories.steps(List.of(), prefs.preferences());
    offers = new Offers(steps.ui());
    screen =
        Ui.edt(
            () ->
                new DetailScreen(
                    steps,
                    () -> offers.of("morning"),
                    new DetailScreen.Actions(
                        played::add, printed::add, saved::add, backs::incrementAndGet)));
  }

  private List<String> texts() {
    return Ui.tree(screen.component())
        .filter(JLabel.class::isInstance)
        .map(each -> ((JLabel) each).getText())
        .toList();
  }

  private void press(String name) {
    Ui.run(() -> Ui.find(screen.component(), name, JButton.class).doClick(0));
  }

  /** Guards against a clock, a card and a page that each say another time. */
  @Test
  void ownTimesShowAtOnceAndAreWhatIsPlayed() {
    Ui.run(
        () ->
            prefs
                .preferences()
                .changePractice(
                    practice ->
                        practice.withTimes(
                            practice
                                .times()
                                .withGetReadySeconds(OptionalInt.of(60))
                                .withRestSeconds(OptionalInt.of(7)))));
    Offer offer = offers.of("morning").orElseThrow();
    Timeline timeline = Timeline.of(offer.routine(), prefs.preferences().pacing(catalog));
    assertThat(offer.seconds()).isEqualTo(timeline.totalSeconds());
    assertThat(texts())
        .contains(words.text("detail.time", words.duration(timeline.totalSeconds())));
    assertThat(timeline.steps().get(0).seconds()).isEqualTo(60);
  }

  @Test
  void aLevelThatIsChosenShowsAndIsPlayed() {
    JComboBox<?> level = Ui.find(screen.component(), "level.far-reach", JComboBox.class);
    Ui.run(() -> level.setSelectedIndex(0));
    press("detail.start");
    String chosen = prefs.last().practice().levels().get("far-reach");
    assertThat(played.get(0).entries())
        .anyMatch(
            each -> each.exercise().id().equals("far-reach") && each.level().id().equals(chosen));
  }

  @Test
  void theRoutineAsItIsOfferedGoesOnPaperByButtonAndKey() {
    press("detail.print");
    press("detail.save");
    for (String key : List.of("ctrl P", "ctrl S")) {
      Object binding =
          screen
              .component()
              .getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
              .get(KeyStroke.getKeyStroke(key));
      Ui.run(() -> screen.component().getActionMap().get(binding).actionPerformed(null));
    }
    Routine offered = offers.of("morning").orElseThrow().routine();
    assertThat(printed).containsExactly(offered, offered);
    assertThat(saved).containsExactly(offered, offered);
  }

  @Test
  void onceItIsLeftItFollowsNoMore() {
    press("detail.back");
    List<String> before = texts();
    Ui.run(() -> prefs.preferences().changePractice(p -> p.withLevel("far-reach", "leg-alone")));
    assertThat(texts()).isEqualTo(before);
    assertThat(backs).hasValue(1);
  }
}
