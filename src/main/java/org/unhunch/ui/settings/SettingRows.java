package org.unhunch.ui.settings;

import java.awt.EventQueue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.UIManager;
import org.unhunch.cue.Announcer;
import org.unhunch.routine.Pacing;
import org.unhunch.settings.Appearance;
import org.unhunch.settings.Appearance.Shown;
import org.unhunch.settings.Appearance.ThemeChoice;
import org.unhunch.settings.Appearance.Tones;
import org.unhunch.settings.Practice.RepPacing;
import org.unhunch.settings.Practice.Times;
import org.unhunch.settings.Settings;
import org.unhunch.settings.Sound;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.Ui;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.ui.settings.SettingFields.Option;
import org.unhunch.words.Language;

/** The rows of the settings, a list for each section. */
record SettingRows(SettingFields fields, Ui ui, Announcer announcer) {
  /** Where one's own rest begins, as exercises have no rest in common. */
  private static final int USUAL_REST = 30;

  /** How the window looks: language, theme, zoom, motion, mirror, the figure's tones. */
  List<JComponent> look() {
    List<JComponent> rows = new ArrayList<>();
    List<Option<Optional<String>>> languages = languages();
    if (languages.size() > 2) {
      rows.add(
          fields.choice(
              "settings.language",
              languages,
              all -> all.look().language(),
              (all, language) -> all.withLook(all.look().withLanguage(language))));
    }
    rows.addAll(shapes());
    return rows;
  }

  /** The system's, and each that there are texts in and letters for. */
  private List<Option<Optional<String>>> languages() {
    List<Option<Optional<String>>> options = new ArrayList<>();
    String system = text("settings.language.system", Language.ofSystem().ownName());
    options.add(new Option<>(Optional.empty(), "system", system));
    for (Language each : Language.values()) {
      int percent = each.percent();
      boolean shown = UIManager.getFont("Label.font").canDisplayUpTo(each.ownName()) < 0;
      if (percent > 0 && shown) {
        boolean whole = Language.COMPLETE.contains(each);
        String part = text("settings.language.part", each.ownName(), percent);
        options.add(
            new Option<>(Optional.of(each.tag()), each.tag(), whole ? each.ownName() : part));
      }
    }
    return options;
  }

  private List<JComponent> shapes() {
    return List.of(
        fields.choice(
            "settings.theme",
            options("settings.theme.", ThemeChoice.values()),
            all -> all.look().theme(),
            (all, theme) -> all.withLook(all.look().withTheme(theme))),
        fields.choice(
            "settings.zoom",
            Appearance.ZOOMS.stream()
                .map(each -> new Option<>(each, "" + each, text("settings.percent", each)))
                .toList(),
            all -> all.look().zoomPercent(),
            (all, percent) -> all.withLook(all.look().withZoomPercent(percent))),
        fields.choice(
            "settings.motion",
            List.of(
                option("settings.motion.", Optional.<Boolean>empty(), "system"),
                option("settings.motion.", Optional.of(true), "less"),
                option("settings.motion.", Optional.of(false), "full")),
            all -> all.look().reduceMotion(),
            (all, reduce) -> all.withLook(all.look().withReduceMotion(reduce))),
        fields.choice(
            "settings.mirror",
            List.of(
                option("settings.mirror.", true, "mirror"),
                option("settings.mirror.", false, "person")),
            all -> all.look().mirror(),
            (all, mirror) -> all.withLook(all.look().withMirror(mirror))),
        fields.choice(
            "settings.tones",
            options("settings.tones.", Tones.values()),
            all -> all.look().figure().tones(),
            (all, tones) ->
                all.withLook(all.look().withFigure(new Shown(all.look().mirror(), tones)))));
  }

  /** What is heard: tones and their volume, the quiet of an office, the voice. */
  List<JComponent> sound() {
    return List.of(
        explained("settings.mute", check("settings.mute", Sound::muted, Sound::withMuted)),
        volume(),
        explained(
            "settings.quiet", check("settings.quiet", Sound::quietOffice, Sound::withQuietOffice)),
        voice());
  }

  /** Says below what it does. */
  private JComponent explained(String key, JComponent check) {
    return fields.row(key, Texts.stack(check, Texts.block(text(key + ".tip"), "muted")));
  }

  private JCheckBox check(
      String key, Predicate<Sound> isOn, BiFunction<Sound, Boolean, Sound> change) {
    return fields.check(
        key,
        all -> isOn.test(all.sound()),
        (all, on) -> all.withSound(change.apply(all.sound(), on)));
  }

  /** What is written beside the button is the twin of the tone. */
  private JComponent volume() {
    JSlider slider = fields.volume("settings.volume");
    JLabel said = Texts.label("", "muted");
    said.setName("settings.tested");
    Runnable play =
        () -> {
          announcer.test();
          said.setText(text("settings.tested", currentSound().volume()));
        };
    JButton test = Buttons.button("settings.test", ui.words(), play);
    fields.alsoShow(
        () -> {
          test.setEnabled(!currentSound().isSilent());
          said.setText(text("settings.percent", currentSound().volume()));
        });
    return fields.row("settings.volume", Buttons.row(slider, said, test), slider);
  }

  private JComponent voice() {
    JComponent check = check("settings.voice", Sound::voice, Sound::withVoice);
    check.setEnabled(announcer.hasVoice());
    TextBlock none = Texts.block(text("settings.no-voice"), "muted");
    return fields.row("settings.voice", announcer.hasVoice() ? check : Texts.stack(check, none));
  }

  /** How one exercises: who sets the pace, the times between, what is asked. */
  List<JComponent> practice() {
    Pacing usual = ui.library().catalog().pacing();
    return List.of(
        fields.choice(
            "settings.pace",
            List.of(
                option("settings.pace.", RepPacing.PACED, "paced"),
                option("settings.pace.", RepPacing.COUNTED, "counted")),
            all -> all.practice().pace(),
            (all, pace) -> all.withPractice(all.practice().withPace(pace))),
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

  /** Where all is kept, and a way there. */
  List<JComponent> kept(SettingsScreen.Folder folder) {
    TextBlock failed = Texts.block("", "warning");
    failed.setName("settings.open-failed");
    Runnable open =
        () ->
            CompletableFuture.supplyAsync(() -> folder.opens().test(folder.path()))
                .thenAcceptAsync(
                    done -> failed.setText(done ? "" : text("settings.open-failed")),
                    EventQueue::invokeLater);
    TextBlock path = Texts.block(folder.path().toString(), null);
    path.setName("settings.folder");
    JPanel row = Buttons.row(Buttons.button("settings.open", ui.words(), open));
    return List.of(fields.row("settings.folder", Texts.stack(path, row, failed)));
  }

  private <T extends Enum<T>> List<Option<T>> options(String key, T[] values) {
    return Arrays.stream(values)
        .map(each -> option(key, each, each.name().toLowerCase(Locale.ROOT)))
        .toList();
  }

  private <T> Option<T> option(String key, T value, String name) {
    return new Option<>(value, name, text(key + name));
  }

  private Sound currentSound() {
    return ui.preferences().get().sound();
  }

  private String text(String key, Object... arguments) {
    return ui.words().text(key, arguments);
  }
}
