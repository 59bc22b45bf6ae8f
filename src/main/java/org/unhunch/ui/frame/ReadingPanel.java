package org.unhunch.ui.frame;

import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Texts;
import org.unhunch.words.Words;

/** How far the reading of a catalog has come, in a sentence and a bar. */
final class ReadingPanel {
  private final Words words;
  private final JLabel sentence = Texts.label("", null);
  private final JProgressBar bar = new JProgressBar();
  private final JPanel component = Texts.column(10);

  /** Nothing is read yet; {@code cancel} is asked to give up. */
  ReadingPanel(Words words, Runnable cancel) {
    this.words = words;
    bar.setName("reading.bar");
    bar.getAccessibleContext().setAccessibleName(words.text("reading.bar"));
    sentence.setName("reading.sentence");
    JButton button = Buttons.button("reading.cancel", words, cancel);
    component.setBorder(Texts.room(18, 22, 14, 22));
    component.add(Texts.label(words.text("reading.title"), "heading"));
    component.add(sentence);
    component.add(bar);
    component.add(Buttons.row(button));
    Texts.onKey(component, "ESCAPE", cancel);
    show(0, 0);
  }

  JComponent component() {
    return component;
  }

  /** Shows how many of all files are read; of 0 files it is not known yet how many there are. */
  void show(int read, int all) {
    bar.setIndeterminate(all == 0);
    bar.setMaximum(all);
    bar.setValue(read);
    String line = words.text(all == 0 ? "reading.looking" : "reading.files", read, all);
    sentence.setText(line);
    bar.getAccessibleContext().setAccessibleDescription(line);
  }
}
