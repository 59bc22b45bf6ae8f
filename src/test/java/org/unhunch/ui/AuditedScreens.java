package org.unhunch.ui;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.JComponent;
import org.unhunch.testing.PlayFixture;
import org.unhunch.timeline.Step;
import org.unhunch.timeline.Timeline;

/** Every screen of the program in every state that shows other controls or texts. */
record AuditedScreens(Screens screens) {
  /** Those that are no screens of the window, and so have other sizes. */
  private static final Set<String> OTHERS = Set.of("distance", "corner", "history-years");

  /** {@return the screens by name, made anew} */
  Map<String, JComponent> all() {
    Map<String, JComponent> all = new LinkedHashMap<>(screens.all());
    all.keySet().removeAll(OTHERS);
    addPhases(all);
    all.put("play-paused", at(31, play -> play.press("SPACE")));
    all.put("play-hurt-paused", at(31, play -> play.press("H")));
    return all;
  }

  /** The first step of each kind. */
  private void addPhases(Map<String, JComponent> all) {
    Timeline timeline = screens.playing().timeline();
    Map<Step.Kind, Step> first = new EnumMap<>(Step.Kind.class);
    timeline.steps().forEach(step -> first.putIfAbsent(step.kind(), step));
    first.forEach((kind, step) -> all.put("play-" + kind, at(step.start() + 1, play -> {})));
  }

  private JComponent at(int seconds, Consumer<PlayFixture> does) {
    PlayFixture play = screens.playing().open();
    play.pass(seconds);
    does.accept(play);
    return play.screen().component();
  }
}
