package org.unhunch.ui.help;

import java.awt.BorderLayout;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.Texts;
import org.unhunch.words.Words;

/** A page to be read, which the keys that move scroll, and Escape closes. */
public final class HelpPage {
  private static final int GAP = 6;
  private final JPanel text = Texts.column(GAP);
  private final JPanel component = new JPanel(new BorderLayout());

  /**
   * A page with its title above its parts.
   *
   * @param key that of its title
   * @param close leaves the page
   */
  public HelpPage(Words words, String key, List<JComponent> parts, Runnable close) {
    text.setBorder(Texts.room(24, 36, 18, 36));
    text.setName(key);
    text.add(Texts.block(words.text(key), "title"));
    parts.forEach(text::add);
    text.setFocusable(true);
    text.getAccessibleContext().setAccessibleName(words.text(key));
    Texts.scrollToFocus(text);
    JScrollPane scroll = Texts.scroll(text);
    Command back = new Command("help.close", words, close, "ESCAPE");
    back.bindInside(component);
    component.add(scroll, BorderLayout.CENTER);
    component.add(Buttons.bar(back.keyButton()), BorderLayout.SOUTH);
  }

  /** {@return the component to put into the window} */
  public JComponent component() {
    return component;
  }

  /** Takes the focus, so that the keys scroll the text. */
  public void focus() {
    text.requestFocusInWindow();
  }
}
