package org.unhunch.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.JFrame;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.MenuSelectionManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unhunch.history.Session;
import org.unhunch.history.Sessions;
import org.unhunch.testing.Answers;
import org.unhunch.testing.Histories;
import org.unhunch.testing.Keys;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.ScreenKit;
import org.unhunch.testing.Ui;
import org.unhunch.testing.WindowTest;
import org.unhunch.ui.frame.NoticeBar;
import org.unhunch.words.Words;

/** Where the focus goes when sessions are deleted and brought back, in a real window. */
@WindowTest
class DeletingWindowTests {
  private final Answers answers = Answers.none();
  private JFrame frame;

  @BeforeEach
  void open() {
    Ui.theme(false);
    List<Session> sessions = new ArrayList<>(Sessions.onDay(0, 2));
    sessions.addAll(Sessions.onDay(2, 3));
    Ui.run(
        () -> {
          HistoryScreen screen =
              new HistoryScreen(
                  ScreenKit.of(Prefs.having().preferences()),
                  Histories.of(sessions),
                  answers,
                  () -> {});
          frame = new JFrame();
          frame.add(screen.component());
          frame.add(new NoticeBar(new Words(), answers.notices()).component(), BorderLayout.SOUTH);
          frame.setSize(900, 600);
          frame.setVisible(true);
          screen.open();
        });
    Ui.await(() -> Keys.isFocused("calendar"));
  }

  @AfterEach
  void close() {
    Ui.run(frame::dispose);
  }

  private static boolean isAt(String name) {
    Component owner = Keys.focusOwner();
    return owner != null && name.equals(owner.getAccessibleContext().getAccessibleName());
  }

  private void focus(String name) {
    Ui.run(
        () ->
            Ui.tree(frame)
                .filter(each -> each instanceof AbstractButton || each instanceof JTextArea)
                .filter(each -> name.equals(each.getAccessibleContext().getAccessibleName()))
                .findFirst()
                .orElseThrow()
                .requestFocusInWindow());
    Ui.await(() -> isAt(name));
  }

  private static void delete() {
    Keys.press(KeyEvent.VK_DELETE, (char) KeyEvent.VK_DELETE);
  }

  private void undo() {
    AbstractButton undo = Ui.find(frame, "notice.undo", AbstractButton.class);
    Ui.run(() -> undo.doClick(0));
  }

  @Test
  void theFocusGoesToTheNextRowTheLastAndTheCalendar() {
    focus("Delete 9:00 · Morning");
    delete();
    Ui.await(() -> isAt("Delete 10:00 · Morning"));
    delete();
    Ui.await(() -> isAt("Delete 8:00 · Morning"));
    delete();
    Ui.await(() -> Keys.isFocused("calendar"));
    undo();
    Ui.await(() -> isAt("Delete 8:00 · Morning"));
  }

  @Test
  void theUndoGivesTheFocusBackToTheRow() {
    focus("Delete 9:00 · Morning");
    delete();
    Ui.await(() -> isAt("Delete 10:00 · Morning"));
    undo();
    Ui.await(() -> isAt("Delete 9:00 · Morning"));
  }

  /** Guards against a session that goes when a letter of its note is to go. */
  @Test
  void theDeleteKeyInANoteDeletesALetter() {
    focus("Note on this session");
    delete();
    assertThat(answers.notices().current()).isEmpty();
    JTextArea note = (JTextArea) Keys.focusOwner();
    Ui.run(
        () -> {
          note.setText("ab");
          note.setCaretPosition(0);
        });
    delete();
    assertThat(note.getText()).isEqualTo("b");
    assertThat(answers.notices().current()).isEmpty();
  }

  /** Guards against a menu that deletes another day than the one that was pointed at. */
  @Test
  void theMenuOfTheCalendarIsThatOfTheDayUnderThePointer() {
    JTable calendar = Ui.find(frame, "calendar", JTable.class);
    Rectangle monday = Ui.edt(() -> calendar.getCellRect(1, 0, true));
    Ui.run(
        () ->
            calendar.dispatchEvent(
                new MouseEvent(
                    calendar,
                    MouseEvent.MOUSE_PRESSED,
                    0,
                    0,
                    monday.x + 5,
                    monday.y + 5,
                    1,
                    true,
                    MouseEvent.BUTTON3)));
    AbstractButton item = (AbstractButton) calendar.getComponentPopupMenu().getComponent(0);
    Ui.await(item::isShowing);
    assertThat(item.getText()).isEqualTo("Delete the 2 sessions of this day");
    Ui.run(() -> item.doClick(0));
    Ui.run(() -> MenuSelectionManager.defaultManager().clearSelectedPath());
    Ui.await(() -> Keys.isFocused("calendar"));
    assertThat(Ui.edt(() -> item.isEnabled())).isFalse();
    undo();
    Ui.await(() -> isAt("Delete 8:00 · Morning"));
  }
}
