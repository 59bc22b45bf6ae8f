package org.unhunch.ui.play;

import java.awt.Font;
import java.awt.event.ActionEvent;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import org.unhunch.ui.text.Buttons;
import org.unhunch.ui.text.KeyCap;
import org.unhunch.words.Words;

/** The buttons of the play screen, each with its key written on it, and the keys themselves. */
final class Transport {
  private final Words words;
  private final JPanel component = Buttons.centered();
  private final Map<PlayAction, JButton> buttons = new EnumMap<>(PlayAction.class);

  Transport(Words words, Consumer<PlayAction> perform) {
    this.words = words;
    component.setOpaque(false);
    for (PlayAction each : PlayAction.values()) {
      Action action = action(each, perform);
      JButton button = button(each, action);
      buttons.put(each, button);
      component.add(button);
    }
  }

  JComponent component() {
    return component;
  }

  /** Writes on the buttons in letters of so many points. */
  void scale(float points) {
    Font font = UIManager.getFont("Button.font").deriveFont(points);
    buttons.values().forEach(each -> each.setFont(font));
  }

  /** Has the keys work wherever the focus is in the window that the screen is in. */
  void bindKeys(JComponent screen) {
    for (PlayAction each : PlayAction.values()) {
      screen.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(each.key(), each);
      screen.getActionMap().put(each, buttons.get(each).getAction());
    }
  }

  /** Says on the first button what Space will do. */
  void showPlaying(boolean playing) {
    String key = playing ? PlayAction.TOGGLE.textKey() : "play.action.resume";
    JButton toggle = buttons.get(PlayAction.TOGGLE);
    String text = words.text(key);
    if (!text.equals(toggle.getText())) {
      toggle.setText(text);
    }
  }

  /** {@return the button of an action, which is where the focus begins for {@code TOGGLE}} */
  JButton button(PlayAction action) {
    return buttons.get(action);
  }

  private JButton button(PlayAction each, Action action) {
    JButton button = new JButton(action);
    button.setName(each.name());
    button.setText(words.text(each.textKey()));
    button.setIcon(new KeyCap(button, words.text(each.textKey() + ".key")));
    button.setHorizontalTextPosition(SwingConstants.LEFT);
    button.setIconTextGap(8);
    button.setToolTipText(words.text(each.textKey() + ".tip"));
    // Space belongs to the player wherever the focus is; Enter presses the focused button.
    button.getInputMap().put(KeyStroke.getKeyStroke("SPACE"), "none");
    button.getInputMap().put(KeyStroke.getKeyStroke("released SPACE"), "none");
    return button;
  }

  @SuppressWarnings("serial") // never serialized
  private static Action action(PlayAction each, Consumer<PlayAction> perform) {
    return new AbstractAction() {
      @Override
      public void actionPerformed(ActionEvent event) {
        perform.accept(each);
      }
    };
  }
}
