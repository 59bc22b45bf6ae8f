package org.unhunch.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.AbstractButton;
import javax.swing.Action;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unhunch.history.History;
import org.unhunch.history.HistoryStore;
import org.unhunch.history.Session;
import org.unhunch.history.Sessions;
import org.unhunch.testing.Answers;
import org.unhunch.testing.HandDisk;
import org.unhunch.testing.Moments;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.QuickDisk;
import org.unhunch.testing.Said;
import org.unhunch.testing.ScreenKit;
import org.unhunch.testing.Ui;
import org.unhunch.ui.notice.Notice;

/** Deleting what was done, by every way there is, and taking that back. */
class DeletingTests {
  @TempDir(factory = QuickDisk.class)
  Path folder;

  private final HandDisk disk = new HandDisk();
  private final List<String> told = new ArrayList<>();
  private final Answers answers = Answers.none();
  private final List<List<Session>> elsewhere = new ArrayList<>();
  private History history;
  private HistoryScreen screen;

  @BeforeEach
  void dress() {
    Ui.theme(false);
  }

  /** Two sessions on Monday, 5 January, three on Wednesday the seventh. */
  private static List<Session> five() {
    List<Session> all = new ArrayList<>(Sessions.onDay(0, 2));
    all.addAll(Sessions.onDay(2, 3));
    return all;
  }

  private void open(List<Session> sessions) {
    open(sessions, folder);
  }

  private void open(List<Session> sessions, Path where) {
    Sessions.write(sessions, folder);
    HistoryStore store = new HistoryStore(where, Moments.ANY);
    history = new History(store, disk, Ui::run, news -> told.addAll(Said.of(news)));
    var ui = ScreenKit.of(Prefs.having().preferences());
    screen = Ui.edt(() -> new HistoryScreen(ui, history, answers, () -> {}));
    Ui.run(screen::open);
    disk.run();
  }

  private List<AbstractButton> buttons(String name) {
    return Ui.edt(
        () ->
            Ui.tree(screen.component())
                .filter(each -> name.equals(each.getName()))
                .map(AbstractButton.class::cast)
                .toList());
  }

  private void click(AbstractButton button) {
    Ui.run(() -> button.doClick(0));
    disk.run();
  }

  private void deleteKey(JComponent component) {
    Ui.run(
        () -> {
          Object name =
              component
                  .getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
                  .get(KeyStroke.getKeyStroke("DELETE"));
          Action action = component.getActionMap().get(name);
          if (action.isEnabled()) {
            action.actionPerformed(null);
          }
        });
    disk.run();
  }

  private JTable calendar() {
    return Ui.find(screen.component(), "calendar", JTable.class);
  }

  private String offered() {
    return Said.of(offer().orElseThrow().text());
  }

  private Optional<Notice> offer() {
    return answers.notices().current().filter(each -> each.kind() == Notice.Kind.UNDO);
  }

  private void undo() {
    Ui.run(() -> offer().orElseThrow().actions().get(0).run().run());
    disk.run();
  }

  private List<Session> saved() {
    return new HistoryStore(folder, Moments.ANY).load().value();
  }

  @Test
  void oneSessionIsDeletedFromItsRowAndComesBackWithItsNotes() {
    List<Session> all = five();
    open(all);
    assertThat(Ui.texts(screen.component())).contains("5 sessions this month, 51 min.");
    click(buttons("day.delete").get(1));
    assertThat(saved()).hasSize(4).doesNotContain(all.get(3));
    assertThat(Ui.texts(screen.component()))
        .contains("4 sessions this month, 41 min.")
        .doesNotContain("9:00 · Morning");
    assertThat(offered()).isEqualTo("The session “Morning” is deleted.");
    assertThat(answers.questions()).isEmpty();
    undo();
    assertThat(saved()).isEqualTo(all);
    assertThat(Ui.texts(screen.component()))
        .contains("5 sessions this month, 51 min.", "9:00 · Morning");
    assertThat(offer()).isEmpty();
    assertThat(told).isEmpty();
  }

  @Test
  void theDeleteKeyInARowDeletesItsSession() {
    List<Session> all = five();
    open(all);
    deleteKey((JComponent) buttons("day.delete").get(2).getParent().getParent());
    assertThat(saved()).isEqualTo(all.subList(0, 4));
  }

  @Test
  void theMenuOfARowDeletesItsSession() {
    List<Session> all = five();
    open(all);
    AbstractButton button = buttons("day.delete").get(0);
    JComponent card = (JComponent) button.getParent().getParent();
    assertThat(button.getComponentPopupMenu()).isSameAs(card.getComponentPopupMenu()).isNotNull();
    click((JMenuItem) card.getComponentPopupMenu().getComponent(0));
    assertThat(saved()).hasSize(4).doesNotContain(all.get(2));
  }

  @Test
  void allOfADayAreDeletedFromTheDayAndComeBack() {
    List<Session> all = five();
    open(all);
    click(buttons("day.delete-all").get(0));
    assertThat(saved()).isEqualTo(all.subList(0, 2));
    assertThat(Ui.texts(screen.component()))
        .contains("Wednesday, 7 January 2026", "Nothing on this day.");
    assertThat(offered()).isEqualTo("3 sessions of Wednesday, 7 January 2026 are deleted.");
    undo();
    assertThat(saved()).isEqualTo(all);
  }

  @Test
  void allOfADayAreDeletedByTheKeyAndTheMenuOfTheCalendar() {
    List<Session> all = five();
    open(all);
    JMenuItem item = (JMenuItem) calendar().getComponentPopupMenu().getComponent(0);
    assertThat(item.getText()).isEqualTo("Delete the 3 sessions of this day");
    deleteKey(calendar());
    assertThat(saved()).isEqualTo(all.subList(0, 2));
    assertThat(item.isEnabled()).isFalse();
    deleteKey(calendar());
    assertThat(saved()).isEqualTo(all.subList(0, 2));
    Ui.run(() -> calendar().changeSelection(1, 0, false, false));
    assertThat(item.getText()).isEqualTo("Delete the 2 sessions of this day");
    click(item);
    assertThat(saved()).isEmpty();
    undo();
    assertThat(saved()).isEqualTo(all.subList(0, 2));
  }

  /** Guards against a screen that stays empty after the only session has come back. */
  @Test
  void afterTheLastOneThereIsNothingToLookBackOnUntilItComesBack() {
    open(Sessions.many(1));
    assertThat(buttons("day.delete-all")).isEmpty();
    click(buttons("day.delete").get(0));
    assertThat(Ui.texts(screen.component())).first().isEqualTo("Nothing to look back on yet.");
    undo();
    assertThat(Ui.texts(screen.component()))
        .contains("8:00 · Morning", "1 session this month, 10 min.");
    assertThat(saved()).isEqualTo(Sessions.many(1));
  }

  /** Guards against a second offer that takes back the wrong deletion. */
  @Test
  void theLastDeletionIsTheOneThatIsUndone() {
    List<Session> all = five();
    open(all);
    click(buttons("day.delete").get(0));
    click(buttons("day.delete").get(0));
    assertThat(answers.notices().waiting()).isZero();
    undo();
    assertThat(saved()).hasSize(4).contains(all.get(3)).doesNotContain(all.get(2));
  }

  /** Guards against a note that is written into the file after its session was deleted. */
  @Test
  void aNoteThatIsBeingWrittenGoesAndComesBackWithItsSession() throws IOException {
    open(five());
    JTextArea note = Ui.find(screen.component(), "note", JTextArea.class);
    Ui.run(() -> note.setText("Not yet kept."));
    deleteKey(calendar());
    assertThat(Files.readString(folder.resolve("history.jsonl"))).doesNotContain("Not yet kept.");
    undo();
    assertThat(saved().get(2).note()).isEqualTo("Not yet kept.");
    assertThat(Ui.find(screen.component(), "note", JTextArea.class).getText())
        .isEqualTo("Not yet kept.");
  }

  @Test
  void theUndoLeadsBackToTheDay() {
    open(five());
    deleteKey(calendar());
    Ui.run(() -> calendar().changeSelection(3, 3, false, false));
    Ui.run(() -> Ui.find(screen.component(), "review", JTabbedPane.class).setSelectedIndex(1));
    undo();
    assertThat(Ui.texts(screen.component()))
        .contains("Wednesday, 7 January 2026", "8:00 · Morning");
    assertThat(Ui.find(screen.component(), "review", JTabbedPane.class).getSelectedIndex())
        .isZero();
  }

  /** Guards against next steps and counts that still know of what was deleted. */
  @Test
  void whoeverReadsTheHistoryFollowsAtOnce() {
    List<Session> all = five();
    open(all);
    deleteKey(calendar());
    history.read(elsewhere::add);
    disk.run();
    undo();
    history.read(elsewhere::add);
    disk.run();
    assertThat(elsewhere).containsExactly(all.subList(0, 2), all);
  }

  @Test
  void whatCannotBeDeletedIsToldAndStays() throws IOException {
    Path blocked = Files.writeString(folder.resolve("blocked"), "");
    open(five(), blocked);
    history.add(five().get(0));
    Ui.run(screen::open);
    disk.run();
    click(buttons("day.delete").get(0));
    assertThat(told).last().asString().startsWith("1 session could not be deleted, as ");
    assertThat(offer()).isEmpty();
    assertThat(Ui.texts(screen.component())).contains("8:00 · Morning");
  }

  @Test
  void everyButtonSaysWhatItDeletes() {
    open(five());
    assertThat(buttons("day.delete"))
        .extracting(each -> each.getAccessibleContext().getAccessibleName())
        .containsExactly(
            "Delete 8:00 · Morning", "Delete 9:00 · Morning", "Delete 10:00 · Morning");
    assertThat(buttons("day.delete-all").get(0).getAccessibleContext().getAccessibleName())
        .isEqualTo("Delete the 3 sessions of this day");
  }
}
