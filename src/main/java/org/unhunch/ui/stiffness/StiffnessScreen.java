package org.unhunch.ui.stiffness;

import java.awt.BorderLayout;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.Texts;
import org.unhunch.words.Section;
import org.unhunch.words.Words;

/**
 * What to have ready for a session, and the question how stiff one feels; any answer, or none, goes
 * on; Escape goes back.
 */
public final class StiffnessScreen {
  private static final int GAP = 10;
  private final JButton without;
  private final JPanel component = new JPanel(new BorderLayout());

  /**
   * A screen before a session.
   *
   * @param ready what the session is called, and what it asks for, a sentence each
   * @param next goes on, with 0 to 10 or with nothing
   * @param back goes back to choosing
   */
  public StiffnessScreen(Section ready, Words words, Consumer<OptionalInt> next, Runnable back) {
    StiffnessRow row =
        new StiffnessRow(words, OptionalInt.empty(), chosen -> next.accept(OptionalInt.of(chosen)));
    JPanel column = Texts.column(GAP);
    column.setBorder(Texts.room(24, 24, 18, 24));
    column.add(Texts.block(ready.heading(), "title"));
    column.add(Texts.block(String.join("\n", ready.lines()), null));
    column.add(Texts.heading(words.text("stiffness.question.before")));
    column.add(row.component());
    column.add(Texts.block(words.text("stiffness.hint"), "muted"));
    Runnable skip = () -> next.accept(OptionalInt.empty());
    without = Buttons.primary("stiffness.without", words, skip);
    component.add(Texts.scroll(column), BorderLayout.CENTER);
    component.add(
        Buttons.bar(Buttons.button("stiffness.back", words, back), without), BorderLayout.SOUTH);
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
