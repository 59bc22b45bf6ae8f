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
import org.unhunch.history.History;
import org.unhunch.history.Session;
import org.unhunch.history.SessionInProgress;
import org.unhunch.history.Sessions;
import org.unhunch.history.When;
import org.unhunch.player.Player;
import org.unhunch.player.SessionRecord;
import org.unhunch.player.SessionRecord.Outcome;
import org.unhunch.routine.Routine;
import org.unhunch.settings.Preferences;
import org.unhunch.testing.Answers;
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
    all.put("history-empty", Ui.edt(() -> opened(made(0, 1)).component()));
    all.put("history-three", Ui.edt(() -> history(made(3, 5), 2)));
    History months = Ui.edt(() -> made(180, 120));
    all.put("history-day", Ui.edt(() -> history(months, 0)));
    all.put("history-weeks", Ui.edt(() -> history(months, 1)));
    all.put("history-stiffness", Ui.edt(() -> history(months, 2)));
    all.put("history-afterwards", Ui.edt(() -> history(months, 3)));
    all.put("history-sides", Ui.edt(() -> history(months, 4)));
    all.put("history-table", Ui.edt(() -> asTable(history(months, 3))));
    all.put("history-years", Ui.edt(() -> ofAllYears(history(made(500, 1826), 2))));
    all.put("done", Ui.edt(this::done));
    return all;
  }

  /** So many sessions over so many days. */
  private History made(int sessions, int days) {
    return Histories.of(MadeHistory.of(screens.catalog, sessions, days));
  }

  /** {@return looking back, not yet opened} */
  HistoryScreen screen(History history) {
    return new HistoryScreen(
        screens.ui(Prefs.having().preferences()), history, Answers.none(), () -> {});
  }

  private HistoryScreen opened(History history) {
    HistoryScreen screen = screen(history);
    screen.open();
    return screen;
  }

  /** Looking back, with a tab chosen. */
  private JComponent history(History history, int tab) {
    JComponent screen = opened(history).component();
    Ui.find(screen, "review", JTabbedPane.class).setSelectedIndex(tab);
    return screen;
  }

  private static JComponent ofAllYears(JComponent history) {
    Ui.find(history, "period", JComboBox.class).setSelectedIndex(3);
    return history;
  }

  private static JComponent asTable(JComponent history) {
    Ui.find(history, "period.table", JCheckBox.class).doClick(0);
    return history;
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
