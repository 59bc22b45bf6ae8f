package org.unhunch.ui.pick;

import java.awt.BorderLayout;
import java.util.concurrent.TimeUnit;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.unhunch.resume.ResumedSession;
import org.unhunch.timeline.Step;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Texts;
import org.unhunch.words.StepWords;
import org.unhunch.words.Words;

/** Offers to resume a session where it was left. */
public final class LeftBar {
  private final JPanel component = new JPanel(new BorderLayout(12, 0));

  /** A bar that runs {@code resume} or {@code leave}, as the person chooses. */
  public LeftBar(ResumedSession left, Words words, Runnable resume, Runnable leave) {
    Step step = left.timeline().steps().get(left.checkpoint().index());
    int seconds =
        step.start() + (int) TimeUnit.NANOSECONDS.toSeconds(left.checkpoint().elapsedNanos());
    StepWords steps = new StepWords(words);
    String text =
        words.text(
            left.changed() ? "left.changed" : "left.off",
            left.timeline().routine().name(),
            words.duration(seconds),
            steps.name(step.entry()),
            steps.count(step));
    JPanel buttons =
        Buttons.row(
            Buttons.button("left.leave", words, leave),
            Buttons.button("left.go-on", words, resume));
    component.setName("left");
    component.setBorder(Texts.room(8, 18, 8, 10));
    component.add(Texts.block(text, null), BorderLayout.CENTER);
    component.add(buttons, BorderLayout.EAST);
  }

  /** {@return the component to put above the choice of routines} */
  public JComponent component() {
    return component;
  }
}
