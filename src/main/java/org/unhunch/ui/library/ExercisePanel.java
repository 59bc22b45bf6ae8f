package org.unhunch.ui.library;

import java.awt.BorderLayout;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSeparator;
import javax.swing.JToggleButton;
import javax.swing.SwingUtilities;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Level;
import org.unhunch.routine.Routine;
import org.unhunch.settings.Settings;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Card;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.KeyButton;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.Ui;
import org.unhunch.ui.kit.layout.GivingWay;
import org.unhunch.ui.kit.layout.Row;
import org.unhunch.ui.kit.sign.Chip;
import org.unhunch.ui.kit.sign.Sign;
import org.unhunch.ui.progress.NextSteps;
import org.unhunch.words.Words;

/** One exercise in full, at the level that the person has chosen. */
final class ExercisePanel {
  private static final int ROOM = 16;
  private static final int GAP = 12;

  /** Pixels at no zoom at the sides of a page of its own. */
  private static final int SIDE = 24;

  private final Ui ui;
  private final Words words;
  private final NextSteps next;
  private final Consumer<Routine> start;
  private final ExerciseText text;
  private final JScrollPane scroll;
  private final JPanel component = new JPanel(new BorderLayout());
  private final Command back;
  private final JPanel backBar;
  private final KeyButton button;
  private final ExerciseActions actions;
  private final ExerciseMenu menu;
  private final KeyButton removing;

  /** The buttons, whose keys give way to their words. */
  private final GivingWay doing;

  /** All but the primary one, which are below all else where there is little room. */
  private final JPanel others;

  private Optional<Exercise> shown = Optional.empty();

  /**
   * A panel of no exercise.
   *
   * @param start plays an exercise, as a routine
   * @param back goes back to all exercises
   * @param actions does what else is done with one
   */
  ExercisePanel(NextSteps next, Consumer<Routine> start, Runnable back, ExerciseActions actions) {
    this.ui = next.ui();
    this.words = ui.words();
    this.next = next;
    this.text = new ExerciseText(next, this::showAgain);
    this.scroll = Texts.scroll(text.component());
    this.start = start;
    scroll.setOpaque(false);
    scroll.getVerticalScrollBar().putClientProperty("FlatLaf.style", "background: $Unhunch.card");
    scroll.getViewport().setOpaque(false);
    this.back = new Command("library.back", words, back, "ESCAPE");
    this.backBar = Buttons.row(this.back.keyButton());
    this.back.onlyIf(backBar::isVisible).bindInside(component);
    backBar.setBorder(Texts.room(0, 0, GAP, 0));
    component.add(backBar, BorderLayout.NORTH);
    this.button = new Command("library.start", words, this::start, "ENTER").keyButton();
    button.putClientProperty("FlatLaf.styleClass", "primary large");
    button.setIcon(Sign.PLAY);
    button.setMnemonic(words.mnemonic("library.start"));
    JPanel card = new Card(ROOM, GAP);
    card.add(scroll, BorderLayout.CENTER);
    this.actions = actions;
    this.menu = new ExerciseMenu(words, () -> shown, actions);
    this.removing = menu.remove().keyButton();
    menu.bindInside(component);
    KeyButton changing = menu.change().keyButton();
    this.doing =
        new GivingWay(
            new Row(GAP, 1),
            2,
            state -> List.of(removing, changing, button).forEach(it -> it.showKey(state == 0)));
    JToggleButton more = Chip.more("library.more", words, menu::besides);
    this.others = Buttons.row(removing, changing, more);
    doing.add(button);
    JPanel foot = Texts.column(GAP);
    foot.setOpaque(false);
    foot.add(new JSeparator()); // or what scrolls would be cut by nothing
    foot.add(doing);
    card.add(foot, BorderLayout.SOUTH);
    component.add(card, BorderLayout.CENTER);
    stand(true, 0);
    ui.preferences().listen(Settings::practice, this::showAgain);
  }

  JComponent component() {
    return component;
  }

  /** What can be done with the exercise that is shown. */
  ExerciseMenu menu() {
    return menu;
  }

  /** Shows the way back, or none. */
  void showBack(boolean back) {
    backBar.setVisible(back);
  }

  /** Stands beside all exercises, or is a page of its own, so wide in pixels at no zoom. */
  void stand(boolean beside, int room) {
    if (text.stand(beside, room)) {
      component.setBorder(Texts.room(GAP, beside ? 0 : SIDE, GAP, beside ? ROOM : SIDE));
      showAgain();
    }
  }

  /** Says where the way back leads. */
  void sayBack(String key, Object... arguments) {
    back.say(key, arguments);
  }

  /** Takes the focus, so that Enter starts. */
  void focus() {
    button.requestFocusInWindow();
  }

  void show(Exercise exercise) {
    shown = Optional.of(exercise);
    menu.follow();
    removing.setVisible(actions.isOwn(exercise));
    text.show(entry(exercise));
    JPanel into = text.isNarrow() ? text.component() : doing;
    into.add(others, text.isNarrow() ? into.getComponentCount() : 0);
    doing.arrange();
    SwingUtilities.invokeLater(() -> scroll.getVerticalScrollBar().setValue(0));
  }

  private void showAgain() {
    shown.ifPresent(this::show);
  }

  /** Tells that the panel is seen. */
  void open() {
    text.open();
  }

  /** Plays the exercise that is shown, as a routine of its own. */
  void start() {
    shown.ifPresent(exercise -> start.accept(Routine.alone(entry(exercise))));
  }

  /** {@return the level that the person has chosen of an exercise, or its start level} */
  Level level(Exercise exercise) {
    String chosen = ui.preferences().get().practice().levels().get(exercise.id());
    return Optional.ofNullable(chosen).flatMap(exercise::level).orElse(exercise.start());
  }

  private Routine.Entry entry(Exercise exercise) {
    Level level = level(exercise);
    return next.agreements().agreed(new Routine.Entry(exercise, level));
  }
}
