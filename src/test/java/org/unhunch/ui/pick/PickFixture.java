package org.unhunch.ui.pick;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JToggleButton;
import javax.swing.SwingUtilities;
import org.unhunch.choose.Offer;
import org.unhunch.history.Session;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Routine;
import org.unhunch.routine.pose.Choreography;
import org.unhunch.testing.Answers;
import org.unhunch.testing.Histories;
import org.unhunch.testing.NoRoutineActions;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.ScreenKit;
import org.unhunch.testing.Ui;
import org.unhunch.ui.progress.NextSteps;

/** The first page without a window, and what a person does on it. */
abstract class PickFixture {
  final List<Routine> started = new ArrayList<>();
  final List<Routine> detailed = new ArrayList<>();
  final Prefs prefs;
  org.unhunch.ui.kit.Ui kit;
  PickScreen screen;

  /** A page for a person who has these things. */
  PickFixture(String... equipment) {
    prefs = Prefs.having(equipment);
  }

  final void open(Catalog catalog, Map<String, Choreography> poses, List<Session> history) {
    open(catalog, poses, prefs, history);
  }

  final void open(
      Catalog catalog, Map<String, Choreography> poses, Prefs chosen, List<Session> history) {
    kit = ScreenKit.of(catalog, poses, chosen.preferences());
    screen =
        Ui.edt(
            () ->
                new PickScreen(
                    new NextSteps(kit, Histories.of(history)),
                    new Offers(kit),
                    Answers.none(),
                    new PickScreen.Exits(started::add, detailed::add, NoRoutineActions.INSTANCE),
                    Runnable::run));
  }

  final <T extends Component> T find(String name, Class<T> type) {
    return Ui.find(screen.component(), name, type);
  }

  @SuppressWarnings("unchecked")
  final JList<Offer> list() {
    return find("offers", JList.class);
  }

  final List<Offer> offers() {
    var model = list().getModel();
    return IntStream.range(0, model.getSize()).mapToObj(model::getElementAt).toList();
  }

  final List<String> ids() {
    return offers().stream().map(PickFixture::id).toList();
  }

  static String id(Offer offer) {
    return offer.routine().id();
  }

  final Offer offer(String id) {
    return new Offers(kit)
        .all().stream().filter(each -> id(each).equals(id)).findFirst().orElseThrow();
  }

  /** Switches something in the panel, which is unfolded first. */
  final void toggle(String name) {
    unfold();
    Ui.run(() -> find(name, JCheckBox.class).doClick(0));
  }

  final void unfold() {
    JToggleButton chip = find("for.place", JToggleButton.class);
    if (!chip.isSelected()) {
      Ui.run(() -> chip.doClick(0));
    }
  }

  static void press(JComponent on, int key) {
    KeyEvent event = new KeyEvent(on, KeyEvent.KEY_PRESSED, 0, 0, key, KeyEvent.CHAR_UNDEFINED);
    assertThat(Ui.edt(() -> SwingUtilities.processKeyBindings(event))).isTrue();
  }
}
