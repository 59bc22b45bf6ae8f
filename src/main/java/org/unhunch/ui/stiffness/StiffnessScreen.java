package org.unhunch.ui.stiffness;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.layout.Column;
import org.unhunch.words.Words;

/** Asks before a session how stiff one feels; any answer, or none, goes on; Escape goes back. */
public final class StiffnessScreen {
  private final JButton without;
  private final JPanel component = new JPanel(new BorderLayout());

  /**
   * A screen before a session.
   *
   * @param routine what the session is called
   * @param next goes on, with 0 to 10 or with nothing
   * @param back goes back to choosing
   */
  public StiffnessScreen(String routine, Words words, Consumer<OptionalInt> next, Runnable back) {
    StiffnessRow row =
        new StiffnessRow(words, OptionalInt.empty(), chosen -> next.accept(OptionalInt.of(chosen)));
    JPanel column = new JPanel(new Column(14, true));
    column.setBorder(BorderFactory.createEmptyBorder(24, 48, 24, 48));
    column.add(Texts.block(routine, "muted"));
    column.add(Texts.block(words.text("stiffness.question.before"), "title"));
    column.add(row.component());
    column.add(Texts.block(words.text("stiffness.hint"), "muted"));
    Runnable skip = () -> next.accept(OptionalInt.empty());
    without = Buttons.primary("stiffness.without", words, skip);
    JPanel buttons = new JPanel(new FlowLayout(FlowLayout.TRAILING, 8, 0));
    buttons.setBorder(BorderFactory.createEmptyBorder(10, 18, 12, 10));
    buttons.add(Buttons.button("stiffness.back", words, back));
    buttons.add(without);
    component.add(column, BorderLayout.CENTER);
    component.add(buttons, BorderLayout.SOUTH);
    row.bindKeys(component);
    Command.onKey(component, "ESCAPE", back);
  }

  /** {@return the component to put into the window} */
  public JComponent component() {
    return component;
  }

  /** Takes the focus, so that Enter goes on without an answer. */
  public void focus() {
    without.requestFocusInWindow();
  }
}
