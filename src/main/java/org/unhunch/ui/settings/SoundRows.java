package org.unhunch.ui.settings;

import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JSlider;
import org.unhunch.cue.Announcer;
import org.unhunch.settings.Preferences;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Texts;
import org.unhunch.words.Words;

/** What is heard: tones and their volume, the quiet of an office, the voice. */
record SoundRows(SettingFields fields, Words words, Preferences preferences, Announcer announcer) {
  List<JComponent> all() {
    return List.of(
        fields.row(
            "settings.mute",
            fields.check(
                "settings.mute",
                all -> all.sound().muted(),
                (all, on) -> all.withSound(all.sound().withMuted(on)))),
        volume(),
        fields.row(
            "settings.quiet",
            fields.check(
                "settings.quiet",
                all -> all.sound().quietOffice(),
                (all, on) -> all.withSound(all.sound().withQuietOffice(on)))),
        voice());
  }

  /** What is written beside the button is the twin of the tone. */
  private JComponent volume() {
    JSlider slider = fields.volume("settings.volume");
    JLabel said = Texts.label("", "muted");
    said.setName("settings.tested");
    JButton test =
        Buttons.button(
            "settings.test",
            words,
            () -> {
              announcer.test();
              said.setText(words.text("settings.tested", volumeNow()));
            });
    fields.alsoShow(
        () -> {
          test.setEnabled(!preferences.get().sound().isSilent());
          said.setText(words.text("settings.percent", volumeNow()));
        });
    return fields.row("settings.volume", Buttons.row(slider, said, test), slider);
  }

  private int volumeNow() {
    return preferences.get().sound().volume();
  }

  private JComponent voice() {
    JComponent check =
        fields.check(
            "settings.voice",
            all -> all.sound().voice(),
            (all, on) -> all.withSound(all.sound().withVoice(on)));
    check.setEnabled(announcer.hasVoice());
    JComponent field =
        announcer.hasVoice()
            ? check
            : Texts.stack(check, Texts.block(words.text("settings.no-voice"), "muted"));
    return fields.row("settings.voice", field);
  }
}
