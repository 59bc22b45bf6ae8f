package org.unhunch.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JComponent;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.Page;
import org.unhunch.ui.kit.Texts;
import org.unhunch.words.Section;
import org.unhunch.words.Words;

/**
 * What to know before the first session: when to stop, what is good, when to see a doctor, what the
 * sources advise.
 */
public final class BeforeScreen {
  private static final List<String> SECTIONS =
      List.of("before.stop", "before.good", "before.doctor", "before.advice");
  private final JButton goOn;
  private final Page page;

  /**
   * A screen that runs {@code next} when it has been read.
   *
   * @param back where Escape leads, if that is elsewhere
   */
  public BeforeScreen(Words words, Runnable next, Optional<Runnable> back) {
    Optional<Command> leaving = back.map(each -> new Command("before.back", words, each));
    page = new Page(words, words.text("before.title"), 6, leaving);
    for (String key : SECTIONS) {
      List<String> lines = Stream.of(words.text(key + ".lines").split("\n")).toList();
      Texts.addSection(page.column(), new Section(words.text(key), lines));
    }
    goOn = page.primary("before.go-on", next);
    Command.onKey(page.component(), "ESCAPE", back.orElse(next));
  }

  /** {@return the component to put into the window} */
  public JComponent component() {
    return page.component();
  }

  /** Takes the focus, so that Enter goes on. */
  public void focus() {
    goOn.requestFocusInWindow();
  }
}
