package org.unhunch.ui.pick;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JList;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unhunch.choose.Offer;
import org.unhunch.testing.Shipped;
import org.unhunch.testing.Ui;
import org.unhunch.timeline.Timeline;
import org.unhunch.words.Words;

/** The pick screen without a window. */
class PickScreenTests {
  private final List<Timeline> started = new ArrayList<>();
  private PickScreen screen;

  @BeforeEach
  void open() {
    Ui.theme(true);
    screen = open(List.of());
  }

  private PickScreen open(List<String> problems) {
    return Ui.edt(() -> new PickScreen(Shipped.catalog(), problems, new Words(), started::add));
  }

  @SuppressWarnings("unchecked")
  private JList<Offer> list() {
    return Ui.find(screen.component(), "offers", JList.class);
  }

  private List<Offer> offers() {
    var model = list().getModel();
    return IntStream.range(0, model.getSize()).mapToObj(model::getElementAt).toList();
  }

  private void toggle(String equipment) {
    Ui.run(() -> Ui.find(screen.component(), equipment, JCheckBox.class).doClick(0));
  }

  private static String id(Offer offer) {
    return offer.routine().id();
  }

  @Test
  void everyRoutineIsThereAndWhatFitsComesFirst() {
    toggle("chair");
    toggle("floor");
    assertThat(offers()).hasSize(Shipped.catalog().routines().size());
    assertThat(id(offers().get(0))).isEqualTo("one-two-chair");
    List<Boolean> fits = offers().stream().map(Offer::fits).toList();
    assertThat(fits.lastIndexOf(true)).isLessThan(fits.indexOf(false));
  }

  @Test
  void theSelectedRoutineStaysSelectedWhenTheOrderChanges() {
    Ui.run(() -> list().setSelectedIndex(3));
    String selected = id(list().getSelectedValue());
    toggle("floor");
    toggle("foam-roller");
    assertThat(id(list().getSelectedValue())).isEqualTo(selected);
  }

  @Test
  void enterStartsTheSelectedRoutine() {
    Object binding = list().getInputMap().get(KeyStroke.getKeyStroke("ENTER"));
    Ui.run(() -> list().getActionMap().get(binding).actionPerformed(null));
    assertThat(started).hasSize(1);
    assertThat(started.get(0).routine().id()).isEqualTo(id(offers().get(0)));
  }

  @Test
  void theButtonStartsTheSelectedRoutine() {
    Ui.run(() -> list().setSelectedIndex(2));
    Ui.run(() -> Ui.find(screen.component(), "start", JButton.class).doClick(0));
    assertThat(started.get(0).routine().id()).isEqualTo(id(offers().get(2)));
  }

  @Test
  void aToggleTellsItsSizeAndItsSubstitute() {
    JCheckBox roller = Ui.find(screen.component(), "foam-roller", JCheckBox.class);
    assertThat(roller.getToolTipText()).contains("91 cm").contains("Instead:");
    assertThat(roller.getAccessibleContext().getAccessibleDescription())
        .isEqualTo(roller.getToolTipText());
  }

  @Test
  void aCardSaysAllThatItShowsToThoseWhoHearIt() {
    toggle("chair");
    var card =
        list()
            .getCellRenderer()
            .getListCellRendererComponent(list(), offers().get(0), 0, true, true);
    assertThat(card.getAccessibleContext().getAccessibleName())
        .contains(offers().get(0).routine().name())
        .contains("Missing")
        .contains("min");
  }

  @Test
  void showsTheProblemsOfTheCatalogAsTheyAre() {
    screen = open(List.of("a.json:1:2: <b>bad</b>"));
    JTextArea problems = Ui.find(screen.component(), "problems", JTextArea.class);
    assertThat(problems.getText()).isEqualTo("a.json:1:2: <b>bad</b>");
    assertThat(problems.isEditable()).isFalse();
  }
}
