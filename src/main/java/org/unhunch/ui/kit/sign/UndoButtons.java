package org.unhunch.ui.kit.sign;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.Action;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.unhunch.message.Message;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Command;
import org.unhunch.words.Words;

/** What undoes a step and does it again: two signs with their keys, whose tips say which step. */
public final class UndoButtons {
  private final Words words;
  private final Command undo;
  private final Command redo;

  /** Takes a step back where it is told true, and does it again where it is told false. */
  public UndoButtons(Words words, Consumer<Boolean> back) {
    this.words = words;
    this.undo = new Command("edit.undo", words, () -> back.accept(true), "ctrl Z");
    this.redo = new Command("edit.redo", words, () -> back.accept(false), "ctrl Y");
  }

  /** {@return both beside each other} */
  public JPanel row() {
    return Buttons.row(button(undo, Sign.UNDO), button(redo, Sign.REDO));
  }

  private JButton button(Command command, Sign sign) {
    JButton button = command.prepare(new JButton());
    button.setIcon(sign);
    button.setHideActionText(true);
    button.putClientProperty("FlatLaf.styleClass", "sign");
    button.getAccessibleContext().setAccessibleName(words.text(command.key()));
    return button;
  }

  /** Has the keys work wherever the focus is in the component. */
  public void bindInside(JComponent component) {
    List.of(undo, redo).forEach(each -> each.bindInside(component));
  }

  /** Says what would be undone and done again, each empty if nothing would. */
  public void show(Optional<Message> undoes, Optional<Message> redoes) {
    say(undo, undoes);
    say(redo, redoes);
  }

  private void say(Command command, Optional<Message> what) {
    command.setEnabled(what.isPresent());
    String does = words.text(command.key());
    command.putValue(
        Action.SHORT_DESCRIPTION,
        what.map(each -> words.text("edit.what", does, words.text(each))).orElse(does));
  }
}
