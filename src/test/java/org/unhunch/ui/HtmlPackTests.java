package org.unhunch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JMenuItem;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.JToolTip;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unhunch.catalog.CatalogReader;
import org.unhunch.catalog.LoadedCatalog;
import org.unhunch.history.Session;
import org.unhunch.message.Message;
import org.unhunch.routine.Catalog;
import org.unhunch.settings.Place;
import org.unhunch.settings.Preferences;
import org.unhunch.settings.Settings;
import org.unhunch.testing.Answers;
import org.unhunch.testing.Await;
import org.unhunch.testing.HandScheduler;
import org.unhunch.testing.Histories;
import org.unhunch.testing.MadeHistory;
import org.unhunch.testing.ScreenKit;
import org.unhunch.testing.Seen;
import org.unhunch.testing.TestCatalog;
import org.unhunch.testing.Ui;
import org.unhunch.ui.frame.NoticeBar;
import org.unhunch.ui.history.HistoryScreen;
import org.unhunch.ui.notice.Notices;
import org.unhunch.ui.notice.Outside;
import org.unhunch.ui.place.PlacePanel;
import org.unhunch.words.Words;

/**
 * A catalog whose every text is a page that would load a picture, places and notes too: nowhere
 * does Swing take it for one, and nobody is asked for the picture. Guards against renderers, tips
 * and dialogs that were forgotten one by one: a list of places, the tips of a chart.
 */
class HtmlPackTests {
  private static final String PROSE =
      "(\"(?:summary|why|cue|text|note|description|substitute)\": \")|(\"setup\": \\[\\s*\")";

  private static final String NAMES =
      "((?m)^ {2}\"name\": \"|\"id\": \"[A-Za-z-]+\", \"name\": \")([^\"]{1,19})[^\"]*";

  /** No sentence may carry a number, so none can say where the test listens. */
  private static final String SENTENCE = "<html><img src='http://localhost/x'>";

  private final AtomicInteger asked = new AtomicInteger();
  private ServerSocket server;
  private String page;

  @TempDir private Path folder;

  @BeforeEach
  void listen() throws IOException {
    Ui.theme(false);
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    page = "<html><img src=http://127.0.0.1:" + server.getLocalPort() + ">";
    Thread listener = new Thread(this::hear, "hears who asks");
    listener.setDaemon(true);
    listener.start();
  }

  private void hear() {
    try {
      while (true) {
        server.accept().close();
        asked.incrementAndGet();
      }
    } catch (IOException e) {
      asked.addAndGet(0); // closed, at the end of the test
    }
  }

  @AfterEach
  void close() throws IOException {
    server.close();
    Seen.withPlainTexts();
  }

  @Test
  void noScreenTakesATextForHtml() throws IOException {
    LoadedCatalog loaded = CatalogReader.read(copyAsPages());
    assertThat(loaded.problems()).isEmpty();
    List<String> showing = new ArrayList<>();
    screens(loaded.catalog())
        .forEach(
            (name, screen) -> {
              Ui.paint(screen, 900, 600, 1);
              Set<Boolean> mentioned = new HashSet<>();
              assertThat(
                      Ui.edt(() -> Seen.pages(screen, each -> mentioned.add(mentionsPage(each)))))
                  .as(name)
                  .isEmpty();
              if (mentioned.contains(true)) {
                showing.add(name);
              }
            });
    assertThat(showing)
        .contains("pick", "detail", "library", "play", "distance", "done", "place", "dialog")
        .contains("history-day", "history-afterwards", "history-sides", "history-table", "notes");
    assertThat(asked).hasValue(0);
  }

  /** Everything that a text can stand on becomes a page once nothing prevents it. */
  @Test
  void withoutWhatPreventsItEachIsAPageAndAsksForItsPicture() {
    Seen.withPlainTexts();
    assertThat(Ui.edt(() -> Seen.pages(everyKind()))).isEmpty();
    Seen.withoutPlainTexts();
    JPanel panel = Ui.edt(this::everyKind);
    assertThat(Ui.edt(() -> Seen.pages(panel))).hasSize(9);
    Ui.paint(panel, 900, 600, 1);
    Await.until(() -> asked.get() > 0);
  }

  private JPanel everyKind() {
    JPanel panel = new JPanel();
    JLabel tipped = new JLabel("plain");
    tipped.setToolTipText(page);
    panel.add(tipped);
    panel.add(new JLabel(page));
    panel.add(new JButton(page));
    panel.add(new JComboBox<>(new String[] {page}));
    panel.add(new JList<>(new String[] {page}));
    panel.add(new JTable(new String[][] {{page}}, new String[] {page}));
    panel.add(new JOptionPane(page));
    JPanel withMenu = new JPanel();
    JPopupMenu menu = new JPopupMenu();
    menu.add(new JMenuItem(page));
    withMenu.setComponentPopupMenu(menu);
    panel.add(withMenu);
    return panel;
  }

  private Map<String, JComponent> screens(Catalog catalog) {
    Map<String, JComponent> screens = new LinkedHashMap<>(Screens.of(catalog).all());
    List<Place> places =
        catalog.vocabulary().places().stream()
            .map(each -> new Place(each.name(), Set.of("chair")))
            .toList();
    Preferences preferences = new Preferences(Settings.startingWith(places), kept -> {});
    var ui = ScreenKit.of(catalog, TestCatalog.poses(), preferences);
    screens.put("place", Ui.edt(() -> new PlacePanel(ui, Answers.none(), 2).component()));
    screens.put("dialog", Ui.edt(() -> new JOptionPane(page + "\n" + page)));
    screens.put("notes", Ui.edt(() -> notes(catalog, ui)));
    screens.put("notice", Ui.edt(this::notice));
    return screens;
  }

  private JComponent notes(Catalog catalog, org.unhunch.ui.kit.Ui ui) {
    List<Session> noted =
        MadeHistory.of(catalog, 3, 1).stream()
            .map(each -> each.withNote(page).withExerciseNote(0, page))
            .toList();
    HistoryScreen screen = new HistoryScreen(ui, Histories.of(noted), Answers.none(), () -> {});
    screen.open();
    return screen.component();
  }

  private JComponent notice() {
    Notices notices = new Notices(new HandScheduler(), new Outside(path -> true, text -> {}));
    NoticeBar bar = new NoticeBar(new Words(), notices);
    notices.tellSaved(Message.of("export.done", 3, page), folder);
    return bar.component();
  }

  private Path copyAsPages() throws IOException {
    try (Stream<Path> files = Files.walk(TestCatalog.FOLDER)) {
      for (Path from : files.toList()) {
        Path to = folder.resolve(TestCatalog.FOLDER.relativize(from).toString());
        if (Files.isDirectory(from)) {
          Files.createDirectories(to);
        } else {
          String text = Files.readString(from).replaceAll(PROSE, "$0" + SENTENCE);
          Files.writeString(to, text.replaceAll(NAMES, "$1" + page + "$2"));
        }
      }
    }
    return folder;
  }

  private boolean mentionsPage(Component each) {
    return each instanceof JLabel label && String.valueOf(label.getText()).contains(page)
        || each instanceof JTextArea area && area.getText().contains(page)
        || each instanceof JToolTip tip && tip.getTipText().replace("\n", "").contains(server());
  }

  private String server() {
    return "127.0.0.1:" + server.getLocalPort();
  }
}
