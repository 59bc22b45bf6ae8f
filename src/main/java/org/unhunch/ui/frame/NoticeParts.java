package org.unhunch.ui.frame;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.ui.notice.Notice;
import org.unhunch.ui.notice.Notices;
import org.unhunch.words.Words;

/** What stands in the bar of notices: what the first of them says, and its buttons. */
final class NoticeParts {
  private final Notices notices;
  private final Words words;
  private final JLabel kind = Texts.label("", null);
  private final TextBlock sentence = Texts.block("", null);
  private final JLabel more = Texts.label("", "muted");
  private final JPanel buttons = Buttons.row();
  private final JButton dismiss;
  private final JComponent component;

  /** Whether Space is left to the screen, wherever the focus is. */
  private boolean withoutSpace;

  /** The notice that is shown. */
  private Optional<Notice> shown = Optional.empty();

  /** What had the focus before the bar; null if nothing had. */
  private Component before;

  /** Puts its parts into the bar, which is empty. */
  NoticeParts(Words words, Notices notices, JComponent bar) {
    this.words = words;
    this.notices = notices;
    kind.setName("notice.kind");
    sentence.setName("notice.text");
    more.setName("notice.more");
    dismiss = button("notice.dismiss", this::dismiss);
    dismiss.setText("×");
    dismiss.setToolTipText(words.text("notice.dismiss.tip"));
    dismiss.getAccessibleContext().setAccessibleName(words.text("notice.dismiss"));
    dismiss.putClientProperty("JButton.buttonType", "toolBarButton");
    component = bar;
    component.setLayout(new NoticeLayout(sentence));
    JComponent scroll = Texts.scroll(text());
    for (JComponent each : List.of(kind, scroll, buttons, dismiss)) {
      component.add(each);
    }
    component.setBorder(Texts.room(6, 18, 6, 12));
    Command.onKey(component, "ESCAPE", this::dismiss);
  }

  /** What it says; where that is longer than its room, keys scroll it once it has the focus. */
  private JComponent text() {
    JPanel text = Texts.column(0);
    text.add(sentence);
    text.addComponentListener(
        new ComponentAdapter() {
          @Override
          public void componentResized(ComponentEvent event) {
            text.setFocusable(text.getHeight() > text.getParent().getHeight());
          }
        });
    text.addFocusListener(new FromScreen());
    return text;
  }

  /** Leaves Space to the screen, as while a session is played, or takes it for buttons again. */
  void leaveSpace(boolean toScreen) {
    withoutSpace = toScreen;
    leaveSpace(dismiss);
    Stream.of(buttons.getComponents())
        .filter(JButton.class::isInstance)
        .forEach(each -> leaveSpace((JButton) each));
  }

  /** {@return whether the person is at it, by the pointer or by the focus} */
  boolean isInUse() {
    return component.isShowing() && (component.getMousePosition(true) != null || hasFocus());
  }

  private boolean hasFocus() {
    Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    return owner != null && SwingUtilities.isDescendingFrom(owner, component);
  }

  /** Shows the first of the notices there are now, or nothing. */
  void changed() {
    Optional<Notice> now = notices.current();
    if (!now.equals(shown)) {
      boolean focused = hasFocus();
      shown = now;
      now.ifPresent(this::show);
      component.setVisible(now.isPresent());
      if (focused && before != null) {
        before.requestFocusInWindow();
      }
    }
    more.setText(notices.waiting() == 0 ? "" : words.text("notice.more", notices.waiting()));
    more.setVisible(notices.waiting() > 0);
    component.revalidate();
    component.repaint();
  }

  private void show(Notice notice) {
    NoticeLook look = NoticeLook.of(notice.kind());
    String word = words.text(look.key());
    String text = words.text(notice.text());
    kind.putClientProperty("FlatLaf.styleClass", look.key().replace('.', '-'));
    kind.setText(word);
    kind.setIcon(look);
    sentence.setText(text);
    sentence.getAccessibleContext().setAccessibleName(word + ": " + text);
    buttons.removeAll();
    buttons.add(more);
    notice.actions().forEach(each -> buttons.add(button(each.key(), each.run())));
  }

  /** Takes the notice away; whoever did it by keys is at the next one, if there is one. */
  private void dismiss() {
    boolean focused = hasFocus();
    notices.dismiss();
    if (focused && component.isVisible()) {
      dismiss.requestFocusInWindow();
    }
  }

  /** A button that a click does not give the focus, which belongs to the screen. */
  private JButton button(String key, Runnable action) {
    JButton button = new JButton(words.text(key));
    button.setName(key);
    button.addActionListener(event -> action.run());
    button.setRequestFocusEnabled(false);
    button.addFocusListener(new FromScreen());
    leaveSpace(button);
    return button;
  }

  private void leaveSpace(JButton button) {
    for (String each : List.of("SPACE", "released SPACE")) {
      if (withoutSpace) {
        button.getInputMap().put(KeyStroke.getKeyStroke(each), "none");
      } else {
        button.getInputMap().remove(KeyStroke.getKeyStroke(each));
      }
    }
  }

  /** Remembers what had the focus before it came to the bar. */
  private final class FromScreen extends FocusAdapter {
    @Override
    public void focusGained(FocusEvent event) {
      Component from = event.getOppositeComponent();
      if (from != null && !SwingUtilities.isDescendingFrom(from, component)) {
        before = from;
      }
    }
  }
}
