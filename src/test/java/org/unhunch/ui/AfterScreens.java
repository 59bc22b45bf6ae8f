package org.unhunch.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JTabbedPane;
import org.unhunch.history.Session;
import org.unhunch.history.SessionInProgress;
import org.unhunch.history.Sessions;
import org.unhunch.history.When;
import org.unhunch.player.Player;
import org.unhunch.player.SessionRecord;
import org.unhunch.player.SessionRecord.Outcome;
import org.unhunch.routine.Routine;
import org.unhunch.settings.Preferences;
import org.unhunch.testing.Histories;
import org.unhunch.testing.MadeHistory;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.Ui;
import org.unhunch.timeline.Timeline;
import org.unhunch.ui.done.DoneScreen;
import org.unhunch.ui.history.HistoryScreen;
import org.unhunch.ui.progress.NextSteps;

/** What is seen after sessions: the end of one, and looking back at many. */
record AfterScreens(Screens screens) {
  /** {@return the screens by name, made anew} */
  Map<String, JComponent> all() {
    Map<String, JComponent> all = new LinkedHashMap<>();
    all.put("history-empty", Ui.edt(() -> history(0, 1, 0, false)));
    all.put("history-three", Ui.edt(() -> history(3, 5, 2, false)));
    all.put("history-day", Ui.edt(() -> history(180, 120, 0, false)));
    all.put("history-weeks", Ui.edt(() -> history(180, 120, 1, false)));
    all.put("history-stiffness", Ui.edt(() -> history(180, 120, 2, false)));
    all.put("history-afterwards", Ui.edt(() -> history(180, 120, 3, false)));
    all.put("history-sides", Ui.edt(() -> history(180, 120, 4, false)));
    all.put("history-table", Ui.edt(() -> history(180, 120, 3, true)));
    all.put("history-years", Ui.edt(() -> history(500, 1826, 2, false)));
    all.put("done", Ui.edt(this::done));
    return all;
  }

  /** Looking back at so many sessions over so many days, with a tab chosen. */
  private JComponent history(int sessions, int days, int tab, boolean asTable) {
    List<Session> all = MadeHistory.of(screens.catalog, sessions, days);
    HistoryScreen screen = screens.historyScreen(all);
    screen.open();
    if (!all.isEmpty()) {
      Ui.find(screen.component(), "review", JTabbedPane.class).setSelectedIndex(tab);
      if (days > 365) {
        Ui.find(screen.component(), "period", JComboBox.class).setSelectedIndex(3);
      }
      if (asTable) {
        Ui.find(screen.component(), "period.table", JCheckBox.class).doClick(0);
      }
    }
    return screen.component();
  }

  private JComponent done() {
    AtomicLong nanos = new AtomicLong();
    Player player = new Player(screens.timeline(), nanos::get, () -> 0);
    player.play();
    nanos.set(400_000_000_000L);
    player.tick();
    player.skipExercise();
    player.skipExercise();
    player.stop();
    SessionInProgress underway =
        SessionInProgress.begin(new UUID(1, 2), When.somewhere(MadeHistory.END))
            .withStiffnessBefore(OptionalInt.of(6));
    Session session = Session.of(underway, player.record()).withStiffnessAfter(OptionalInt.of(4));
    List<Session> clean = Sessions.wholeUntil(MadeHistory.END, 3, screens.timeline().routine());
    Preferences preferences = Prefs.having("floor").preferences();
    NextSteps steps = new NextSteps(screens.ui(preferences), Histories.of(clean));
    DoneScreen.Exits exits =
        new DoneScreen.Exits(Optional.of(rest(player.record())), () -> {}, () -> {});
    DoneScreen done = new DoneScreen(player.record(), session, steps, exits);
    done.focus();
    return done.component();
  }

  private DoneScreen.Rest rest(SessionRecord record) {
    List<Routine.Entry> undone =
        record.entries().stream()
            .filter(each -> each.outcome() != Outcome.DONE)
            .map(SessionRecord.Entry::what)
            .toList();
    Routine rest = record.routine().withEntries(undone);
    int seconds = Timeline.of(rest, screens.catalog.pacing()).totalSeconds();
    return new DoneScreen.Rest(() -> seconds, () -> {});
  }
}
