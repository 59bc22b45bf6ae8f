package org.unhunch.ui.settings;

import java.util.List;
import javax.swing.JComponent;
import org.unhunch.routine.Pacing;
import org.unhunch.settings.Practice.RepPacing;
import org.unhunch.settings.Practice.Times;
import org.unhunch.settings.Settings;
import org.unhunch.ui.settings.SettingFields.Option;
import org.unhunch.words.Words;

/** How one exercises: who sets the pace, the times between, what is asked. */
record PracticeRows(SettingFields fields, Words words, Pacing usual) {
  /** Where one's own rest begins, as exercises have no rest in common. */
  private static final int USUAL_REST = 30;

  List<JComponent> all() {
    return List.of(
        pace(),
        fields.seconds(
            "settings.get-ready",
            usual.getReady().now(),
            Times::getReadySeconds,
            Times::withGetReadySeconds),
        fields.seconds("settings.rest", USUAL_REST, Times::restSeconds, Times::withRestSeconds),
        fields.seconds(
            "settings.breath",
            usual.breath().now(),
            Times::secondsPerBreath,
            Times::withSecondsPerBreath),
        fields.row(
            "settings.stiffness",
            fields.check(
                "settings.stiffness", Settings::asksStiffness, Settings::withAsksStiffness)));
  }

  private JComponent pace() {
    return fields.choice(
        "settings.pace",
        List.of(
            new Option<>(RepPacing.PACED, "paced", words.text("settings.pace.paced")),
            new Option<>(RepPacing.COUNTED, "counted", words.text("settings.pace.counted"))),
        all -> all.practice().pace(),
        (all, pace) -> all.withPractice(all.practice().withPace(pace)));
  }
}
