package org.unhunch.ui.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JMenuItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unhunch.settings.Place;
import org.unhunch.settings.Situation;
import org.unhunch.testing.Answers;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.Said;
import org.unhunch.testing.ScreenKit;
import org.unhunch.testing.Ui;
import org.unhunch.ui.notice.Notice;

/** Adding, renaming and deleting places. */
class PlacePanelTests {
  private final Prefs prefs = Prefs.having("chair");
  private final Answers answers = Answers.none();
  private PlacePanel panel;

  @BeforeEach
  void open() {
    Ui.theme(false);
    panel = Ui.edt(() -> new PlacePanel(ScreenKit.of(prefs.preferences()), answers, 2));
  }

  private void pick(String item) {
    JButton more = Ui.find(panel.component(), "places.more", JButton.class);
    Ui.run(() -> Ui.find(more.getComponentPopupMenu(), item, JMenuItem.class).doClick(0));
  }

  private List<String> names() {
    return prefs.preferences().get().situation().places().stream().map(Place::name).toList();
  }

  @Test
  void aNewPlaceBeginsWithWhatIsAtThisOne() {
    answers.add("  Garden ");
    pick("place.add");
    assertThat(names()).containsExactly("Desk", "Home", "Garden");
    assertThat(prefs.last().situation().place()).isEqualTo(new Place("Garden", Set.of("chair")));
    assertThat(Ui.find(panel.component(), "places", JComboBox.class).getSelectedItem())
        .isEqualTo("Garden");
  }

  @Test
  void aTakenNameIsAskedForAgain() {
    answers.add("Home");
    answers.add("Shed");
    pick("place.add");
    assertThat(answers.questions()).hasSize(2);
    assertThat(answers.questions().get(1)).contains("“Home”");
    assertThat(names()).contains("Shed");
  }

  @Test
  void aPlaceIsRenamedWhereItStands() {
    answers.add("Office");
    pick("place.rename");
    assertThat(names()).containsExactly("Office", "Home");
  }

  @Test
  void noNameChangesNothing() {
    answers.add(" ");
    pick("place.rename");
    pick("place.add");
    assertThat(names()).containsExactly("Desk", "Home");
  }

  private String undo() {
    Notice offer = answers.notices().current().orElseThrow();
    assertThat(offer.kind()).isEqualTo(Notice.Kind.UNDO);
    Ui.run(() -> offer.actions().get(0).run().run());
    return Said.of(offer.text());
  }

  /** Guards against a place that is gone for good at one slip, whichever it is. */
  @ParameterizedTest
  @CsvSource({"Desk,Home", "Home,Shed", "Shed,Home"})
  void aDeletedPlaceCanBeBroughtBackWhereItStood(String name, String next) {
    prefs
        .preferences()
        .changeSituation(
            now ->
                now.withPlaces(
                        List.of(
                            new Place("Desk", Set.of("chair")),
                            new Place("Home", Set.of("wall")),
                            new Place("Shed", Set.of())))
                    .at(name));
    Ui.run(panel::show);
    Situation before = prefs.last().situation();
    pick("place.delete");
    assertThat(answers.questions()).isEmpty();
    assertThat(names()).hasSize(2).doesNotContain(name);
    assertThat(prefs.last().situation().placeName()).isEqualTo(next);
    assertThat(undo()).isEqualTo("The place “" + name + "” is deleted.");
    assertThat(prefs.last().situation()).isEqualTo(before);
    assertThat(Ui.find(panel.component(), "places", JComboBox.class).getSelectedItem())
        .isEqualTo(name);
    assertThat(answers.notices().current()).isEmpty();
  }

  /** Guards against an undo that fails over what was done since. */
  @Test
  void aPlaceComesBackBesideWhatHasChangedMeanwhile() {
    pick("place.delete");
    answers.add("Desk");
    pick("place.rename");
    undo();
    assertThat(names()).containsExactly("Desk 2", "Desk");
    assertThat(prefs.last().situation().place()).isEqualTo(new Place("Desk 2", Set.of("chair")));
  }

  @Test
  void onlyTheLastDeletionCanBeUndone() {
    answers.add("Shed");
    pick("place.add");
    pick("place.delete");
    pick("place.delete");
    assertThat(names()).hasSize(1);
    assertThat(answers.notices().waiting()).isZero();
    undo();
    assertThat(names()).hasSize(2);
  }

  @Test
  void theLastPlaceStays() {
    pick("place.delete");
    assertThat(names()).containsExactly("Home");
    JButton more = Ui.find(panel.component(), "places.more", JButton.class);
    assertThat(Ui.find(more.getComponentPopupMenu(), "place.delete", JMenuItem.class).isEnabled())
        .isFalse();
  }
}
