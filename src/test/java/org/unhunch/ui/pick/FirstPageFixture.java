package org.unhunch.ui.pick;

import java.awt.Component;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.JLabel;
import javax.swing.JList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.unhunch.choose.Offer;
import org.unhunch.history.Session;
import org.unhunch.history.Sessions;
import org.unhunch.routine.Routine;
import org.unhunch.testing.Answers;
import org.unhunch.testing.Histories;
import org.unhunch.testing.MadeHistory;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.ScreenKit;
import org.unhunch.testing.Shipped;
import org.unhunch.testing.Ui;
import org.unhunch.ui.progress.NextSteps;

/** The first page of the catalog that ships, and what stands on it. */
abstract class FirstPageFixture {
  final List<Routine> started = new ArrayList<>();
  final Prefs prefs = Prefs.having("chair", "wall", "doorway");
  org.unhunch.ui.kit.Ui kit;
  PickScreen screen;

  @BeforeEach
  final void theme() {
    Ui.theme(false);
    open(List.of());
  }

  @AfterAll
  static void unzoom() {
    Ui.theme(false);
  }

  final void open(List<Session> history) {
    screen =
        Ui.edt(
            () -> {
              kit = ScreenKit.of(Shipped.catalog(), Shipped.poses(), prefs.preferences());
              return new PickScreen(
                  new NextSteps(kit, Histories.of(history)),
                  new Offers(kit),
                  Answers.none(),
                  new PickScreen.Exits(started::add, detailed -> {}),
                  Runnable::run);
            });
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
    return offers().stream().map(each -> each.routine().id()).toList();
  }

  final List<String> texts() {
    return Ui.tree(screen.component())
        .filter(each -> each instanceof JLabel && Ui.isInSight(each, screen.component()))
        .map(each -> ((JLabel) each).getText())
        .toList();
  }

  static List<Session> played(String id, int times, int daysAgo) {
    Routine routine = Shipped.catalog().routine(id).orElseThrow();
    return Sessions.wholeUntil(MadeHistory.END.minus(Duration.ofDays(daysAgo)), times, routine);
  }
}
