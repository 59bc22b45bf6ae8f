package org.unhunch.ui.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JMenuItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unhunch.settings.Place;
import org.unhunch.testing.Answers;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.ScreenKit;
import org.unhunch.testing.Ui;

/** Adding, renaming and deleting places. */
class PlacePanelTests {
  private final Prefs prefs = Prefs.having("chair");
  private final Answers answers = Answers.none();
  private PlacePanel panel;

  @BeforeEach
  void open() {
    Ui.theme(false);
    panel = Ui.edt(() -> new PlacePanel(ScreenKit.of(prefs.preferences()), answers));
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

  @Test
  void theLastPlaceStays() {
    pick("place.delete");
    assertThat(names()).containsExactly("Home");
    JButton more = Ui.find(panel.component(), "places.more", JButton.class);
    assertThat(Ui.find(more.getComponentPopupMenu(), "place.delete", JMenuItem.class).isEnabled())
        .isFalse();
  }
}
