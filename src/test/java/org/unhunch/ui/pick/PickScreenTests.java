package org.unhunch.ui.pick;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.event.KeyEvent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unhunch.choose.Offer;
import org.unhunch.history.SessionInProgress;
import org.unhunch.history.When;
import org.unhunch.library.LibrarySource;
import org.unhunch.message.Message;
import org.unhunch.message.Problem;
import org.unhunch.player.Player;
import org.unhunch.resume.ResumedSession;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Routine;
import org.unhunch.testing.MadeHistory;
import org.unhunch.testing.TestCatalog;
import org.unhunch.testing.Ui;
import org.unhunch.timeline.Timeline;
import org.unhunch.ui.kit.layout.TextBlock;

/** The pick screen without a window. */
class PickScreenTests extends PickFixture {
  PickScreenTests() {
    super("chair", "floor");
  }

  @BeforeEach
  void open() {
    Ui.theme(true);
    open(TestCatalog.catalog(), TestCatalog.poses(), List.of());
  }

  private String topName() {
    return Ui.tree(Ui.find(screen.component(), "top", JComponent.class))
        .filter(each -> each instanceof TextBlock && !((TextBlock) each).getText().isEmpty())
        .map(each -> ((TextBlock) each).getText())
        .skip(1)
        .findFirst()
        .orElseThrow();
  }

  private List<String> topTexts() {
    return Ui.tree(Ui.find(screen.component(), "top", JComponent.class))
        .filter(JLabel.class::isInstance)
        .map(each -> ((JLabel) each).getText())
        .toList();
  }

  @Test
  void everyRoutineIsThereAndWhatFitsComesFirst() {
    List<Offer> all = new Offers(kit).all();
    assertThat(topName()).isEqualTo(all.get(0).routine().name());
    assertThat(offers()).isEqualTo(all.subList(1, all.size()));
    assertThat(offers().stream().map(Offer::fits)).contains(true, false);
  }

  /** Guards the way from the start of the program to a session of one key. */
  @Test
  void theRoutinePlayedLastIsOnTopAsLongAsItFits() {
    Routine last =
        new Offers(kit).all().stream().filter(Offer::fits).skip(1).findFirst().get().routine();
    Ui.run(
        () -> prefs.preferences().update(s -> s.withLastTime(s.lastTime().withRoutine(last.id()))));
    Ui.run(screen::refresh);
    assertThat(topName()).isEqualTo(last.name());
    assertThat(topTexts()).contains("Last played");
    press(Ui.find(screen.component(), "minutes.any", JToggleButton.class), KeyEvent.VK_ENTER);
    assertThat(started).extracting(Routine::id).containsExactly(last.id());
    Ui.run(
        () ->
            prefs
                .preferences()
                .changeSituation(now -> now.withPlace(now.place().withEquipmentIds(Set.of()))));
    boolean stillFits = offer(last.id()).fits();
    assertThat(topName().equals(last.name())).isEqualTo(stillFits);
  }

  private JButton start() {
    return Ui.find(screen.component(), "pick.start", JButton.class);
  }

  @Test
  void aCatalogWithoutRoutinesSaysSoAndStartsNothing() {
    Catalog all = TestCatalog.catalog();
    Catalog none = new Catalog(all.vocabulary(), all.exercises(), List.of(), all.pacing());
    open(none, TestCatalog.poses(), List.of());
    assertThat(Ui.find(screen.component(), "pick.start", JButton.class).isEnabled()).isFalse();
    assertThat(Ui.find(screen.component(), "pick.details", JButton.class).isEnabled()).isFalse();
    assertThat(Ui.tree(screen.component()))
        .anyMatch(
            each -> each instanceof JLabel label && label.getText().contains("has no routines"));
  }

  @Test
  void theSelectedRoutineStaysSelectedWhenTheOrderChanges() {
    Ui.run(() -> list().setSelectedIndex(2));
    String selected = id(list().getSelectedValue());
    toggle("wall");
    assertThat(id(list().getSelectedValue())).isEqualTo(selected);
  }

  /** Guards against a hint that is false wherever the focus is not among the cards. */
  @Test
  void enterStartsWhatIsSeenChosenFromWhereverTheFocusIs() {
    unfold();
    List<Component> all =
        Ui.tree(screen.component())
            .filter(each -> each.isFocusable() && !(each instanceof JButton))
            .filter(
                each ->
                    each instanceof AbstractButton
                        || each instanceof JList
                        || each instanceof JTextField
                        || each instanceof JComboBox)
            .filter(each -> !(each.getParent() instanceof JComboBox))
            .toList();
    assertThat(all).hasSizeGreaterThan(15);
    for (Component each : all) {
      press((JComponent) each, KeyEvent.VK_ENTER);
    }
    String top = id(new Offers(kit).all().get(0));
    assertThat(started).hasSize(all.size()).extracting(Routine::id).containsOnly(top);
    started.clear();
    Ui.run(() -> list().setSelectedIndex(1));
    press(list(), KeyEvent.VK_ENTER);
    assertThat(started).extracting(Routine::id).containsExactly(id(offers().get(1)));
    press(list(), KeyEvent.VK_D);
    assertThat(detailed).extracting(Routine::id).containsExactly(id(offers().get(1)));
  }

  @Test
  void theButtonsStartAndShowTheTopRoutine() {
    String top = id(new Offers(kit).all().get(0));
    Ui.run(() -> start().doClick(0));
    Ui.run(() -> Ui.find(screen.component(), "pick.details", JButton.class).doClick(0));
    assertThat(started).extracting(Routine::id).containsExactly(top);
    assertThat(detailed).extracting(Routine::id).containsExactly(top);
  }

  @Test
  void searchFindsNamesAndExercisesAndEnterStartsTheFirst() {
    JTextField search = Ui.find(screen.component(), "pick.search", JTextField.class);
    Routine.Entry entry = offer("morning").routine().entries().get(0);
    for (String typed : List.of("Morning", "mORN", entry.exercise().name())) {
      Ui.run(() -> search.setText(typed));
      assertThat(offers()).as(typed).extracting(PickFixture::id).contains("morning");
      assertThat(offers()).as(typed).hasSizeLessThan(TestCatalog.catalog().routines().size());
      started.clear();
      String first = id(offers().get(0));
      press(search, KeyEvent.VK_ENTER);
      assertThat(started).as(typed).extracting(Routine::id).containsExactly(first);
      assertThat(search.getText()).as("found, and not looked for when one is back").isEmpty();
    }
    Ui.run(() -> search.setText("no such thing"));
    assertThat(offers()).isEmpty();
    Ui.run(() -> search.setText(""));
    assertThat(offers()).hasSize(TestCatalog.catalog().routines().size() - 1);
    assertThat(list().isSelectionEmpty()).isTrue();
  }

  @Test
  void aSessionThatWasLeftIsOnTop() {
    AtomicInteger resumed = new AtomicInteger();
    Routine routine = TestCatalog.routine("round");
    Timeline timeline = Timeline.of(routine, TestCatalog.catalog().pacing());
    Player player = new Player(timeline, () -> 0, () -> 0);
    SessionInProgress underway =
        SessionInProgress.begin(
            new UUID(1, 2), When.somewhere(MadeHistory.END.minus(Duration.ofDays(1))));
    ResumedSession left = new ResumedSession(underway, timeline, player.checkpoint(), false);
    Ui.run(() -> screen.show(Optional.of(new Left(left, resumed::incrementAndGet))));
    assertThat(topName()).isEqualTo("Round");
    assertThat(topTexts()).contains("Left off yesterday, 0:00 done");
    assertThat(topTexts()).anyMatch(each -> each.startsWith("Next: "));
    assertThat(topTexts())
        .as("what is lacking does not look as if it were there")
        .anyMatch(each -> each.contains("Missing: room corner or doorway"));
    player.play();
    player.skipExercise(); // which is not done
    ResumedSession skipped = new ResumedSession(underway, timeline, player.checkpoint(), false);
    Ui.run(() -> screen.show(Optional.of(new Left(skipped, resumed::incrementAndGet))));
    assertThat(topTexts()).contains("Left off yesterday, 0:00 done");
    assertThat(start().getText()).isEqualTo("Continue");
    press(Ui.find(screen.component(), "minutes.3", JToggleButton.class), KeyEvent.VK_ENTER);
    assertThat(resumed).hasValue(1);
    Ui.run(() -> Ui.find(screen.component(), "pick.details", JButton.class).doClick(0));
    assertThat(started).extracting(Routine::id).containsExactly("round");
    Ui.run(() -> screen.show(Optional.empty()));
    assertThat(start().getText()).isEqualTo("Start");
  }

  @Test
  void aCardSaysAllThatItShowsToThoseWhoHearIt() {
    toggle("rounding");
    int index = offers().stream().map(PickFixture::id).toList().indexOf("round");
    var card =
        Ui.edt(
            () ->
                list()
                    .getCellRenderer()
                    .getListCellRendererComponent(list(), offers().get(index), index, true, true));
    assertThat(card.getAccessibleContext().getAccessibleName())
        .contains("Round")
        .contains("Missing")
        .contains("Back wave: Hollow half only.")
        .contains("min");
  }

  @Test
  void showsTheProblemsOfTheCatalogAsTheyAre() {
    assertThat(Ui.tree(screen.component())).noneMatch(each -> "problems".equals(each.getName()));
    Problem bad = new Problem("a.json", 1, 2, "", Message.of("reason.system", "<b>bad</b>"));
    Routine taken = TestCatalog.catalog().routines().get(0);
    Catalog pack =
        new Catalog(
            TestCatalog.catalog().vocabulary(),
            List.of(),
            List.of(taken),
            TestCatalog.catalog().pacing());
    Ui.run(() -> kit.library().put(LibrarySource.of("pack", pack, List.of(bad), Map.of())));
    JTextArea problems = Ui.find(screen.component(), "problems", JTextArea.class);
    assertThat(problems.getText().lines())
        .containsExactly(
            "a.json:1:2: the system says: <b>bad</b>",
            "pack: the routine “" + taken.id() + "” is left out, as another has this id already.");
    assertThat(problems.isEditable()).isFalse();
  }
}
