package org.unhunch.ui.pick;

import java.time.Duration;
import java.util.List;
import javax.swing.JLabel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.unhunch.history.Session;
import org.unhunch.history.Sessions;
import org.unhunch.routine.Routine;
import org.unhunch.testing.MadeHistory;
import org.unhunch.testing.Shipped;
import org.unhunch.testing.Ui;

/** The first page of the catalog that ships, and what stands on it. */
abstract class FirstPageFixture extends PickFixture {
  FirstPageFixture() {
    super("chair", "wall", "doorway");
  }

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
    open(Shipped.catalog(), Shipped.poses(), history);
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
