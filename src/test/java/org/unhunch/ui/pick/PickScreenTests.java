package org.unhunch.ui.pick;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BorderLayout;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JSlider;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unhunch.choose.Offer;
import org.unhunch.library.LibrarySource;
import org.unhunch.message.Message;
import org.unhunch.message.Problem;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Routine;
import org.unhunch.testing.Answers;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.ScreenKit;
import org.unhunch.testing.TestCatalog;
import org.unhunch.testing.Ui;

/** The pick screen without a window. */
class PickScreenTests {
  private final List<Routine> started = new ArrayList<>();
  private final List<Routine> detailed = new ArrayList<>();
  private final Prefs prefs = Prefs.having("chair", "floor");
  private org.unhunch.ui.kit.Ui kit;
  private PickScreen screen;

  @BeforeEach
  void open() {
    Ui.theme(true);
    screen = over(TestCatalog.catalog());
  }

  private PickScreen over(Catalog catalog) {
    return Ui.edt(
        () -> {
          kit = ScreenKit.of(catalog, TestCatalog.poses(), prefs.preferences());
          return new PickScreen(kit, new Offers(kit), Answers.none(), started::add, detailed::add);
        });
  }

  @SuppressWarnings("unchecked")
  private JList<Offer> list() {
    return Ui.find(screen.component(), "offers", JList.class);
  }

  private List<Offer> offers() {
    var model = list().getModel();
    return IntStream.range(0, model.getSize()).mapToObj(model::getElementAt).toList();
  }

  private Offer offer(String id) {
    return offers().stream().filter(each -> id(each).equals(id)).findFirst().orElseThrow();
  }

  private void toggle(String name) {
    Ui.run(() -> Ui.find(screen.component(), name, JCheckBox.class).doClick(0));
  }

  private static String id(Offer offer) {
    return offer.routine().id();
  }

  @Test
  void everyRoutineIsThereAndWhatFitsComesFirst() {
    assertThat(offers()).hasSize(TestCatalog.catalog().routines().size());
    List<Boolean> fits = offers().stream().map(Offer::fits).toList();
    assertThat(fits).contains(true, false);
    assertThat(fits.lastIndexOf(true)).isLessThan(fits.indexOf(false));
    assertThat(offer("twofold").fits()).isTrue();
    assertThat(offer("morning").fits()).isFalse();
  }

  /** Guards the start of the program against cards that are measured before there is a width. */
  @Test
  void aListWithoutAWidthMeasuresNoCard() {
    assertThat(Ui.edt(() -> list().getPreferredSize().height)).isEqualTo(offers().size());
    Ui.run(() -> list().setSize(500, 900));
    assertThat(Ui.edt(() -> list().getPreferredSize().height)).isGreaterThan(60 * offers().size());
  }

  @Test
  void aCatalogWithoutRoutinesSaysSoAndStartsNothing() {
    Catalog all = TestCatalog.catalog();
    Catalog none = new Catalog(all.vocabulary(), all.exercises(), List.of(), all.pacing());
    PickScreen empty = over(none);
    assertThat(Ui.find(empty.component(), "pick.start", JButton.class).isEnabled()).isFalse();
    assertThat(Ui.find(empty.component(), "pick.details", JButton.class).isEnabled()).isFalse();
    assertThat(Ui.tree(empty.component()))
        .anyMatch(
            each -> each instanceof JLabel label && label.getText().contains("has no routines"));
  }

  @Test
  void whatIsSwitchedIsKeptForThePlace() {
    toggle("foam-roller");
    assertThat(offer("morning").fits()).isTrue();
    assertThat(prefs.last().situation().place().equipmentIds())
        .containsExactlyInAnyOrder("chair", "floor", "foam-roller");
  }

  @Test
  void anotherPlaceHasItsOwnThings() {
    JComboBox<?> places = Ui.find(screen.component(), "places", JComboBox.class);
    Ui.run(() -> places.setSelectedItem("Home"));
    assertThat(Ui.find(screen.component(), "foam-roller", JCheckBox.class).isSelected()).isTrue();
    assertThat(offer("morning").fits()).isTrue();
    assertThat(prefs.last().situation().placeName()).isEqualTo("Home");
  }

  @Test
  void posturesCaresAndMinutesChangeWhatIsOffered() {
    toggle("rounding");
    assertThat(offer("round").changes()).isNotEmpty();
    toggle("LYING");
    toggle("KNEELING");
    toggle("STANDING");
    assertThat(offer("desk").fits()).isTrue();
    assertThat(offer("twofold").fits()).isFalse();
    Ui.run(() -> Ui.find(screen.component(), "minutes", JSlider.class).setValue(4));
    assertThat(offer("desk").seconds()).isLessThanOrEqualTo(240);
    assertThat(prefs.last().situation().minutes()).isEqualTo(OptionalInt.of(4));
    assertThat(prefs.last().situation().cares()).containsExactly("rounding");
  }

  /** Guards against a person without any posture, for whom nothing could ever fit. */
  @Test
  void switchingTheLastPostureOffMakesAllPossibleAgain() {
    for (String posture : List.of("SEATED", "STANDING", "KNEELING", "LYING")) {
      toggle(posture);
    }
    assertThat(prefs.last().situation().postures()).hasSize(4);
    assertThat(Ui.find(screen.component(), "SEATED", JCheckBox.class).isSelected()).isTrue();
  }

  @Test
  void theSelectedRoutineStaysSelectedWhenTheOrderChanges() {
    Ui.run(() -> list().setSelectedIndex(3));
    String selected = id(list().getSelectedValue());
    toggle("wall");
    toggle("chair");
    assertThat(id(list().getSelectedValue())).isEqualTo(selected);
  }

  /** The routine played last was to be looked for again at every start. */
  @Test
  void theRoutinePlayedLastIsSelectedAtTheStartWhileItExists() {
    remember("twofold");
    screen = over(TestCatalog.catalog());
    assertThat(id(Ui.edt(() -> list().getSelectedValue()))).isEqualTo("twofold");
    remember("no-more");
    screen = over(TestCatalog.catalog());
    assertThat((int) Ui.edt(() -> list().getSelectedIndex())).isZero();
  }

  private void remember(String id) {
    prefs.preferences().update(all -> all.withLastTime(all.lastTime().withRoutine(id)));
  }

  @Test
  void enterStartsTheSelectedRoutine() {
    KeyEvent enter =
        new KeyEvent(
            list(), KeyEvent.KEY_PRESSED, 0, 0, KeyEvent.VK_ENTER, KeyEvent.CHAR_UNDEFINED);
    assertThat(Ui.edt(() -> SwingUtilities.processKeyBindings(enter))).isTrue();
    assertThat(started).extracting(Routine::id).containsExactly(id(offers().get(0)));
  }

  @Test
  void theButtonsStartAndShowTheSelectedRoutine() {
    Ui.run(() -> list().setSelectedIndex(2));
    Ui.run(() -> Ui.find(screen.component(), "pick.start", JButton.class).doClick(0));
    Ui.run(() -> Ui.find(screen.component(), "pick.details", JButton.class).doClick(0));
    assertThat(started).extracting(Routine::id).containsExactly(id(offers().get(2)));
    assertThat(detailed).extracting(Routine::id).containsExactly(id(offers().get(2)));
  }

  @Test
  void aToggleTellsItsSizeItsSubstituteAndWhatTheSourcesSay() {
    JCheckBox roller = Ui.find(screen.component(), "foam-roller", JCheckBox.class);
    assertThat(roller.getToolTipText())
        .contains("A firm roller.")
        .contains("Instead: A rolled towel.");
    assertThat(roller.getAccessibleContext().getAccessibleDescription())
        .isEqualTo(roller.getToolTipText());
    JCheckBox rounding = Ui.find(screen.component(), "rounding", JCheckBox.class);
    assertThat(rounding.getToolTipText())
        .contains("An article")
        .contains("Leave it out.")
        .contains("A page")
        .contains("Do it.");
  }

  @Test
  void aCardSaysAllThatItShowsToThoseWhoHearIt() {
    toggle("rounding");
    int index = offers().indexOf(offer("round"));
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
    BorderLayout layout = (BorderLayout) screen.component().getLayout();
    assertThat(layout.getLayoutComponent(BorderLayout.NORTH).isVisible()).isFalse();
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
