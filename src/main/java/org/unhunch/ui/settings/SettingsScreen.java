package org.unhunch.ui.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.swing.JComponent;
import org.unhunch.cue.Announcer;
import org.unhunch.settings.Preferences;
import org.unhunch.settings.Settings;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.Dialogs;
import org.unhunch.ui.kit.Page;
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
  private final Page page;

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
    Command leaving = new Command("settings.back", words, back);
    this.page = new Page(words, words.text("settings.title"), 3, Optional.of(leaving));
    page.add(Texts.block(words.text("settings.at-once"), "muted"));
    SettingRows rows = new SettingRows(fields, ui, announcer);
    section("settings.look", rows.look());
    section("settings.sounds", rows.sound());
    section("settings.practice", rows.practice());
    PlacePanel places = new PlacePanel(ui, dialogs, 4);
    fields.alsoShow(places::show);
    places.component().setBorder(Texts.room(12, 0, 0, 0));
    page.add(Buttons.row(places.component()));
    section("settings.kept", rows.kept(folder));
    page.foot(Buttons.button("settings.reset", words, this::reset));
    Texts.scrollToFocus(page.column());
    Command.onKey(page.component(), "ESCAPE", back);
    stopListening = preferences.listen(all -> all, fields::show);
    fields.show();
  }

  /** {@return the component to put into the window} */
  public JComponent component() {
    return page.component();
  }

  /** Takes the focus, just before the beginning of the page. */
  public void focus() {
    page.focusBack();
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
