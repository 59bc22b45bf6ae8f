package org.unhunch.ui;

import java.awt.BorderLayout;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.Texts;
import org.unhunch.words.Section;
import org.unhunch.words.Words;

/** What to know before the first session: when to stop, what is good, when to see a doctor. */
public final class BeforeScreen {
  private static final List<String> SECTIONS =
      List.of("before.stop", "before.good", "before.doctor");
  private final JButton goOn;
  private final JPanel component = new JPanel(new BorderLayout());

  /**
   * A screen that runs {@code next} when it has been read.
   *
   * @param back where Escape leads, if that is elsewhere
   */
  public BeforeScreen(Words words, Runnable next, Optional<Runnable> back) {
    JPanel text = Texts.column(6);
    text.setBorder(Texts.room(24, 36, 18, 36));
    text.add(Texts.block(words.text("before.title"), "title"));
    for (String key : SECTIONS) {
      List<String> lines = Stream.of(words.text(key + ".lines").split("\n")).toList();
      Texts.addSection(text, new Section(words.text(key), lines));
    }
    goOn = Buttons.primary("before.go-on", words, next);
    Command.onKey(component, "ESCAPE", back.orElse(next));
    component.add(Texts.scroll(text), BorderLayout.CENTER);
    component.add(Buttons.bar(buttons(words, back)), BorderLayout.SOUTH);
  }

  private JComponent[] buttons(Words words, Optional<Runnable> back) {
    return Stream.concat(
            back.map(each -> Buttons.button("before.back", words, each)).stream(), Stream.of(goOn))
        .toArray(JComponent[]::new);
  }

  /** {@return the component to put into the window} */
  public JComponent component() {
    return component;
  }

  /** Takes the focus, so that Enter goes on. */
  public void focus() {
    goOn.requestFocusInWindow();
  }
}
