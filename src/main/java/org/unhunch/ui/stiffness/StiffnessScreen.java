package org.unhunch.ui.stiffness;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.Page;
import org.unhunch.ui.kit.Texts;
import org.unhunch.words.Words;

/**
 * What to have ready for a session, and the question how stiff one feels; any answer, or none, goes
 * on; Escape goes back.
 */
public final class StiffnessScreen {
  private static final int GAP = 6;
  private final JButton without;
  private final Page page;

  /**
   * What a session asks for before it begins.
   *
   * @param routine what it is called
   * @param lines what to have ready and where to go, a sentence each; may be empty
   * @param missing what of that is not there; may be empty
   */
  public record Ready(String routine, List<String> lines, String missing) {
    /** Copies the lines. */
    public Ready {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A screen before a session.
   *
   * @param next goes on, with 0 to 10 or with nothing
   * @param back goes back to choosing
   */
  public StiffnessScreen(Ready ready, Words words, Consumer<OptionalInt> next, Runnable back) {
    StiffnessRow row =
        new StiffnessRow(words, OptionalInt.empty(), chosen -> next.accept(OptionalInt.of(chosen)));
    Command leaving = new Command("stiffness.back", words, back);
    page = new Page(words, ready.routine(), GAP, Optional.of(leaving));
    page.add(Texts.block(String.join(" ", ready.lines()), null));
    page.add(Texts.block(ready.missing(), "warning"));
    page.add(Texts.heading(words.text("stiffness.question.before")));
    page.add(row.component());
    page.add(Texts.block(words.text("stiffness.hint"), "muted"));
    page.center();
    without = page.primary("stiffness.without", () -> next.accept(OptionalInt.empty()));
    row.bindKeys(page.component());
    Command.onKey(page.component(), "ESCAPE", back);
  }

  /** {@return the component to put into the window} */
  public JComponent component() {
    return page.component();
  }

  /** Takes the focus, so that Enter goes on without an answer. */
  public void focus() {
    without.requestFocusInWindow();
  }
}
