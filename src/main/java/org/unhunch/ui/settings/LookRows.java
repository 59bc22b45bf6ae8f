package org.unhunch.ui.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JComponent;
import org.unhunch.settings.Appearance;
import org.unhunch.settings.Appearance.ThemeChoice;
import org.unhunch.ui.settings.SettingFields.Option;
import org.unhunch.words.Words;

/** How the window looks: theme, zoom, motion. */
record LookRows(SettingFields fields, Words words) {
  List<JComponent> all() {
    return List.of(theme(), zoom(), motion());
  }

  private JComponent theme() {
    return fields.choice(
        "settings.theme",
        Arrays.stream(ThemeChoice.values()).map(this::option).toList(),
        all -> all.look().theme(),
        (all, theme) -> all.withLook(all.look().withTheme(theme)));
  }

  private Option<ThemeChoice> option(ThemeChoice theme) {
    String name = theme.name().toLowerCase(Locale.ROOT);
    return new Option<>(theme, name, words.text("settings.theme." + name));
  }

  private JComponent zoom() {
    return fields.choice(
        "settings.zoom",
        Appearance.ZOOMS.stream()
            .map(each -> new Option<>(each, "" + each, words.text("settings.percent", each)))
            .toList(),
        all -> all.look().zoomPercent(),
        (all, percent) -> all.withLook(all.look().withZoomPercent(percent)));
  }

  private JComponent motion() {
    return fields.choice(
        "settings.motion",
        List.of(
            new Option<>(Optional.<Boolean>empty(), "system", words.text("settings.motion.system")),
            new Option<>(Optional.of(true), "less", words.text("settings.motion.less")),
            new Option<>(Optional.of(false), "full", words.text("settings.motion.full"))),
        all -> all.look().reduceMotion(),
        (all, reduce) -> all.withLook(all.look().withReduceMotion(reduce)));
  }
}
