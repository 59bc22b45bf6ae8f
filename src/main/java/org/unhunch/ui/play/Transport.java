package org.unhunch.ui.play;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.SwingConstants;
import org.unhunch.timeline.Step;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.KeyCap;
import org.unhunch.ui.kit.layout.Column;
import org.unhunch.ui.play.view.PlayModel;
import org.unhunch.words.Words;

/** The buttons of the play screen, each with its key written on it, and the keys themselves. */
final class Transport {
  private final JPanel component = new JPanel(new Column(6, false));
  private final JPanel tools;
  private final JButton wayBack;
  private final Map<PlayAction, Command> commands = new EnumMap<>(PlayAction.class);
  private final Map<PlayAction, JButton> buttons = new EnumMap<>(PlayAction.class);

  Transport(Words words, Consumer<PlayAction> perform, Predicate<PlayAction> possible) {
    for (PlayAction each : PlayAction.values()) {
      commands.put(each, each.command(words, perform, possible));
    }
    component.setOpaque(false);
    component.add(Buttons.centered(row(PlayAction.current())));
    component.add(Buttons.centered(row(PlayAction.places())));
    tools = Buttons.row(row(PlayAction.tools()));
    Command back = PlayAction.CORNER.command(words, perform, possible);
    say(back, "play.action.window");
    wayBack = button(PlayAction.CORNER, back);
  }

  /** The buttons below the picture. */
  JComponent component() {
    return component;
  }

  /** The button that leads from the corner back to the window. */
  JButton wayBack() {
    return wayBack;
  }

  /** The buttons above the picture. */
  JComponent tools() {
    return tools;
  }

  /** Everything that can be done, in the order of the table. */
  Map<PlayAction, Command> commands() {
    return commands;
  }

  /** Has the keys work wherever the focus is in the window that the component is in. */
  void bindKeys(JComponent view) {
    commands.values().forEach(each -> each.bindInWindow(view));
  }

  /** Says on the buttons what they do now. */
  void show(PlayModel model) {
    boolean works = model.kind().isWork();
    say(PlayAction.TOGGLE, model.isPlaying() ? PlayAction.TOGGLE.textKey() : "play.action.resume");
    cap(model.isPlaying() && model.waits() ? PlayAction.TOGGLE : PlayAction.SPACE);
    say(PlayAction.READY, works ? "play.action.count" : PlayAction.READY.textKey());
    say(PlayAction.PACE, model.isOwnPace() ? "play.action.clock" : PlayAction.PACE.textKey());
    // Only the buttons: the keys do something else then, such as letting the clock run.
    buttons.get(PlayAction.READY).setEnabled(model.isPlaying());
    buttons.get(PlayAction.LONGER).setEnabled(model.kind() == Step.Kind.HOLD);
    buttons.get(PlayAction.PACE).setEnabled(model.canBeCounted());
  }

  private void say(PlayAction action, String textKey) {
    say(commands.get(action), textKey);
  }

  private static void say(Command command, String textKey) {
    command.say(textKey).tip(textKey + ".tip");
  }

  /** Draws on the button that pauses the key that does so now. */
  private void cap(PlayAction keyOf) {
    JButton toggle = buttons.get(PlayAction.TOGGLE);
    KeyCap cap = commands.get(keyOf).keyCap(toggle);
    if (!cap.equals(toggle.getIcon())) { // the same again would be painted again
      toggle.setIcon(cap);
    }
  }

  private JButton[] row(List<PlayAction> actions) {
    actions.forEach(each -> buttons.put(each, button(each, commands.get(each))));
    return actions.stream().map(buttons::get).toArray(JButton[]::new);
  }

  private static JButton button(PlayAction action, Command command) {
    JButton button = command.keyButton();
    button.setName(action.name());
    button.setHorizontalTextPosition(SwingConstants.LEFT);
    // Space belongs to the player wherever the focus is; Enter presses the focused button.
    button.getInputMap().put(KeyStroke.getKeyStroke("SPACE"), "none");
    button.getInputMap().put(KeyStroke.getKeyStroke("released SPACE"), "none");
    return button;
  }
}
