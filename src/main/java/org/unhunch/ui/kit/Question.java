package org.unhunch.ui.kit;

import java.awt.event.ActionEvent;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.SwingConstants;
import org.unhunch.ui.kit.layout.Column;

/** Asks something in the place of the instructions, with a key for each answer. */
public final class Question {
  /** The key that leaves things as they are. */
  public static final String ESCAPE = "ESCAPE";

  private static final int GAP = 10;
  private final JPanel component = new JPanel(new Column(GAP, true));
  private final Answer escape;
  private final JButton first;

  /**
   * An answer.
   *
   * @param name the name of its button
   * @param text what the button says
   * @param key the key that gives it, as {@link KeyStroke#getKeyStroke(String)} reads it
   * @param keyName what is written on that key
   * @param action what it does
   */
  public record Answer(String name, String text, String key, String keyName, Runnable action) {}

  /**
   * A question; Escape must be the key of one of its answers.
   *
   * @param name the component's name
   * @param answers at least one; the first takes the focus
   */
  public Question(String name, String title, String sentence, List<Answer> answers) {
    this.escape =
        answers.stream().filter(each -> each.key().equals(ESCAPE)).findFirst().orElseThrow();
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
    escape.action().run();
  }

  @SuppressWarnings("serial") // never serialized
  private JButton button(Answer answer) {
    JButton button = new JButton();
    button.putClientProperty("html.disable", true);
    button.setText(answer.text());
    button.setName(answer.name());
    button.setIcon(new KeyCap(button, answer.keyName()));
    button.setHorizontalAlignment(SwingConstants.LEADING);
    button.setIconTextGap(GAP);
    button.addActionListener(event -> answer.action().run());
    KeyStroke key = KeyStroke.getKeyStroke(answer.key());
    component.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(key, answer);
    component
        .getActionMap()
        .put(
            answer,
            new AbstractAction() {
              @Override
              public void actionPerformed(ActionEvent event) {
                answer.action().run();
              }
            });
    return button;
  }
}
