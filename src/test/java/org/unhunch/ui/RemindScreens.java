package org.unhunch.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.swing.JComponent;
import org.unhunch.reminder.plan.Plan;
import org.unhunch.routine.pose.Choreography;
import org.unhunch.testing.Ui;
import org.unhunch.ui.pick.PickScreen;
import org.unhunch.ui.remind.RemindKit;

/** Reminders: switched off and on, by the clock and every hour, and the day in a line. */
record RemindScreens(Screens screens, Map<String, Choreography> poses, String routine) {
  /** {@return the screens by name, made anew} */
  Map<String, JComponent> all() {
    Map<String, JComponent> all = new LinkedHashMap<>();
    Plan plan = RemindKit.of(routine);
    all.put("reminders-off", Ui.edt(() -> page(Plan.INITIAL)));
    all.put("reminders", Ui.edt(() -> page(plan)));
    all.put(
        "reminders-every",
        Ui.edt(() -> page(plan.withRhythm(plan.rhythm().withByTheClock(false), plan.since()))));
    all.put("pick-strip", Ui.edt(() -> strip(plan)));
    return all;
  }

  private RemindKit kit(Plan plan) {
    return new RemindKit(screens.catalog, poses, screens.words, plan).begun();
  }

  private JComponent page(Plan plan) {
    return kit(plan).screen().component();
  }

  private JComponent strip(Plan plan) {
    RemindKit kit = kit(plan);
    PickScreen pick = Screens.pick(kit.ui());
    pick.standAbove(kit.reminders().strip());
    return screens.home(kit.ui(), pick).component();
  }
}
