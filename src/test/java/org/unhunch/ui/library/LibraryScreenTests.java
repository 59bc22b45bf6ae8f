package org.unhunch.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.testing.HandScheduler;
import org.unhunch.testing.Histories;
import org.unhunch.testing.NoExerciseActions;
import org.unhunch.testing.NoPackActions;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.Ui;
import org.unhunch.ui.moving.PictureMotion;

/** The library without a window. */
class LibraryScreenTests {
  private final List<Routine> started = new ArrayList<>();
  private final Prefs prefs = Prefs.having();
  private final HandScheduler scheduler = new HandScheduler();
  private LibraryScreen screen;

  @BeforeEach
  void begin() {
    Ui.theme(false);
    open();
  }

  private void open() {
    screen =
        Ui.edt(
            () ->
                new LibraryScreen(
                    Histories.steps(List.of(), prefs.preferences()),
                    started::add,
                    new PictureMotion(scheduler, () -> false),
                    NoPackActions.INSTANCE,
                    NoExerciseActions.INSTANCE));
  }

  private void type(String query) {
    Ui.run(() -> Ui.find(screen.component(), "search", JTextField.class).setText(query));
  }

  private List<String> texts() {
    return Ui.tree(screen.component())
        .filter(JLabel.class::isInstance)
        .map(each -> String.valueOf(((JLabel) each).getText()))
        .toList();
  }

  @SuppressWarnings("unchecked")
  private JList<Exercise> list() {
    return Ui.find(screen.component(), "exercises", JList.class);
  }

  @Test
  void showsAllExercisesAndNarrowsAsOneTypes() {
    assertThat(list().getModel().getSize()).isEqualTo(15);
    type("front");
    assertThat(list().getModel().getSize()).isBetween(1, 4);
    type("nothing like it");
    assertThat(texts()).contains("No exercise matches.");
  }

  /** Guards against exercises that one cannot do here and has to tell from the others oneself. */
  @Test
  void onlyWhatFitsHereIsShownIfThatIsAskedForAndFollowsThePlace() {
    int all = list().getModel().getSize();
    Ui.run(() -> Ui.find(screen.component(), "fits", AbstractButton.class).doClick(0));
    List<Exercise> bare = shown();
    assertThat(bare).isNotEmpty().hasSizeLessThan(all);
    assertThat(bare)
        .allMatch(
            each ->
                each.levels().stream()
                    .anyMatch(level -> level.body().needs().missing(Set.of()).isEmpty()));
    Ui.run(() -> prefs.preferences().changeSituation(it -> it.withCares(Set.of("neck"))));
    assertThat(shown()).hasSizeLessThan(bare.size());
    Ui.run(() -> prefs.preferences().changeSituation(it -> it.withCares(Set.of())));
    assertThat(shown()).isEqualTo(bare);
    Ui.run(() -> Ui.find(screen.component(), "fits", AbstractButton.class).doClick(0));
    assertThat(shown()).hasSize(all);
  }

  private List<Exercise> shown() {
    var model = list().getModel();
    return IntStream.range(0, model.getSize()).mapToObj(model::getElementAt).toList();
  }

  @Test
  void tellsTheDoseItsOriginTheCautionsTheSourceAndTheRoutines() {
    type("arm lift");
    assertThat(texts())
        .contains(
            "Arm lift",
            "1–3 sets of 10–15 reps, hold 2–3 s, about 1 min.",
            "Let nothing drop.",
            "Morning",
            "“A video” says: 10–15 reps, 1–3 sets," + " squeeze 2–3 s.",
            "Twofold",
            "Raise both of your long arms off the floor.");
    assertThat(texts())
        .contains("Our choice: lift 2 s, lower slowly 3 s, 30 s rest between sets. For the tests.");
  }

  @Test
  void showsBothSidesWhereTheSourcesDisagree() {
    type("forward curl");
    assertThat(texts())
        .contains("The sources disagree")
        .anyMatch(text -> text.contains("Leave it out."))
        .anyMatch(text -> text.contains("Do it."));
  }

  @Test
  void aChosenLevelIsShownAndKept() {
    type("far");
    JComboBox<?> box = Ui.find(screen.component(), "level.far-reach", JComboBox.class);
    assertThat(box.getSelectedItem()).isEqualTo("Both");
    Ui.run(() -> box.setSelectedItem("Only the arm"));
    assertThat(texts()).containsSubsequence("4", "Reach the left (right) arm.");
    assertThat(prefs.last().practice().levels()).containsEntry("far-reach", "arm-alone");
  }

  @Test
  void startsTheExerciseThatIsShownAtItsLevel() {
    type("far");
    Ui.run(
        () ->
            Ui.find(screen.component(), "level.far-reach", JComboBox.class)
                .setSelectedItem("Only the leg"));
    Ui.run(() -> Ui.find(screen.component(), "library.start", JButton.class).doClick(0));
    assertThat(started).hasSize(1);
    Routine.Entry entry = started.get(0).entries().get(0);
    assertThat(entry.exercise().id()).isEqualTo("far-reach");
    assertThat(entry.level().id()).isEqualTo("leg-alone");
  }

  private List<String> ids() {
    var model = list().getModel();
    return IntStream.range(0, model.getSize()).mapToObj(i -> model.getElementAt(i).id()).toList();
  }

  private void press(JComponent on, int key) {
    KeyEvent event = new KeyEvent(on, KeyEvent.KEY_PRESSED, 0, 0, key, KeyEvent.CHAR_UNDEFINED);
    assertThat(Ui.edt(() -> SwingUtilities.processKeyBindings(event))).isTrue();
  }

  private boolean inSight(String name) {
    return Ui.edt(
        () -> Ui.isInSight(Ui.find(screen.component(), name, Component.class), screen.component()));
  }

  private void choose(String name) {
    Ui.run(() -> Ui.find(screen.component(), name, AbstractButton.class).doClick(0));
  }

  @Test
  void aKindAndAPartOfTheBodyLeaveOnlyWhatIsBothAndTheCountIsSaid() {
    choose("kind.strength");
    assertThat(ids()).isNotEmpty().hasSizeLessThan(15);
    int strong = ids().size();
    choose("area.between_the_blades");
    assertThat(ids()).isNotEmpty().hasSizeLessThanOrEqualTo(strong);
    assertThat(list().getAccessibleContext().getAccessibleDescription())
        .startsWith(ids().size() + " exercise");
    choose("kind.all");
    choose("area.all");
    assertThat(ids()).hasSize(15);
    assertThat(list().getAccessibleContext().getAccessibleDescription()).isEqualTo("15 exercises");
  }

  /** Guards the way back, which leads to the tile that was opened and to no other. */
  @Test
  void whereItIsNarrowEnterOpensAnExerciseAndEscapeLeadsBackToItsTile() {
    Ui.paint(screen.component(), 900, 600, 1);
    assertThat(inSight("exercises")).isTrue();
    assertThat(inSight("library.start")).isFalse();
    Ui.run(() -> list().setSelectedIndex(4));
    press(list(), KeyEvent.VK_ENTER);
    assertThat(started).isEmpty();
    assertThat(inSight("exercises")).isFalse();
    assertThat(inSight("library.start")).isTrue();
    press(Ui.find(screen.component(), "library.start", JButton.class), KeyEvent.VK_ESCAPE);
    assertThat(inSight("exercises")).isTrue();
    assertThat(list().getSelectedIndex()).isEqualTo(4);
  }

  /** Guards against a page that began at the very edge of the window. */
  @Test
  void anExerciseOnAPageOfItsOwnKeepsFromTheEdges() {
    Ui.paint(screen.component(), 900, 600, 1);
    Ui.run(() -> list().setSelectedIndex(4));
    press(list(), KeyEvent.VK_ENTER);
    Ui.run(() -> Ui.layOut(screen.component(), 900, 600));
    JButton back = Ui.find(screen.component(), "library.back", JButton.class);
    int left = Ui.edt(() -> SwingUtilities.convertPoint(back, 0, 0, screen.component()).x);
    assertThat(left).isEqualTo(24);
  }

  @Test
  void whereItIsWideTheSelectedExerciseStandsBesideTheTilesAndEnterStartsIt() {
    Ui.paint(screen.component(), 1920, 1040, 1);
    assertThat(inSight("exercises")).isTrue();
    assertThat(inSight("library.start")).isTrue();
    assertThat(inSight("library.back")).isFalse();
    Ui.run(() -> list().setSelectedIndex(2));
    press(list(), KeyEvent.VK_ENTER);
    assertThat(started).extracting(Routine::id).containsExactly(ids().get(2));
  }

  @ParameterizedTest
  @CsvSource({"100, 900, 4", "100, 1920, 6", "200, 900, 2", "200, 1366, 3", "100, 300, 1"})
  void thereAreAsManyColumnsAsTheWidthGives(int percent, int width, int columns) {
    Ui.theme(true, percent / 100f);
    open();
    Ui.theme(true, percent / 100f);
    Ui.paint(screen.component(), width, 1000, 1);
    int first = Ui.edt(() -> list().getCellBounds(0, 0).y);
    long across =
        Ui.edt(
            () ->
                IntStream.range(0, 15).filter(i -> list().getCellBounds(i, i).y == first).count());
    assertThat(across).isEqualTo(columns);
    Ui.theme(false);
  }

  @Test
  void whatIsTypedAmongTheTilesIsSearchedFor() {
    for (char letter : "arm".toCharArray()) {
      KeyEvent event =
          new KeyEvent(list(), KeyEvent.KEY_TYPED, 0, 0, KeyEvent.VK_UNDEFINED, letter);
      Ui.run(
          () ->
              Stream.of(list().getKeyListeners())
                  .filter(each -> each.getClass().getName().contains("LibraryScreen"))
                  .forEach(each -> each.keyTyped(event)));
    }
    assertThat(Ui.find(screen.component(), "search", JTextField.class).getText()).isEqualTo("arm");
    assertThat(ids()).contains("arm-lift").hasSizeLessThan(15);
  }

  /** Guards pictures that go on moving though nobody sees them. */
  @Test
  void nothingMovesThatIsNotSeen() {
    Ui.paint(screen.component(), 900, 600, 1);
    Rectangle tile = Ui.edt(() -> list().getCellBounds(1, 1));
    MouseEvent over =
        new MouseEvent(list(), MouseEvent.MOUSE_MOVED, 0, 0, tile.x + 20, tile.y + 20, 0, false);
    Ui.run(() -> List.of(list().getMouseMotionListeners()).forEach(each -> each.mouseMoved(over)));
    JComponent moving = Ui.find(screen.component(), "moving", JComponent.class);
    assertThat(moving.isVisible()).isTrue();
    assertThat(tile.contains(moving.getBounds())).isTrue();
    assertThat(scheduler.delays()).isEmpty(); // no window shows it
    Ui.run(() -> List.of(list().getMouseListeners()).forEach(each -> each.mouseExited(over)));
    assertThat(moving.isVisible()).isFalse();
  }
}
