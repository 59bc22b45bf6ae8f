package org.unhunch.ui.frame;

import java.awt.BorderLayout;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.words.Words;

/** One calm line at the foot of the window, there only while it has something to say. */
public final class NoticeBar {
  private final Words words;
  private final Consumer<String> clipboard;
  private final TextBlock sentence = Texts.block("", "warning");
  private final JButton copy;
  private final JComponent buttons;
  private final JPanel component = new JPanel(new BorderLayout());
  private String details = "";

  /** A bar with nothing to say, which copies what is asked for to the clipboard. */
  public NoticeBar(Words words, Consumer<String> clipboard) {
    this.words = words;
    this.clipboard = clipboard;
    this.copy = Buttons.button("notice.copy", words, this::copy);
    JButton hide = Buttons.button("notice.hide", words, () -> component.setVisible(false));
    this.buttons = Buttons.row(copy, hide);
    sentence.setName("notice.text");
    component.setBorder(Texts.room(4, 18, 8, 18));
    component.add(sentence, BorderLayout.CENTER);
    component.add(buttons, BorderLayout.EAST);
    component.setVisible(false);
  }

  /** {@return the component to put at the foot of the window} */
  public JComponent component() {
    return component;
  }

  /** Shows a sentence, in the place of the one before. */
  public void tell(String text) {
    show(text, false);
  }

  /** Shows that there was a fault, and offers to copy its details. */
  public void tellFault(String what) {
    details = what;
    copy.setVisible(true);
    show(words.text("notice.fault"), true);
  }

  private void show(String text, boolean fault) {
    sentence.setText(text);
    buttons.setVisible(fault);
    component.setVisible(true);
    component.revalidate();
  }

  private void copy() {
    clipboard.accept(details);
    copy.setVisible(false);
    sentence.setText(words.text("notice.copied"));
  }
}
