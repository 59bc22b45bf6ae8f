package org.unhunch.ui.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Container;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unhunch.choose.Offer;
import org.unhunch.history.ExerciseDone;
import org.unhunch.history.History;
import org.unhunch.history.Session;
import org.unhunch.history.Sessions;
import org.unhunch.history.When;
import org.unhunch.routine.Amounts;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Routine;
import org.unhunch.testing.Histories;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.ScreenKit;
import org.unhunch.testing.TestCatalog;
import org.unhunch.testing.Ui;
import org.unhunch.timeline.Step;
import org.unhunch.timeline.Timeline;
import org.unhunch.ui.details.DetailScreen;
import org.unhunch.ui.kit.Card;
import org.unhunch.ui.pick.Offers;

/** From three whole sessions to the next one that is played, through the screens. */
class StepOffersTests {
  private final Catalog catalog = TestCatalog.catalog();
  private final Routine routine = catalog.routine("morning").orElseThrow();
  private final Prefs prefs = Prefs.having("chair", "floor", "foam-roller");
  private final List<Routine> played = new ArrayList<>();
  private final Offers offers = new Offers(ScreenKit.of(prefs.preferences()));

  @BeforeEach
  void dress() {
    Ui.theme(false);
  }

  private List<Session> clean(int count) {
    return Sessions.wholeUntil(Histories.now().toInstant(), count, routine);
  }

  private DetailScreen details(List<Session> sessions) {
    NextSteps steps = Histories.steps(sessions, prefs.preferences());
    return Ui.edt(
        () -> {
          DetailScreen screen =
              new DetailScreen(
                  steps,
                  () -> offers.of("morning"),
                  new DetailScreen.Actions(
                      played::add,
                      printed -> {},
                      saved -> {},
                      sent -> {},
                      changed -> {},
                      new DetailScreen.Exits(looked -> {}, () -> {})));
          screen.focus();
          return screen;
        });
  }

  private static List<String> texts(JComponent component) {
    return Ui.tree(component)
        .filter(JLabel.class::isInstance)
        .map(each -> String.valueOf(((JLabel) each).getText()))
        .toList();
  }

  private static void press(DetailScreen screen, String button) {
    Ui.run(() -> Ui.find(screen.component(), button, JButton.class).doClick(0));
  }

  /** Guards against buttons that a card at the side, in which the texts wrap, cuts in half. */
  @ParameterizedTest
  @ValueSource(ints = {900, 1920})
  void theAnswersAreSeenWhole(int width) {
    DetailScreen screen = details(clean(3));
    Ui.run(() -> Ui.layOut(screen.component(), width, 1040));
    for (String each : List.of("step.accept", "step.decline")) {
      JButton button = Ui.find(screen.component(), each, JButton.class);
      assertThat(button.getHeight()).isEqualTo(button.getPreferredSize().height);
      for (Container in = button.getParent(); !(in instanceof Card); in = in.getParent()) {
        Rectangle seen =
            SwingUtilities.convertRectangle(button.getParent(), button.getBounds(), in);
        assertThat(new Rectangle(in.getSize()).contains(seen)).as(each).isTrue();
      }
    }
  }

  private Offer offer() {
    return Ui.edt(() -> offers.of("morning").orElseThrow());
  }

  private static Amounts amounts(Routine routine, String exercise) {
    return routine.entries().stream()
        .filter(each -> each.exercise().id().equals(exercise))
        .map(each -> Amounts.of(each.dose()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void withoutThreeWholeSessionsNothingIsOffered() {
    assertThat(texts(details(clean(2)).component()))
        .noneMatch(text -> text.startsWith("A next step"));
  }

  @Test
  void whatIsAcceptedIsWhatIsPlayedAndNothingElseRises() {
    Routine before = offer().routine();
    DetailScreen screen = details(clean(3));
    assertThat(texts(screen.component()))
        .contains(
            "A next step for Arm lift?",
            "Done in full 3 times in a row. Next time squeeze 3 s instead of 2 s.");
    JButton accept = row(screen, "arm-lift", "step.accept");
    assertThat(accept.getAccessibleContext().getAccessibleName()).isEqualTo("Accept: Arm lift");
    Ui.run(() -> accept.doClick(0));

    assertThat(texts(screen.component())).doesNotContain("A next step for Arm lift?");
    assertThat(texts(screen.component()))
        .contains("10 reps, hold 3 s")
        .doesNotContain("10 reps, hold 2 s");
    press(screen, "detail.start");
    Routine now = played.get(0);
    assertThat(amounts(now, "arm-lift").phases()).containsEntry("squeeze", 3);
    assertThat(amounts(before, "arm-lift").phases()).containsEntry("squeeze", 2);
    assertThat(squeezes(now)).isNotEmpty().allMatch(step -> step.seconds() == 3);
    for (Routine.Entry each : before.entries()) {
      String id = each.exercise().id();
      if (!id.equals("arm-lift")) {
        assertThat(amounts(now, id)).isEqualTo(amounts(before, id));
      }
    }
  }

  private List<Step> squeezes(Routine routine) {
    return Timeline.of(routine, catalog.pacing()).steps().stream()
        .filter(step -> step.entry().exercise().id().equals("arm-lift"))
        .filter(step -> step.phase().filter(phase -> phase.name().equals("squeeze")).isPresent())
        .toList();
  }

  private void answer(List<Session> sessions, String button) {
    JButton pressed = row(details(sessions), "arm-lift", button);
    Ui.run(() -> pressed.doClick(0));
  }

  private static JButton row(DetailScreen screen, String exercise, String button) {
    JComponent row = Ui.find(screen.component(), "step." + exercise, JComponent.class);
    return Ui.find(row, button, JButton.class);
  }

  @Test
  void notNowChangesNothingThatIsPlayedAndIsNotAskedAgain() {
    Routine before = offer().routine();
    List<Session> sessions = clean(3);
    answer(sessions, "step.decline");
    assertThat(offer().routine()).isEqualTo(before);
    assertThat(texts(details(sessions).component())).doesNotContain("A next step for Arm lift?");
    assertThat(prefs.last().practice().agreed()).hasSize(1);
  }

  /** Guards against agreed amounts that a short break has no time for. */
  @Test
  void aShortTimeStillCutsWhatWasAgreed() {
    answer(clean(3), "step.accept");
    Ui.run(
        () ->
            prefs
                .preferences()
                .changeSituation(situation -> situation.withMinutes(OptionalInt.of(6))));
    assertThat(offer().seconds()).isLessThanOrEqualTo(6 * 60);
  }

  @Test
  void nothingIsReadBeforeTheScreenIsSeen() {
    List<Runnable> disk = new ArrayList<>();
    NextSteps reading = Histories.steps(clean(3), prefs.preferences());
    NextSteps steps =
        new NextSteps(reading.ui(), new History(null, disk::add, Runnable::run, told -> {}));
    StepOffers due = Ui.edt(() -> new StepOffers(steps, () -> {}));
    Ui.run(() -> due.show(routine.entries()));
    assertThat(disk).isEmpty();
    Ui.run(due::open);
    assertThat(disk).hasSize(1);
  }

  @Test
  void whatHurtIsOfferedLower() {
    List<Session> sessions = new ArrayList<>(clean(3));
    answer(sessions, "step.accept");
    Routine.Entry entry =
        offer().routine().entries().stream()
            .filter(each -> each.exercise().id().equals("arm-lift"))
            .findFirst()
            .orElseThrow();
    ExerciseDone done = Sessions.done(entry);
    ExerciseDone hurt =
        new ExerciseDone(
            done.exerciseId(),
            done.levelId(),
            done.sourceId(),
            done.amounts(),
            done.outcome(),
            done.sides(),
            true,
            "");
    Session like = Sessions.numbered(9);
    sessions.add(
        new Session(
            like.id(),
            When.somewhere(Histories.now().toInstant().plusSeconds(60)),
            "one",
            "One",
            60,
            true,
            List.of(hurt),
            like.stiffnessBefore(),
            like.stiffnessAfter(),
            "",
            0));
    assertThat(texts(details(sessions).component()))
        .contains(
            "A step back for Arm lift?",
            "It hurt last time. Next time squeeze 2 s instead of 3 s.");
  }
}
