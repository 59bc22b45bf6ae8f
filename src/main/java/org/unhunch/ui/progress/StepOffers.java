package org.unhunch.ui.progress;

import java.awt.GridLayout;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.unhunch.history.Session;
import org.unhunch.progression.Progression.Step;
import org.unhunch.progression.ProgressionRule;
import org.unhunch.routine.Routine;
import org.unhunch.settings.Practice;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.layout.AtEnd;
import org.unhunch.words.DoseWords;
import org.unhunch.words.StepWords;
import org.unhunch.words.Words;

/**
 * The next steps that are due for some exercises, a row each: to be taken or left.
 *
 * <p>Reads the history only once its screen is opened, so that nothing is read at the start of the
 * program; until then, and where no step is due, it shows nothing.
 */
public final class StepOffers {
  private final NextSteps steps;
  private final Words words;
  private final Runnable changed;
  private final JPanel component = Texts.column(6);
  private List<Routine.Entry> entries = List.of();
  private boolean open;

  /** Offers for a screen, which runs {@code changed} when one was answered. */
  public StepOffers(NextSteps steps, Runnable changed) {
    this.steps = steps;
    this.words = steps.ui().words();
    this.changed = changed;
    component.setOpaque(false);
  }

  /** {@return the component, without height while there is nothing to offer} */
  public JComponent component() {
    return component;
  }

  /** Offers what is due for these exercises from now on. */
  public void show(List<Routine.Entry> others) {
    entries = List.copyOf(others);
    component.removeAll();
    read();
  }

  /** Tells that the screen is seen. */
  public void open() {
    open = true;
    read();
  }

  private void read() {
    List<Routine.Entry> asked = entries;
    if (open && !asked.isEmpty()) {
      steps
          .history()
          .read(
              sessions -> {
                if (entries == asked) {
                  offer(sessions);
                }
              });
    }
  }

  private void offer(List<Session> sessions) {
    component.removeAll();
    entries.stream()
        .distinct()
        .map(entry -> steps.agreements().step(entry, sessions, now()))
        .flatMap(Optional::stream)
        .forEach(step -> component.add(row(step, component.getComponentCount() == 0)));
    component.revalidate();
    component.repaint();
  }

  private Instant now() {
    return steps.ui().clocks().now().toInstant();
  }

  private JComponent row(Step step, boolean first) {
    String name = new StepWords(words).name(step.now());
    String change = new DoseWords(words).change(step.now().dose(), step.next().dose());
    JPanel buttons = new JPanel(new GridLayout(1, 0, 8, 0));
    buttons.setOpaque(false);
    buttons.add(button("step.decline", first, name, step.now()));
    buttons.add(button("step.accept", first, name, step.next()));
    JPanel row = new JPanel(new AtEnd(12));
    row.setOpaque(false);
    row.setName("step." + step.now().exercise().id());
    row.setBorder(BorderFactory.createEmptyBorder(4, 0, 4, 0));
    String key = Words.key("step.why.", step.why());
    int weeks = (int) ProgressionRule.GAP.toDays() / 7;
    String text = words.text(key, name, change, ProgressionRule.CLEAN_SESSIONS, weeks);
    row.add(Texts.block(text, "accented"));
    row.add(buttons);
    return row;
  }

  /** The first row has the letters; the others get them when it is gone. */
  private JButton button(String key, boolean first, String name, Routine.Entry agreed) {
    JButton button = Buttons.button(key, words, () -> agree(agreed));
    if (!first) {
      button.setMnemonic(0);
    }
    button.getAccessibleContext().setAccessibleName(words.text("step.for", button.getText(), name));
    return button;
  }

  private void agree(Routine.Entry entry) {
    Practice practice = steps.agreements().agreeing(entry, now());
    steps.ui().preferences().changePractice(each -> practice);
    read();
    changed.run();
  }
}
