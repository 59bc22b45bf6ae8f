package org.unhunch.ui.pick;

import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JComponent;
import org.unhunch.settings.FirstPage.Hint;
import org.unhunch.settings.Preferences;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.words.Words;

/** Explains one thing that was never used, in one line, until it is used or a session begins. */
final class HintLine {
  private final Preferences preferences;
  private final Optional<Hint> hint;
  private final TextBlock component;

  /** A line for the first thing that needs it; the next one's turn comes with the next start. */
  HintLine(Words words, Preferences preferences) {
    this.preferences = preferences;
    this.hint = Stream.of(Hint.values()).filter(this::isNew).findFirst();
    String text = hint.map(each -> words.text(Words.key("pick.hint.", each))).orElse("");
    this.component = Texts.block(text, "small-muted");
    component.setName("hint");
    show();
  }

  JComponent component() {
    return component;
  }

  private boolean isNew(Hint each) {
    return !preferences.get().firstPage().explained().contains(each);
  }

  /** Is there as long as it is new. */
  void show() {
    component.setVisible(hint.filter(this::isNew).isPresent());
  }

  /** Was there to be read, and so is not shown again. */
  void read() {
    hint.ifPresent(each -> preferences.changeFirstPage(page -> page.explaining(each)));
  }
}
