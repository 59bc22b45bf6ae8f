package org.unhunch.ui.progress;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.unhunch.history.Session;
import org.unhunch.progression.Progression.Step;
import org.unhunch.progression.ProgressionRule;
import org.unhunch.routine.Routine;
import org.unhunch.settings.Practice;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Card;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.layout.Column;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.words.DoseWords;
import org.unhunch.words.StepWords;
import org.unhunch.words.Words;

/**
 * The next steps that are due for some exercises, one at a time: to be taken or left.
 *
 * <p>Reads the history only once its screen is opened, so that nothing is read at the start of the
 * program; until then, and where no step is due, it is not visible.
 */
public final class StepOffers {
  private static final int ROOM = 14;
  private final NextSteps steps;
  private final Words words;
  private final Runnable changed;
  private final TextBlock answer = Texts.block("", "small-good");
  private final JPanel next = Texts.column(6);
  private final Card component = new Card(ROOM, 6);
  private List<Routine.Entry> entries = List.of();
  private boolean open;

  /** Offers for a screen, which runs {@code changed} when one was answered. */
  public StepOffers(NextSteps steps, Runnable changed) {
    this.steps = steps;
    this.words = steps.ui().words();
    this.changed = changed;
    next.setOpaque(false);
    component.setLayout(new Column(6, false)); // as high as its texts are once they wrap
    component.add(answer);
    component.add(next);
    component.setVisible(false);
  }

  /** {@return the component, not visible while there is nothing to offer} */
  public JComponent component() {
    return component;
  }

  /** Offers what is due for these exercises from now on. */
  public void show(List<Routine.Entry> others) {
    entries = List.copyOf(others);
    next.removeAll();
    showAll();
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
    next.removeAll();
    entries.stream()
        .distinct()
        .map(entry -> steps.agreements().step(entry, sessions, now()))
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(this::offer);
    showAll();
  }

  private void showAll() {
    answer.setVisible(!answer.getText().isEmpty());
    next.setVisible(next.getComponentCount() > 0);
    component.setVisible(answer.isVisible() || next.isVisible());
    component.revalidate();
    component.repaint();
  }

  private Instant now() {
    return steps.ui().clocks().now().toInstant();
  }

  private void offer(Step step) {
    String name = new StepWords(words).name(step.now());
    String change = new DoseWords(words).change(step.now(), step.next());
    int weeks = (int) ProgressionRule.GAP.toDays() / 7;
    String why =
        words.text(
            Words.key("step.why.", step.why()), change, ProgressionRule.CLEAN_SESSIONS, weeks);
    next.setName("step." + step.now().exercise().id());
    next.add(Texts.block(words.text(Words.key("step.title.", step.why()), name), "bold"));
    next.add(Texts.block(why, "muted"));
    next.add(
        Buttons.row(
            button("step.decline", name, () -> agree(step.now(), "step.declined", name, change)),
            button("step.accept", name, () -> agree(step.next(), "step.accepted", name, change))));
  }

  private JButton button(String key, String name, Runnable action) {
    JButton button = Buttons.button(key, words, action);
    button.getAccessibleContext().setAccessibleName(words.text("step.for", button.getText(), name));
    return button;
  }

  /** Says what was answered where it was asked; whoever did so by keys is at the next question. */
  private void agree(Routine.Entry entry, String said, String name, String change) {
    boolean focused = next.isAncestorOf(focusOwner());
    Practice practice = steps.agreements().agreeing(entry, now());
    steps.ui().preferences().changePractice(each -> practice);
    answer.setText(words.text(said, name, change));
    read();
    changed.run();
    if (focused) {
      component.transferFocus();
    }
  }

  private static Component focusOwner() {
    return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
  }
}
