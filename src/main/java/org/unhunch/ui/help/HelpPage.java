package org.unhunch.ui.help;

import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.Page;
import org.unhunch.ui.kit.Texts;
import org.unhunch.words.Words;

/** A page to be read, which the keys that move scroll, and Escape closes. */
public final class HelpPage {
  private static final int GAP = 6;
  private final JPanel text;
  private final JComponent component;

  /**
   * A page with its title above its parts.
   *
   * @param key that of its title
   * @param close leaves the page
   */
  public HelpPage(Words words, String key, List<JComponent> parts, Runnable close) {
    Command back = new Command("help.close", words, close, "ESCAPE");
    Page page = new Page(words, words.text(key), GAP, Optional.of(back));
    text = page.column();
    component = page.component();
    text.setName(key);
    parts.forEach(text::add);
    text.setFocusable(true);
    text.getAccessibleContext().setAccessibleName(words.text(key));
    Texts.scrollToFocus(text);
    back.bindInside(component);
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
