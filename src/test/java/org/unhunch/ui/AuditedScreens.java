package org.unhunch.ui;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JMenu;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import org.unhunch.message.Message;
import org.unhunch.reminder.Coming;
import org.unhunch.reminder.plan.Plan;
import org.unhunch.reminder.say.ReminderNotice;
import org.unhunch.testing.HandScheduler;
import org.unhunch.testing.PlayFixture;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.Ui;
import org.unhunch.timeline.Step;
import org.unhunch.timeline.Timeline;
import org.unhunch.ui.frame.FailureDialog;
import org.unhunch.ui.frame.FrameDialogs;
import org.unhunch.ui.frame.NoticeBar;
import org.unhunch.ui.help.Help;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.layout.Column;
import org.unhunch.ui.kit.layout.Wrapping;
import org.unhunch.ui.notice.Notice;
import org.unhunch.ui.notice.Notices;
import org.unhunch.ui.notice.Outside;
import org.unhunch.ui.remind.CornerNotice;
import org.unhunch.words.ReminderWords;
import org.unhunch.words.Words;

/** Every screen of the program in every state that shows other controls or texts. */
record AuditedScreens(Screens screens) {
  /** Others look as these do, so that they need not be walked. */
  private static final Set<String> OTHERS = Set.of("history-years");

  /** {@return the screens by name, made anew} */
  Map<String, JComponent> all() {
    Map<String, JComponent> all = new LinkedHashMap<>(screens.all());
    all.keySet().removeAll(OTHERS);
    addPhases(all);
    all.put("play-hurt-paused", playing().at(31, AuditedScreens::pauseAndHurt));
    all.put("play-hurt-ready", playing().at(2, play -> play.press("H")));
    String first = screens.timeline().routine().entries().get(0).exercise().id();
    all.put("play-hurt-before", screens.playing().hurting(first).open().screen().component());
    all.putAll(help(all.get("pick")));
    return all;
  }

  /** {@return the pages of the menu of help, the keys being those of a screen} */
  Map<String, JComponent> help(JComponent screen) {
    Map<String, JComponent> all = new LinkedHashMap<>();
    Help help = new Help(screens.words, () -> {});
    all.put("help-guide", Ui.edt(() -> help.guide().component()));
    all.put("help-keys", Ui.edt(() -> help.keys(List.of(screen)).component()));
    all.put("help-about", Ui.edt(() -> help.about(Path.of("/home/kim"), each -> {}).component()));
    return all;
  }

  private PlayingScreens playing() {
    return new PlayingScreens(screens);
  }

  /** The first step of each kind. */
  private void addPhases(Map<String, JComponent> all) {
    Timeline timeline = screens.playing().timeline();
    Map<Step.Kind, Step> first = new EnumMap<>(Step.Kind.class);
    timeline.steps().forEach(step -> first.putIfAbsent(step.kind(), step));
    first.forEach(
        (kind, step) -> all.put("play-" + kind, playing().at(step.start() + 1, play -> {})));
  }

  private static void pauseAndHurt(PlayFixture play) {
    play.press("P");
    play.press("H");
  }

  /** {@return what opens before or below a window of a size, by name, each as large as it likes} */
  Map<String, JComponent> opened(Dimension window) {
    Map<String, JComponent> all = new LinkedHashMap<>();
    JPopupMenu main = mainMenu("ctrl F1").make();
    Stream.of(main.getComponents())
        .filter(JMenu.class::isInstance)
        .map(JMenu.class::cast)
        .forEach(each -> all.put(each.getName(), column(each.getPopupMenu())));
    all.put("menu", column(main)); // takes all of them out of it
    all.put("more", column(playing().views(25).more(window)));
    String question = screens.words.text("settings.reset-question");
    all.put("question", FrameDialogs.pane(question, JOptionPane.YES_NO_OPTION));
    String wrong =
        screens.words.text("start.no-catalog", 1, screens.words.text("json.broken", "a"));
    all.put("remind-corner", reminder());
    all.put("failure", new FailureDialog(screens.words, text -> {}).pane(wrong, "details"));
    return all;
  }

  /** {@return what is seen beside the screens, by name: the menu, a reminder} */
  Map<String, JComponent> aside() {
    Map<String, JComponent> all = new LinkedHashMap<>();
    all.put("menu", column(mainMenu().make()));
    all.put("remind-corner", reminder());
    return all;
  }

  /** What stands in the corner when it is time to move, as wide as its window. */
  private JComponent reminder() {
    Words words = screens.words;
    Coming coming =
        new ReminderWords(words, ZoneOffset.UTC)
            .coming(Optional.of(screens.timeline().routine()), screens.catalog.pacing(), Map.of());
    ReminderNotice notice = new ReminderNotice(words, null);
    JComponent card =
        new CornerNotice(words).card(notice.invitation(coming, Plan.INITIAL.manner(), true));
    int width = UIScale.scale(400);
    JPanel window = new JPanel(new BorderLayout());
    window.setPreferredSize(new Dimension(width, Wrapping.heightOf(card, width)));
    window.add(card);
    return window;
  }

  /** {@return the foot of a window that has something to tell} */
  JComponent notice() {
    Notices notices = new Notices(new HandScheduler(), new Outside(path -> true, copied -> {}));
    NoticeBar bar = new NoticeBar(screens.words, notices);
    notices.tell(Notice.warning(Message.of("sound.silent")));
    notices.tell(Notice.loss(Message.of("stored.settings.newer")));
    return bar.component();
  }

  /** A menu that is not shown is not seen, so what is in it is shown elsewhere. */
  private static JComponent column(JPopupMenu menu) {
    boolean own = menu.getLayout() instanceof Wrapping;
    JPanel column = new JPanel(own ? menu.getLayout() : new Column(0, false));
    Stream.of(menu.getComponents()).forEach(column::add);
    return column;
  }

  /** The menu, of commands that all have these keys. */
  private MainMenu mainMenu(String... keys) {
    List<Command> first =
        commands(
            keys,
            "menu.new-routine",
            "menu.new-exercise",
            "menu.open-file",
            "menu.packs",
            "menu.settings",
            "menu.reminders",
            "menu.print-weeks",
            "menu.save-weeks");
    List<Command> help = commands(keys, "menu.guide", "menu.keys", "menu.before", "menu.about");
    MainMenu.Entries entries =
        new MainMenu.Entries(first, help, commands(keys, "menu.close").get(0));
    return new MainMenu(
        screens.words, Prefs.having().preferences(), () -> false, () -> true, () -> entries);
  }

  private List<Command> commands(String[] keys, String... texts) {
    return Stream.of(texts).map(each -> new Command(each, screens.words, () -> {}, keys)).toList();
  }
}
