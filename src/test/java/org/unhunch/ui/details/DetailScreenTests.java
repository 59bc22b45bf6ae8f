package org.unhunch.ui.details;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unhunch.choose.Offer;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.testing.Histories;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.TestCatalog;
import org.unhunch.testing.Ui;
import org.unhunch.timeline.Timeline;
import org.unhunch.ui.pick.Offers;
import org.unhunch.ui.progress.NextSteps;
import org.unhunch.words.DoseWords;
import org.unhunch.words.Words;

/** A routine in detail, without a window. */
class DetailScreenTests {
  private final Prefs prefs = Prefs.having("floor", "wall", "chair", "mat", "towel", "doorway");
  private final Catalog catalog = TestCatalog.catalog();
  private final Words words = new Words();
  private final List<Routine> played = new ArrayList<>();
  private final List<Routine> printed = new ArrayList<>();
  private final List<Routine> saved = new ArrayList<>();
  private final List<Exercise> looked = new ArrayList<>();
  private final AtomicInteger backs = new AtomicInteger();
  private Offers offers;
  private DetailScreen screen;

  @BeforeEach
  void open() {
    open(1);
  }

  private void open(float zoom) {
    Ui.theme(false, zoom);
    NextSteps steps = Histories.steps(List.of(), prefs.preferences());
    offers = new Offers(steps.ui());
    screen =
        Ui.edt(
            () ->
                new DetailScreen(
                    steps,
                    () -> offers.of("morning"),
                    new DetailScreen.Actions(
                        played::add,
                        printed::add,
                        saved::add,
                        sent -> {},
                        changed -> {},
                        new DetailScreen.Exits(looked::add, backs::incrementAndGet))));
  }

  private List<String> texts() {
    return Ui.tree(screen.component())
        .filter(JLabel.class::isInstance)
        .map(each -> ((JLabel) each).getText())
        .toList();
  }

  /** The total that stands below the table, in seconds. */
  private int total() {
    return seconds(Ui.find(screen.component(), "total", JLabel.class).getText());
  }

  private static int seconds(String clock) {
    String[] parts = clock.split(":");
    return Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]);
  }

  private List<AbstractButton> rows() {
    return Ui.tree(screen.component())
        .filter(each -> each.getName() != null && each.getName().startsWith("exercise."))
        .map(AbstractButton.class::cast)
        .toList();
  }

  /** Guards against a head and a foot that leave no room for the exercises. */
  @Test
  void twoExercisesAreInSightInASmallWindowWithLargeLetters() {
    open(2);
    Ui.paint(screen.component(), 900, 572, 1);
    AbstractButton second = rows().get(1);
    assertThat(Ui.edt(() -> second.getVisibleRect().height)).isEqualTo(second.getHeight());
    assertThat(Ui.find(screen.component(), "detail.more", AbstractButton.class).isVisible())
        .isTrue();
    assertThat(Ui.find(screen.component(), "detail.print", AbstractButton.class).isVisible())
        .isFalse();
    Ui.theme(false);
  }

  /** The seconds that each row says, in its last part. */
  private List<Integer> times() {
    return rows().stream()
        .map(row -> ((JLabel) row.getComponent(row.getComponentCount() - 1)).getText())
        .map(DetailScreenTests::seconds)
        .toList();
  }

  private void press(String name) {
    Ui.run(() -> Ui.find(screen.component(), name, AbstractButton.class).doClick(0));
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
    assertThat(total()).isEqualTo(timeline.totalSeconds());
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

  /** Guards against levels far from the names that they belong to. */
  @Test
  void aLevelStandsInTheRowOfItsExercise() {
    JComboBox<?> level = Ui.find(screen.component(), "level.far-reach", JComboBox.class);
    assertThat(rows())
        .filteredOn(row -> SwingUtilities.isDescendingFrom(level, row))
        .singleElement()
        .satisfies(row -> assertThat(row.getName()).isEqualTo("exercise.far-reach"));
  }

  @Test
  void theStarMakesAFavoriteAndNoneAgain() {
    press("favorite");
    assertThat(prefs.last().firstPage().favorites()).containsExactly("morning");
    press("favorite");
    assertThat(prefs.last().firstPage().favorites()).isEmpty();
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

  /** Guards against parts that come to less than the whole, as getting ready was left out. */
  @ParameterizedTest
  @ValueSource(ints = {5, 10, 23})
  void theTimesOfTheRowsAddUpToTheTotal(int getReady) {
    Ui.run(
        () ->
            prefs
                .preferences()
                .changePractice(
                    practice ->
                        practice.withTimes(
                            practice.times().withGetReadySeconds(OptionalInt.of(getReady)))));
    Offer offer = offers.of("morning").orElseThrow();
    assertThat(times()).hasSameSizeAs(offer.routine().entries());
    assertThat(times().stream().mapToInt(each -> each).sum()).isEqualTo(total());
    assertThat(total()).isEqualTo(offer.seconds());
  }

  /** Guards against an exercise that one cannot look up from here. */
  @Test
  void aRowLeadsToItsExercise() {
    AbstractButton row = rows().get(1);
    Ui.run(() -> row.doClick(0));
    assertThat(looked).map(each -> "exercise." + each.id()).containsExactly(row.getName());
    assertThat(backs).hasValue(0);
  }

  /** Guards against rows that are buttons without a name for those who hear them. */
  @Test
  void aRowSaysAllOfItsExercise() {
    Offer offer = offers.of("morning").orElseThrow();
    for (int index = 0; index < rows().size(); index++) {
      Routine.Entry entry = offer.routine().entries().get(index);
      String name = rows().get(index).getAccessibleContext().getAccessibleName();
      assertThat(name)
          .startsWith(index + 1 + ". ")
          .contains(entry.exercise().name(), words.clock(times().get(index)))
          .contains(new DoseWords(words).now(entry));
    }
  }

  @Test
  void anotherTimeCutsTheRoutineAtOnceAndIsKept() {
    press("minutes.5");
    assertThat(prefs.last().situation().minutes()).hasValue(5);
    assertThat(total()).isLessThanOrEqualTo(5 * 60);
    assertThat(String.join(" ", texts())).contains("to save time");
    press("minutes.any");
    assertThat(rows()).hasSameSizeAs(catalog.routine("morning").orElseThrow().entries());
    assertThat(String.join(" ", texts())).doesNotContain("to save time");
  }

  /** Guards against a start that is scrolled or cut away. */
  @ParameterizedTest
  @CsvSource({"1, 900, 540", "1.5, 900, 540", "2, 900, 540", "2, 640, 380", "1, 1920, 1040"})
  void theStartIsWholeAndNothingIsTooWideAtEveryZoom(float zoom, int width, int height) {
    Ui.theme(false, zoom);
    open();
    Ui.paint(screen.component(), width, height, 1);
    JButton start = Ui.find(screen.component(), "detail.start", JButton.class);
    Rectangle at =
        SwingUtilities.convertRectangle(start.getParent(), start.getBounds(), screen.component());
    assertThat(new Rectangle(width, height).contains(at)).isTrue();
    assertThat(at.getSize()).isEqualTo(start.getPreferredSize());
    for (AbstractButton row : rows()) {
      for (Component part : row.getComponents()) {
        boolean inside = !part.isVisible() || part.getX() + part.getWidth() <= row.getWidth();
        assertThat(inside).as(row.getName() + " " + part.getBounds()).isTrue();
      }
    }
    Ui.theme(false);
  }
}
