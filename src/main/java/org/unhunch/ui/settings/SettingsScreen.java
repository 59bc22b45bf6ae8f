package org.unhunch.ui.settings;

import java.awt.BorderLayout;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.unhunch.cue.Announcer;
import org.unhunch.settings.Preferences;
import org.unhunch.settings.Settings;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.Dialogs;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.Ui;
import org.unhunch.ui.place.PlacePanel;
import org.unhunch.words.Words;

/** All that can be chosen, on a page; every change acts at once, wherever it is made. */
public final class SettingsScreen {
  private final Preferences preferences;
  private final Words words;
  private final Dialogs dialogs;
  private final SettingFields fields;
  private final Runnable stopListening;
  private final JButton goBack;
  private final JPanel page = Texts.column(8);
  private final JPanel component = new JPanel(new BorderLayout());

  /**
   * Where all is kept.
   *
   * @param opens shows a folder outside the program, and answers whether it could; may take a
   *     second
   */
  public record Folder(Path path, Predicate<Path> opens) {}

  /** A screen over the preferences, with a tone to hear, and {@code back} to be run at its end. */
  public SettingsScreen(Ui ui, Announcer announcer, Folder folder, Dialogs dialogs, Runnable back) {
    this.preferences = ui.preferences();
    this.words = ui.words();
    this.dialogs = dialogs;
    this.fields = new SettingFields(words, preferences);
    page.setBorder(Texts.room(18, 36, 24, 36));
    page.add(Texts.block(words.text("settings.title"), "title"));
    SettingRows rows = new SettingRows(fields, ui, announcer);
    section("settings.look", rows.look());
    section("settings.sounds", rows.sound());
    section("settings.practice", rows.practice());
    PlacePanel places = new PlacePanel(ui, dialogs);
    fields.alsoShow(places::show);
    places.component().setBorder(Texts.room(12, 0, 0, 0));
    page.add(Buttons.row(places.component()));
    section("settings.kept", rows.kept(folder));
    this.goBack = Buttons.primary("settings.back", words, back);
    component.add(Texts.scroll(page), BorderLayout.CENTER);
    component.add(
        Buttons.bar(Buttons.button("settings.reset", words, this::reset), goBack),
        BorderLayout.SOUTH);
    Texts.scrollToFocus(page);
    Command.onKey(component, "ESCAPE", goBack::doClick);
    stopListening = preferences.listen(all -> all, fields::show);
    fields.show();
  }

  /** {@return the component to put into the window} */
  public JComponent component() {
    return component;
  }

  /** Takes the focus, just before the beginning of the page. */
  public void focus() {
    goBack.requestFocusInWindow();
  }

  /** To be called once it is no longer shown. */
  public void close() {
    stopListening.run();
  }

  private void section(String key, List<JComponent> rows) {
    page.add(Texts.heading(words.text(key)));
    rows.forEach(page::add);
  }

  private void reset() {
    if (dialogs.agrees(words.text("settings.reset-question"))) {
      preferences.update(Settings::withInitialChoices);
    }
  }
}
