package org.unhunch.ui.play;

import java.awt.event.ActionEvent;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.SwingConstants;
import org.unhunch.timeline.Step;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.KeyCap;
import org.unhunch.ui.kit.layout.Column;
import org.unhunch.ui.play.view.PlayModel;
import org.unhunch.words.Words;

/** The buttons of the play screen, each with its key written on it, and the keys themselves. */
final class Transport {
  private static final int GAP = 8;
  private final Words words;
  private final JPanel component = new JPanel(new Column(6, false));
  private final JPanel tools;
  private final Map<PlayAction, Action> actions = new EnumMap<>(PlayAction.class);
  private final Map<PlayAction, JButton> buttons = new EnumMap<>(PlayAction.class);

  Transport(Words words, Consumer<PlayAction> perform) {
    this.words = words;
    for (PlayAction each : PlayAction.values()) {
      actions.put(each, action(each, perform));
    }
    component.setOpaque(false);
    component.add(Buttons.centered(row(PlayAction.now())));
    component.add(Buttons.centered(row(PlayAction.places())));
    tools = Buttons.row(row(PlayAction.tools()));
  }

  /** The buttons below the picture. */
  JComponent component() {
    return component;
  }

  /** A button that leads from the corner back to the window. */
  JButton wayBack() {
    return button(PlayAction.CORNER, "play.action.window");
  }

  /** The buttons above it. */
  JComponent tools() {
    return tools;
  }

  /** Has the keys work wherever the focus is in the window that the component is in. */
  void bindKeys(JComponent view) {
    for (PlayAction each : PlayAction.values()) {
      view.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(each.key(), each);
      view.getActionMap().put(each, actions.get(each));
    }
  }

  /** Says on the buttons what they do now. */
  void show(PlayModel model) {
    boolean works = model.kind().isWork();
    say(PlayAction.TOGGLE, model.isPlaying() ? PlayAction.TOGGLE.textKey() : "play.action.resume");
    cap(
        PlayAction.TOGGLE,
        model.isPlaying() && model.waits() ? PlayAction.TOGGLE : PlayAction.SPACE);
    say(PlayAction.READY, works ? "play.action.count" : PlayAction.READY.textKey());
    say(PlayAction.PACE, model.isOwnPace() ? "play.action.clock" : PlayAction.PACE.textKey());
    enable(PlayAction.READY, model.isPlaying());
    enable(PlayAction.LONGER, model.kind() == Step.Kind.HOLD);
    enable(PlayAction.PACE, model.canBeCounted());
  }

  private void enable(PlayAction action, boolean enabled) {
    buttons.get(action).setEnabled(enabled);
  }

  private void say(PlayAction action, String textKey) {
    String text = words.text(textKey);
    JButton button = buttons.get(action);
    if (!text.equals(button.getText())) {
      button.setText(text);
      button.setToolTipText(words.text(textKey + ".tip"));
    }
  }

  private void cap(PlayAction action, PlayAction keyOf) {
    KeyCap cap = new KeyCap(buttons.get(action), words.text(keyOf.textKey() + ".key"));
    if (!cap.equals(buttons.get(action).getIcon())) {
      buttons.get(action).setIcon(cap);
    }
  }

  private JButton[] row(List<PlayAction> each) {
    return each.stream().map(this::button).toArray(JButton[]::new);
  }

  private JButton button(PlayAction each) {
    JButton button = button(each, each.textKey());
    buttons.put(each, button);
    return button;
  }

  private JButton button(PlayAction each, String textKey) {
    JButton button = new JButton(actions.get(each));
    button.setName(each.name());
    button.setText(words.text(textKey));
    button.setIcon(new KeyCap(button, words.text(each.textKey() + ".key")));
    button.setHorizontalTextPosition(SwingConstants.LEFT);
    button.setIconTextGap(GAP);
    button.setToolTipText(words.text(textKey + ".tip"));
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
