package org.unhunch.ui.kit;

import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import org.unhunch.ui.kit.layout.Column;

/** Asks something in the place of the instructions, with a key for each answer. */
public final class Question {
  /** The key that leaves things as they are. */
  public static final String ESCAPE = "ESCAPE";

  private static final int GAP = 10;
  private final JPanel component = new JPanel(new Column(GAP, true));
  private final Command escape;
  private final JButton first;

  /**
   * A question; Escape must be the key of one of its answers.
   *
   * @param name the component's name
   * @param answers at least one; the first takes the focus
   */
  public Question(String name, String title, String sentence, List<Command> answers) {
    this.escape = answers.stream().filter(each -> each.isDoneBy(ESCAPE)).findFirst().orElseThrow();
    component.setName(name);
    component.setOpaque(false);
    component.add(Texts.block(title, "title"));
    component.add(Texts.block(sentence, null));
    List<JButton> buttons = answers.stream().map(this::button).toList();
    buttons.forEach(component::add);
    first = buttons.get(0);
    component.setBorder(BorderFactory.createEmptyBorder(0, 4, 0, 4));
  }

  /** {@return the component to put where it is asked} */
  public JComponent component() {
    return component;
  }

  /** Takes the focus, so that Enter gives the first answer. */
  public void focus() {
    first.requestFocusInWindow();
  }

  /** Gives the answer of Escape. */
  public void cancel() {
    escape.actionPerformed(null);
  }

  private JButton button(Command answer) {
    JButton button = answer.keyButton();
    button.setHorizontalAlignment(SwingConstants.LEADING);
    button.setIconTextGap(GAP);
    answer.bindInWindow(component);
    return button;
  }
}
