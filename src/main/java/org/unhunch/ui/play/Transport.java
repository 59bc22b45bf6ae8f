package org.unhunch.ui.play;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.layout.Row;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.ui.kit.sign.Sign;
import org.unhunch.ui.play.part.ButtonAndHint;
import org.unhunch.ui.play.part.ControlRow;
import org.unhunch.ui.play.part.KeyedButton;
import org.unhunch.ui.play.part.Units;
import org.unhunch.ui.play.view.PlayModel;
import org.unhunch.words.Words;

/** What one can do on the play screen: the row of controls, the buttons in the texts, the keys. */
final class Transport {
  /** Units that a button is high at the least; most have more room. */
  private static final double LEAST = 2;

  private static final double ANNOUNCED = 2.9;

  private static final String RESUME = "play.action.resume";

  private final Words words;
  private final Map<PlayAction, Command> commands = new EnumMap<>(PlayAction.class);
  private final KeyedButton toggle;
  private final KeyedButton leave;
  private final KeyedButton end;
  private final KeyedButton more;
  private final KeyedButton cornerToggle;
  private final KeyedButton ready;
  private final ControlRow row;
  private final JComponent primary;
  private final TextBlock hint = Units.plain(new TextBlock(1), 1);
  private final PausedTexts paused;
  private boolean toWindow;

  Transport(Words words, Consumer<PlayAction> perform, Predicate<PlayAction> possible) {
    this.words = words;
    for (PlayAction each : PlayAction.values()) {
      commands.put(each, each.command(words, perform, possible));
    }
    toggle = Units.bold(button(PlayAction.TOGGLE, LEAST, true), 1);
    toggle.alwaysFor(
        List.of(words.text(PlayAction.TOGGLE.textKey()), words.text(RESUME)),
        List.of(keyOf(PlayAction.SPACE), keyOf(PlayAction.TOGGLE)));
    leave = button(PlayAction.LEAVE, LEAST, true).sign(Sign.WINDOW);
    more = button(PlayAction.MORE, LEAST, true).sign(Sign.DOTS);
    row =
        new ControlRow(
            button(PlayAction.HURTS, LEAST, true).sign(Sign.CAUTION, "Unhunch.caution"),
            List.of(
                button(PlayAction.BACK, LEAST, false).sign(Sign.BACK),
                toggle,
                button(PlayAction.NEXT, LEAST, false).sign(Sign.NEXT)),
            List.of(leave, more));
    ready = primary(button(PlayAction.READY, LEAST, true));
    primary = new ButtonAndHint(ready, hint);
    hint.putClientProperty("FlatLaf.styleClass", "muted");
    cornerToggle = button(PlayAction.TOGGLE, LEAST, false);
    end = small(PlayAction.END);
    paused = new PausedTexts(goOn(), small(PlayAction.RESTART), end);
    leads(false);
  }

  /**
   * Says where one leaves to: back to the window, which has no other button on the whole screen, or
   * out of the session, to which a window's own button leads, too.
   */
  void leads(boolean back) {
    toWindow = back;
    say(PlayAction.LEAVE, back ? "play.action.window" : PlayAction.LEAVE.textKey());
    leave.setVisible(back);
    end.key(keyOf(PlayAction.END));
  }

  /** Says what leads into the corner of the screen, or from there back to the window. */
  void inCorner(boolean there) {
    say(PlayAction.CORNER, there ? "play.action.window" : PlayAction.CORNER.textKey());
  }

  private KeyedButton goOn() {
    KeyedButton goOn = primary(button(PlayAction.TOGGLE, LEAST, true));
    goOn.setName("CONTINUE");
    return goOn.sign(Sign.PLAY).key(keyOf(PlayAction.SPACE));
  }

  private KeyedButton small(PlayAction action) {
    return button(action, LEAST, true);
  }

  private static KeyedButton primary(KeyedButton button) {
    button.putClientProperty("FlatLaf.styleClass", "primary");
    return Units.bold(button, 1.15);
  }

  private KeyedButton button(PlayAction action, double height, boolean worded) {
    return new KeyedButton(commands.get(action), action.name(), height, worded).key(keyOf(action));
  }

  /** What is written on the key of an action, where it stands; empty if it has none. */
  String keyOf(PlayAction action) {
    boolean leaves = action == PlayAction.END && !toWindow;
    return commands.get(leaves ? PlayAction.LEAVE : action).firstKey();
  }

  /** The row below the figure and the texts. */
  ControlRow row() {
    return row;
  }

  /** What opens the menu. */
  JComponent more() {
    return more;
  }

  /** The button that Enter presses, where Enter is waited for. */
  JComponent primary() {
    return primary;
  }

  /** A button that Enter presses where the next exercise is announced. */
  KeyedButton toGetReady() {
    KeyedButton button = primary(button(PlayAction.READY, ANNOUNCED, true));
    button.setName("TO_GET_READY");
    return button;
  }

  /** What stands beside and below the ring while the session is paused. */
  PausedTexts paused() {
    return paused;
  }

  /** The controls of the corner: pause, next step, back to the window. */
  JComponent corner() {
    JPanel corner = new JPanel(new Row(5));
    corner.setOpaque(false);
    corner.add(cornerToggle);
    corner.add(button(PlayAction.NEXT, LEAST, false).sign(Sign.NEXT).key(""));
    corner.add(button(PlayAction.CORNER, LEAST, false).sign(Sign.WINDOW).key(""));
    return corner;
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
    boolean runs = !model.isPaused();
    say(PlayAction.TOGGLE, runs ? PlayAction.TOGGLE.textKey() : RESUME);
    toggle.sign(runs ? Sign.PAUSE : Sign.PLAY);
    toggle.key(keyOf(runs && model.waits() ? PlayAction.TOGGLE : PlayAction.SPACE));
    cornerToggle.sign(runs ? Sign.PAUSE : Sign.PLAY).key("");
    say(PlayAction.READY, readyKey(model));
    ready.key(keyOf(model.waits() ? PlayAction.SPACE : PlayAction.READY));
    String how = words.text(model.waits() ? "play.or-click" : "play.or-wait");
    hint.setText(model.waits() || !model.current().waits() ? how : "");
    say(PlayAction.PACE, model.isOwnPace() ? "play.action.clock" : PlayAction.PACE.textKey());
    primary.setVisible(model.waitsForEnter());
    if (model.isPaused()) {
      paused.show(model, words);
    }
  }

  private static String readyKey(PlayModel model) {
    String count = model.waits() ? "play.action.count" : PlayAction.READY.textKey();
    return model.announces() ? RESUME : count;
  }

  private void say(PlayAction action, String textKey) {
    commands.get(action).say(textKey).tip(textKey + ".tip");
  }
}
