package org.unhunch.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.swing.JComponent;
import org.unhunch.routine.pose.Choreography;
import org.unhunch.routine.pose.Staging;
import org.unhunch.testing.HandScheduler;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.Ui;
import org.unhunch.ui.edit.pose.PoseScreen;

/** Where poses are made: as one that has a band comes, and with a handle chosen. */
record PoseScreens(Screens screens, Map<String, Choreography> poses) {
  /** {@return the screens by name, made anew} */
  Map<String, JComponent> all() {
    Map<String, JComponent> all = new LinkedHashMap<>();
    all.put("poses", Ui.edt(() -> screen("quadruped-plus")));
    all.put("poses-wall", Ui.edt(() -> screen("wall-stretch")));
    return all;
  }

  private JComponent screen(String exercise) {
    Choreography shown = poses.getOrDefault(exercise, poses.values().iterator().next());
    Staging staging = shown.plain();
    String last = staging.phases().values().iterator().next().get(0);
    return new PoseScreen(
            screens.ui(Prefs.having("floor").preferences()),
            new HandScheduler(),
            new PoseScreen.Subject(
                screens.catalog.exercise(shown.exerciseId()).orElseThrow().name(), staging, last),
            new PoseScreen.Exits(done -> {}, left -> {}, kept -> {}))
        .component();
  }
}
