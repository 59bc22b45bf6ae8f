package org.unhunch.ui.pick;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.util.List;
import java.util.OptionalInt;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JToggleButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unhunch.choose.Offer;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.Shipped;
import org.unhunch.testing.TestCatalog;
import org.unhunch.testing.Ui;

/** What fits now: the line of chips and the panel that unfolds from it, without a window. */
class SituationTests extends PickFixture {
  SituationTests() {
    super("chair", "floor");
  }

  @BeforeEach
  void open() {
    Ui.theme(true);
    open(TestCatalog.catalog(), TestCatalog.poses(), List.of());
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
    Ui.run(() -> Ui.find(screen.component(), "minutes.3", JToggleButton.class).doClick(0));
    assertThat(offer("desk").seconds()).isLessThanOrEqualTo(180);
    assertThat(prefs.last().situation().minutes()).isEqualTo(OptionalInt.of(3));
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
  void whatIsSwitchedIsKeptForThePlace() {
    toggle("foam-roller");
    assertThat(offer("morning").fits()).isTrue();
    assertThat(prefs.last().situation().place().equipmentIds())
        .containsExactlyInAnyOrder("chair", "floor", "foam-roller");
  }

  /** Guards a place of version 0.1.0, where a mat and the floor were two things. */
  @Test
  void whatWasCalledOtherwiseIsStillThereUntilItIsSwitchedOff() {
    open(Shipped.catalog(), Shipped.poses(), Prefs.having("mat"), List.of());
    unfold();
    JCheckBox floor = Ui.find(screen.component(), "floor", JCheckBox.class);
    assertThat(floor.isSelected()).isTrue();
    assertThat(floor.getText()).isEqualTo("Floor space");
    assertThat(offer("wind-down").fits()).isTrue();
    Ui.run(() -> floor.doClick(0));
    assertThat(offer("wind-down").fits()).isFalse();
    Ui.run(() -> floor.doClick(0));
    assertThat(offer("wind-down").fits()).isTrue();
  }

  @Test
  void anotherPlaceHasItsOwnThings() {
    unfold();
    JComboBox<?> places = Ui.find(screen.component(), "places", JComboBox.class);
    Ui.run(() -> places.setSelectedItem("Home"));
    assertThat(Ui.find(screen.component(), "foam-roller", JCheckBox.class).isSelected()).isTrue();
    assertThat(offer("morning").fits()).isTrue();
    assertThat(prefs.last().situation().placeName()).isEqualTo("Home");
  }

  @Test
  void aToggleTellsItsSizeItsSubstituteAndWhatTheSourcesSay() {
    unfold();
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
  void thePanelCountsAlongAndIsFoldedByDoneEscapeAndItsChip() {
    unfold();
    JToggleButton chip = Ui.find(screen.component(), "for.place", JToggleButton.class);
    long fits = new Offers(kit).all().stream().filter(Offer::fits).count();
    assertThat(texts()).contains(fits + " routines fit");
    toggle("chair");
    assertThat(texts()).doesNotContain(fits + " routines fit");
    Ui.run(() -> Ui.find(screen.component(), "for.done", JButton.class).doClick(0));
    assertThat(isUnfolded()).isFalse();
    assertThat(chip.isSelected()).isFalse();
    unfold();
    press(Ui.find(screen.component(), "wall", JCheckBox.class), KeyEvent.VK_ESCAPE);
    assertThat(isUnfolded()).isFalse();
    unfold();
    Ui.run(() -> chip.doClick(0));
    assertThat(isUnfolded()).isFalse();
  }

  /** Guards against three chips that all look unfolded. */
  @Test
  void onlyTheChipOfThePartThatIsAskedForLooksUnfolded() {
    List<String> chips = List.of("for.place", "for.postures", "for.cares");
    for (String pressed : chips) {
      Ui.run(() -> Ui.find(screen.component(), pressed, JToggleButton.class).doClick(0));
      assertThat(isUnfolded()).isTrue();
      assertThat(chips)
          .filteredOn(each -> Ui.find(screen.component(), each, JToggleButton.class).isSelected())
          .containsExactly(pressed);
    }
  }

  @Test
  void resetTakesBackAllButWhatIsThere() {
    toggle("rounding");
    toggle("LYING");
    Ui.run(() -> Ui.find(screen.component(), "for.reset", JButton.class).doClick(0));
    assertThat(prefs.last().situation().cares()).isEmpty();
    assertThat(prefs.last().situation().postures()).hasSize(4);
    assertThat(prefs.last().situation().place().equipmentIds()).contains("chair", "floor");
    assertThat(Ui.find(screen.component(), "rounding", JCheckBox.class).isSelected()).isFalse();
  }

  /** A time from the slider of earlier versions is kept, shown and can be chosen again. */
  @Test
  void aTimeOfOnesOwnHasAChipUntilTheNextStart() {
    Ui.run(() -> prefs.preferences().changeSituation(all -> all.withMinutes(OptionalInt.of(7))));
    JToggleButton own = Ui.find(screen.component(), "minutes.7", JToggleButton.class);
    assertThat(own.isSelected()).isTrue();
    Ui.run(() -> Ui.find(screen.component(), "minutes.any", JToggleButton.class).doClick(0));
    assertThat(prefs.last().situation().minutes()).isEmpty();
    Ui.run(() -> own.doClick(0));
    assertThat(prefs.last().situation().minutes()).hasValue(7);
  }

  private boolean isUnfolded() {
    return Ui.tree(screen.component()).anyMatch(each -> "situation".equals(each.getName()));
  }

  private List<String> texts() {
    return Ui.tree(screen.component())
        .filter(JLabel.class::isInstance)
        .map(each -> ((JLabel) each).getText())
        .toList();
  }
}
